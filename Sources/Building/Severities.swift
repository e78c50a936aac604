import Diagnostics
import Drafting

/// How strictly a council holds each rule; an error in its files cannot be turned down, one in its conduct can.
struct Severities {
  private var chosen: [Rule: Severity?] = [:]
  private var diagnostics: [Diagnostic] = []

  init(_ pairs: [Pair]) {
    for pair in pairs {
      guard let rule = Rule(rawValue: pair.name.value) else {
        diagnostics.append(.unknownRule(pair.name))
        continue
      }
      switch (pair.value.value, Severity(rawValue: pair.value.value)) {
      case (_, let severity?): chosen[rule] = .some(severity)
      case ("off", nil): chosen[rule] = .some(nil)
      case (_, nil): diagnostics.append(.unknownSeverity(pair.value))
      }
    }
  }

  /// What was found, as strictly as the council holds it, with the faults of its choices.
  func apply(to found: [Diagnostic]) -> [Diagnostic] { diagnostics + weighed(found) }

  func weighed(_ found: [Diagnostic]) -> [Diagnostic] {
    found.compactMap { diagnostic in
      // An error in a file stays one: turning it off would publish a wrong or unsafe page.
      let isFixed = diagnostic.severity == .error && !diagnostic.rule.isOfConduct
      guard !isFixed, let severity = chosen[diagnostic.rule] else { return diagnostic }
      guard let severity else { return nil }
      var changed = diagnostic
      changed.severity = severity
      return changed
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownRule(_ name: Located<String>) -> Diagnostic {
    let near = nearest(to: name.value, among: Rule.allCases.map(\.rawValue))
    return Diagnostic(
      .unknownValue, .error, "no rule is called “\(name.value)”", at: name.range,
      fixes: near.map { [.replace(name.range, with: $0)] } ?? [.advise("`scrutable explain` lists the rules")])
  }

  fileprivate static func unknownSeverity(_ value: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownValue, .error, "“\(value.value)” is not a severity", at: value.range,
      fixes: [.advise("write error, warning, advice or off")])
  }
}
