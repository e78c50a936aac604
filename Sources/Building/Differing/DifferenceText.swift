import Record

/// A difference as lines for a terminal: what goes stands in [-…-], what comes in {+…+}.
package struct DifferenceText {
  private let difference: SiteDifference

  package init(_ difference: SiteDifference) { self.difference = difference }

  package var text: String {
    let sections = [changes, added, changed, removed, moves, news, others].compactMap(\.self)
    return ([head] + sections).joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    let days = difference.since.map { "The site as it stands speaks of \($0.text)" } ?? "There is no site yet"
    return "\(days); the next build would speak of \(difference.asAt.text)."
      + (difference.isEmpty ? "\nNothing of the record would change." : "")
  }

  private func section(_ title: String, _ lines: [String]) -> String? {
    lines.isEmpty ? nil : "\(title)\n" + lines.map { "  " + $0 }.joined(separator: "\n")
  }

  private var added: String? { section("Added: \(difference.added.count.of("page"))", difference.added.map(line)) }
  private var removed: String? {
    section("Removed: \(difference.removed.count.of("page"))", difference.removed.map(line))
  }

  private func line(_ page: SiteDifference.PageAddress) -> String {
    page.title.isEmpty ? shown(page.address) : "\(shown(page.address))  \(page.title)"
  }

  private func shown(_ address: String) -> String { address.isEmpty ? "/" : address }

  private var changed: String? {
    section(
      "Changed: \(difference.changed.count.of("page"))",
      difference.changed.flatMap { page in
        [line(.init(address: page.address, title: page.title))] + page.passages.map { "  … \(words(of: $0)) …" }
      })
  }

  private func words(of passage: ChangedPassage) -> String {
    passage.parts.map { part in
      switch part.kind {
      case .same: part.words
      case .removed: "[-\(shortened(part.words))-]"
      case .added: "{+\(shortened(part.words))+}"
      }
    }.joined(separator: " ")
  }

  /// A whole paper that goes is told by its beginning and its end; the page with --html has every word.
  private func shortened(_ words: String) -> String {
    let all = words.split(separator: " ")
    if all.count <= 60 { return words }
    let (start, end) = (all.prefix(25).joined(separator: " "), all.suffix(10).joined(separator: " "))
    return "\(start) … \((all.count - 35).of("word")) … \(end)"
  }

  private var moves: String? {
    section(
      "Former addresses to write, when these are the same records",
      difference.moves.map { "\($0.file): aliases: [\($0.from)]" })
  }

  private var changes: String? { section("“What changed” would say", difference.changes) }

  private var news: String? {
    section(
      "Feeds would say", difference.news.map { $0.words.isEmpty ? $0.title : "\($0.title). \($0.words)" })
  }

  private var others: String? { section("In all", difference.counts) }
}
