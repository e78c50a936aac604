/// Lines of at most so many letters, made from words: breaks between words, an indent, and a place for the number before them.
///
/// Widths are counted in Unicode scalars, which is what a terminal and most readers show one cell for in the languages of our councils.
struct FilledText {
  static let width = 72
  private(set) var bytes: [UInt8] = []
  /// Letters that every line begins after.
  var indent = 0
  /// How many empty lines have to stand before the next line.
  private var gap = 0

  /// Asks for so many empty lines before what comes next; of several askings the greatest holds.
  mutating func leave(_ lines: Int) { gap = max(gap, lines) }

  /// Words from the margin, with `lead` such as “4.1” before the first line and later lines below the words.
  mutating func fill(_ words: String, lead: String = "") {
    let hang = lead.isEmpty ? 0 : min(FilledText.scalars(lead.utf8) + 1, 12)
    for (index, line) in words.utf8.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      fill(line, lead: index == 0 ? lead : "", hang: hang)
    }
  }

  private mutating func fill(_ words: Substring.UTF8View, lead: String, hang: Int) {
    startLine(indent)
    var column = indent
    var needsBlank = false
    if !lead.isEmpty {
      bytes.append(contentsOf: lead.utf8)
      column += FilledText.scalars(lead.utf8)
      needsBlank = true
    } else if hang > 0 {
      column += put(blanks: hang)
    }
    for word in words.split(separator: 32) {
      let size = FilledText.scalars(word)
      if needsBlank, column + 1 + size > FilledText.width, column > indent + hang {
        bytes.append(10)
        column = put(blanks: indent + hang)
        needsBlank = false
      }
      if needsBlank { column += put(blanks: 1) }
      bytes.append(contentsOf: word)
      column += size
      needsBlank = true
    }
    endLine()
  }

  /// A line that is kept as it is, however long.
  mutating func keep(_ line: Substring) {
    startLine(line.isEmpty ? 0 : indent)
    bytes.append(contentsOf: line.utf8)
    bytes.append(10)
  }

  private mutating func startLine(_ blanks: Int) {
    if !bytes.isEmpty { for _ in 0..<gap { bytes.append(10) } }
    gap = 0
    put(blanks: blanks)
  }

  private mutating func endLine() {
    while bytes.last == 32 { bytes.removeLast() }
    bytes.append(10)
  }

  @discardableResult
  private mutating func put(blanks: Int) -> Int {
    for _ in 0..<blanks { bytes.append(32) }
    return blanks
  }

  private static func scalars(_ text: some Sequence<UInt8>) -> Int {
    text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
