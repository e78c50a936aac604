import Record
import Registering

/// What the register gives to the accessibility statement: what was found, and what nobody looked at.
struct StatementView: Sendable {
  let faults: String?
  let advice: String?
  let failed: [String]
  let unchecked: [String]
  let checked: [CheckView]

  init(_ register: Register, _ say: PageSentences) {
    faults = Self.told(register, .fault, say)
    advice = Self.told(register, .advice, say)
    var failed: [String] = []
    var unchecked: [String] = []
    for validator in Validator.allCases {
      let count = register.count(of: validator)
      let left = count.notRun + count.stale
      func line(_ number: Int) -> String {
        "\(validator.title): " + say(.filesOf, count: count.files, number: String(number))
      }
      if count.failed > 0 { failed.append(line(count.failed)) }
      if left > 0 { unchecked.append(line(left)) }
    }
    self.failed = failed
    self.unchecked = unchecked
    checked = register.checks.filter { $0.kind == .external && $0.by != nil }.map { CheckView(note: $0) }
  }

  /// “46 findings of long-sentences and undefined-abbreviations”.
  private static func told(_ register: Register, _ weight: Finding.Weight, _ say: PageSentences) -> String? {
    let findings = register.rows.flatMap(\.findings).filter { $0.weight == weight }
    guard !findings.isEmpty else { return nil }
    return say(.findingsOf, count: findings.count, kinds: say.list(Set(findings.map(\.check)).sorted()))
  }
}
