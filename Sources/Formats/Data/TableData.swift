package import Publications

/// The first table of a publication as CSV (RFC 4180): a header row, lines that end with CR LF, every cell in quotation marks that
/// needs them.
///
/// A cell that a spreadsheet would take for a formula begins with an apostrophe, so that opening the file runs nothing.
package enum TableData {
  /// Nothing but the header of the title when there is no table.
  package static func file(of publication: Publication) -> [UInt8] {
    guard let table = publication.blocks.lazy.compactMap(\.ownTable).first else { return [] }
    var bytes: [UInt8] = []
    put(table.columns.map(\.words.plain), &bytes)
    for row in table.rows { put(row.cells.map { $0.blocks.cellText }, &bytes) }
    return bytes
  }

  private static func put(_ cells: [String], _ bytes: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      put(cell, &bytes)
    }
    bytes += [13, 10]
  }

  private static func put(_ cell: String, _ bytes: inout [UInt8]) {
    let text = isFormula(cell) ? "'" + cell : cell
    let isQuoted = text.utf8.contains { $0 == 34 || $0 == 44 || $0 == 10 || $0 == 13 }
    if isQuoted { bytes.append(34) }
    for byte in text.utf8 {
      if byte == 34 { bytes.append(34) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(34) }
  }

  /// What Excel, LibreOffice and Google Sheets would run or turn into something else; a negative number is only a number.
  private static func isFormula(_ cell: String) -> Bool {
    switch cell.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 9, 13: true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): Double(cell) == nil
    case _: false
    }
  }
}

extension Block {
  fileprivate var ownTable: Table? {
    if case .table(let table) = self { table } else { nil }
  }
}

extension [Block] {
  /// The words of a cell, blocks on lines of their own.
  fileprivate var cellText: String { flatMap(\.cellLines).joined(separator: "\n") }
}

extension Block {
  fileprivate var cellLines: [String] {
    switch self {
    case .heading(let heading): [[heading.number, heading.words.plain].compactMap { $0 }.joined(separator: " ")]
    case .paragraph(let paragraph):
      [[paragraph.number, paragraph.words.plain].compactMap { $0 }.joined(separator: " ")]
    case .list(let list):
      list.items.map { item in [item.number, item.blocks.cellText].compactMap { $0 }.joined(separator: " ") }
    case .facts(let facts): facts.map { "\($0.name): \($0.blocks.cellText)" }
    case .quote(let inner), .resolution(let inner): inner.flatMap(\.cellLines)
    case .note(let words): [words.plain]
    case .code(let text): [text]
    case .figure(let figure): [figure.alternative]
    case .table(let table): table.rows.map { row in row.cells.map(\.blocks.cellText).joined(separator: "; ") }
    case .rule: []
    }
  }
}
