import CMarkGFM
import Diagnostics

/// A line of its own that was a heading before it was pasted.
struct LostHeading {
  enum Form { case signs, emphasis, capitals }

  var form: Form
  /// Its words, or with `signs` the signs alone.
  var words: UnsafeBufferPointer<UInt8>
  var line: Int

  private static let longest = 100

  /// nil where a paragraph begins with a sentence, a label or the word of a decision.
  init?(_ paragraph: MarkdownNode) {
    guard let first = paragraph.firstChild else { return nil }
    line = first.line
    let isAlone = first.next == nil
    guard isAlone || first.next?.type == CMARK_NODE_SOFTBREAK else { return nil }
    if first.type == CMARK_NODE_TEXT {
      let signs = first.literal.prefix { $0 == UInt8(ascii: "#") }
      if LostHeading.areSigns(signs.count, of: first.literal) {
        form = .signs
        words = UnsafeBufferPointer(rebasing: signs)
      } else {
        form = .capitals
        words = first.literal
        guard LostHeading.isInCapitals(words), isAlone || words.contains(where: \.isBlank) else { return nil }
      }
    } else {
      guard let text = LostHeading.emphasised(first) else { return nil }
      form = .emphasis
      words = text
    }
    if form != .signs, !LostHeading.isTitle(words) { return nil }
  }

  /// “##What”; one sign alone may be the number of something.
  private static func areSigns(_ count: Int, of words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...6).contains(count), count < words.count, words.count <= longest else { return false }
    return count > 1 ? !words[count].isBlank : words[1].isLetter && words[1] & 0x20 == 0
  }

  /// The words of a line that is bold, in italics, or both.
  private static func emphasised(_ node: MarkdownNode) -> UnsafeBufferPointer<UInt8>? {
    guard node.type == CMARK_NODE_STRONG || node.type == CMARK_NODE_EMPH, let inner = node.firstChild, inner.next == nil
    else { return nil }
    return inner.type == CMARK_NODE_TEXT ? inner.literal : emphasised(inner)
  }

  private static func isInCapitals(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard words.count <= longest, words.count(where: \.isLetter) >= 4 else { return false }
    return words.allSatisfy { !$0.isLetter || $0 & 0x20 == 0 } && words.string.allSatisfy { !$0.isLowercase }
  }

  /// Whether the words end like a title. A colon ends one of several words; “Note:” is a label.
  private static func isTitle(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard words.count <= longest, words.count(where: \.isLetter) > 2, let last = words.last(where: { !$0.isBlank })
    else { return false }
    if ".;,".utf8.contains(last) { return false }
    return last != UInt8(ascii: ":") || words.contains(where: \.isBlank)
  }

  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch form {
    case .signs:
      Diagnostic(
        .headingLost, .warning, "“\(words.string)” has no blank after it, so that the line is no heading", at: range,
        fixes: [.replace(range, with: words.string + " ")])
    case .emphasis:
      Diagnostic(
        .headingLost, .warning, "this line is only bold or in italics, so that it is no heading", at: range,
        fixes: [.advise("if it is a heading, write “### \(words.string)”")])
    case .capitals:
      Diagnostic(
        .headingLost, .warning, "this line is only in capitals, so that it is no heading", at: range,
        fixes: [.advise("if it is a heading, write “### ” before it, and small letters: capitals are hard to read")])
    }
  }
}
