import Diagnostics
import Drafting
import Record

/// A short title is short: it stands in headings, in narrow columns and in the names of links.
struct ShortTitleTooLong: RecordCheck {
  static let most = 60

  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    drafts.recommendationRows.compactMap { _, row in
      guard let short = row.short, short.value.count > Self.most else { return nil }
      return Diagnostic(
        .shortTitleTooLong, .warning, "short: has \(short.value.count) characters, and \(Self.most) are the most",
        at: short.range, fixes: [.advise("leave out “That the council” and what the text says anyway")])
    }
  }
}
