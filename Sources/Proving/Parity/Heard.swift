import Formats
import Publications

/// What must be found of words in a format that is written to be heard, where figures and short forms are said in full.
///
/// Words are cut wherever a figure or a short form stands; the pieces between are as written, and come in the same order.
struct Heard {
  private let short: Set<String>

  /// Figures in another language than English are said as they are written.
  private let isEnglish: Bool

  init(_ publication: Publication) {
    isEnglish = publication.language.isLanguage("en")
    short = Set(
      publication.abbreviations.map(\.short) + ["am", "pm", "Cllr", "Cllrs", "e.g", "i.e", "approx", "para", "paras"])
  }

  func pieces(of expected: Expected) -> [Expected] {
    // A figure that stands alone is said as it is.
    if expected.words.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return [expected] }
    if let whole = whole(expected) { return [whole] }
    // A number is said before its paragraph, without its brackets.
    if expected.kind == .paragraph, case .text(let number)? = expected.passages.first {
      let rest = Expected(.paragraph, expected.place, Array(expected.passages.dropFirst()))
      return [Expected(.paragraph, expected.place, said(number.filter { $0 != "(" && $0 != ")" && $0 != " " }))]
        + cut(rest)
    }
    return cut(expected)
  }

  private func said(_ words: String) -> String { isEnglish ? SpokenWords.said(words) : words }

  private func cut(_ expected: Expected) -> [Expected] {
    var pieces: [String] = [""]
    for word in expected.words.split(whereSeparator: {
      $0 == " " || $0 == "\n" || $0 == "/" || $0 == "\u{A0}" || $0 == "\u{2013}"
    }) {
      if isSaidOtherwise(word) { pieces.append("") } else { pieces[pieces.count - 1] += " " + word }
    }
    return pieces.filter { Essence.of($0).count > 2 }.map { Expected(expected.kind, expected.place, $0) }
  }

  /// A cell that is one run of words, with its figures as they are said: a cell of nothing but figures is looked for too.
  private func whole(_ expected: Expected) -> Expected? {
    guard expected.kind == .cell, expected.passages.count == 1, case .text(let words) = expected.passages[0],
      words.contains(where: \.isNumber), !words.split(whereSeparator: \.isWhitespace).contains(where: isShort)
    else { return nil }
    return Expected(expected.kind, expected.place, said(words))
  }

  private func isSaidOtherwise(_ word: Substring) -> Bool {
    if word.contains(where: \.isNumber) || word.contains("&") { return true }
    // “(a)” is “Paragraph a” where it is heard.
    if word.hasPrefix("("), word.hasSuffix(")"), word.count <= 5 { return true }
    return isShort(word)
  }

  private func isShort(_ word: Substring) -> Bool {
    let parts = word.split { !$0.isLetter && $0 != "." && $0 != "-" }
    return parts.contains { part in
      let bare = part.hasSuffix(".") ? String(part.dropLast()) : String(part)
      let singular = bare.hasSuffix("s") ? String(bare.dropLast()) : bare
      return short.contains(bare) || short.contains(singular)
        || bare.split(separator: "-").contains { short.contains(String($0)) }
    }
  }
}
