import Publications
import Record
import Serialising

/// JSON Schema (draft 2020-12) of recommendations and their fate, written from the columns of the tables.
enum TrackerSchema {
  /// Rises when a member changes its name or its meaning, or goes; then the old files stay at their addresses. New members do not
  /// raise it.
  static let version = 1
  static let path = DataAddress.schema("recommendations", version: version)

  /// The columns that are members of an object; nil where rows of their own, or their place within another object, tell the same.
  static func members(of kind: TrackerKind, _ schema: [SheetColumn]) -> [SheetColumn?] {
    let told = Set(nested(in: kind).map(\.member) + [kind.reference].compactMap(\.self))
    return schema.map { told.contains($0.name) ? nil : $0 }
  }

  /// The tables whose rows stand within an object: actions within the recommendations that they serve.
  static func nested(in kind: TrackerKind) -> [TrackerKind] {
    (kind == .recommendations ? [.actions] : []) + kind.owned
  }
}

extension DataTables {
  var schema: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("$id", record.council.address.map { $0 + TrackerSchema.path })
      json.member("title", "Recommendations of scrutiny and their fate")
      json.member("description", TrackerSchema.promise)
      json.member("type", "object")
      json.strings("required", ["title", "council", "licence", "recommendations", "actions"])
      json.object("properties") { putMembers(&$0) }
      json.object("$defs") { json in
        for kind in TrackerKind.allCases { json.object(kind.rawValue) { put(kind, &$0) } }
      }
    }
    return json.bytes + [10]
  }

  private func putMembers(_ json: inout JSONWriter) {
    for name in ["$schema", "title", "council"] { json.object(name) { $0.member("type", "string") } }
    json.object("licence") { json in
      json.member("type", "object")
      json.strings("required", ["name"])
      json.object("properties") { json in
        for name in ["name", "address"] { json.object(name) { $0.member("type", "string") } }
      }
    }
    for kind in [TrackerKind.recommendations, .actions, .withheld] {
      json.object(kind.rawValue) { $0.putRows(kind, kind.listed) }
    }
  }

  /// The object of one row.
  private func put(_ kind: TrackerKind, _ json: inout JSONWriter) {
    json.member("description", kind.meaning)
    json.member("type", "object")
    json.strings("required", [kind.key].compactMap(\.self) + TrackerSchema.nested(in: kind).map(\.member))
    json.object("properties") { json in
      for column in TrackerSchema.members(of: kind, sheet(kind).schema).compactMap(\.self) {
        json.object(column.name) { $0.put(column, of: kind) }
      }
      for inner in TrackerSchema.nested(in: kind) { json.object(inner.member) { $0.putRows(inner, inner.meaning) } }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func putRows(_ kind: TrackerKind, _ words: String) {
    member("description", words)
    member("type", "array")
    object("items") { $0.member("$ref", "#/$defs/" + kind.rawValue) }
  }

  fileprivate mutating func put(_ column: SheetColumn, of kind: TrackerKind) {
    member("title", column.title)
    member("description", ColumnMeaning.words(of: column, in: kind.rawValue))
    switch column.type {
    case .list:
      member("type", "array")
      object("items") { $0.member("type", "string") }
    case .text: member("type", "string")
    case .day:
      member("type", "string")
      member("format", "date")
    case .address:
      member("type", "string")
      member("format", "uri-reference")
    }
  }
}

extension TrackerKind {
  /// What the file has of it at its top.
  fileprivate var listed: String {
    self == .actions ? "The actions that serve none of the recommendations of the file." : meaning
  }
}

extension TrackerSchema {
  fileprivate static let promise =
    "A member is left out where nothing is recorded: that nothing is said is never “no” and never “open”. New members may come; "
    + "none is renamed or taken away under this version."
}
