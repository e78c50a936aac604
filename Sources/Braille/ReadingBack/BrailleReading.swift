package import Publications

/// A finished BRF file, read back to see what is in it.
///
/// Two ways of reading, because neither is enough. **In braille**: the words expected are translated and their cells looked for
/// in the file; that is exact, whatever a contraction could also mean. **In print**: liblouis translates the file back, which
/// shows that a person can read it, but not exactly: a passage in capitals comes back without them, “–” as “—”, quotation marks
/// straight, and signs within addresses and Welsh punctuation as letters. Words are to be compared in the first way, and
/// readability to be judged in the second, without case and punctuation.
package struct BrailleReading {
  package let file: BrailleFile
  let grade: Grade
  let translation: Translation
  let whole: Searched
  let essential: Searched

  package init(_ bytes: [UInt8], _ grade: Grade, _ translation: Translation) {
    file = BrailleFile(bytes)
    self.grade = grade
    self.translation = translation
    let text = file.text(front: false)
    whole = Searched(text)
    essential = Searched(Essentials.of(text))
  }

  /// Which of the words, counted from 0, the text does not hold one after another. `language`: the publication's.
  ///
  /// An expected text may have links, abbreviations and passages in other languages: what braille adds to them is not looked for.
  /// `areWhole`: whether a space stands on either side of them; after an address there may be any sign.
  package func missing(
    _ expected: [[Inline]], language: String, areWhole: Bool = true
  ) throws(BrailleError) -> [Int] {
    let (passages, indices) = ScriptWriter.bare(expected, language: language)
    let cells = try translation.cells(of: passages, grade)
    var text = essential
    var place = 0
    return indices.indices.filter { index in
      !text.holds(indices[index].map { Essentials.of(cells[$0])[...] }, areWhole: areWhole, from: &place)
    }
  }

  /// How often words stand by themselves in a cell of a table: at the end of a line, or before a gap, and after the name of a column, a
  /// gap or nothing.
  package func countOfCells(_ words: [Inline], language: String) throws(BrailleError) -> Int {
    let (passages, indices) = ScriptWriter.bare([words], language: language)
    guard let only = indices.first?.first, indices[0].count == 1 else { return 0 }
    return file.count(ofCells: try translation.cells(of: passages, grade)[only])
  }

  /// The same for what stands in transcriber's notes, such as the words for a picture.
  package func missingNotes(_ expected: [String]) throws(BrailleError) -> [Int] {
    let (passages, indices) = ScriptWriter.bare(expected.map { [.text($0)] }, language: "en")
    let cells = try translation.cells(of: passages, grade)
    var text = whole
    var place = 0
    return indices.indices.filter { index in
      !text.holds(indices[index].map { cells[$0] }, inNote: true, from: &place)
    }
  }

  /// The text in print as liblouis reads it, without emphasis; nil when it gave up.
  package func print() -> String? {
    let code = BrailleCode(.english, grade)
    return translation.withCopy { copy in
      // In pieces, each ending with a word: liblouis takes what it is given into memory several times over.
      var words = ""
      for piece in whole.pieces(of: 4000) {
        guard let text = copy.words(of: EmphasisMarks.removed(from: piece), code) else { return String?.none }
        words += text
      }
      return words
    }
  }
}

/// Cells that are looked through for others, most often in order.
struct Searched {
  let cells: [UInt8]
  /// What was looked for before, and whether it is there: the columns of many tables have the same names.
  private var known: [[UInt8]: Bool] = [:]
  /// Longer words stand only once.
  private static let short = 40

  init(_ cells: [UInt8]) { self.cells = cells }

  /// Whole words, from `place` on and then from the start; `place` becomes where they were found.
  mutating func holds(
    _ passages: [ArraySlice<UInt8>], inNote: Bool = false, areWhole: Bool = true, from place: inout Int
  ) -> Bool {
    let spaced = Searched.spaced(passages)
    guard spaced.count > 1 else { return true }
    let words = spaced.dropFirst().dropLast()
    if find(areWhole ? spaced : Array(words), &place) { return true }
    guard inNote else { return false }
    // A note's signs are not spaced from its words.
    let (opened, closed) = (Array("@.<".utf8) + words, words + Array("@.>".utf8))
    return find([Cell.space] + closed, &place) || find(opened + [Cell.space], &place)
      || find(Array("@.<".utf8) + closed, &place)
  }

  /// Words with one space before, between and after them.
  static func spaced(_ passages: [ArraySlice<UInt8>]) -> [UInt8] {
    var spaced = [Cell.space]
    spaced.reserveCapacity(passages.reduce(2) { $0 + $1.count + 1 })
    for passage in passages {
      for cell in passage where cell != Cell.space || spaced.last != Cell.space { spaced.append(cell) }
      if spaced.last != Cell.space { spaced.append(Cell.space) }
    }
    return spaced
  }

  private mutating func find(_ sought: [UInt8], _ place: inout Int) -> Bool {
    let mayBeKnown = sought.count <= Searched.short
    if mayBeKnown, let isThere = known[sought] { return isThere }
    let found =
      cells.position(of: sought, in: place..<cells.count)
      ?? cells.position(of: sought, in: 0..<min(cells.count, place + sought.count))
    if mayBeKnown { known[sought] = found != nil }
    place = found ?? place
    return found != nil
  }

  func pieces(of count: Int) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var rest = cells[...]
    while rest.count > count {
      let end = rest[..<(rest.startIndex + count)].lastIndex(of: Cell.space) ?? rest.startIndex + count - 1
      pieces.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    return pieces + [rest]
  }
}

/// The indicators of bold and italic, which liblouis does not take for such when it reads.
enum EmphasisMarks {
  static func removed(from cells: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var place = cells.startIndex
    while place < cells.endIndex {
      let isPrefix = cells[place] == UInt8(ascii: "^") || cells[place] == UInt8(ascii: ".")
      let isMark = isPrefix && place + 1 < cells.endIndex && "127'".utf8.contains(cells[place + 1])
      if isMark {
        place += 2
      } else {
        kept.append(cells[place])
        place += 1
      }
    }
    return kept
  }
}
