import CMarkGFM
import Diagnostics

/// References such as `&#7;` whose characters no page may hold. In code they are only words.
enum CharacterReferences {
  /// More are an attack, and not all of them are looked at.
  private static let most = 10_000

  /// Those in a text as it is written; most texts have none, and need not be walked through again.
  static func forbidden(in text: UnsafeBufferPointer<UInt8>) -> [ForbiddenCharacter] {
    var found: [ForbiddenCharacter] = []
    var index = 0
    while found.count < most, let start = text.offset(of: UInt8(ascii: "&"), in: index..<text.count) {
      index = start + 1
      guard let reference = reference(in: text, at: start), !isEscaped(text, start) else { continue }
      if ForbiddenCharacter.isOne(reference.value) { found.append(reference) }
    }
    return found
  }

  /// Takes away those in code and comments, which the parser leaves as they are; both come in the order of the text.
  static func decoded(
    _ references: [ForbiddenCharacter], _ tree: borrowing MarkdownTree, _ map: inout SourceMap
  ) -> ArraySlice<ForbiddenCharacter> {
    var decoded: [ForbiddenCharacter] = []
    var rest = references[...]
    tree.walk { node, isEntering in
      guard isEntering, node.isLiteral else { return true }
      for literal in forbidden(in: node.literal) {
        let place = rest.firstIndex { $0.value == literal.value && map.line(of: $0.bytes.lowerBound) >= node.line }
        guard let place else { continue }
        decoded += rest[..<place]
        rest = rest[(place + 1)...]
      }
      return true
    }
    return (decoded + rest).prefix(ProseBuilder.mostDiagnostics)
  }

  /// CommonMark 0.29 section 6.2: up to seven digits, or six that are hexadecimal.
  private static func reference(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> ForbiddenCharacter? {
    guard text.has("&#", at: start) else { return nil }
    let isHexadecimal = text.has("x", at: start + 2) || text.has("X", at: start + 2)
    let first = start + (isHexadecimal ? 3 : 2)
    let end = text[first...].prefix(8).firstIndex(of: UInt8(ascii: ";")) ?? first
    guard let value = UInt32(text.string(first..<end), radix: isHexadecimal ? 16 : 10), text[first].isWordPart else {
      return nil
    }
    return ForbiddenCharacter(value: value, bytes: start..<end + 1)
  }

  private static func isEscaped(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    text[..<start].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }
}

extension MarkdownNode {
  /// Whether its words are as they were written.
  fileprivate var isLiteral: Bool {
    type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK
      || type == CMARK_NODE_HTML_INLINE
  }
}
