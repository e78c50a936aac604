import Publications
import Record
import Serialising

extension DataTables {
  /// Recommendations, each with all that became of it; and the actions that serve none of them.
  func json(of part: RecordPart?, title: String) -> [UInt8] {
    let all = part?.recommendations ?? record.recommendations.indices.map { Handle($0) }
    let served = Set(all.flatMap { record[$0].actions })
    let others = (part?.actions ?? record.actions.indices.map { Handle($0) }).filter { !served.contains($0) }
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", record.council.address.map { $0 + TrackerSchema.path })
      json.member("title", title)
      json.member("council", record.council.name)
      json.put(record.council.licence)
      json.array("recommendations", all) { json, handle in put(handle, &json) }
      json.array("actions", others) { json, handle in put(handle, &json) }
      if part == nil { json.array("withheld", sheet(.withheld).rows) { $0.put($1, sheet(.withheld).schema) } }
    }
    return json.bytes + [10]
  }

  private func put(_ handle: Handle<Recommendation>, _ json: inout JSONWriter) {
    json.object { json in
      put(.recommendations, Int(handle.index), &json)
      json.array("actions", record[handle].actions) { json, action in put(action, &json) }
      for kind in TrackerKind.recommendations.owned { put(kind, of: handle.ref, &json) }
    }
  }

  private func put(_ handle: Handle<Action>, _ json: inout JSONWriter) {
    json.object { json in
      put(.actions, Int(handle.index), &json)
      for kind in TrackerKind.actions.owned { put(kind, of: handle.ref, &json) }
    }
  }

  /// The members that are cells of its row.
  private func put(_ kind: TrackerKind, _ index: Int, _ json: inout JSONWriter) {
    let sheet = sheet(kind)
    json.put(cells: sheet.rows[index], TrackerSchema.members(of: kind, sheet.schema))
  }

  /// The rows of another table that belong to it.
  private func put(_ kind: TrackerKind, of owner: RecordRef, _ json: inout JSONWriter) {
    let rows = rows(kind)
    let schema = TrackerSchema.members(of: kind, rows.sheet.schema)
    json.array(kind.member, rows[owner]) { json, row in json.object { $0.put(cells: row, schema) } }
  }
}

extension JSONWriter {
  fileprivate mutating func put(_ licence: Licence) {
    object("licence") { json in
      json.member("name", licence.name)
      json.member("address", licence.address)
    }
  }

  fileprivate mutating func put(_ cells: [String], _ schema: [SheetColumn]) {
    object { $0.put(cells: cells, schema.map { $0 }) }
  }

  /// A blank cell is no member. A column that is nil is told by rows of its own.
  fileprivate mutating func put(cells: [String], _ columns: [SheetColumn?]) {
    for (cell, column) in zip(cells, columns) {
      guard let column, !cell.isEmpty else { continue }
      switch column.type {
      case .text, .day, .address: member(column.name, cell)
      case .list: strings(column.name, cell.split(separator: "\n").map(String.init))
      }
    }
  }
}
