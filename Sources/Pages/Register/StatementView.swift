import Record
import Registering

/// What the register gives to the accessibility statement: what was found, and what nobody looked at.
struct StatementView: Sendable {
  let faults: String?
  let advice: String?
  let failed: [String]
  let unchecked: [String]
  let checked: [CheckView]

  init(_ register: Register) {
    faults = Self.told(register, .fault)
    advice = Self.told(register, .advice)
    var failed: [String] = []
    var unchecked: [String] = []
    for validator in Validator.allCases {
      let count = register.count(of: validator)
      let left = count.notRun + count.stale
      if count.failed > 0 { failed.append("\(validator.title): \(count.failed) of \(count.files.of("file"))") }
      if left > 0 { unchecked.append("\(validator.title): \(left) of \(count.files.of("file"))") }
    }
    self.failed = failed
    self.unchecked = unchecked
    checked = register.checks.filter { $0.kind == .external && $0.by != nil }.map { CheckView($0) }
  }

  /// “46 findings of long-sentences and undefined-abbreviations”.
  private static func told(_ register: Register, _ weight: Finding.Weight) -> String? {
    let findings = register.rows.flatMap(\.findings).filter { $0.weight == weight }
    guard !findings.isEmpty else { return nil }
    let checks = Set(findings.map(\.check)).sorted()
    let last = checks.count > 1 ? " and \(checks[checks.count - 1])" : ""
    let names = checks.count > 1 ? checks.dropLast().joined(separator: ", ") + last : checks[0]
    return "\(findings.count.of("finding")) of \(names)"
  }
}
