/// The words of a Markdown source that a reader of it expects to be read, in order.
///
/// The label of a link or a note, `[text][label]`, `[label]: address` or `[^label]`, is none: it only leads from one place to the other. A word with a
/// character written as `&eacute;` cannot be compared and is left out.
struct SourceWords {
  private let text: UnsafeBufferPointer<UInt8>
  private(set) var ranges: [Range<Int>] = []

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    var position = 0
    while let word = text.word(from: position) {
      position = word.upperBound
      if let label = endOfLabel(at: word) {
        position = label
      } else if let entity = endOfEntity(at: word) {
        position = entity
      } else {
        ranges.append(word)
      }
    }
  }

  /// No label is longer (CommonMark, 4.7).
  private static let longestLabel = 1_000

  /// The bracket that closes a label, when the word is the first in one.
  private func endOfLabel(at word: Range<Int>) -> Int? {
    let open = text[..<word.lowerBound].lastIndex { !$0.isBlank && $0 != UInt8(ascii: "^") }
    guard let open, text[open] == UInt8(ascii: "[") else { return nil }
    let limit = min(text.count, open + SourceWords.longestLabel)
    guard let close = text.offset(of: UInt8(ascii: "]"), in: open..<limit) else { return nil }
    if open > 0, text[open - 1] == UInt8(ascii: "]") { return close }
    if text.has("[^", at: open) { return close }
    return text.has("]:", at: close) && isStartOfLine(open) ? close : nil
  }

  private func isStartOfLine(_ position: Int) -> Bool {
    let before = text[..<position].lastIndex { !$0.isBlank && $0 != UInt8(ascii: ">") }
    return before.map { text[$0] == 10 } ?? true
  }

  /// The end of the word, when an entity is part of it.
  private func endOfEntity(at word: Range<Int>) -> Int? {
    var end = word.upperBound
    if !isEntity(word) {
      guard end < text.count, text[end] == UInt8(ascii: "&"), let next = text.word(from: end),
        next.lowerBound <= end + 2, isEntity(next)
      else { return nil }
      end = next.upperBound
    }
    while end < text.count, text[end].isWordPart || text[end] == UInt8(ascii: "&") || text[end] == UInt8(ascii: ";") {
      end += 1
    }
    return end
  }

  /// Whether the word stands between `&` or `&#` and `;`.
  private func isEntity(_ word: Range<Int>) -> Bool {
    guard word.upperBound < text.count, text[word.upperBound] == UInt8(ascii: ";"), word.lowerBound > 0 else {
      return false
    }
    let before = text[word.lowerBound - 1]
    return before == UInt8(ascii: "&")
      || before == UInt8(ascii: "#") && word.lowerBound > 1 && text[word.lowerBound - 2] == UInt8(ascii: "&")
  }
}
