import ArgumentParser
import Building
import Diagnostics
import Record

/// `scrutable explain RULE`.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a rule in plain words, with its legal source.",
    discussion: """
      The rule's name stands in [brackets] at the end of a message. Without a name, all rules are listed. For a rule that \
      counts days, name the case and the days are listed one by one:

        scrutable explain late-agenda --meeting 2026-12-08-health
        scrutable explain key-decision-notice --decision 2026-11/bus-contracts-2027
        scrutable explain response-overdue --recommendation home-care-2026/rec-9
      """)

  @Argument(
    help: "The rule's name, for example late-item-without-reason.", completion: .list(Rule.allCases.map(\.rawValue)))
  var rule: String?

  @Option(
    name: [.customLong("of"), .customLong("meeting"), .customLong("decision"), .customLong("recommendation")],
    help: ArgumentHelp("The meeting, decision or recommendation whose working is shown.", valueName: "id"))
  var subject: String?

  @Option(help: "The content folder, for the working.", completion: .directory)
  var content = "content"

  func run() async throws {
    guard let name = rule else {
      guard subject == nil else { throw ValidationError("Which rule? `scrutable explain` lists them.") }
      for rule in Rule.allCases { try Terminal.answer("\(rule.rawValue): \(rule.explanation.asks)") }
      return
    }
    guard let rule = Rule(rawValue: name) else { throw unknown(name) }
    guard let subject else { return try Terminal.answer(text(of: rule)) }
    guard RuleWorking.rules.contains(rule) else {
      let names = RuleWorking.rules.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("“\(name)” has no working to show; these have: \(names).")
    }
    let (record, hasErrors) = try await RecordSource(content: content).load()
    try Terminal.answer(text(of: rule) + "\n\n" + (RuleWorking(record: record).text(of: rule, subject)))
    if hasErrors { throw ExitCode.contentErrors }
  }

  private func text(of rule: Rule) -> String {
    let explanation = rule.explanation
    let source = explanation.source.map { "\nSource: \($0)" } ?? ""
    return
      "\(rule.rawValue)\n\n\(explanation.asks)\n\nWhy: \(explanation.why)\nTo mend it: \(explanation.mend)\(source)"
  }

  private func unknown(_ name: String) -> ValidationError {
    let near = nearest(to: name, among: Rule.allCases.map(\.rawValue)).map { " Did you mean “\($0)”?" } ?? ""
    return ValidationError("No rule is called “\(name)”.\(near) `scrutable explain` lists them.")
  }
}
