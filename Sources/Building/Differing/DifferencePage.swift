import Record
import Serialising

/// A difference as one page that needs nothing besides: to be looked at, printed, or sent to whoever signs it off.
package struct DifferencePage {
  private let difference: SiteDifference
  private let council: String
  /// The style sheets of the site.
  private let styles: [UInt8]

  init(_ difference: SiteDifference, council: String, styles: [UInt8]) {
    self.difference = difference
    self.council = council
    self.styles = styles
  }

  package var html: [UInt8] {
    var page = XMLWriter(.html)
    page.raw("<!DOCTYPE html>\n")
    page.openLine("html", ["lang": "en"])
    putHead(into: &page)
    page.openLine("body")
    page.openLine("main", ["id": "main_content", "class": "difference"])
    putSummary(into: &page)
    putLines("“What changed” would say", difference.changes, into: &page)
    putChanged(into: &page)
    putPages("Added", difference.added, into: &page)
    putPages("Removed", difference.removed, into: &page)
    putMoves(into: &page)
    putNews(into: &page)
    return page.finish()
  }

  private static let title = "What the next build would change"

  private func putHead(into page: inout XMLWriter) {
    page.openLine("head")
    page.emptyLine("meta", ["charset": "utf-8"])
    page.emptyLine("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    page.emptyLine("meta", ["name": "robots", "content": "noindex"])
    page.emptyLine("meta", ["name": "color-scheme", "content": "light dark"])
    page.elementLine("title", "\(DifferencePage.title) – \(council)")
    page.open("style")
    page.raw(styles)
    page.raw(
      """
      .difference { padding-bottom: 3rem; }
      .difference ins, .difference del { padding: 0 0.15em; }
      .difference ins { background: var(--mark); text-decoration: underline; font-weight: 600; }
      .difference del { color: var(--overdue); text-decoration: line-through; }
      .difference li { margin: 0.3rem 0; overflow-wrap: anywhere; }
      """)
    page.closeLine()
    page.closeLine()
  }

  private func putSummary(into page: inout XMLWriter) {
    page.elementLine("h1", DifferencePage.title)
    let then = difference.since.map { "The site as it stands speaks of \($0.text)" } ?? "There is no site yet"
    page.elementLine("p", "\(council). \(then); the next build would speak of \(difference.asAt.text).")
    let counts = difference.counts
    page.openLine("ul")
    for count in counts.isEmpty ? ["Nothing would change"] : counts { page.elementLine("li", count) }
    page.closeLine()
    page.elementLine(
      "p",
      "What would be added is underlined, what would go is struck through; what stands around it is given to find it by."
    )
  }

  private func putChanged(into page: inout XMLWriter) {
    if difference.changed.isEmpty { return }
    page.elementLine("h2", "Changed pages")
    for changed in difference.changed {
      page.elementLine("h3", changed.title.isEmpty ? shown(changed.address) : changed.title)
      page.open("p")
      page.element("code", shown(changed.address))
      page.closeLine()
      page.openLine("ul")
      for passage in changed.passages { put(passage, into: &page) }
      page.closeLine()
    }
  }

  private func put(_ passage: ChangedPassage, into page: inout XMLWriter) {
    page.open("li")
    for (index, part) in passage.parts.enumerated() {
      if index > 0 { page.text(" ") }
      switch part.kind {
      case .same: page.text(part.words)
      case .removed: mark("del", "Removed: ", part.words, into: &page)
      case .added: mark("ins", "Added: ", part.words, into: &page)
      }
    }
    page.closeLine()
  }

  /// Few screen readers tell of these elements, so that a word does.
  private func mark(_ name: StaticString, _ said: String, _ words: String, into page: inout XMLWriter) {
    page.open(name)
    page.element("span", ["class": "visually-hidden"], said)
    page.text(words)
    page.close()
  }

  private func putPages(_ verb: String, _ pages: [SiteDifference.PageAddress], into page: inout XMLWriter) {
    putLines(
      "\(verb) pages", pages.map { $0.title.isEmpty ? shown($0.address) : "\($0.title) – \(shown($0.address))" },
      into: &page)
  }

  private func putLines(_ heading: String, _ lines: [String], into page: inout XMLWriter) {
    if lines.isEmpty { return }
    page.elementLine("h2", heading)
    page.openLine("ul")
    for line in lines { page.elementLine("li", line) }
    page.closeLine()
  }

  private func putMoves(into page: inout XMLWriter) {
    putLines(
      "Former addresses to write, when these are the same records",
      difference.moves.map { "\($0.file): aliases: [\($0.from)]" }, into: &page)
  }

  private func putNews(into page: inout XMLWriter) {
    if difference.news.isEmpty { return }
    page.elementLine("h2", "Feeds would say")
    page.openLine("dl")
    for news in difference.news {
      page.elementLine("dt", news.title)
      page.elementLine("dd", news.words)
    }
    page.closeLine()
  }

  private func shown(_ address: String) -> String { address.isEmpty ? "/" : address }
}
