import Drafting

/// What a column of a table holds, by the name `--column "Heading=name"` gives it.
package enum ColumnField: String, CaseIterable, Sendable, Comparable {
  case number, recommendation, review, section, source, reference, portfolio, considered, response
  case area
  case areaNumber = "area-number"
  case action, lead
  case byWhen = "by-when"
  case originalByWhen = "original-by-when"
  case revisedByWhen = "revised-by-when"
  case measures, capacity, partners, monitoring
  case status = "status-words"
  case rag, progress
  /// Kept out of the record on purpose; the words go to the report.
  case notPlaced = "not-placed"

  package static func < (a: ColumnField, b: ColumnField) -> Bool { a.position < b.position }

  private var position: Int { ColumnField.allCases.firstIndex(of: self) ?? 0 }

  /// Whether a recommendation has a field for the column, besides its number; what it measures are indicators, not words.
  var isOfRecommendation: Bool {
    if self == .originalByWhen || self == .revisedByWhen { return true }
    return self != .number && self != .measures && RecommendationDraft.schema.position(of: rawValue) != nil
  }

  /// Whether the record of an action has a place for the column.
  var isOfAction: Bool {
    switch self {
    case .number, .area, .areaNumber, .action, .lead, .byWhen, .originalByWhen, .revisedByWhen, .measures, .capacity,
      .partners, .monitoring, .status, .rag, .progress:
      true
    case .recommendation, .review, .section, .source, .reference, .portfolio, .considered, .response, .notPlaced: false
    }
  }

  /// Whether its cells are dates.
  var isOfDates: Bool {
    switch self {
    case .byWhen, .originalByWhen, .revisedByWhen, .considered: true
    case .number, .recommendation, .review, .section, .source, .reference, .portfolio, .response, .area, .areaNumber,
      .action, .lead, .measures, .capacity, .partners, .monitoring, .status, .rag, .progress, .notPlaced:
      false
    }
  }

  /// Whether its cells are a few words, so that those of two columns stand on one line.
  var isOfWords: Bool { [.source, .status, .lead, .partners, .reference, .portfolio].contains(self) }

  /// Whether only the whole heading names it: “Meeting” does, “Meeting arrangements” does not.
  var isExactOnly: Bool { [.review, .source, .considered, .notPlaced].contains(self) }

  /// Whether two columns of a table may be read as it, so that their cells stand one below the other.
  var takesSeveral: Bool { [.source, .response, .progress, .status, .measures, .lead, .partners].contains(self) }

  /// Whether a mark in the column can stand for the row above it.
  var takesDittos: Bool {
    switch self {
    case .lead, .byWhen, .originalByWhen, .revisedByWhen, .considered, .measures, .capacity, .partners, .monitoring,
      .status, .rag, .progress, .area, .areaNumber,
      .portfolio, .source:
      true
    case .number, .recommendation, .review, .section, .reference, .response, .action, .notPlaced: false
    }
  }
}
