package import Publications

/// One file of a publication in a format: most formats have one, data as tables have as many as there are tables.
package struct FormatPart: Sendable, Equatable {
  /// What follows the stem in the name of the file.
  package let ending: String
  /// What the file holds, where a format may have several: “table of actions”.
  package let title: String?
  /// Of a table, its columns, and what its rows are: “actions”.
  package var columns: [SheetColumn] = []
  package var holds = ""
}

extension Format {
  /// None where the publication has nothing to put in such a file, as a paper without tables has no spreadsheet.
  package func parts(of publication: Publication) -> [FormatPart] {
    switch self {
    case .largePrint, .text, .epub, .odt, .braille, .brailleGrade1, .braillePEF, .audioBook, .audioScript, .json:
      [FormatPart(ending: ending, title: nil)]
    case .csv:
      TableData.parts(of: publication).map {
        FormatPart(ending: $0.ending, title: $0.title, columns: $0.columns, holds: $0.holds)
      }
    }
  }
}
