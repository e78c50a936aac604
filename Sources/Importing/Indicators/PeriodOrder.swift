import Papers
import Record

/// When a period begins, where its words tell.
enum PeriodOrder {
  /// “Q2 2026/27” is July 2026, since the year of a council's figures runs from April; “Q2” alone is counted within one year.
  static func start(of words: String) -> Int32? {
    let pieces = WordAccount.words(words.lowercased())
    if let quarter = quarter(in: pieces) {
      let year = pieces.lazy.compactMap(year).first ?? 2000
      return Day(year: quarter == 4 ? year + 1 : year, month: quarter == 4 ? 1 : quarter * 3 + 1, day: 1)?.number
    }
    if let year = MunicipalYear(words) { return Day(year: year.startYear, month: 4, day: 1)?.number }
    return FuzzyDate(words: words).earliest?.number
  }

  private static func quarter(in words: [String]) -> Int? {
    for (index, word) in words.enumerated() {
      for letters in ["q", "ch"] where word.hasPrefix(letters) {
        if let number = Int(word.dropFirst(letters.count)), (1...4).contains(number) { return number }
      }
      let isQuarter = ["quarter", "qtr", "chwarter", "q"].contains(word)
      if isQuarter, index + 1 < words.count, let number = Int(words[index + 1]), (1...4).contains(number) {
        return number
      }
    }
    return nil
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1900...2100).contains(year) else { return nil }
    return year
  }
}
