package import Record
import Serialising

/// The counts of filled fields as JSON: for the whole council, and for each field of each committee.
package struct CoverageData {
  private let record: Record
  private let coverage: Coverage

  package init(_ record: Record) {
    self.record = record
    coverage = Coverage(record)
  }

  package var bytes: [UInt8] {
    var json = JSONWriter(.indented)
    json.object { json in
      json.member("as-at", record.asAt.iso)
      put(coverage.total, into: &json)
      json.array("fields", rows) { json, row in
        json.object { json in
          json.member("committee", row.committee.map { record[$0].document.id.text })
          json.member("kind", row.field.kind.rawValue)
          json.member("field", row.field.rawValue)
          json.member("label", row.field.label)
          put(coverage.count(row.field, of: row.committee), into: &json)
        }
      }
    }
    return json.bytes + [10]
  }

  /// Only where something is asked for or withheld.
  private var rows: [(committee: Handle<Committee>?, field: CoverageField)] {
    coverage.committees.flatMap { committee in
      CoverageField.allCases.filter { coverage.count($0, of: committee) != Coverage.Count() }.map { (committee, $0) }
    }
  }

  private func put(_ count: Coverage.Count, into json: inout JSONWriter) {
    json.member("filled", count.filled)
    json.member("asked", count.asked)
    json.member("withheld", count.withheld)
    json.member("percent", count.percent)
  }
}
