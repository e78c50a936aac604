package import Formats

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
    case .csv: ReadBack(words: String(decoding: bytes, as: UTF8.self))
    }
  }
}
