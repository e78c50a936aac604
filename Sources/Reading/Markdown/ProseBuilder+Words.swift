import CMarkGFM
import Diagnostics
import Record

/// Running text: gathered from neighbouring nodes, then searched once for what has a meaning.
extension ProseBuilder {
  mutating func gather(_ node: MarkdownNode) {
    let words = node.literal
    wordBytes &+= words.wordBytes
    if pending.isEmpty { pendingLine = node.line }
    var start = min(skip, words.count)
    skip = 0
    if heading?.isEmpty == true {
      start = words.endOfBlanks(from: start, to: words.count)
      heading?.isEmpty = start == words.count
    }
    pending.append(contentsOf: UnsafeBufferPointer(rebasing: words[start...]))
  }

  /// Writes the words gathered so far.
  mutating func flush() {
    if pending.isEmpty { return }
    if heading != nil { takeItems() }
    var words: [UInt8] = []
    swap(&words, &pending)
    words.withUnsafeBufferPointer { bytes in
      if isInLink { writer.text(bytes) } else { write(bytes) }
    }
    words.removeAll(keepingCapacity: true)
    swap(&words, &pending)
  }

  /// Writes one run of text with all that is found in it.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = TextScanner(bytes)
    var written = 0
    while let (find, range) = scanner.next() {
      let words = UnsafeBufferPointer(rebasing: bytes[range])
      if !isRead(find, words) || isPrinted(find, words) { continue }
      writer.text(UnsafeBufferPointer(rebasing: bytes[written..<range.lowerBound]))
      write(find, words: words)
      written = range.upperBound
    }
    writer.text(UnsafeBufferPointer(rebasing: bytes[written...]))
  }

  private mutating func write(_ find: TextScanner.Find, words: UnsafeBufferPointer<UInt8>) {
    switch find {
    case .reference(let target, let label):
      writer.reference(ProseReference(target: target, label: label, range: map.range(of: words, line: pendingLine)))
    case .citation(let kind, let number, let page):
      let range = map.range(of: words, line: pendingLine)
      writer.citation(ProseCitation(kind: kind, number: number, page: page, range: range), words: words)
    case .address(let destination):
      writer.startLink(destination: destination)
      writer.text(words)
      writer.endLink()
    case .startStrikethrough: writer.startStrikethrough()
    case .endStrikethrough: writer.endStrikethrough()
    case .startLanguage(let tag): writer.startLanguage(tag)
    case .endLanguage: writer.endLanguage()
    // A marker of ours is never printed.
    case .unreadMark: break
    }
  }

  /// Whether a find is a mark that stays among the words, which is told.
  private mutating func isPrinted(_ find: TextScanner.Find, _ words: UnsafeBufferPointer<UInt8>) -> Bool {
    guard case .unreadMark(let mark) = find else { return false }
    report(mark.diagnostic(words.string, at: map.range(of: words, line: pendingLine)))
    return mark != .marker
  }

  /// Whether a find is what it looks like: an escape is the writer's way to say that it is not.
  private mutating func isRead(_ find: TextScanner.Find, _ words: UnsafeBufferPointer<UInt8>) -> Bool {
    switch find {
    case .reference, .address, .unreadMark: return map.isPlain(words, line: pendingLine)
    case .startStrikethrough:
      isEscapingStrike = !map.isPlain(words, line: pendingLine)
      return !isEscapingStrike
    case .endStrikethrough: return !isEscapingStrike
    case .startLanguage:
      isEscapingLanguage = !map.isPlain(words, line: pendingLine)
      return !isEscapingLanguage
    case .endLanguage: return !isEscapingLanguage
    case .citation: return true
    }
  }

  /// Takes the markers out of a heading's words: what they name goes beside the heading, and none of them is printed.
  private mutating func takeItems() {
    let markers = pending.withUnsafeBufferPointer { HeadingItem.all(in: $0) }.filter { isPlain($0.marker) }
    for marker in markers {
      let range = pending.withUnsafeBufferPointer {
        map.range(of: UnsafeBufferPointer(rebasing: $0[marker.marker]), line: pendingLine)
      }
      if marker.items.isEmpty {
        report(UnreadMark.marker.diagnostic(String(decoding: pending[marker.marker], as: UTF8.self), at: range))
      } else {
        let before = heading?.writer.items
        heading?.writer.items = Located((before?.value ?? []) + marker.items, at: before?.range ?? range)
      }
    }
    pending = HeadingItem.removing(markers, from: pending)
  }

  private mutating func isPlain(_ range: Range<Int>) -> Bool {
    pending.withUnsafeBufferPointer { map.isPlain(UnsafeBufferPointer(rebasing: $0[range]), line: pendingLine) }
  }
}

/// The words of an image's alternative, without marks.
enum ImageWords {
  static func text(of image: MarkdownNode) -> String {
    var bytes: [UInt8] = []
    forEachNode(of: image) { node in
      switch node.type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: bytes.append(contentsOf: node.literal)
      // A stretch such as “<Q3>” is words here; a comment stays the clerk's own.
      case CMARK_NODE_HTML_INLINE where !HTMLComments.isAll(of: node.literal): bytes.append(contentsOf: node.literal)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(32)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func wordBytes(of image: MarkdownNode) -> Int {
    var count = 0
    forEachNode(of: image) { count &+= $0.literal.wordBytes }
    return count
  }

  private static func forEachNode(of image: MarkdownNode, _ body: (MarkdownNode) -> Void) {
    var node = image.firstChild
    while let current = node {
      body(current)
      node = current.firstChild ?? next(after: current, within: image)
    }
  }

  private static func next(after node: MarkdownNode, within image: MarkdownNode) -> MarkdownNode? {
    var current = node
    while current != image {
      if let next = current.next { return next }
      guard let parent = current.parent else { return nil }
      current = parent
    }
    return nil
  }
}

/// Tells clerks' comments from other HTML.
enum HTMLComments {
  /// Whether the HTML is nothing but comments and blanks.
  static func isAll(of html: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < html.count {
      if html[position].isBlank || html[position] == 10 || html[position] == 13 {
        position += 1
        continue
      }
      guard html.has("<!--", at: position), let end = end(of: html, from: position + 4) else { return false }
      position = end
    }
    return true
  }

  private static func end(of html: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    while let bracket = html.offset(of: UInt8(ascii: ">"), in: position..<html.count) {
      if bracket >= start + 2, html[bracket - 1] == 0x2D, html[bracket - 2] == 0x2D { return bracket + 1 }
      position = bracket + 1
    }
    return nil
  }
}

extension MarkdownNode {
  /// Whether a link is an address that stands for itself: `<https://example.org>`.
  var isAutolink: Bool {
    guard type == CMARK_NODE_LINK, let child = firstChild, child.next == nil, child.type == CMARK_NODE_TEXT else {
      return false
    }
    return destination.suffix(child.literal.count).elementsEqual(child.literal)
  }

  /// Whether a link holds nothing that could be read aloud: its address then stands for it.
  var hasNoWords: Bool {
    guard let child = firstChild else { return true }
    return child.next == nil && child.type == CMARK_NODE_TEXT && child.literal.allSatisfy { $0 == 32 || $0 == 9 }
  }
}
