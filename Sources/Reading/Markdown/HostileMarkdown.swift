/// Finds, in one pass, what would cost the Markdown parser a time or a memory that grows with the square of the text.
///
/// The limits were found by experiment with cmark-gfm 0.29.0.gfm.6, with a generator of some thousand texts; each of them is far
/// beyond what a paper needs. What that version does in linear time (brackets, stars, backticks) is left alone.
struct HostileMarkdown {
  struct Fault: Equatable {
    var message: String
    var range: Range<Int>
  }

  /// Quotations and lists within one another: each line is compared with every level.
  static let deepest = 60
  /// The parser takes each row apart again for every cell.
  static let widestTable = 200
  static let mostPipes = 1_000
  static let mostCells = 1_000_000
  /// `<?`, `<!A` and `<![CDATA[` each search to the end of their paragraph.
  static let mostInstructions = 100
  /// For each line that could be the second of a table, all lines of the paragraph are moved once a line.
  static let mostTableWork = 1_000_000_000
  /// Each use of a link definition copies it.
  static let mostLinkCopies = 64 << 20

  private let text: UnsafeBufferPointer<UInt8>
  private var paragraph = (start: 0, lines: 0)
  private var tableWork = 0
  private var columns = 0
  private var cells = 0
  private var definition = (length: 0, offset: 0)
  private var definitionStart: Int?

  private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  static func fault(in text: UnsafeBufferPointer<UInt8>) -> Fault? {
    var scan = HostileMarkdown(text)
    var start = 0
    while start < text.count {
      let end = text.lineEnd(from: start)
      if let fault = scan.line(start..<end) { return fault }
      start = end + 1
    }
    scan.endParagraph(at: text.count)
    return scan.instructions() ?? scan.linkCopies()
  }

  private mutating func line(_ line: Range<Int>) -> Fault? {
    let (content, depth) = prefix(line)
    if depth > HostileMarkdown.deepest {
      return fault("there are more than \(HostileMarkdown.deepest) levels here", line)
    }
    if line.count > HostileMarkdown.mostPipes, count(0x7C, in: line) > HostileMarkdown.mostPipes {
      return fault("there are more than \(HostileMarkdown.mostPipes) | signs on this line", line)
    }
    guard content < line.upperBound, text[content] != 13 else {
      endParagraph(at: line.lowerBound)
      return nil
    }
    if paragraph.lines == 0 { paragraph.start = line.lowerBound }
    paragraph.lines += 1
    if text[content] == UInt8(ascii: "["), definitionStart == nil { noteDefinition(content..<line.upperBound) }
    return isTableRule(content..<line.upperBound) ? tableRule(line) : row(line)
  }

  private mutating func endParagraph(at end: Int) {
    if let start = definitionStart, end - start > definition.length { definition = (end - start, start) }
    definitionStart = nil
    paragraph.lines = 0
    columns = 0
  }

  /// The first byte after indentation, quotation and list signs, and how many levels they make.
  private func prefix(_ line: Range<Int>) -> (content: Int, depth: Int) {
    var position = line.lowerBound
    var blanks = 0
    var depth = 0
    while position < line.upperBound {
      switch text[position] {
      case 32: blanks += 1
      case 9: blanks += 4
      case UInt8(ascii: ">"): depth += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard isFollowedByBlank(position, line) else { return (position, HostileMarkdown.levels(depth, blanks)) }
        depth += 1
      case 0x30...0x39:
        let end = endOfMarker(position, line)
        guard end > position else { return (position, HostileMarkdown.levels(depth, blanks)) }
        depth += 1
        position = end
      default: return (position, HostileMarkdown.levels(depth, blanks))
      }
      position += 1
    }
    return (position, HostileMarkdown.levels(depth, blanks))
  }

  /// Indentation makes a level of two columns, where signs follow it; the blank after each sign is not indentation.
  private static func levels(_ signs: Int, _ blanks: Int) -> Int {
    signs == 0 ? 0 : signs + max(0, blanks - signs) / 2
  }

  private func isFollowedByBlank(_ position: Int, _ line: Range<Int>) -> Bool {
    position + 1 >= line.upperBound || text[position + 1].isBlank || text[position + 1] == 13
  }

  /// The sign that ends “12.” or “12)”, or `start`.
  private func endOfMarker(_ start: Int, _ line: Range<Int>) -> Int {
    var end = start
    while end < line.upperBound, end - start < 10, text[end].isDigit { end += 1 }
    guard end < line.upperBound, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")") else { return start }
    return isFollowedByBlank(end, line) ? end : start
  }

  // MARK: Tables

  private func isTableRule(_ line: Range<Int>) -> Bool {
    var hasHyphen = false
    for position in line {
      switch text[position] {
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 32, 9, 13, 11, 12: continue
      default: return false
      }
    }
    return hasHyphen
  }

  private mutating func tableRule(_ line: Range<Int>) -> Fault? {
    let (work, overflow) = (line.upperBound - paragraph.start).multipliedReportingOverflow(by: paragraph.lines)
    tableWork += overflow ? HostileMarkdown.mostTableWork : work
    if tableWork > HostileMarkdown.mostTableWork {
      return fault("too many lines here could be the ruling of a table", line)
    }
    let wide = count(0x7C, in: line)
    if wide > HostileMarkdown.widestTable + 1 {
      return fault("this table has more than \(HostileMarkdown.widestTable) columns", line)
    }
    columns = max(columns, wide)
    return row(line)
  }

  private mutating func row(_ line: Range<Int>) -> Fault? {
    cells += columns
    return cells > HostileMarkdown.mostCells ? fault("the tables have too many cells", line) : nil
  }

  // MARK: Links and HTML

  private mutating func noteDefinition(_ line: Range<Int>) {
    guard let bracket = text.offset(of: UInt8(ascii: "]"), in: line) else { return }
    if text.has("]:", at: bracket) || bracket - line.lowerBound > 1 && hasDefinition(from: bracket, line) {
      definitionStart = line.lowerBound
    }
  }

  private func hasDefinition(from bracket: Int, _ line: Range<Int>) -> Bool {
    var position = bracket
    while let next = text.offset(of: UInt8(ascii: ":"), in: position..<line.upperBound) {
      if text[next - 1] == UInt8(ascii: "]") { return true }
      position = next + 1
    }
    return false
  }

  private func linkCopies() -> Fault? {
    guard definition.length > 0 else { return nil }
    let uses = count(UInt8(ascii: "["), in: 0..<text.count)
    guard definition.length * uses > HostileMarkdown.mostLinkCopies else { return nil }
    let end = min(text.lineEnd(from: definition.offset), definition.offset + 80)
    return fault("this link definition is too long for the number of its uses", definition.offset..<end)
  }

  private func instructions() -> Fault? {
    var found = 0
    var position = 0
    while let open = text.offset(of: UInt8(ascii: "<"), in: position..<text.count) {
      position = open + 1
      guard position < text.count else { return nil }
      let next = text[position]
      if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") && !text.has("<!--", at: open) { found += 1 }
      if found > HostileMarkdown.mostInstructions {
        return fault("there are more than \(HostileMarkdown.mostInstructions) <? or <! signs", open..<open + 2)
      }
    }
    return nil
  }

  private func count(_ byte: UInt8, in range: Range<Int>) -> Int {
    var count = 0
    var position = range.lowerBound
    while let found = text.offset(of: byte, in: position..<range.upperBound) {
      count += 1
      position = found + 1
    }
    return count
  }

  private func fault(_ message: String, _ line: Range<Int>) -> Fault {
    Fault(message: message, range: line.lowerBound..<min(line.upperBound, line.lowerBound + 80))
  }
}
