import Building
import Foundation
import Record

/// What `scrutable audit` prints.
struct AuditText {
  let rows: [RecordAudit.Row]
  let publications: Int

  var text: String {
    (rows.map { row in
      let place = row.heading.map { " (under “\($0)”)" } ?? ""
      return
        "\(row.file)\(row.line.map { ":\($0)" } ?? "")\(place): \(row.isFault ? "fault" : "advice"): \(row.message) [\(row.check)]\n  fix: \(row.fix)"
    } + [summary]).joined(separator: "\n")
  }

  private var summary: String {
    let faults = rows.count(where: \.isFault)
    let advice = rows.count - faults
    return "\(publications.of("publication")): \(faults.of("fault")), "
      + (advice == 1 ? "1 piece of advice." : "\(advice) pieces of advice.")
  }

  static func json(_ rows: [RecordAudit.Row]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(rows.map(Row.init)), as: UTF8.self)
  }

  private struct Row: Encodable {
    let check: String
    let weight: String
    let file: String
    let line: Int?
    let heading: String?
    let anchor: String?
    let publication: String
    let message: String
    let fix: String

    init(_ row: RecordAudit.Row) {
      check = row.check
      weight = row.isFault ? "fault" : "advice"
      file = row.file
      line = row.line
      heading = row.heading
      anchor = row.anchor
      publication = row.publication
      message = row.message
      fix = row.fix
    }
  }
}
