/// Words for a field, and the row they were taken over from when they are not the row's own.
struct CellValue: Sendable, Equatable {
  var words: String
  /// The position, from 0, of the row that has the words.
  var from: Int?

  init(_ words: String, from: Int? = nil) {
    self.words = words
    self.from = from
  }
}

struct ImportedRecommendation: Sendable, Equatable {
  var line: Int
  var number: String
  var text: String
  var section: String?
  var response: String?
  var cells: [ColumnField: CellValue] = [:]
}

struct ImportedAction: Sendable, Equatable {
  var line: Int
  /// The position of the recommendation it stands under.
  var recommendation: Int?
  /// Whether a blank cell, not words, says which recommendation that is.
  var takesRecommendation = false
  var cells: [ColumnField: CellValue]
}

/// What one review's tables hold.
struct ImportedPart: Sendable, Equatable {
  var title: String?
  /// The initials of the whole paper.
  var initials: [InitialsList.Entry] = []
  var recommendations: [ImportedRecommendation] = []
  var actions: [ImportedAction] = []

  var isEmpty: Bool { recommendations.isEmpty && actions.isEmpty }
}

/// Rows whose cells can be taken over from the rows above.
protocol CellHolder {
  var line: Int { get }
  var cells: [ColumnField: CellValue] { get set }
}

extension ImportedRecommendation: CellHolder {}
extension ImportedAction: CellHolder {}
