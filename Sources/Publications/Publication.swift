package import Record

/// One thing a council publishes, as a tree in no particular format: what every format is written from.
///
/// It holds what the reader of any format is owed – words as written, numbers as written, table cells under their headings, the
/// text of pictures – and nothing of how it looks, sounds or feels.
package struct Publication: Sendable, Equatable {
  package var kind: PublicationKind
  /// The record it publishes.
  package var subject: RecordRef
  /// Where its files stand, from the root of the site and without an ending: “meetings/2026-01-14-health/agenda”.
  package var stem: String
  /// The page that shows the same, from the root of the site.
  package var page: String
  /// The address of the site, which ends with a stroke; nil when it has none.
  package var site: String?
  package var title: String
  /// BCP 47: “en-GB”.
  package var language: String
  /// Who publishes it.
  package var council: String
  /// The day of the record it belongs to: a meeting's, a report's; nil when it has none.
  package var date: Day?
  /// What a library catalogue would say in a sentence.
  package var summary: String?
  /// The first block is not the title: each format sets that itself, as its one heading of level 1.
  package var blocks: [Block]
  /// The abbreviations used in it, sorted; each use in `blocks` is an `Inline.abbreviation`.
  package var abbreviations: [Abbreviation] = []
  /// What it is about as rows for a spreadsheet, none empty; the first is its own.
  package var sheets: [Sheet] = []
}

package enum PublicationKind: String, CaseIterable, Sendable {
  case agenda
  /// The agenda with all its open papers in one.
  case agendaPack = "agenda-pack"
  case minutes, report, review
  case recommendations
  case response
  case letter
  case actionPlan = "action-plan"
  case workProgramme = "work-programme"
  case indicators
}

/// Initials or a term, and what they stand for.
package struct Abbreviation: Hashable, Sendable {
  package var short: String
  package var expansion: String
}
