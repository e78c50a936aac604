/// Decides whether a cell of recommendation text begins a recommendation or goes on with the one above.
enum RecommendationStart: Equatable {
  case new(number: String, text: String)
  /// The paper's number is lost or was never there.
  case unnumbered(text: String)
  /// The page cut the number off; its neighbours show what it was.
  case lost(number: String, text: String)
  case rest(String)
  case same

  struct Context {
    var current: ImportedRecommendation?
    var usesNumbers: Bool
    /// The next number in the same column further down.
    var next: WrittenNumber?
    var numbers = LeadingNumbers([])
  }

  static func judge(_ row: DataRow, _ context: Context) -> RecommendationStart {
    guard let text = row.cells[.recommendation] else {
      guard let number = row.cells[.number], row.cells[.action] == nil else { return .same }
      return .new(number: number, text: "")
    }
    if let number = row.cells[.number] { return .new(number: number, text: text) }
    if !row.fields.contains(.number), let found = context.numbers.number(of: text) {
      return isPoint(found, row, context) ? .rest(text) : .new(number: found.words, text: found.rest)
    }
    return unnumbered(text, row, context)
  }

  private static func unnumbered(_ text: String, _ row: DataRow, _ context: Context) -> RecommendationStart {
    guard let current = context.current else { return .unnumbered(text: text) }
    if current.text == text { return .same }
    if CutPiece.evidence(current.text, text) != nil { return .rest(text) }
    let isOpen = !ContinuationRow.ends(current.text)
    if context.usesNumbers {
      guard row.afterBreak, !isOpen, let last = WrittenNumber(whole: current.number)?.value,
        context.next?.value == last + 2
      else { return standsAlone(text, row, isOpen: isOpen) ? .unnumbered(text: text) : .rest(text) }
      return .lost(number: String(last + 1), text: text)
    }
    return (row.afterBreak && isOpen) || ContinuationRow.beginsSmall(text) ? .rest(text) : .unnumbered(text: text)
  }

  /// A letter below a number is a point of its text, unless an answer, a lead or a day stands beside it.
  private static func isPoint(_ found: LeadingNumbers.Found, _ row: DataRow, _ context: Context) -> Bool {
    guard found.isLetter, let current = context.current, !current.isLettered else { return false }
    return row.fields.contains(.action) || !isAnswered(row)
  }

  private static func standsAlone(_ text: String, _ row: DataRow, isOpen: Bool) -> Bool {
    !row.fields.contains(.action) && isAnswered(row) && !row.afterBreak && !isOpen && !ContinuationRow.beginsSmall(text)
  }

  private static func isAnswered(_ row: DataRow) -> Bool {
    [ColumnField.response, .lead, .byWhen, .status, .rag, .progress].contains { row.cells[$0] != nil }
  }
}
