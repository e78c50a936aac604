/// A line of braille before it has a page.
struct Row: Sendable, Equatable {
  /// With its margin; without spaces at the end. None in a gap.
  var cells: [UInt8]
  /// The page may not end between this line and the next.
  var keepsWithNext = false
  /// The written number of the paragraph that begins here.
  var number: String?
  /// Which heading begins here, counted from 0.
  var heading: Int?
  /// The lines that are said again when a page begins here: the head of a table.
  var repeated: Range<Int>?

  static let gap = Row(cells: [])
  var isGap: Bool { cells.isEmpty }
}

/// The measure of a page of braille: what an A4 embosser writes, and what BRF files are made for.
enum PageSize {
  static let width = 40
  static let height = 25
}

/// Breaks cells into lines.
struct Wrapping {
  /// Cells that a line needs to be worth beginning a word on that fits on no line at all.
  private static let worthwhile = 10

  private let margins: Script.Margins
  private let width: Int
  private var line: [UInt8]
  private(set) var lines: [[UInt8]] = []

  /// The lines of `cells`, each with its margin; at least one.
  static func lines(_ cells: ArraySlice<UInt8>, _ margins: Script.Margins, width: Int = PageSize.width) -> [[UInt8]] {
    var wrapping = Wrapping(margins, width)
    for word in cells.split(separator: Cell.space) { wrapping.add(word) }
    wrapping.lines.append(wrapping.line)
    return wrapping.lines
  }

  private init(_ margins: Script.Margins, _ width: Int) {
    // However deep a list goes, half the line stays for its words.
    let most = width / 2
    self.margins = Script.Margins(first: min(margins.first, most), runOver: min(margins.runOver, most))
    self.width = width
    line = [UInt8](repeating: Cell.space, count: self.margins.first)
  }

  private var isBlank: Bool { line.last.map { $0 == Cell.space } ?? true }
  private var room: Int { width - line.count - (isBlank ? 0 : 1) }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    if word.count > room, !isBlank, word.count <= width - margins.runOver || room < Wrapping.worthwhile { breakLine() }
    if !isBlank { line.append(Cell.space) }
    var rest = word
    while rest.count > width - line.count {
      let piece = rest.prefix(Wrapping.cut(rest, before: width - line.count))
      line += piece
      line.append(Cell.guide)
      rest = rest[piece.endIndex...]
      breakLine()
    }
    line += rest
  }

  /// Where to divide a word that fits on no line, so that dot 5 stands at the line's end (RUEB 10.13.11): not after a prefix.
  private static func cut(_ word: ArraySlice<UInt8>, before room: Int) -> Int {
    var count = max(1, room - 1)
    while count > 1, Cell.isPrefix(word[word.startIndex + count - 1]) { count -= 1 }
    return count
  }

  private mutating func breakLine() {
    lines.append(line)
    line = [UInt8](repeating: Cell.space, count: margins.runOver)
  }
}

extension Wrapping {
  /// Lines in the middle of the page, none wider than leaves three cells on either side (Braille Formats 2016, headings).
  static func centred(_ cells: ArraySlice<UInt8>) -> [[UInt8]] {
    let margins = Script.Margins(first: 0, runOver: 0)
    return lines(cells, margins, width: PageSize.width - 6).map(centred(line:))
  }

  static func centred(line: [UInt8]) -> [UInt8] {
    [UInt8](repeating: Cell.space, count: max(0, PageSize.width - line.count) / 2) + line
  }
}
