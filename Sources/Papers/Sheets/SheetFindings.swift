/// What reading a sheet found that its words do not tell, with the rows where it was.
struct SheetFindings {
  enum Finding: Hashable {
    /// A formula failed: “#N/A”.
    case error(String)
    /// A formula whose value was never worked out.
    case noValue
    case struck
    /// A number that its format does not show.
    case notShown
    case dayFirst, yearAdded
    /// Cells of a column, from 0, whose colour says what no word does.
    case coloured(Int)
  }

  private var rows: [(finding: Finding, rows: [Int])] = []
  private var places: [Finding: Int] = [:]
  /// The coloured cells without words of the open row, and the fill of its first cell with words.
  private var coloured: [(column: Int, fill: Int)] = []
  private var base: Int??

  mutating func note(_ finding: Finding, _ row: Int) {
    if let place = places[finding] {
      if rows[place].rows.last != row { rows[place].rows.append(row) }
    } else {
      places[finding] = rows.count
      rows.append((finding, [row]))
    }
  }

  mutating func take(column: Int, isEmpty: Bool, fill: Int?) {
    if !isEmpty {
      if base == nil { base = .some(fill) }
    } else if let fill {
      coloured.append((column, fill))
    }
  }

  /// A colour that the row has throughout says nothing of one cell.
  mutating func closeRow(_ row: SheetGrid.Row) {
    if let base, row.cells.count > 1, !row.isHidden {
      for (column, fill) in coloured where fill != base { note(.coloured(column), row.number) }
    }
    coloured = []
    base = nil
  }

  /// Places that a merged cell takes have its colour and no words.
  func remarks(outside merges: [SheetGrid.Merge]) -> [SheetRemark] {
    rows.compactMap { finding, rows in
      var rows = rows
      if case .coloured(let column) = finding {
        let here = merges.filter { $0.columns.contains(column) }
        if here.count > 1_000 { return nil }
        rows.removeAll { row in here.contains { $0.rows.contains(row) } }
      }
      return rows.isEmpty ? nil : finding.remark(rows)
    }
  }
}

extension SheetFindings.Finding {
  fileprivate func remark(_ rows: [Int]) -> SheetRemark {
    let place = SheetFindings.words(for: rows)
    let (text, isDoubtful) = told(place, rows.count == 1 ? "s" : "")
    return SheetRemark(row: rows[0], text: text, isDoubtful: isDoubtful)
  }

  private func told(_ place: String, _ ending: String) -> (String, isDoubtful: Bool) {
    switch self {
    case .error(let words):
      ("\(place) hold\(ending) “\(words.prefix(20))”, which a formula shows that failed; it stands as words", true)
    case .noValue:
      (
        "\(place) hold\(ending) a formula without a value: open the workbook in Excel, save it and import it again",
        true
      )
    case .struck: ("\(place) hold\(ending) words that are struck through; they were kept", true)
    case .notShown: ("\(place) hold\(ending) a number that the sheet does not show; it was left out", true)
    case .dayFirst: ("the sheet shows the month before the day in \(place); here the day stands first", false)
    case .yearAdded: ("the sheet shows no year in \(place); it was added from the day that the cell holds", false)
    case .coloured(let column):
      (
        "\(place) ha\(ending == "s" ? "s" : "ve") a coloured cell without words in column \(SheetFindings.letters(column)); what the colour says is not read",
        true
      )
    }
  }
}

extension SheetFindings {
  fileprivate static func letters(_ column: Int) -> String {
    CellReference(row: 1, column: column).name.filter(\.isLetter)
  }

  /// “row 7”, “rows 7, 9 and 12”, “row 7 and 40 more”.
  fileprivate static func words(for rows: [Int]) -> String {
    if rows.count == 1 { return "row \(rows[0])" }
    if rows.count > 8 {
      return "rows \(rows.prefix(7).map(String.init).joined(separator: ", ")) and \(rows.count - 7) more"
    }
    return "rows \(rows.dropLast().map(String.init).joined(separator: ", ")) and \(rows[rows.count - 1])"
  }
}
