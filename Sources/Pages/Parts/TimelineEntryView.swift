import Theme

/// One step of a timeline: when, what, who, and the source it is taken from.
struct TimelineEntryView: Viewable {
  var date: String?
  var iso: String?
  /// The date as written, where it is not the same.
  var dateWords: String?
  let title: String
  var link: String?
  /// “Cabinet”, “Director of Place”.
  var who: String?
  var status: StatusView?
  var text: [UInt8]?
  var source: CitationView?
  var provenance: String?
  /// Why what happened is withheld; then nothing else is known of it.
  var withheld: WithheldView?
  var isNow = false

  static let vocabulary = Vocabulary<TimelineEntryView>(
    "timeline-entry",
    [
      .text("date", \.date, "The day: 3 March 2026"),
      .text("iso", \.iso, "The same as 2026-03-03"),
      .text("date-words", \.dateWords, "The date as written, where it is not the same"),
      .text("title", \.title, "What happened"),
      .address("link", \.link, "The record of it"),
      .text("who", \.who, "Who did it"),
      .part("status", \.status, "Where it left the matter"),
      .markup("text", \.text, "What was said"),
      .part("source", \.source, "Where it stands written"),
      .text("provenance", \.provenance, "How it was come by, when nobody wrote it so"),
      .part("withheld", \.withheld, "Why it is withheld; then nothing else is known of it"),
      .flag("now", \.isNow, "Whether it is the newest entry"),
    ])
}
