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
    let kind = FileKind(of: bytes, name: name)
    switch kind {
    case .delimited, .markdown, .text, .unknown: return TextPaper.read(bytes, name: name, expecting: expectation)
    case .wordDocument:
      return packed(kind, name) { () throws(PackedParts.Fault) in try WordReader.read(bytes, name: name) }
    case .openText: return OpenTextPaper.read(bytes, name: name)
    case .webPage: return WebPaper.read(bytes, name: name)
    case .workbook:
      return packed(kind, name) { () throws(PackedParts.Fault) in try WorkbookReader.read(bytes, name: name) }
    case .openSheet:
      return packed(kind, name) { () throws(PackedParts.Fault) in try OpenSheetReader.read(bytes, name: name) }
    case .xml, .json, .pdf, .oldOffice, .richText, .image, .archive:
      return Checked(SourcePaper(name: name, kind: kind), [.unreadablePaper(kind, name)])
    }
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
    case .oldOffice, .richText: "open it in Word, Excel or LibreOffice, save it as DOCX or XLSX, and import that file"
    case .wordDocument, .openText, .workbook, .openSheet: "open it in the program that made it and save it anew"
    case .webPage, .xml, .json, .pdf: "copy the table into a workbook, and save that as “CSV UTF-8”"
    case .image: "a picture of a paper has no words to read: ask for the file it was made from"
    case .archive: "unpack it and import the files in it one by one"
    case .delimited, .markdown, .text, .unknown: "save it as “CSV UTF-8” or as a text in UTF-8"
    }
  }
}
