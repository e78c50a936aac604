/// A cell or a paragraph of the source with its words.
struct SourceCell {
  let text: String
  let words: [String]
  fileprivate let ranges: [Range<String.Index>]

  init(_ text: String) {
    self.text = text
    let pieces = text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    words = pieces.map { String($0) }
    ranges = pieces.map { $0.startIndex..<$0.endIndex }
  }

  /// The passages that some of its words make, as written: all of the cell where it is all of its words.
  func passages(of words: [Int]) -> [String] {
    if words.isEmpty { return [] }
    if words.count == self.words.count { return [text] }
    var runs: [ClosedRange<Int>] = []
    for word in words {
      if let last = runs.last, last.upperBound + 1 == word {
        runs[runs.count - 1] = last.lowerBound...word
      } else {
        runs.append(word...word)
      }
    }
    return runs.map { run in
      String(text.unicodeScalars[ranges[run.lowerBound].lowerBound..<ranges[run.upperBound].upperBound])
    }
  }
}

extension SourceCell {
  /// The text from a word on, with the sign that opens it; nil behind the last one.
  func text(from word: Int) -> String? {
    if word == 0 { return text }
    guard word < words.count else { return nil }
    var start = ranges[word].lowerBound
    while start > text.startIndex {
      let before = text.unicodeScalars.index(before: start)
      guard "(“‘\"'£[".unicodeScalars.contains(text.unicodeScalars[before]) else { break }
      start = before
    }
    return String(text.unicodeScalars[start...])
  }
}
