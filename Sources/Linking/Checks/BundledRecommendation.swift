import Diagnostics
import Drafting
import Record

/// Several lettered or numbered asks in one recommendation have a state each.
struct BundledRecommendation: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    drafts.recommendationRows.compactMap { path, row in
      guard row.parts.isEmpty, let text = row.text else { return nil }
      let asks = max(text.numbers.count { $0.kind == .lettered }, LetteredAsks.count(in: text.plainText))
      guard asks > 1 else { return nil }
      return Diagnostic(
        .bundledRecommendation, .advice, "\(asks) asks stand in one recommendation with one state",
        at: row.places["text"] ?? SourceRange(path: path),
        fixes: [.advise("list them in parts:, each with number:, text: and status:")])
    }
  }
}

/// The asks “(a) …; (b) …” within a text. “Paragraphs (a) and (b)” are none: an ask has some words of its own.
enum LetteredAsks {
  /// Words that an ask has at least.
  private static let fewest = 4

  static func count(in text: String) -> Int {
    let words = text.split(whereSeparator: \.isWhitespace)
    return series.map { count(of: $0, in: words) }.max() ?? 0
  }

  private static let series = [
    "abcdefghij".map(String.init), ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"],
    (1...10).map(String.init),
  ]

  /// How many marks of the series stand in their order, each before words enough.
  private static func count(of series: [String], in words: [Substring]) -> Int {
    var count = 0
    var start: Int?
    for (index, word) in words.enumerated() where count < series.count && word == "(\(series[count]))" {
      if let start, index - start <= fewest { return 0 }
      count += 1
      start = index
    }
    guard let start, words.count - start > fewest else { return 0 }
    return count
  }
}
