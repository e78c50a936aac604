import Papers
import Record

/// Words that name a month, a quarter or a year: “Q2”, “Quarter 1 2026/27”, “Aug-26”, “2024/25”, “Chwarter 3”.
enum PeriodWords {
  private static let quarters: Set<String> = ["quarter", "qtr", "chwarter", "ch", "q", "half", "h"]
  private static let others: Set<String> = [
    "ytd", "end", "year", "month", "to", "date", "of", "the", "as", "at", "diwedd", "blwyddyn",
  ]

  static func isPeriod(_ text: String) -> Bool {
    let words = WordAccount.words(text.lowercased())
    guard (1...6).contains(words.count) else { return false }
    var isAnchored = false
    for (index, word) in words.enumerated() {
      if isAnchor(word, after: index > 0 ? words[index - 1] : nil) {
        isAnchored = true
      } else if !others.contains(word), !quarters.contains(word), !isFigure(word) {
        return false
      }
    }
    return isAnchored
  }

  /// A year, a month, “q1”, or the figure behind “quarter”.
  private static func isAnchor(_ word: String, after previous: String?) -> Bool {
    if months.contains(word) { return true }
    if word.utf8.count == 4, let year = Int(word) { return (1900...2100).contains(year) }
    for letters in ["q", "h", "ch"] where word.hasPrefix(letters) {
      if let number = Int(word.dropFirst(letters.count)) { return (1...4).contains(number) }
    }
    return previous.map(quarters.contains) == true && Int(word).map { (1...4).contains($0) } ?? false
  }

  /// “26”, “1st”, “30”.
  private static func isFigure(_ word: String) -> Bool {
    let figures = word.prefix(while: \.isNumber)
    return (1...4).contains(figures.count)
      && ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(figures.count)))
  }

  private static let months: Set<String> = Set(
    (MonthName.full + MonthName.short + ["Sept"] + WrittenLanguage.welsh.months).map { $0.lowercased() })

  /// The longest run of words that is a period, and what stands around it: “Q1 2026/27” and “Actual”.
  static func cut(_ text: String) -> (period: String, rest: String)? {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0) }
    guard words.count <= 16 else { return nil }
    var best: Range<Int>?
    for start in words.indices {
      for end in ((start + 1)...min(start + 6, words.count)).reversed() {
        let length = end - start
        guard length > best?.count ?? 0, isPeriod(words[start..<end].joined(separator: " ")) else { continue }
        best = start..<end
        break
      }
    }
    guard let best else { return nil }
    var period = words[best].joined(separator: " ")
    while let last = period.last, ",:;)-–".contains(last) { period.removeLast() }
    while let first = period.first, "(-–".contains(first) { period.removeFirst() }
    let rest = (words[..<best.lowerBound] + words[best.upperBound...]).joined(separator: " ")
    return (CellText.trim(period), CellText.trim(rest))
  }
}
