import Record
import Theme

/// One entry of a progress log: the day as written and as understood, what was reported, and where.
struct ProgressEntryView: Viewable {
  let date: String?
  let iso: String?
  /// As written, where it is more than the date.
  let dateWords: String?
  let impossibility: String?
  let text: [UInt8]?
  let source: CitationView?
  let withheld: WithheldView?

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
}

extension Site {
  func view(of entry: Disclosed<ProgressEntry>, root: String) -> ProgressEntryView {
    switch entry {
    case .open(let entry): view(of: entry, root: root)
    case .withheld(let withheld):
      ProgressEntryView(
        date: nil, iso: nil, dateWords: nil, impossibility: nil, text: nil, source: nil,
        withheld: WithheldView(withheld))
    }
  }

  func view(of entry: ProgressEntry, root: String) -> ProgressEntryView {
    let isSame = entry.dateWords == entry.date?.text || entry.dateWords == entry.date?.iso
    return ProgressEntryView(
      date: entry.date?.text, iso: entry.date?.iso, dateWords: isSame ? nil : entry.dateWords,
      impossibility: entry.impossibility, text: markup(entry.text, root: root, anchors: false),
      source: entry.source.map { view(of: $0) }, withheld: nil)
  }
}
