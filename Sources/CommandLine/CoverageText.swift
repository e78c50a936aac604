import Record

/// How full the record is, in lines for people: each field for all committees, then for each of them.
struct CoverageText {
  let record: Record

  var text: String {
    let coverage = Coverage(record)
    let total = CoverageText.share(coverage.total)
    let head = "Fields that matter and are filled, as at \(record.asAt.text): \(total)."
    let kinds: [(RecordKind, String)] = [
      (.recommendation, "Recommendations"), (.meeting, "Meetings"), (.action, "Actions"),
    ]
    let blocks = kinds.map { kind, title in
      ([title] + CoverageField.allCases.filter { $0.kind == kind }.flatMap { lines(of: $0, coverage) })
        .joined(separator: "\n")
    }
    return ([head] + blocks).joined(separator: "\n\n")
  }

  private func lines(of field: CoverageField, _ coverage: Coverage) -> [String] {
    let whole = "  \(field.label): \(CoverageText.share(coverage.count(field)))"
    return [whole]
      + coverage.committees.compactMap { committee in
        let count = coverage.count(field, of: committee)
        if count == Coverage.Count() { return nil }
        let name = committee.map { record[$0].shortTitle } ?? "No committee is recorded"
        return "    \(name): \(CoverageText.share(count))"
      }
  }

  /// A share is never told without its count: “12 of 14 (85%), 1 withheld”.
  private static func share(_ count: Coverage.Count) -> String {
    let filled = count.percent.map { "\(count.filled) of \(count.asked) (\($0)%)" }
    let withheld = count.withheld == 0 ? nil : "\(count.withheld) withheld"
    let parts = [filled, withheld].compactMap(\.self)
    return parts.isEmpty ? "not asked for" : parts.joined(separator: ", ")
  }
}
