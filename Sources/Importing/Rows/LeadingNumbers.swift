/// The numbers that stand at the beginning of the texts of a column, told from words by the series they make.
///
/// “12. Improve” needs no proof. “a) That …”, “R1 That …”, “(2) That …” and “3 That …” are numbers where the column counts on
/// from the first: one road A40 among the texts is none.
struct LeadingNumbers {
  enum Style: Hashable {
    case letter, roman
    /// Figures in or before a bracket.
    case bracket
    /// Figures with nothing but a blank or a dash behind them.
    case bare
    /// Letters before the figures: “R”, “WS”.
    case prefixed(String)
  }

  struct Found: Equatable {
    /// As written, without what parts it from the words.
    var words: String
    var rest: String
    /// A word before it that is no part of it: “Recommendation”.
    var label: String?
    /// Whether it is a letter or a small Roman figure, which may be that of a list inside a text.
    var isLetter = false
    /// Its place in its series, from 1.
    var value: Int?
  }

  private var accepted: Set<Style> = []

  init(_ texts: some Sequence<String>) {
    var series: [Style: [Int]] = [:]
    for text in texts {
      for candidate in NumberCandidate.all(of: text) { series[candidate.style, default: []].append(candidate.value) }
    }
    accepted = Set(series.filter { LeadingNumbers.counts($0.key, $0.value) }.keys)
    if accepted.contains(.roman), accepted.contains(.letter), series[.letter]?.count ?? 0 < series[.roman]?.count ?? 0 {
      accepted.remove(.letter)
    }
  }

  /// From the first on, each one more than the one before it, or the first again; one alone is enough in brackets or after “R”.
  private static func counts(_ style: Style, _ values: [Int]) -> Bool {
    guard values.first == 1 else { return false }
    let steps = zip(values, values.dropFirst()).count { $1 == $0 + 1 || $1 == 1 }
    if values.count > 1 { return steps * 4 >= (values.count - 1) * 3 && values.contains(2) }
    switch style {
    case .letter, .roman, .bracket: return true
    case .prefixed(let letters): return ["r", "rec", "recommendation", "argymhelliad", "a"].contains(letters)
    case .bare: return false
    }
  }

  /// The number that a text begins with, and the words after it.
  func number(of text: String) -> Found? {
    if let (number, rest) = WrittenNumber.leading(text) {
      return rest.isEmpty ? nil : Found(words: number.words, rest: rest, value: number.value)
    }
    if accepted.isEmpty { return nil }
    guard let candidate = NumberCandidate.all(of: text).first(where: { accepted.contains($0.style) }) else {
      return nil
    }
    return Found(
      words: candidate.words, rest: candidate.rest, label: candidate.label,
      isLetter: candidate.style == .letter || candidate.style == .roman, value: candidate.value)
  }
}
