import Diagnostics
import Drafting
import Record

/// Within one scope a term of the glossary means one thing.
struct ClashingInitials: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    var first: [Key: Located<String>] = [:]
    return drafts.glossaries.flatMap(\.draft.entries).compactMap { entry in
      guard let term = entry.term else { return nil }
      let key = Key(term: term.value, scope: entry.scope?.value)
      guard let earlier = first[key] else {
        first[key] = term
        return nil
      }
      return .clash(term, earlier)
    }
  }

  private struct Key: Hashable {
    var term: String
    var scope: String?
  }
}

extension Diagnostic {
  fileprivate static func clash(_ term: Located<String>, _ earlier: Located<String>) -> Diagnostic {
    Diagnostic(
      .clashingInitials, .error, "“\(term.value)” is explained twice", at: term.range,
      fixes: [.advise("say with scope: which document each of the two holds for, or remove one")],
      related: [.init("the first one", at: earlier.range)])
  }
}
