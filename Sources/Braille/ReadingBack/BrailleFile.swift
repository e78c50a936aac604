/// A BRF file as a reader finds it: pages of lines of cells.
package struct BrailleFile: Sendable, Equatable {
  package let pages: [Page]

  package struct Page: Sendable, Equatable {
    package var lines: [[UInt8]]

    /// What stands at the right end of the last line: “#AB”, or “P#A” before the text.
    package var number: [UInt8] {
      let foot = lines.last ?? []
      return foot.split(separator: Cell.space).last.map(Array.init) ?? []
    }

    package var isFront: Bool { number.first == UInt8(ascii: "P") }
  }

  package init(_ bytes: [UInt8]) {
    pages = bytes.split(separator: 0x0C, omittingEmptySubsequences: false).map { page in
      var lines = page.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
        Array(line.last == 0x0D ? line.dropLast() : line)
      }
      if lines.last?.isEmpty == true { lines.removeLast() }
      return Page(lines: lines)
    }
  }

  /// The cell with the dots of one of Unicode's braille patterns; nil for any other character.
  package static func cell(ofPattern scalar: Unicode.Scalar) -> UInt8? {
    guard (0x2800...0x283F).contains(scalar.value) else { return nil }
    return Cell.characters[Int(scalar.value - 0x2800)]
  }

  /// What no embosser could write as it was meant.
  package enum Fault: Sendable, Equatable {
    case longLine(page: Int, line: Int, cells: Int)
    case longPage(page: Int, lines: Int)
    case noCell(page: Int, line: Int, byte: UInt8)
  }

  package var faults: [Fault] {
    var faults: [Fault] = []
    for (page, lines) in pages.map(\.lines).enumerated() {
      if lines.count > PageSize.height { faults.append(.longPage(page: page + 1, lines: lines.count)) }
      for (line, cells) in lines.enumerated() {
        if cells.count > PageSize.width {
          faults.append(.longLine(page: page + 1, line: line + 1, cells: cells.count))
        }
        if let byte = cells.first(where: { !Cell.isCell($0) }) {
          faults.append(.noCell(page: page + 1, line: line + 1, byte: byte))
        }
      }
    }
    return faults
  }

  /// The cells of the text alone, of the pages before it or of it: without running headings, page numbers and guides, one space
  /// between words, and words that were divided by dot 5 in one piece. A space stands at either end.
  func text(front: Bool) -> [UInt8] {
    var text = [Cell.space]
    text.reserveCapacity(pages.count * PageSize.width * PageSize.height)
    for (index, page) in pages.enumerated() where page.isFront == front {
      for line in page.lines.dropFirst(hasRunningHeading(index) ? 1 : 0).dropLast() {
        BrailleFile.add(line, to: &text)
      }
    }
    return text
  }

  /// How often a word is the whole of a cell of a table.
  func count(ofCells word: ArraySlice<UInt8>) -> Int {
    pages.filter { !$0.isFront }.reduce(0) { count, page in
      page.lines.dropLast().reduce(count) { $0 + BrailleFile.count(ofCells: word, in: $1) }
    }
  }

  private static func count(ofCells word: ArraySlice<UInt8>, in line: [UInt8]) -> Int {
    let words = line.split(separator: Cell.space)
    return words.indices.count { place in
      guard words[place] == word else { return false }
      return isParted(words, before: place, in: line) && isParted(words, before: place + 1, in: line)
    }
  }

  /// Whether a cell of a table may end between two words of a line: there is a gap, or a guide through one, or a column's name ends.
  private static func isParted(_ words: [ArraySlice<UInt8>], before place: Int, in line: [UInt8]) -> Bool {
    guard place > 0, place < words.count else { return true }
    let (left, right) = (words[place - 1], words[place])
    if right.startIndex - left.endIndex > 1 || [left, right].contains(where: isGuide) { return true }
    return left.last.map { "3846".utf8.contains($0) } ?? false
  }

  private static func isGuide(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 1 && word.allSatisfy { $0 == Cell.guide }
  }

  /// The first page of a volume has its title there.
  private func hasRunningHeading(_ index: Int) -> Bool {
    if pages[index].isFront { return pages[index].number != Array("P#A".utf8) }
    return index > 0
  }

  private static func add(_ line: [UInt8], to text: inout [UInt8]) {
    var place = 0
    var isFirst = true
    while let start = line[place...].firstIndex(where: { $0 != Cell.space }) {
      let end = line[start...].firstIndex(of: Cell.space) ?? line.count
      add(line[start..<end], isFirst: isFirst, to: &text)
      isFirst = false
      place = end
    }
  }

  private static func add(_ word: ArraySlice<UInt8>, isFirst: Bool, to text: inout [UInt8]) {
    if isGuide(word) { return }
    if isFirst, text.count > 1, text[text.count - 2] == Cell.guide { text.removeLast(2) }
    text += word
    text.append(Cell.space)
  }
}
