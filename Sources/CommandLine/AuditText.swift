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
    return "\(publications.of("publication")): \(faults.of("fault")), \(advice.of("piece of advice"))."
  }

  static func json(_ rows: [RecordAudit.Row]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(rows), as: UTF8.self)
  }
}
