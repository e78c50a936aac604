import Record
import Theme

/// Terms and initials with their meanings; those that hold everywhere, and those of single documents.
enum GlossaryView {
  static let vocabulary = Vocabulary<Site>(
    "glossary",
    [
      .part("frame", \.glossaryFrame, "What stands around the content"),
      .text("summary", \.record.glossaryNote.summary, "What it is, in a sentence"),
      .markup("body", \.glossaryBody, "What its file says besides the terms"),
      .list("everywhere", \.termsEverywhere, "Terms that mean the same in every paper"),
      .list("scoped", \.termsByPaper, "Terms of single papers, by paper"),
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
  let site: Site
  let entry: GlossaryEntry

  static let vocabulary = Vocabulary<GlossaryEntryView>(
    "glossary-entry",
    [
      .text("term", \.entry.term, "The term or initials"),
      .text("anchor", \.entry.anchor, "Its anchor on the page"),
      .text("stands-for", \.entry.standsFor, "What initials stand for"),
      .markup("meaning", \.meaning, "What it means"),
    ])

  var meaning: [UInt8]? { site.markupIfAny(entry.meaning, root: "../", anchors: false) }
}

extension Site {
  func glossaryPages() -> [PlannedPage] { [page("glossary/index.html", .glossary, GlossaryView.vocabulary)] }

  var glossaryFrame: FrameView {
    frame(.glossary, path: "glossary/index.html", title: say(.glossaryTitle), description: say(.glossaryLead))
  }

  var glossaryBody: [UInt8]? { markupIfAny(record.glossaryNote.body, headingShift: 1, root: "../") }

  var termsEverywhere: [GlossaryEntryView] { terms(of: nil) }

  var termsByPaper: [GlossaryGroupView] {
    Set(record.glossary.compactMap(\.scope)).sorted().map {
      GlossaryGroupView(document: link(to: $0), entries: terms(of: $0))
    }
  }

  private func terms(of scope: RecordRef?) -> [GlossaryEntryView] {
    record.glossary.filter { $0.scope == scope }.map { GlossaryEntryView(site: self, entry: $0) }
  }
}
