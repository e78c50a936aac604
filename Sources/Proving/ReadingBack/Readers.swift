package import Publications

extension ReadBack {
  /// Reads a finished file in print; nil when it cannot be read as what it should be.
  package static func of(_ bytes: [UInt8], in format: Format) -> ReadBack? {
    switch format {
    case .largePrint: MarkupReader.read(bytes)
    case .text, .audioScript: TextReader.read(bytes)
    case .epub, .audioBook: ZippedReader.read(bytes) { $0.hasSuffix(".xhtml") && !$0.hasSuffix("nav.xhtml") }
    case .odt: ZippedReader.read(bytes) { $0 == "content.xml" }
    case .json: DataReader.read(bytes)
    case .braille, .brailleGrade1, .braillePEF: nil
    case .csv: ReadBack.of(tables: [bytes])
    }
  }

  /// All tables of a publication one after another, each cell on lines of its own.
  static func of(tables: [[UInt8]]) -> ReadBack? {
    var found = ReadBack()
    for table in tables {
      guard let rows = SheetReader.rows(in: table) else { return nil }
      for cell in rows.joined() { found.words += cell + "\n" }
    }
    return found
  }
}
