import Diagnostics
import Drafting
import Record

/// A number is used once in its document, but for rows that have ids of their own.
struct RepeatedNumbers: RunCheck {
  func diagnostics(_ runs: [NumberedRun]) -> [Diagnostic] {
    runs.flatMap { run in
      var first: [Slug: Located<Numbering>] = [:]
      return run.numbers.compactMap { number -> Diagnostic? in
        guard let slug = number.value.slug, !run.identified.contains(number.range) else { return nil }
        guard let earlier = first[slug] else {
          first[slug] = number
          return nil
        }
        return .repeated(run.noun, number, earlier)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func repeated(_ noun: String, _ number: Located<Numbering>, _ earlier: Located<Numbering>)
    -> Diagnostic
  {
    // Paragraph numbers only lose their anchor; the others lose their identity.
    let severity: Severity = noun == "paragraph" ? .warning : .error
    return Diagnostic(
      .repeatedNumber, severity, "there are two of \(noun) \(number.value.words)", at: number.range,
      related: [.init("the first one", at: earlier.range)])
  }
}
