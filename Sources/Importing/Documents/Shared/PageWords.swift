import Papers

/// The pages of a pack that an item or a paper stands on, as written: “7 - 12”.
struct PageWords: Equatable {
  /// The numbers with what stands between them.
  var pages: String
  /// The word before them, such as “Pages”.
  var label: String?

  private static let labels: Set<String> = ["page", "pages", "pp", "p", "pgs", "pgs", "tudalen", "tudalennau"]
  private static let ties: Set<String> = ["to", "and", "i", "hyd", "a"]

  /// A text that names pages and nothing else; two numbers with a dash need no word before them.
  init?(whole text: String, inColumn: Bool = false) {
    let plain = CellText.trim(text).trimmingCharacters { "()[]".contains($0) }
    guard plain.utf8.count <= 40 else { return nil }
    let words = WordAccount.words(plain.lowercased())
    let numbers = words.filter { $0.contains(where: \.isNumber) && PageWords.isNumber($0) }
    let labels = words.filter(PageWords.labels.contains)
    guard !numbers.isEmpty,
      words.allSatisfy({ PageWords.isNumber($0) || PageWords.labels.contains($0) || PageWords.ties.contains($0) })
    else { return nil }
    guard
      !labels.isEmpty || inColumn
        || numbers.count == 2 && PageWords.rises(numbers) && plain.contains(where: { "-–—".contains($0) })
    else { return nil }
    guard let start = plain.firstIndex(where: \.isNumber) else { return nil }
    pages = CellText.trim(plain[start...])
    label = labels.isEmpty ? nil : CellText.trim(plain[..<start])
  }

  private static func isNumber(_ word: String) -> Bool {
    word.count <= 5 && word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber || $0.isLetter }
  }

  private static func rises(_ numbers: [String]) -> Bool {
    guard let first = Int(numbers[0]), let last = Int(numbers[1]) else { return false }
    return first <= last
  }

  /// Two numbers that rise, with a dash between, at the end of a title; years are none.
  static func loose(atEndOf title: String) -> (words: String, first: Int, rest: String)? {
    let tokens = title.split(separator: " ").map(String.init)
    guard tokens.count > 3, ["-", "–", "to"].contains(tokens[tokens.count - 2]),
      let first = Int(tokens[tokens.count - 3]),
      let last = Int(tokens[tokens.count - 1]), first <= last, last < 1500
    else { return nil }
    return (tokens.suffix(3).joined(separator: " "), first, tokens.dropLast(3).joined(separator: " "))
  }

  /// Pages that a text ends with, in brackets or behind “Pages”, and the text before them.
  static func ending(_ text: String) -> (pages: PageWords, rest: String)? {
    let trimmed = CellText.trim(text)
    if let last = trimmed.last, ")]".contains(last), let open = trimmed.lastIndex(where: { "([".contains($0) }) {
      if let pages = PageWords(whole: String(trimmed[open...])), pages.label != nil {
        return (pages, CellText.trim(trimmed[..<open]))
      }
    }
    for word in ["Pages ", "Page ", "PAGES ", "PAGE ", "Tudalennau ", "pp. ", "pages "] {
      guard let found = trimmed.ranges(of: word).last,
        let pages = PageWords(whole: String(trimmed[found.lowerBound...]))
      else { continue }
      return (pages, CellText.trim(trimmed[..<found.lowerBound]))
    }
    return nil
  }
}

extension String {
  /// Without the characters at both ends for which the answer is yes.
  func trimmingCharacters(_ isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isDropped(first) { text = text.dropFirst() }
    while let last = text.last, isDropped(last) { text = text.dropLast() }
    return CellText.trim(text)
  }
}
