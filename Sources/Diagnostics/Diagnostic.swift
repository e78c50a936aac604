/// How much a fault matters: an error stops the build, a warning does not, advice is a suggestion.
package enum Severity: String, Sendable, Comparable, CaseIterable, Codable {
  case advice, warning, error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A way to mend a fault; with a replacement an editor could apply it.
package struct Fix: Hashable, Sendable {
  package var summary: String
  package var replacement: Replacement?

  package struct Replacement: Hashable, Sendable {
    package var range: SourceRange
    package var text: String
  }

  package static func advise(_ summary: String) -> Fix { Fix(summary: summary, replacement: nil) }

  package static func replace(_ range: SourceRange, with text: String) -> Fix {
    Fix(summary: "write “\(text)”", replacement: Replacement(range: range, text: text))
  }

  /// The choice that was most likely meant by a word that is none of them; where none is near, all there are.
  package static func oneOf(_ choices: [String], insteadOf word: Located<String>) -> Fix {
    nearest(to: word.value, among: choices).map { .replace(word.range, with: $0) }
      ?? .advise("use one of: \(choices.joined(separator: ", "))")
  }
}

/// One fault in what was read, told to the person who wrote it.
package struct Diagnostic: Hashable, Sendable {
  package var rule: Rule
  package var severity: Severity
  /// What is wrong, as one clause without a full stop.
  package var message: String
  package var range: SourceRange
  /// Why it matters, in a clerk's words; the rule's own reason when nil.
  package var reason: String?
  package var fixes: [Fix]
  /// Other places that belong to the fault, such as the first of two equal ids.
  package var related: [Related]

  package struct Related: Hashable, Sendable {
    package var message: String
    package var range: SourceRange

    package init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  package init(
    _ rule: Rule, _ severity: Severity, _ message: String, at range: SourceRange, because reason: String? = nil,
    fixes: [Fix] = [], related: [Related] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.reason = reason
    self.fixes = fixes
    self.related = related
  }
}

extension Diagnostic: Comparable {
  /// Sorts errors first, then by file, line and column, then rule and message: the order in which they are printed.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    if a.severity != b.severity { return a.severity > b.severity }
    return (a.range, a.rule.rawValue, a.message) < (b.range, b.rule.rawValue, b.message)
  }
}
