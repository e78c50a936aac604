package import Publications
package import Record
import Serialising

/// What describes a table to programs, beside it (W3C, Metadata Vocabulary for Tabular Data, 2015): written from the columns from which
/// the table itself is written.
package struct TableMetadata: Sendable {
  /// The table’s own name, which stands in the same folder: “actions.csv”.
  package var name: String
  package var title: String
  /// What it holds, which tells how its columns are explained: “actions”.
  package var holds: String
  package var columns: [SheetColumn]
  package var council: Council
  /// From the root of the site: the page that shows the same.
  package var page: String
  var key: String?
  /// The column that holds the key of a row of another table.
  var reference: (column: String, table: TrackerKind)?

  package init(name: String, title: String, holds: String, columns: [SheetColumn], council: Council, page: String) {
    self.name = name
    self.title = title
    self.holds = holds
    self.columns = columns
    self.council = council
    self.page = page
  }

  package var bytes: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.putContext()
      json.put(table: self)
      json.put(provenance: council)
    }
    return json.bytes + [10]
  }

  /// Several tables that refer to each other.
  static func group(_ tables: [TableMetadata], title: String, council: Council) -> [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.putContext()
      json.member("dc:title", title)
      json.put(provenance: council)
      json.array("tables", tables) { json, table in json.object { $0.put(table: table) } }
    }
    return json.bytes + [10]
  }
}

extension JSONWriter {
  /// Titles and explanations are English.
  fileprivate mutating func putContext() {
    key("@context")
    array([0, 1]) { json, place in
      if place == 0 { return json.string("http://www.w3.org/ns/csvw") }
      json.object { $0.member("@language", "en") }
    }
  }

  fileprivate mutating func put(provenance council: Council) {
    member("dc:publisher", council.name)
    guard let address = council.licence.address else { return member("dc:rights", council.licence.name) }
    object("dc:license") { $0.member("@id", address) }
  }

  fileprivate mutating func put(table: TableMetadata) {
    member("url", table.name)
    member("dc:title", table.title)
    if let site = table.council.address {
      object("dc:source") { $0.member("@id", site + Addresses.shared(table.page)) }
    }
    object("tableSchema") { json in
      json.array("columns", table.columns) { json, column in json.put(column, of: table) }
      json.member("primaryKey", table.key)
      json.array("foreignKeys", table.reference.map { [$0] } ?? []) { json, reference in
        json.object { json in
          json.member("columnReference", reference.column)
          json.object("reference") { json in
            json.member("resource", reference.table.rawValue + ".csv")
            json.member("columnReference", reference.table.key)
          }
        }
      }
    }
  }

  private mutating func put(_ column: SheetColumn, of table: TableMetadata) {
    object { json in
      json.member("name", column.name)
      json.strings("titles", column.title == column.heading ? [column.heading] : [column.heading, column.title])
      json.member("dc:description", ColumnMeaning.words(of: column, in: table.holds))
      json.member("datatype", column.type.datatype)
      if column.type == .list { json.member("separator", "\n") }
      json.flag("required", column.name == table.key)
    }
  }
}

extension ColumnType {
  /// By its name in XML Schema, of which CSVW has taken its types.
  fileprivate var datatype: String {
    switch self {
    case .text, .list: "string"
    case .day: "date"
    case .address: "anyURI"
    }
  }
}

extension DataTables {
  func metadata(_ kind: TrackerKind, of part: RecordPart?, title: String, at path: String) -> [UInt8] {
    described(kind, title: title, page: part?.ref.map { addresses.page(of: $0) }).bytes
  }

  /// All tables with the references between them.
  var groupMetadata: [UInt8] {
    let tables = kinds.map { kind in
      var table = described(kind, title: kind.title, page: nil)
      if let column = kind.reference, let owner = kind.owner { table.reference = (column, owner) }
      return table
    }
    return TableMetadata.group(tables, title: record.council.siteTitle, council: record.council)
  }

  private func described(_ kind: TrackerKind, title: String, page: String?) -> TableMetadata {
    var table = TableMetadata(
      name: kind.rawValue + ".csv", title: title, holds: kind.rawValue, columns: sheet(kind).schema,
      council: record.council, page: page ?? DataAddress.page)
    table.key = kind.key
    return table
  }
}
