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
  }

  static func judge(_ row: DataRow, _ context: Context) -> RecommendationStart {
    guard let text = row.cells[.recommendation] else {
      guard let number = row.cells[.number], row.cells[.action] == nil else { return .same }
      return .new(number: number, text: "")
    }
    if let number = row.cells[.number] { return .new(number: number, text: text) }
    if !row.fields.contains(.number), let (number, rest) = WrittenNumber.leading(text), !rest.isEmpty {
      return .new(number: number.words, text: rest)
    }
    return unnumbered(text, row, context)
  }

  private static func unnumbered(_ text: String, _ row: DataRow, _ context: Context) -> RecommendationStart {
    guard let current = context.current else { return .unnumbered(text: text) }
    if current.text == text { return .same }
    let isOpen = !ContinuationRow.ends(current.text)
    if context.usesNumbers {
      guard row.afterBreak, !isOpen, let last = WrittenNumber(whole: current.number)?.value,
        context.next?.value == last + 2
      else { return .rest(text) }
      return .lost(number: String(last + 1), text: text)
    }
    return (row.afterBreak && isOpen) || ContinuationRow.beginsSmall(text) ? .rest(text) : .unnumbered(text: text)
  }
}
