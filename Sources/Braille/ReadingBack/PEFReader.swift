/// Reads the cells of a PEF file as a BRF file has them.
package enum PEFReader {
  /// One line for each row, a form feed between pages; nothing of the head.
  package static func cells(in bytes: [UInt8]) -> [UInt8] {
    var cells: [UInt8] = []
    for page in text(in: bytes[...], between: "<page>", and: "</page>") {
      if !cells.isEmpty { cells.append(0x0C) }
      for row in text(in: page, between: "<row>", and: "</row>") {
        cells += String(decoding: row, as: UTF8.self).unicodeScalars.lazy.map(cell)
        cells += [0x0D, 0x0A]
      }
    }
    return cells
  }

  private static func cell(_ scalar: Unicode.Scalar) -> UInt8 {
    guard (0x2800...0x283F).contains(scalar.value) else { return 0 }
    return characters[Int(scalar.value - 0x2800)]
  }

  /// The character of each pattern of dots.
  private static let characters: [UInt8] = (0..<64).map { dots in
    (0x20...0x5F).first { Cell.dots[Int($0) - 0x20] == dots } ?? 0
  }

  private static func text(in bytes: ArraySlice<UInt8>, between start: String, and end: String) -> [ArraySlice<UInt8>] {
    let (start, end) = (Array(start.utf8), Array(end.utf8))
    var found: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let from = rest.firstIndex(of: start), let to = rest[from...].firstIndex(of: end) {
      found.append(rest[(from + start.count)..<to])
      rest = rest[(to + end.count)...]
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  /// Where a mark begins.
  fileprivate func firstIndex(of mark: [UInt8]) -> Int? {
    var place = startIndex
    while let found = self[place...].firstIndex(of: mark[0]) {
      if self[found...].starts(with: mark) { return found }
      place = found + 1
    }
    return nil
  }
}
