/// Rows as CSV (RFC 4180): lines end with CR LF, cells stand in quotation marks where they need them.
///
/// A file is UTF-8 and begins with a byte order mark, without which Excel shows “–” as “â€“”. A cell that a spreadsheet would run as
/// a formula begins with an apostrophe, and so does one that begins with apostrophes before such a sign: whoever takes one
/// apostrophe away has the cell as it was written.
package enum CSVWriter {
  package static func bytes(of rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for cells in rows {
      for (index, cell) in cells.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        put(cell, &bytes)
      }
      bytes += [13, 10]
    }
    return bytes
  }

  private static func put(_ cell: String, _ bytes: inout [UInt8]) {
    let text = isRun(cell) ? "'" + cell : cell
    guard text.utf8.contains(where: { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }) else { return bytes += text.utf8 }
    bytes.append(34)
    for byte in text.utf8 {
      if byte == 34 { bytes.append(34) }
      bytes.append(byte)
    }
    bytes.append(34)
  }

  /// Whether Excel, LibreOffice or Google Sheets would run a cell or take it for something else, and so it is given an apostrophe;
  /// a negative number is only a number. Signs of full width count in Excel where its language is Chinese or Japanese.
  package static func isRun(_ cell: String) -> Bool {
    let bare = cell.unicodeScalars.drop { $0 == "'" }
    switch bare.first {
    case "=", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    case "+", "-": return bare.startIndex != cell.unicodeScalars.startIndex || Double(cell) == nil
    case _: return false
    }
  }

  /// The cell as it was before it was given an apostrophe.
  package static func withoutApostrophe(_ cell: String) -> String {
    cell.hasPrefix("'") && isRun(String(cell.dropFirst())) ? String(cell.dropFirst()) : cell
  }
}
