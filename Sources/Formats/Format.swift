package import Publications
package import Record

/// The files that a publication is made into, in the order of most use.
package enum Format: String, CaseIterable, Sendable {
  case largePrint = "large-print"
  case text
  case epub
  case odt
  case audioBook = "audio-epub"
  case audioScript = "audio-script"
  case json
  case csv

  /// What it is offered as: a format may be more than one file.
  package var group: PublicationFormat {
    switch self {
    case .largePrint: .largePrint
    case .text: .text
    case .epub: .epub
    case .odt: .odt
    case .audioBook, .audioScript: .audio
    case .json, .csv: .data
    }
  }

  /// What follows the stem in the name of a file.
  package var ending: String {
    switch self {
    case .largePrint: "-large-print.html"
    case .text: ".txt"
    case .epub: ".epub"
    case .odt: ".odt"
    case .audioBook: "-audio.epub"
    case .audioScript: "-audio.txt"
    case .json: ".json"
    case .csv: ".csv"
    }
  }

  /// The publication in this format; nil where it has none, as a paper without tables has no spreadsheet.
  package func file(of publication: Publication) throws -> FormattedFile? {
    switch self {
    case .largePrint: FormattedFile(LargePrint.file(of: publication))
    case .text: FormattedFile(PlainText.file(of: publication))
    case .epub: FormattedFile(EPUB.file(of: publication))
    case .odt: FormattedFile(ODT.file(of: publication))
    case .audioBook: FormattedFile(EPUB.file(of: publication.spoken, named: "-audio.epub"))
    case .audioScript: FormattedFile(AudioScript.file(of: publication))
    case .json: FormattedFile(PublicationData.file(of: publication))
    case .csv: TableData.file(of: publication).isEmpty ? nil : FormattedFile(TableData.file(of: publication))
    }
  }
}

/// The bytes of a publication in one format.
package struct FormattedFile: Sendable {
  package let bytes: [UInt8]
  /// In a format that has pages of its own, how many.
  package let pages: Int?

  package init(_ bytes: [UInt8], pages: Int? = nil) {
    self.bytes = bytes
    self.pages = pages
  }
}
