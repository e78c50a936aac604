/// `docs/rules.md`: every rule in plain words, by family.
package enum RulesReference {
  package static var markdown: String { introduction + Rule.Family.allCases.map(section).joined() }

  private static let introduction = """
    # The rules

    Written from the code by `scrutable schema --rules`; do not edit it by hand. A message names its rule in [brackets] at its
    end, and `scrutable explain RULE` prints the same words. Under `severities` in council.yml a council chooses how strictly
    a rule is held; where a rule is an error, only if it is about what the council did, and then it is marked with \\*.

    """

  private static func section(_ family: Rule.Family) -> String {
    let rules = Rule.allCases.filter { $0.family == family }
    return "\n## \(family.rawValue)\n" + rules.map(entry).joined()
  }

  private static func entry(_ rule: Rule) -> String {
    let words = rule.explanation
    let source = words.source.map { " Source: \($0)." } ?? ""
    return """

      ### \(rule.rawValue)\(rule.isOfConduct ? " \\*" : "")

      \(words.asks) \(words.why) \(words.mend)\(source)

      """
  }
}
