import Diagnostics

/// Turns places in the text that was parsed into places in the file; asked only when something is to be reported or linked.
struct SourceMap {
  /// Where the parsed text lies in its file.
  struct Origin {
    var path: String
    /// The line of the file that the first line of the text is on.
    var line = 1
    /// The columns before the first line of the text, and before the others.
    var firstIndent = 0
    var indent = 0
  }

  private let origin: Origin
  private let text: UnsafeBufferPointer<UInt8>
  private var lineStarts: [Int] = []
  /// Words are found in the order they stand in, so that each search goes on where the last one ended.
  private var cursor = 0
  private var misses = 0
  private var escapes = (line: -1, has: false)
  /// The last column that was counted, so that a long line is counted once.
  private var counted = (line: -1, offset: 0, scalars: 0)

  init(_ text: UnsafeBufferPointer<UInt8>, origin: Origin) {
    self.text = text
    self.origin = origin
  }

  /// The place of `length` bytes at a line and a column in bytes, both from 1.
  mutating func range(line: Int, column: Int, length: Int) -> SourceRange {
    let start = min(start(ofLine: line) + max(0, column - 1), end(ofLine: line))
    return range(start..<min(start + length, text.count), line: line)
  }

  /// The place of `words` on a line or, when they were written with escapes and cannot be found, of the line's start.
  mutating func range(of words: UnsafeBufferPointer<UInt8>, line: Int) -> SourceRange {
    let (start, end) = (start(ofLine: line), end(ofLine: line))
    let lineHead = start..<min(start + 1, end)
    guard misses < 20, !words.isEmpty, words.count <= end - start else { return range(lineHead, line: line) }
    let from = cursor > start && cursor <= end ? cursor : start
    guard let found = text.offset(of: words, in: from..<end) ?? text.offset(of: words, in: start..<end) else {
      misses += 1
      return range(lineHead, line: line)
    }
    cursor = found + words.count
    return range(found..<cursor, line: line)
  }

  /// Whether `words` of a line are written as they are read: an escape or a reference among them makes signs into words.
  mutating func isPlain(_ words: UnsafeBufferPointer<UInt8>, line: Int) -> Bool {
    guard hasEscapes(line), misses < 20, !words.isEmpty else { return true }
    let (start, end) = (start(ofLine: line), end(ofLine: line))
    let from = cursor > start && cursor <= end ? cursor : start
    guard let found = text.offset(of: words, in: from..<end) ?? text.offset(of: words, in: start..<end) else {
      misses += 1
      return false
    }
    let isPlain = found == start || text[found - 1] != UInt8(ascii: "\\")
    cursor = isPlain ? found : found + words.count
    return isPlain
  }

  /// Whether a line has a sign that escapes or refers; the last answer is kept, as a long line is asked about many times.
  private mutating func hasEscapes(_ line: Int) -> Bool {
    if escapes.line == line { return escapes.has }
    let range = start(ofLine: line)..<end(ofLine: line)
    let found = text.offset(of: UInt8(ascii: "\\"), in: range) ?? text.offset(of: UInt8(ascii: "&"), in: range)
    escapes = (line, found != nil)
    return found != nil
  }

  /// The bytes of a line, without its end.
  mutating func bytes(ofLine line: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[start(ofLine: line)..<end(ofLine: line)])
  }

  /// The digits at a place, as they are written.
  mutating func digits(line: Int, column: Int) -> String {
    let start = min(start(ofLine: line) + max(0, column - 1), text.count)
    var end = start
    while end < text.count, text[end].isDigit { end += 1 }
    return text.string(start..<end)
  }

  /// The place of bytes that lie on one line.
  mutating func range(_ bytes: Range<Int>, line: Int) -> SourceRange {
    let start = column(of: bytes.lowerBound, line: line)
    let end = column(of: bytes.upperBound, line: line)
    let indent = line == 1 ? origin.firstIndent : origin.indent
    let fileLine = line + origin.line - 1
    return SourceRange(
      path: origin.path, start: SourcePosition(line: fileLine, column: start + indent),
      end: SourcePosition(line: fileLine, column: max(end, start) + indent))
  }

  /// The line a byte is on, from 1.
  mutating func line(of offset: Int) -> Int {
    index()
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private mutating func column(of offset: Int, line: Int) -> Int {
    let lineStart = start(ofLine: line)
    var from = lineStart
    var scalars = 0
    if counted.line == line, counted.offset <= offset { (from, scalars) = (counted.offset, counted.scalars) }
    for position in from..<max(from, offset) where text[position] & 0xC0 != 0x80 { scalars += 1 }
    counted = (line, max(from, offset), scalars)
    return scalars + 1
  }

  private mutating func start(ofLine line: Int) -> Int {
    index()
    return line >= 1 && line <= lineStarts.count ? lineStarts[line - 1] : text.count
  }

  private mutating func end(ofLine line: Int) -> Int {
    guard line < lineStarts.count else { return text.count }
    var end = start(ofLine: line + 1) - 1
    if end > 0, text[end] == 10, text[end - 1] == 13 { end -= 1 }
    return max(end, start(ofLine: line))
  }

  private mutating func index() {
    if !lineStarts.isEmpty { return }
    lineStarts.append(0)
    var position = 0
    while let feed = text.offset(of: 10, in: position..<text.count) {
      position = feed + 1
      lineStarts.append(position)
    }
  }
}
