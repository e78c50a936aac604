/// Finds the row of headings of a file whose headings are not all known: the best of the first thirty rows.
///
/// Titles, introductions and keys of colours stand above and below a table, and hold words that are headings elsewhere. A row
/// of headings has several short cells, none of which is a number or a sentence, and says what the rows are about.
struct HeadingScore {
  /// A longer introduction stands above no table.
  fileprivate static let rows = 30

  let headings: HeadingRow

  /// The position of the best row, where it is not one that is headings by the stricter rule anyway.
  func best(of lines: [SourceLine]) -> Int? {
    var best: (index: Int, score: Int)?
    var seen = 0
    for (index, line) in lines.enumerated() {
      guard case .row(let row) = line else { continue }
      seen += 1
      if seen > HeadingScore.rows { break }
      let score = score(of: row)
      if score > best?.score ?? 0 { best = (index, score) }
    }
    guard let best, case .row(let row) = lines[best.index], headings.layout(of: row) == nil else { return nil }
    return best.index
  }

  /// Two for a heading that is known, one for a heading that holds a known one; nothing for a row that is none.
  private func score(of row: SourceRow) -> Int {
    let filled = row.filled
    guard filled.count > 1, filled.allSatisfy({ HeadingScore.couldBeHeading($0.text) }) else { return 0 }
    let layout = headings.reading(row)
    let exact = Set(row.filled.compactMap { headings.field(of: $0.text) }).count
    let all = layout.fields.count
    guard layout.holdsRecords, all > 1, all * 3 >= filled.count, exact > 0 || all > 2 else { return 0 }
    return exact + all
  }

  private static func couldBeHeading(_ text: String) -> Bool {
    guard text.utf8.count <= 80, WrittenNumber(whole: text) == nil,
      !text.contains(where: \.isNewline) || text.count < 60
    else { return false }
    let words = text.split(separator: " ").count
    return words <= 10 && !(words > 3 && ".;".contains(text.last ?? " ")) && !text.contains(": ")
  }
}

extension HeadingScore {
  /// The first row with the most cells, which is quoted where no headings were found.
  static func fullest(of lines: [SourceLine]) -> SourceRow? {
    var fullest: SourceRow?
    for case .row(let row) in lines.prefix(HeadingScore.rows * 2) where row.filled.count > fullest?.filled.count ?? 0 {
      fullest = row
    }
    return fullest
  }
}
