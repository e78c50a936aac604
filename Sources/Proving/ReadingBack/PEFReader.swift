import Braille

/// Reads the cells of a PEF file as a BRF file has them.
enum PEFReader {
  /// One line for each row, a form feed between pages; nothing of the head.
  static func cells(in bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
    var cells: [UInt8] = []
    var names: [String] = []
    try XMLReader.read(bytes) { event in
      switch event {
      case .open(let tag):
        names.append(tag.localName)
        if names.last == "page", !cells.isEmpty { cells.append(0x0C) }
      case .close: if names.popLast() == "row" { cells += [0x0D, 0x0A] }
      case .words(let text):
        guard names.last == "row" else { return }
        cells += String(decoding: text, as: UTF8.self).unicodeScalars.lazy.map { BrailleFile.cell(ofPattern: $0) ?? 0 }
      }
    }
    return cells
  }
}
