/// What a file is, told by its bytes first and its name last.
package enum FileKind: Sendable, Equatable, CaseIterable {
  /// Word since 2007 (DOCX).
  case wordDocument
  /// Excel since 2007 (XLSX).
  case workbook
  /// OpenDocument text (ODT).
  case openText
  /// OpenDocument spreadsheet (ODS).
  case openSheet
  case webPage
  case xml
  case json
  /// Values between commas, semicolons or tabs.
  case delimited
  case markdown
  case text
  case pdf
  /// Word before 2007 (DOC), or another paper in Microsoft's compound file.
  case oldOffice
  /// RTF.
  case richText
  case image
  /// A zip of another kind.
  case archive
  case unknown

  /// The kind in words a clerk uses, with its article.
  package var words: String {
    switch self {
    case .wordDocument: "a Word document"
    case .workbook: "an Excel workbook"
    case .openText: "an OpenDocument text (ODT)"
    case .openSheet: "an OpenDocument spreadsheet (ODS)"
    case .webPage: "a web page (HTML)"
    case .xml: "an XML file"
    case .json: "a JSON file"
    case .delimited: "a sheet of values (CSV or TSV)"
    case .markdown: "a Markdown file"
    case .text: "a plain text"
    case .pdf: "a PDF"
    case .oldOffice: "a Word or Excel file of before 2007"
    case .richText: "a rich text file (RTF)"
    case .image: "a picture"
    case .archive: "a zip file"
    case .unknown: "a file of an unknown kind"
    }
  }
}
