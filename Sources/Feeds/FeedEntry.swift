internal import Record

/// One entry of a feed, in words that can be read alone.
struct FeedEntry {
  /// Permanent (RFC 4151): “tag:scrutiny.example.org,2026:review/foster-care/published”.
  var id: String
  var day: Day
  var title: String
  /// Plain paragraphs.
  var paragraphs: [String]
  /// Full address of what it is about.
  var link: String
  /// Committees and the kind of record, to filter by.
  var categories: [String]
}

/// A feed before it is written as Atom or as JSON.
struct Feed {
  var id: String
  var title: String
  var subtitle: String
  /// The page that shows the same, in full.
  var home: String
  /// Its own address without the ending, in full.
  var address: String
  /// The day of the newest entry, or the day from which changes are known.
  var updated: Day
  var author: String
  var email: String?
  var entries: [FeedEntry]

  /// How many of the newest entries a feed holds, so that its size does not grow with the record.
  static let length = 50
}
