/// Where a reader may meet the words of a record.
enum ReachOutput: String, CaseIterable, Sendable {
  case page, largePrint, text, epub, odt, braille, audio, audioScript, json, csv, search, export, feeds, calendars,
    history

  /// The formats that a whole publication is made in.
  static let formats: Set = [largePrint, text, epub, odt, braille, audio, audioScript, json]

  var isMarkup: Bool { [.page, .largePrint, .epub, .odt, .audio].contains(self) }

  /// The output that a file of the site belongs to; nil for what is not for readers.
  init?(path: String) {
    if path.hasPrefix(".") || path.hasPrefix("search/") || path.hasPrefix("assets/") { return nil }
    if path.hasPrefix("accessibility/formats/") || path.hasPrefix("changes/") { return nil }
    // What programs read has every field, so that it would hide one that a publication lacks.
    if path.hasPrefix("record/") || path.hasPrefix("oparl/") || path.hasSuffix("-metadata.json") { return nil }
    if path.hasPrefix("data/"), !path.hasSuffix(".html") { return nil }
    if path.hasPrefix("feeds/") || path.hasSuffix("/feed.json") || path.hasSuffix(".atom") { self = .feeds; return }
    let endings: [(String, ReachOutput)] = [
      ("-large-print.html", .largePrint), (".html", .page), ("-audio.txt", .audioScript), (".txt", .text),
      ("-audio.epub", .audio), (".epub", .epub), (".odt", .odt), (".brf", .braille), (".csv", .csv), (".json", .json),
      (".ics", .calendars),
    ]
    guard let output = endings.first(where: { path.hasSuffix($0.0) })?.1 else { return nil }
    self = output
  }
}
