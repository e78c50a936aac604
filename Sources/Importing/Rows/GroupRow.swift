import Papers

/// A row that names what the rows below belong to: “Housing”, alone in its row, before numbers that go on or begin again.
enum GroupRow {
  /// The name; nil where the row is a record, or the rest of one.
  static func name(of row: DataRow, next: DataRow?, nextNumber: Int?, lastNumber: Int?, above: String?) -> String? {
    let isOfActions = !row.fields.contains(.recommendation)
    guard row.cells.count == 1, let text = row.cells[isOfActions ? .action : .recommendation] else { return nil }
    guard let nextNumber else {
      return isName(text) && isAboveSentence(next) && above.map(isWhole) ?? true ? CellText.oneLine(text) : nil
    }
    guard nextNumber == 1 || (!isOfActions && !row.afterBreak && nextNumber == (lastNumber ?? 0) + 1) else {
      return nil
    }
    return isName(text) && above.map(isWhole) ?? true ? CellText.oneLine(text) : nil
  }

  /// Whether the row below recommends something in the usual words, and is no heading itself.
  private static func isAboveSentence(_ next: DataRow?) -> Bool {
    guard let next, next.cells.count > 1, let text = next.cells[.recommendation] else { return false }
    return text.hasPrefix("That ") || text.hasPrefix("Bod ")
  }

  /// A few words with a capital before and no stop behind them.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, first.isUppercase, text.utf8.count <= 120 else { return false }
    return !".;,:?".contains(last) && text.split(separator: " ").count <= 14 && !text.hasPrefix("That ")
  }

  /// Whether the text above did not break off.
  private static func isWhole(_ text: String) -> Bool { CutPiece.evidence(text, "X") == nil && text.last != "," }

  /// Whether the name is that of a review, so that the rows below make one of their own.
  static func namesReview(_ name: String) -> Bool {
    let words = Set(name.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: [
      "review", "inquiry", "enquiry", "commission", "investigation", "adolygiad", "ymchwiliad", "gorchwyl",
    ]) || words.isSuperset(of: ["task", "group"]) || words.isSuperset(of: ["task", "finish"])
  }
}
