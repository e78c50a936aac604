import Record
import Theme

/// One entry of a progress log: the day as written and as understood, what was reported, and where. A class, so that no field of
/// it copies the entry.
final class ProgressEntryView: Viewable {
  private let site: Site
  private let open: ProgressEntry?
  private let ground: Withheld?
  private let root: String

  init(_ site: Site, _ entry: Disclosed<ProgressEntry>, root: String) {
    self.site = site
    open = entry.open
    ground = entry.withheld
    self.root = root
  }

  static let vocabulary = Vocabulary<ProgressEntryView>(
    "progress-entry",
    [
      .text("date", \.date, "The day: 3 March 2026"),
      .text("iso", \.iso, "The same as 2026-03-03"),
      .text("date-words", \.dateWords, "The day as written, where it is not the same"),
      .text("impossibility", \.impossibility, "Why the words name no day: “February 2006 has 28 days”"),
      .markup("text", \.text, "What was reported"),
      .part("source", \.source, "Where it was reported"),
      .part("withheld", \.withheld, "Why the entry is withheld; then nothing else is known of it"),
    ])

  var date: String? { open?.date?.text }
  var iso: String? { open?.date?.iso }
  var dateWords: String? { open?.dateWords.flatMap { $0 == date || $0 == iso ? nil : $0 } }
  var impossibility: String? { open?.impossibility }
  var text: [UInt8]? { open.map { site.markup($0.text, root: root, anchors: false) } }
  var source: CitationView? { open?.source.map { site.view(of: $0) } }
  var withheld: WithheldView? { ground.map { WithheldView($0) } }
}

extension Site {
  func view(of entry: Disclosed<ProgressEntry>, root: String) -> ProgressEntryView {
    ProgressEntryView(self, entry, root: root)
  }
}
