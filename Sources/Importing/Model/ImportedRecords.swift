import Record

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
  /// Whether the number is a letter or a small Roman figure.
  var isLettered = false
  /// Its own id, where its number is used again.
  var id: String?
  var text: String
  var section: String?
  var response: String?
  var cells: [ColumnField: CellValue] = [:]
  /// The dates that were promised one after another, where there is more than one.
  var dates: [String] = []

  var ragMeaning: String?

  /// The headings it stands under, of a row above and of a column.
  var heading: String? {
    let headings = [section, cells[.section]?.words].compactMap(\.self)
    return headings.isEmpty ? nil : headings.joined(separator: " – ")
  }

  /// What answers and actions call it by: its number, while that is short enough to be looked for as one.
  var reference: String {
    if let id { return id }
    return number.utf8.count < 12 ? number : Numbering(number).slug.map { "rec-" + $0.text } ?? number
  }
}

struct ImportedAction: Sendable, Equatable {
  var line: Int
  /// The position of the recommendation it stands under.
  var recommendation: Int?
  /// Whether a blank cell, not words, says which recommendation that is.
  var takesRecommendation = false
  var id: String?
  var cells: [ColumnField: CellValue]
  var dates: [String] = []
  var ragMeaning: String?
}

/// What one review's tables hold.
struct ImportedPart: Sendable, Equatable {
  var title: String?
  /// Whether the paper names several reviews row by row, so that the title is part of the id.
  var isGroup = false
  /// The initials of the whole paper.
  var initials: [InitialsList.Entry] = []
  /// What each colour means, by its name in small letters, where a key below the table says so.
  var meanings: [String: String] = [:]
  var recommendations: [ImportedRecommendation] = []
  var actions: [ImportedAction] = []

  var isEmpty: Bool { recommendations.isEmpty && actions.isEmpty }
}

/// Rows whose cells can be taken over from the rows above.
protocol CellHolder {
  var line: Int { get }
  var cells: [ColumnField: CellValue] { get set }
  /// What the council means by the row's colour.
  var ragMeaning: String? { get set }
  var dates: [String] { get set }
}

extension ImportedRecommendation: CellHolder {}
extension ImportedAction: CellHolder {}
