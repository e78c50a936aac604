package import Publications

extension ReadBack {
  /// Reads a finished file in print.
  package static func of(_ bytes: [UInt8], in format: Format) throws(ProofFault) -> ReadBack {
    switch format {
    case .largePrint: HTMLReader.read(bytes)
    case .text, .audioScript: TextReader.read(bytes)
    case .epub, .audioBook: try ZippedReader.read(bytes) { $0.hasSuffix(".xhtml") && !$0.hasSuffix("nav.xhtml") }
    case .odt: try ZippedReader.read(bytes) { $0 == "content.xml" }
    case .json: DataReader.read(bytes)
    case .braille, .brailleGrade1, .braillePEF: throw .unreadable("it is not in print")
    case .csv: try ReadBack.of(tables: [bytes])
    }
  }

  /// All tables of a publication one after another, each cell on lines of its own.
  static func of(tables: [[UInt8]]) throws(ProofFault) -> ReadBack {
    var found = ReadBack()
    for table in tables {
      guard let rows = SheetReader.rows(in: table) else { throw .unreadable("it is no CSV") }
      for cell in rows.joined() { found.words += cell + "\n" }
    }
    return found
  }
}
