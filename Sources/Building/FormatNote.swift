import Formats
import Publications
import Record
import Writing

/// What is kept of a file in a format for the next build.
struct FormatNote {
  /// Tells what the file was made from, and by which program.
  let cacheKey: String
  let pages: Int?
  let seconds: Int?
  /// Since when a book has been as it is, in UTC.
  let modified: String?

  init(cacheKey: String, _ file: FormattedFile, modified: String?) {
    self.cacheKey = cacheKey
    pages = file.pages
    seconds = file.seconds
    self.modified = modified
  }

  /// Reads what `text` writes.
  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard let key = parts.first else { return nil }
    cacheKey = String(key)
    pages = parts.lazy.compactMap { Int($0) }.first
    seconds = parts.lazy.filter { $0.hasSuffix("s") }.compactMap { Int($0.dropLast()) }.first
    modified = parts.last.flatMap { $0.hasSuffix("Z") ? String($0) : nil }
  }

  /// “KEY”, “KEY 14” of 14 pages, “KEY 720s 2026-11-20T00:00:00Z” of 720 seconds in a book.
  var text: String {
    [cacheKey, pages.map(String.init), seconds.map { "\($0)s" }, modified].compactMap(\.self).joined(separator: " ")
  }

  func entry(of format: Format, _ part: FormatPart, at path: String, size: Int) -> FormatEntry {
    FormatEntry(format: format, title: part.title, path: path, size: size, pages: pages, seconds: seconds)
  }

  static func cacheKey(of publication: Publication, _ program: String) -> String {
    CacheKey.of(publication.treeBytes + Array(program.utf8))
  }

  /// The beginning of a day or, where that is not after `old`, the second after it: the record knows days, not hours.
  static func moment(after old: String, on day: Day) -> String {
    let morning = day.iso + "T00:00:00Z"
    if morning > old { return morning }
    let clock = old.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    let second = clock.reduce(0) { $0 * 60 + $1 } + 1
    let parts = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return old.prefix(11) + parts.joined(separator: ":") + "Z"
  }
}

extension Format {
  /// Whether it is a file that readers keep in step by its moment of change.
  var isBook: Bool { ending.hasSuffix(".epub") }
}
