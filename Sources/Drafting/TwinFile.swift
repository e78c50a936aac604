package import Diagnostics
import Record

/// A file that holds the words of a document in another language, and lies beside it: `minutes.cy.md` beside `minutes.md`.
///
/// It holds words alone. Dates, numbers and names of people stand in the document it is a twin of, so that the two can never
/// say different things.
package struct TwinFile: Hashable, Sendable {
  package let path: String
  /// The document's path.
  package let original: String
  /// BCP 47: “cy”.
  package let language: String
  /// Whether it has a page of its own; of all other documents a twin gives what they are called on such pages.
  package let hasPage: Bool

  /// Nil for a file whose name ends otherwise.
  package init?(_ path: String) {
    guard path.hasSuffix(".md") else { return nil }
    let stem = path.dropLast(".md".count)
    guard let point = stem.lastIndex(of: "."), !stem[point...].contains("/") else { return nil }
    let tag = String(stem[stem.index(after: point)...])
    guard (2...3).contains(tag.utf8.count), LanguageTag(tag)?.text == tag else { return nil }
    let original = String(stem[..<point]) + ".md"
    guard case .document(let kind, _) = ContentLayout.placement(of: original) else { return nil }
    (self.path, self.original, self.language) = (path, original, tag)
    hasPage = [.meeting, .minutes, .report, .page].contains(kind)
  }
}

extension Node {
  /// The fields of a document with the words of its twin in their place, and what is wrong with the twin.
  package func spoken(by twin: Node, of file: TwinFile) -> Checked<Node> {
    var merge = TwinMerge(file: file)
    var merged = merge.fields(self, twin)
    let language = Located("language", at: twin.range)
    if case .map(var entries) = merged.content {
      entries.removeAll { $0.key.value == language.value }
      entries.append(Entry(key: language, value: Node(.scalar(file.language, quoted: true), at: twin.range)))
      merged.content = .map(entries)
    }
    return Checked(merged, merge.diagnostics)
  }
}

/// Lays the fields of a twin over those of its document.
private struct TwinMerge {
  let file: TwinFile
  var diagnostics: [Diagnostic] = []

  /// The fields whose values are words in a language. Everything else is a fact.
  private static let words: Set<String> = [
    "title", "name", "short", "summary", "purpose", "outcome", "text", "what", "why", "place", "remote-access",
    "status-note", "classification", "key-decision", "background-papers", "initials", "questions-deadline", "note",
    "scope", "reason", "wards",
    "portfolio", "role", "about", "also", "heading", "updated", "short-title", "remit",
  ]

  /// Those that a twin has where its document has them; the others may be names that are the same in both languages.
  private static let asked: Set<String> = [
    "title", "name", "summary", "purpose", "outcome", "text", "what", "why", "status-note", "classification", "note",
    "key-decision", "remit", "short-title",
  ]

  /// Those that pages of other documents show: what something is called.
  private static let names: Set<String> = ["title", "name", "short-title", "role", "questions-deadline"]

  /// Groups of fields that have words in them, and the keys by which one of them is known.
  private static let groups: Set<String> = [
    "items", "recommendations", "appendices", "papers", "actions", "corrections",
  ]
  private static let marks = ["number", "id", "appendix", "file", "report"]

  mutating func fields(_ document: Node, _ twin: Node) -> Node {
    guard case .map(var entries) = document.content, case .map(let others) = twin.content else { return document }
    for entry in entries where TwinMerge.asked.contains(entry.key.value) && isShown(entry.key.value) {
      let isThere = others.contains { $0.key.value == entry.key.value }
      if !isThere { diagnostics.append(.wordless(entry.key, file, twin.range)) }
    }
    for other in others {
      let place = entries.firstIndex { $0.key.value == other.key.value }
      if TwinMerge.words.contains(other.key.value), !isShown(other.key.value) {
        diagnostics.append(.unshown("“\(other.key.value)”", file, at: other.key.range))
      } else if TwinMerge.groups.contains(other.key.value), let place {
        entries[place].value = group(entries[place].value, other.value, named: other.key)
      } else if TwinMerge.words.contains(other.key.value) {
        if let place { entries[place] = other } else { entries.append(other) }
      } else if !isMark(other, of: document), other.key.value != "language" {
        diagnostics.append(.fact(other.key, file, place.map { entries[$0].key.range }))
      }
    }
    return Node(.map(entries), at: document.range)
  }

  private func isShown(_ key: String) -> Bool { file.hasPage || TwinMerge.names.contains(key) }

  /// Whether a field only says which of several is meant.
  private func isMark(_ entry: Node.Entry, of document: Node) -> Bool {
    TwinMerge.marks.contains(entry.key.value) && document.scalar(entry.key.value) == entry.value.scalar
  }

  private mutating func group(_ document: Node, _ twin: Node, named key: Located<String>) -> Node {
    guard case .list(let elements) = document.content, case .list(let others) = twin.content else { return document }
    var rest = others
    let merged = elements.map { element -> Node in
      guard let mark = TwinMerge.marks.first(where: { element.scalar($0) != nil }),
        let place = rest.firstIndex(where: { $0.scalar(mark) == element.scalar(mark) })
      else {
        diagnostics.append(.lacks(key, file, element.range))
        return element
      }
      return fields(element, rest.remove(at: place))
    }
    diagnostics += rest.map { .stray($0, key, file, document.range) }
    return Node(.list(merged), at: document.range)
  }
}

extension Node {
  fileprivate var scalar: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  fileprivate func scalar(_ key: String) -> String? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key.value == key }?.value.scalar
  }
}

extension Diagnostic {
  /// Words of a twin that would reach nobody.
  package static func unshown(_ words: String, _ file: TwinFile, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .twinFact, .error, "\(words) would be shown on no page in “\(file.language)”", at: range,
      fixes: [.advise("remove it here; a twin of \(file.original.fileName) gives what it is called")])
  }

  fileprivate static func wordless(_ key: Located<String>, _ file: TwinFile, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .twinIncomplete, .warning, "“\(key.value)” of \(file.original.fileName) is not in this twin", at: place,
      fixes: [.advise("write it here in the other language")], related: [Related("written here", at: key.range)])
  }

  fileprivate static func fact(_ key: Located<String>, _ file: TwinFile, _ original: SourceRange?) -> Diagnostic {
    Diagnostic(
      .twinFact, .error, "“\(key.value)” is no field for words, and stands in \(file.original.fileName) alone",
      at: key.range, fixes: [.advise("remove it here; what is written in \(file.original.fileName) holds for both")],
      related: original.map { [Related("written here", at: $0)] } ?? [])
  }

  fileprivate static func lacks(_ key: Located<String>, _ file: TwinFile, _ element: SourceRange) -> Diagnostic {
    Diagnostic(
      .twinIncomplete, .warning, "one of the “\(key.value)” of \(file.original.fileName) is not in this twin",
      at: key.range, fixes: [.advise("write it here too, with the same number")],
      related: [Related("this one", at: element)])
  }

  fileprivate static func stray(
    _ element: Node, _ key: Located<String>, _ file: TwinFile, _ list: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .twinIncomplete, .warning, "none of the “\(key.value)” of \(file.original.fileName) has this number",
      at: element.range, fixes: [.advise("write the number that it has in \(file.original.fileName)")],
      related: [Related("they stand here", at: list)])
  }
}
