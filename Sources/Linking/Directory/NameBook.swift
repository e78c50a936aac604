import Diagnostics
import Drafting
import Record

/// Whom names and titles mean, as papers write them.
struct NameBook: Sendable {
  /// Whom a name means: those whose own name or title it is, before those who are only also known by it.
  private struct Meaning: Sendable {
    var own: [RecordRef] = []
    var other: [RecordRef] = []
  }

  private var meanings: [String: Meaning] = [:]
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
        [name, person.draft.title.map { "\($0) \(name)" }], also: [], RecordRef(.person, Int32(index)),
        shown: NameBook.addressed(person.draft))
    }
    for (index, post) in redacted.posts.enumerated() {
      let title = post.draft.title?.value ?? ""
      enter([title], also: post.draft.knownAs, RecordRef(.post, Int32(index)), shown: title)
    }
    for (index, committee) in redacted.committees.enumerated() {
      let title = committee.draft.title?.value ?? ""
      let former = committee.draft.formerNames.compactMap { $0.name?.value }
      enter([title], also: [committee.draft.shortTitle] + former, RecordRef(.committee, Int32(index)), shown: title)
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

  private mutating func enter(_ own: [String?], also other: [String?], _ ref: RecordRef, shown: String) {
    names[ref] = shown
    for word in own.compactMap(\.self) { enter(word, ref, \.own) }
    for word in other.compactMap(\.self) { enter(word, ref, \.other) }
  }

  private mutating func enter(_ word: String, _ ref: RecordRef, _ rank: WritableKeyPath<Meaning, [RecordRef]>) {
    let key = NameBook.folded(word)
    if key.isEmpty { return }
    var meaning = meanings[key] ?? Meaning()
    if !meaning[keyPath: rank].contains(ref) { meaning[keyPath: rank].append(ref) }
    meanings[key] = meaning
  }

  /// All that a name may mean: more than one where several have it.
  func refs(named words: String) -> [RecordRef] {
    guard let meaning = meanings[NameBook.folded(words)] else { return [] }
    return meaning.own.isEmpty ? meaning.other : meaning.own
  }

  func name(of ref: RecordRef) -> String { names[ref] ?? "" }

  /// What initials stand for in a document: its own glossary entry before the one that holds everywhere.
  func meaning(of initials: String, in document: String) -> String? {
    scoped[document]?[initials] ?? glossary[initials]
  }

  private static func folded(_ words: String) -> String {
    words.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }).joined(separator: " ")
  }
}
