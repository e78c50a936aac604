import ArgumentParser
import Diagnostics

/// `scrutable explain RULE`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a rule in plain words, with its legal source.",
    discussion: "The rule's name stands in [brackets] at the end of a message. Without a name, all rules are listed.")

  @Argument(
    help: "The rule's name, for example late-item-without-reason.", completion: .list(Rule.allCases.map(\.rawValue)))
  var rule: String?

  func run() throws {
    guard let name = rule else {
      for rule in Rule.allCases { print("\(rule.rawValue): \(rule.explanation.asks)") }
      return
    }
    guard let rule = Rule(rawValue: name) else { throw unknown(name) }
    print(text(of: rule))
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
