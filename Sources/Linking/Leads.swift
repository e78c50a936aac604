import Diagnostics
import Drafting
import Record

extension LinkPass {
  /// Whom a list of names means; a ditto mark means the leads of the row above.
  mutating func leads(
    _ words: [Located<String>], ids: [Located<String>] = [], above: [Lead] = [], rowAbove: String? = nil,
    from referrer: Referrer
  ) -> [Lead] {
    var found = words.flatMap { word -> [Lead] in
      guard LinkPass.isDitto(word.value) else { return [lead(word, from: referrer)] }
      guard !above.isEmpty, let rowAbove else {
        diagnostics.append(.nothingToInherit(word))
        return [Lead(words: word.value)]
      }
      return above.map {
        Lead(words: $0.words, refs: $0.refs, provenance: Provenance("from the row above (\(rowAbove))"))
      }
    }
    let named = ids.compactMap { ref($0, [.person, .post, .committee], from: referrer) }
    if !named.isEmpty {
      if found.isEmpty {
        found = named.map { Lead(words: names.name(of: $0), refs: [$0]) }
      } else {
        found[0].refs = named
      }
    }
    for ref in found.flatMap(\.refs) { mention(ref, as: .leads, from: referrer) }
    return found
  }

  /// Whom one name, title, id or initials mean; the words stay as written unless they are an id.
  mutating func lead(_ words: Located<String>, from referrer: Referrer) -> Lead {
    if let known = knownLeads[words.value] { return known }
    if let lead = lead(ofID: words.value) { return remembered(lead, of: words) }
    let candidates = names.refs(named: words.value)
    if candidates.count == 1 { return remembered(Lead(words: words.value, refs: candidates), of: words) }
    if candidates.count > 1 {
      let ref = ref(named: words.value, at: words.range, from: referrer)
      return Lead(words: words.value, refs: ref.map { [$0] } ?? [])
    }
    let (refs, isOfTheDocument) = parts(of: words, from: referrer)
    let lead = Lead(words: words.value, refs: refs)
    return isOfTheDocument ? lead : remembered(lead, of: words)
  }

  /// Words that mean the same in every document are looked up once.
  private mutating func remembered(_ lead: Lead, of words: Located<String>) -> Lead {
    knownLeads[words.value] = lead
    return lead
  }

  private func lead(ofID id: String) -> Lead? {
    for kind in [RecordKind.person, .post, .committee] {
      switch directory.entry(id, .record(kind)) {
      case .record(let ref): return Lead(words: names.name(of: ref), refs: [ref])
      // Its id may say who it is.
      case .withheld: return Lead(words: "not named here")
      case .item, nil: continue
      }
    }
    return nil
  }

  static func isDitto(_ words: String) -> Bool {
    ["\"", "”", "“", "''", "ditto", "as above", "do."].contains(words.lowercased().trimmed)
  }

  /// “Head of Fieldwork (KP) and Head of Review (AC)”: each part by its title, and its initials by the document's own list.
  /// Also says whether initials were among the words, or a name that several have: they mean something else in another document.
  private mutating func parts(
    of words: Located<String>, from referrer: Referrer
  ) -> (refs: [RecordRef], isOfTheDocument: Bool) {
    // A title may itself hold an “and”: “Head of Fostering and Adoption (KP)”.
    let (title, initials) = LinkPass.cut(words.value.trimmed)
    if LinkPass.isOneName(words.value.trimmed), !names.refs(named: title).isEmpty {
      let ref = ref(named: title, at: words.range, from: referrer)
      let people = initials.flatMap { person($0, words, referrer) }
      return (distinct((ref.map { [$0] } ?? []) + people), !initials.isEmpty || ref == nil)
    }
    var refs: [RecordRef] = []
    var isOfTheDocument = false
    for part in words.value.replacing(" and ", with: "&").split(whereSeparator: { "&/,;".contains($0) }) {
      let (name, initials) = LinkPass.cut(String(part).trimmed)
      if let ref = ref(named: name, at: words.range, from: referrer) { refs.append(ref) }
      for short in initials { refs += person(short, words, referrer) }
      isOfTheDocument = isOfTheDocument || !initials.isEmpty || names.refs(named: name).count > 1
    }
    return (distinct(refs), isOfTheDocument)
  }

  private func distinct(_ refs: [RecordRef]) -> [RecordRef] {
    refs.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether nothing follows the only brackets there are, so that what stands before them may be one title.
  private static func isOneName(_ words: String) -> Bool {
    let opening = words.utf8.count { $0 == UInt8(ascii: "(") }
    return opening == 0 || opening == 1 && words.hasSuffix(")")
  }

  /// Cuts “SF (ISM)” into a name and the initials in it; a part that is itself initials is both.
  private static func cut(_ part: String) -> (name: String, initials: [String]) {
    let pieces = part.split(whereSeparator: { $0 == "(" || $0 == ")" }).map { String($0).trimmed }
    let initials = pieces.filter { Initials($0) != nil && $0.utf8.count >= 2 }
    return (pieces.first ?? part, initials)
  }

  private mutating func person(_ short: String, _ words: Located<String>, _ referrer: Referrer) -> [RecordRef] {
    if let pair = referrer.initials.first(where: { $0.name.value == short }) {
      return ref(ofIDOrName: pair.value, from: referrer).map { [$0] } ?? []
    }
    if let meaning = names.meaning(of: short, in: referrer.owner ?? "") {
      return ref(named: meaning, at: words.range, from: referrer).map { [$0] } ?? []
    }
    unexplained.append(short, in: referrer.path, at: words.range)
    return []
  }
}

/// Initials that nobody explains, each told once for a file however often they stand in it.
struct UnexplainedInitials {
  private struct Use: Hashable {
    var path: String
    var short: String
  }

  private var order: [Use] = []
  private var places: [Use: [SourceRange]] = [:]

  mutating func append(_ short: String, in path: String, at range: SourceRange) {
    let use = Use(path: path, short: short)
    if places[use] == nil { order.append(use) }
    places[use, default: []].append(range)
  }

  var diagnostics: [Diagnostic] { order.compactMap { .undefinedInitials($0.short, places[$0] ?? []) } }
}

extension String {
  var trimmed: String {
    var view = Substring(self)
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}

extension Diagnostic {
  fileprivate static func nothingToInherit(_ words: Located<String>) -> Diagnostic {
    Diagnostic(.nothingToInherit, .error, "“\(words.value)” means the row above, but there is none", at: words.range)
  }

  fileprivate static func undefinedInitials(_ short: String, _ places: [SourceRange]) -> Diagnostic? {
    guard let first = places.first else { return nil }
    let count = places.count == 1 ? "" : ", which stands in \(places.count) places here"
    return Diagnostic(
      .undefinedInitials, .warning, "nobody says who or what “\(short)” is\(count)", at: first,
      because: "Outside the council nobody knows who “\(short)” is.",
      fixes: [.advise("add “initials: { \(short): … }” to this document, or “\(short)” to glossary.md")])
  }
}
