import Papers

/// The files that an import of indicators takes together, as one paper: which lines are whose, and which period each is about.
struct IndicatorFiles {
  private var files: [(first: Int, period: String?)] = []

  /// Periods that the clerk named come first, then the one in the file's own name: “indicators-q1-2026.csv”.
  init(_ papers: [(paper: SourcePaper, first: Int)], periods: [String]) {
    for (index, paper) in papers.enumerated() {
      let named = index < periods.count ? periods[index] : nil
      files.append((paper.first, named ?? IndicatorFiles.period(in: paper.paper.name)))
    }
  }

  private static func period(in name: String) -> String? {
    let stem = name.split(separator: ".").dropLast().joined(separator: " ")
    return PeriodWords.cut(stem.map { "-_".contains($0) ? " " : String($0) }.joined())?.period
  }

  func period(of line: Int) -> String? { files.last { $0.first <= line }?.period ?? nil }
}
