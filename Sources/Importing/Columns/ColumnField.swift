import Drafting

/// What a column of a table holds, by the name `--column "Heading=name"` gives it.
package enum ColumnField: String, CaseIterable, Sendable, Comparable {
  case number, recommendation, section, source, reference, portfolio, response
  case area
  case areaNumber = "area-number"
  case action, lead
  case byWhen = "by-when"
  case measures, capacity, partners, monitoring
  case status = "status-words"
  case rag, progress
  /// Kept out of the record on purpose; the words go to the report.
  case notPlaced = "not-placed"

  package static func < (a: ColumnField, b: ColumnField) -> Bool { a.position < b.position }

  private var position: Int { ColumnField.allCases.firstIndex(of: self) ?? 0 }

  /// Whether a recommendation has a field for the column, besides its number; what it measures are indicators, not words.
  var isOfRecommendation: Bool {
    self != .number && self != .measures && RecommendationDraft.schema.position(of: rawValue) != nil
  }

  /// Whether a mark in the column can stand for the row above it.
  var takesDittos: Bool {
    switch self {
    case .lead, .byWhen, .measures, .capacity, .partners, .monitoring, .status, .rag, .progress, .area, .areaNumber,
      .portfolio, .source:
      true
    case .number, .recommendation, .section, .reference, .response, .action, .notPlaced: false
    }
  }
}
