/// Codes such as “6F” among words in capitals.
///
/// Within a passage of capitals liblouis leaves out the sign that tells the letters A to J from the figures 1 to 0, so that 6F
/// becomes 66. Such a word is therefore translated apart from the words around it, where it has a capital sign of its own (Rules of
/// Unified English Braille 6.5.2 and 8.3).
enum CapitalCodes {
  /// The parts of a text that are translated one after another, each but the first beginning with the space before its words.
  static func parts(of text: ArraySlice<UInt32>) -> [Range<Int>] {
    guard isCode(text) else { return [text.indices] }
    let words = words(of: text)
    var parts: [Range<Int>] = []
    var isApart = false
    let codes = codes(among: words, of: text)
    for word in words {
      let wasApart = isApart
      isApart = codes.contains(word.lowerBound)
      if isApart || wasApart || parts.isEmpty {
        parts.append(word)
      } else {
        parts[parts.count - 1] = parts[parts.count - 1].lowerBound..<word.upperBound
      }
    }
    return parts
  }

  private static func words(of text: ArraySlice<UInt32>) -> [Range<Int>] {
    let starts = [text.startIndex] + text.indices.dropFirst().filter { text[$0] == 0x20 } + [text.endIndex]
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  /// Whether one of the letters follows a figure, with nothing between them but the signs that may stand in a number.
  private static func isCode(_ text: ArraySlice<UInt32>) -> Bool {
    var isInNumber = false
    for scalar in text {
      switch scalar {
      case 0x30...0x39, 0x2800...0x283F: isInNumber = true
      case 0x2C, 0x2E: continue
      case 0x41...0x4A where isInNumber: return true
      case _: isInNumber = false
      }
    }
    return false
  }

  /// Where codes begin that stand beside a word in capitals. Words without letters – “&”, “2026” – end no passage of capitals.
  private static func codes(among words: [Range<Int>], of text: ArraySlice<UInt32>) -> Set<Int> {
    let lettered = words.filter { hasLetters(text[$0]) }
    let codes = lettered.indices.filter { index in
      isCode(text[lettered[index]])
        && [index - 1, index + 1].contains { lettered.indices.contains($0) && isCapitals(text[lettered[$0]]) }
    }
    return Set(codes.map { lettered[$0].lowerBound })
  }

  private static func hasLetters(_ word: ArraySlice<UInt32>) -> Bool {
    word.contains { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 > 0xBF }
  }

  private static func isCapitals(_ word: ArraySlice<UInt32>) -> Bool {
    word.contains { (0x41...0x5A).contains($0) } && !word.contains { (0x61...0x7A).contains($0) }
  }
}
