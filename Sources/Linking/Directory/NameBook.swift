import Diagnostics
import Drafting
import Record

/// Whom names and titles mean, as papers write them.
struct NameBook: Sendable {
  private var refs: [String: RecordRef] = [:]
  /// The people and posts by id, for where a clerk writes the id itself.
  private var names: [RecordRef: String] = [:]
  /// Initials that hold everywhere, with what they stand for.
  private var glossary: [String: String] = [:]
  /// Initials that hold in one document only, by its id.
  private var scoped: [String: [String: String]] = [:]

  init(_ redacted: Redacted) {
    for (index, person) in redacted.people.enumerated() {
      let name = person.draft.name?.value ?? ""
      enter(
        [name, person.draft.title.map { "\($0) \(name)" }], RecordRef(.person, Int32(index)),
        shown: NameBook.addressed(person.draft))
    }
    for (index, post) in redacted.posts.enumerated() {
      let title = post.draft.title?.value ?? ""
      enter([title] + post.draft.knownAs, RecordRef(.post, Int32(index)), shown: title)
    }
    for (index, committee) in redacted.committees.enumerated() {
      let title = committee.draft.title?.value ?? ""
      enter([title, committee.draft.shortTitle], RecordRef(.committee, Int32(index)), shown: title)
    }
    for entry in redacted.glossary {
      guard let term = entry.term?.value, let stands = entry.stands else { continue }
      if let scope = entry.scope?.value { scoped[scope, default: [:]][term] = stands } else { glossary[term] = stands }
    }
  }

  /// “Councillor Anwen Price”.
  static func addressed(_ person: PersonDraft) -> String {
    [person.title, person.name?.value].compactMap(\.self).joined(separator: " ")
  }

  private mutating func enter(_ words: [String?], _ ref: RecordRef, shown: String) {
    names[ref] = shown
    for word in words.compactMap(\.self) where !word.isEmpty && refs[NameBook.folded(word)] == nil {
      refs[NameBook.folded(word)] = ref
    }
  }

  func ref(named words: String) -> RecordRef? { refs[NameBook.folded(words)] }

  func name(of ref: RecordRef) -> String { names[ref] ?? "" }

  /// What initials stand for in a document: its own glossary entry before the one that holds everywhere.
  func meaning(of initials: String, in document: String) -> String? {
    scoped[document]?[initials] ?? glossary[initials]
  }

  private static func folded(_ words: String) -> String {
    words.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }).joined(separator: " ")
  }
}
