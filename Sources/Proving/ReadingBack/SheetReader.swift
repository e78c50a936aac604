import Serialising

/// Reads CSV as a program would that keeps to RFC 4180.
struct SheetReader {
  private let bytes: [UInt8]
  private var place: Int
  private var rows: [[String]] = [[]]
  private var cell: [UInt8] = []

  /// Cells as they were written, without what keeps a spreadsheet from running them; nil for what is not UTF-8, does not close a
  /// quotation mark, ends a line otherwise than with CR LF, or has rows of unlike length.
  static func rows(in bytes: [UInt8]) -> [[String]]? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var reader = SheetReader(bytes)
    guard reader.read() else { return nil }
    let columns = reader.rows[0].count
    return columns > 0 && reader.rows.allSatisfy { $0.count == columns } ? reader.rows : nil
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private mutating func read() -> Bool {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "\"") ? quoted() : bare(), place < bytes.count else { return false }
      let isComma = bytes[place] == UInt8(ascii: ",")
      guard isComma || bytes[place...].starts(with: [13, 10]) else { return false }
      rows[rows.count - 1].append(CSVWriter.withoutApostrophe(String(decoding: cell, as: UTF8.self)))
      cell = []
      place += isComma ? 1 : 2
      if !isComma { rows.append([]) }
    }
    // Every line is closed, and what follows the last is no row.
    return rows.popLast() == [] && !rows.isEmpty
  }

  private mutating func bare() -> Bool {
    while place < bytes.count, ![13, UInt8(ascii: ",")].contains(bytes[place]) {
      if bytes[place] == 10 || bytes[place] == UInt8(ascii: "\"") { return false }
      cell.append(bytes[place])
      place += 1
    }
    return true
  }

  private mutating func quoted() -> Bool {
    place += 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\"") {
        place += 1
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return true }
      }
      cell.append(bytes[place])
      place += 1
    }
    return false
  }
}
