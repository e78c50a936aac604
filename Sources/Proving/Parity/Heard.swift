import Formats
import Publications

/// What must be found of words in a format that is written to be heard, where figures and short forms are said in full.
///
/// Words are cut wherever a figure or a short form stands; the pieces between are as written, and come in the same order.
struct Heard {
  private let short: Set<String>
  /// Whether a byte begins a short form: most words are passed over by it.
  private let beginsShort: [Bool]

  /// Figures in another language than English are said as they are written.
  private let isEnglish: Bool

  init(_ publication: Publication) {
    isEnglish = publication.language.isLanguage("en")
    short = Set(
      publication.abbreviations.map(\.short) + ["am", "pm", "Cllr", "Cllrs", "e.g", "i.e", "approx", "para", "paras"])
    let first = Set(short.map { $0.utf8.first ?? 0 })
    beginsShort = (0...UInt8.max).map { first.contains($0) }
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
    for word in Heard.words(of: expected.words) {
      if isSaidOtherwise(word) { pieces.append("") } else { pieces[pieces.count - 1] += " " + word }
    }
    return pieces.filter { Essence.of($0).count > 2 }.map { Expected(expected.kind, expected.place, $0) }
  }

  private static func words(of text: String) -> [Substring] {
    if text.isASCII {
      return text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "/") }.map {
        Substring($0)
      }
    }
    return text.split { $0 == " " || $0 == "\n" || $0 == "/" || $0 == "\u{A0}" || $0 == "\u{2013}" }
  }

  /// A cell that is one run of words, with its figures as they are said: a cell of nothing but figures is looked for too.
  private func whole(_ expected: Expected) -> Expected? {
    guard expected.kind == .cell, expected.passages.count == 1, case .text(let words) = expected.passages[0],
      words.contains(where: \.isNumber), !words.split(whereSeparator: \.isWhitespace).contains(where: isShort)
    else { return nil }
    return Expected(expected.kind, expected.place, said(words))
  }

  private func isSaidOtherwise(_ word: Substring) -> Bool {
    let isNumber = word.isASCII ? word.utf8.contains { (0x30...0x39).contains($0) } : word.contains(where: \.isNumber)
    if isNumber || word.utf8.contains(UInt8(ascii: "&")) { return true }
    // “(a)” is “Paragraph a” where it is heard.
    if word.utf8.first == UInt8(ascii: "("), word.hasSuffix(")"), word.count <= 5 { return true }
    return isShort(word)
  }

  /// Whether a short form may begin at the start of a word, or after a sign in it.
  private func mayHoldShort(_ word: Substring) -> Bool {
    if !word.isASCII { return true }
    var isWithin = false
    for byte in word.utf8 {
      if !isWithin, beginsShort[Int(byte)] { return true }
      isWithin = (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: ".")
    }
    return false
  }

  private func isShort(_ word: Substring) -> Bool {
    if !mayHoldShort(word) { return false }
    let parts = word.split { !$0.isLetter && $0 != "." && $0 != "-" }
    return parts.contains { part in
      let bare = part.hasSuffix(".") ? String(part.dropLast()) : String(part)
      let singular = bare.hasSuffix("s") ? String(bare.dropLast()) : bare
      return short.contains(bare) || short.contains(singular)
        || bare.split(separator: "-").contains { short.contains(String($0)) }
    }
  }
}

extension StringProtocol {
  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
