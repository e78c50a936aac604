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
  /// Word before 2007 (DOC).
  case oldWord
  /// Excel before 2007 (XLS).
  case oldExcel
  /// Another paper in Microsoft's compound file, such as a message of Outlook.
  case oldOffice
  /// Excel's own form of a workbook, which is no XML (XLSB).
  case binaryWorkbook
  /// A document or workbook that a password locks.
  case protected
  /// PowerPoint or another program for slides.
  case slides
  /// Word and Excel of 2003, or OpenDocument, as one XML file.
  case flatOffice
  /// A page or a message with all its parts in one text (MHT, EML).
  case message
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
    case .oldWord: "a Word document of before 2007 (DOC)"
    case .oldExcel: "an Excel workbook of before 2007 (XLS)"
    case .oldOffice: "a file of an office program of before 2007"
    case .binaryWorkbook: "a binary Excel workbook (XLSB)"
    case .protected: "a document or workbook that a password locks"
    case .slides: "a presentation (slides)"
    case .flatOffice: "a Word or Excel file saved as one XML file"
    case .message: "a message or a web page saved as one file (EML, MHT)"
    case .richText: "a rich text file (RTF)"
    case .image: "a picture"
    case .archive: "a zip file"
    case .unknown: "a file of an unknown kind"
    }
  }
}
