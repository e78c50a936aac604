package import Diagnostics

/// Reads a file of any kind that councils hold papers in.
///
/// Nothing of the file is trusted: what is packed is unpacked within limits, no entity is followed and nothing is fetched. A file
/// that cannot be read gives an error that says what kind it is and what to do, and a paper without blocks.
package enum PaperReader {
  /// What the caller wants to find, which tells how a text without tabs is parted.
  package enum Expectation: Sendable {
    /// A table: commas and semicolons part the cells.
    case table
    /// Words: only tabs do, unless the file is called CSV.
    case paper
  }

  package static func read(
    _ bytes: [UInt8], name: String, expecting expectation: Expectation = .paper
  ) -> Checked<SourcePaper> {
    if bytes.allSatisfy({ $0 <= 32 }) { return Checked(SourcePaper(name: name, kind: .unknown), [.emptyFile(name)]) }
    let kind = FileKind(of: bytes, name: name)
    switch kind {
    case .delimited, .markdown, .text, .unknown: return TextPaper.read(bytes, name: name, expecting: expectation)
    case .wordDocument:
      return packed(kind, name) { () throws(PackedParts.Fault) in try WordReader.read(bytes, name: name) }
    case .openText: return OpenTextPaper.read(bytes, name: name)
    case .webPage: return WebPaper.read(bytes, name: name)
    case .workbook:
      return packed(kind, name) { () throws(PackedParts.Fault) in try WorkbookReader.read(bytes, name: name) }
    case .openSheet: return OpenSheetReader.read(bytes, name: name)
    case .json: return SystemPaper.read(json: bytes, name: name)
    case .xml: return SystemPaper.read(xml: bytes, name: name)
    case .pdf: return PDFPaper.read(bytes, name: name)
    case .oldWord, .oldExcel, .oldOffice, .binaryWorkbook, .protected, .slides, .flatOffice, .message, .richText,
      .image,
      .archive:
      return Checked(SourcePaper(name: name, kind: kind), [.unreadablePaper(kind, name)])
    }
  }

  /// The paper of a PDF whose words and their places are known already, as `pdftotext -bbox` writes them.
  package static func read(places: [UInt8], name: String) -> Checked<SourcePaper> {
    PDFPaper.read(places: places, name: name)
  }

  private static func packed(
    _ kind: FileKind, _ name: String, _ read: () throws(PackedParts.Fault) -> SourcePaper
  ) -> Checked<SourcePaper> {
    do throws(PackedParts.Fault) {
      return Checked(try read())
    } catch {
      return Checked(SourcePaper(name: name, kind: kind), [.damaged(kind, name, error)])
    }
  }
}

extension Diagnostic {
  /// A file of a kind that is not read.
  static func unreadablePaper(_ kind: FileKind, _ name: String) -> Diagnostic {
    Diagnostic(
      .unreadablePaper, .error, "“\(name)” is \(kind.words), which is not read", at: SourceRange(path: name),
      fixes: [.advise(kind.wayRound)])
  }
}

extension FileKind {
  /// What a clerk can do with a file of a kind that is not read.
  fileprivate var wayRound: String {
    switch self {
    case .wordDocument, .openText, .oldWord, .richText:
      "open it in Word or LibreOffice and save it as “Word document (.docx)”, then import that file"
    case .workbook, .openSheet, .oldExcel, .binaryWorkbook:
      "open it in Excel or LibreOffice and save it as “Excel workbook (.xlsx)”, then import that file"
    case .flatOffice, .oldOffice:
      "open it in the program it comes from and save it as a Word document (.docx) or an Excel workbook (.xlsx)"
    case .protected:
      "open it with its password, take the password off (“File”, “Info”, “Protect”) and save it, then import that file"
    case .slides: "copy the words that belong to the record into a Word document, and import that"
    case .message: "save the paper that is in it as a file of its own, and import that"
    case .webPage, .xml, .json, .pdf: "open it in the program it comes from, copy the words, and import them as a text"
    case .image: "a picture of a paper has no words to read: ask for the file it was made from"
    case .archive: "unpack it and import the files in it one by one"
    case .delimited, .markdown, .text, .unknown: "save it as “CSV UTF-8” or as a text in UTF-8"
    }
  }
}

extension Diagnostic {
  /// A file without a word.
  fileprivate static func emptyFile(_ name: String) -> Diagnostic {
    Diagnostic(
      .unreadablePaper, .error, "“\(name)” is empty", at: SourceRange(path: name),
      fixes: [.advise("save the paper again in the program it comes from")])
  }
}
