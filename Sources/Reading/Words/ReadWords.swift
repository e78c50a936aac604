import CMarkGFM

/// All words of a parsed document, in the order of its source.
struct ReadWords {
  private var bytes: [UInt8] = []
  private(set) var words: [Range<Int>] = []

  /// `numbers` are those written before the points of lists, which the parser does not keep.
  init(_ tree: borrowing MarkdownTree, number: (MarkdownNode) -> String) {
    var last: cmark_node_type?
    tree.walk { node, isEntering in
      // The parser cuts running text into nodes at every sign, also within a word.
      if last != CMARK_NODE_TEXT || node.type != CMARK_NODE_TEXT { bytes.append(0x20) }
      last = node.type
      add(node, isEntering, number)
      return true
    }
    bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while let word = bytes.word(from: position) {
        words.append(word)
        position = word.upperBound
      }
    }
  }

  private mutating func add(_ node: MarkdownNode, _ isEntering: Bool, _ number: (MarkdownNode) -> String) {
    switch node.type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
      bytes.append(contentsOf: node.literal)
    case CMARK_NODE_CODE_BLOCK:
      for part in [node.fenceInfo, node.literal] {
        bytes.append(contentsOf: part)
        bytes.append(0x20)
      }
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      if isEntering { return }
      for part in [node.destination, node.title] {
        bytes.append(contentsOf: part)
        bytes.append(0x20)
      }
    case CMARK_NODE_ITEM: if isEntering { bytes.append(contentsOf: number(node).utf8) }
    default: break
    }
  }

  func withWord<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[words[index]])) }
  }
}
