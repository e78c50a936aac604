import Record
import Theme

/// Terms and initials with their meanings; those that hold everywhere, and those of single documents.
struct GlossaryView: Viewable {
  let frame: FrameView
  let everywhere: [GlossaryEntryView]
  let scoped: [GlossaryGroupView]

  static let vocabulary = Vocabulary<GlossaryView>(
    "glossary",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("everywhere", \.everywhere, "Terms that mean the same in every paper"),
      .list("scoped", \.scoped, "Terms of single papers, by paper"),
    ])
}

struct GlossaryGroupView: Viewable {
  let document: LinkView
  let entries: [GlossaryEntryView]

  static let vocabulary = Vocabulary<GlossaryGroupView>(
    "glossary-group",
    [
      .part("document", \.document, "The paper the terms belong to"),
      .list("entries", \.entries, "Its terms"),
    ])
}

struct GlossaryEntryView: Viewable {
  let term: String
  let anchor: String
  let standsFor: String?
  let meaning: [UInt8]?

  static let vocabulary = Vocabulary<GlossaryEntryView>(
    "glossary-entry",
    [
      .text("term", \.term, "The term or initials"),
      .text("anchor", \.anchor, "Its anchor on the page"),
      .text("stands-for", \.standsFor, "What initials stand for"),
      .markup("meaning", \.meaning, "What it means"),
    ])
}

extension Site {
  func glossaryPages() -> [PlannedPage] {
    [PlannedPage("glossary/index.html", .glossary) { [self] in glossary().view }]
  }

  private func glossary() -> GlossaryView {
    let sorted = record.glossary.enumerated().sorted {
      ($0.element.term.lowercased(), $0.offset) < ($1.element.term.lowercased(), $1.offset)
    }.map(\.element)
    let scopes = Set(sorted.compactMap(\.scope)).sorted()
    return GlossaryView(
      frame: frame(
        .glossary, path: "glossary/index.html", title: say(.glossaryTitle),
        description: say(.glossaryLead)),
      everywhere: sorted.filter { $0.scope == nil }.map { view(of: $0) },
      scoped: scopes.map { scope in
        GlossaryGroupView(document: link(to: scope), entries: sorted.filter { $0.scope == scope }.map { view(of: $0) })
      })
  }

  private func view(of entry: GlossaryEntry) -> GlossaryEntryView {
    GlossaryEntryView(
      term: entry.term, anchor: entry.anchor, standsFor: entry.standsFor,
      meaning: markupIfAny(entry.meaning, root: "../", anchors: false))
  }
}
