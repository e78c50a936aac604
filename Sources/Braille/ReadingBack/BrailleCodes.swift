package import Publications

/// Codes of figures and letters, such as “12A”: after a figure the cells of a to j are figures too, unless a sign before them says that
/// they are letters.
///
/// The cells that are looked for come from the same translation as those of the file, so that both could lack the sign. Therefore the
/// file's own cells are read by the rule of numbers (Rules of Unified English Braille 6.2 to 6.5, which Welsh braille shares), and each
/// number of a code must come back as it was written.
extension BrailleReading {
  /// Which of the texts, counted from 0, hold a code that a reader of the file would take for another number.
  package func misread(_ texts: [[Inline]], language: String) throws(BrailleError) -> [Int] {
    let withCodes = texts.indices.filter { !WrittenNumbers.ofCodes(in: texts[$0].plain).isEmpty }
    if withCodes.isEmpty { return [] }
    let origins = Essentials.origins(in: whole.cells)
    let cells = try sought(withCodes.map { texts[$0] }, language)
    return zip(withCodes, cells).filter { index, cells in
      guard let start = essential.cells.position(of: cells, from: 0) else { return false }
      let own = whole.cells[origins[start]...origins[start + cells.count - 1]]
      return !WrittenNumbers.ofCodes(in: texts[index].plain).isSubset(of: WrittenNumbers.all(in: own))
    }.map(\.0)
  }
}

/// Numbers as they stand in print and in braille, each run of figures by itself.
enum WrittenNumbers {
  /// The figures before letters of which the first is from a to j: “12” of “12A” and of “CH12a(3)”.
  static func ofCodes(in words: String) -> Set<String> {
    var numbers: Set<String> = []
    var number = ""
    for byte in words.utf8 {
      if (0x30...0x39).contains(byte) {
        number.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        if !number.isEmpty, (0x61...0x6A).contains(byte | 0x20) { numbers.insert(number) }
        number = ""
      }
    }
    return numbers
  }

  /// After the number sign the cells of a to j are figures, until another cell but those of a comma and a full stop.
  static func all(in cells: some Collection<UInt8>) -> Set<String> {
    var numbers: Set<String> = []
    var number = ""
    var isNumeric = false
    for cell in cells {
      if isNumeric, let figure = figure(of: cell) {
        number.unicodeScalars.append(figure)
      } else {
        if !number.isEmpty { numbers.insert(number) }
        number = ""
        isNumeric = cell == UInt8(ascii: "#") || isNumeric && "14".utf8.contains(cell)
      }
    }
    if !number.isEmpty { numbers.insert(number) }
    return numbers
  }

  private static func figure(of cell: UInt8) -> Unicode.Scalar? {
    switch cell {
    case UInt8(ascii: "A")...UInt8(ascii: "I"): Unicode.Scalar(cell - UInt8(ascii: "A") + UInt8(ascii: "1"))
    case UInt8(ascii: "J"): "0"
    default: nil
    }
  }
}
