package import Publications

/// A program from elsewhere, or rules of the audit's own, that looks at finished files; its results come in a report.
package enum Validator: String, CaseIterable, Sendable {
  case epubcheck
  case axe = "axe-formats"
  case nu
  case braille
  case libreoffice
  case json = "json-schema"
  case csv
  case csvw

  package var title: String {
    switch self {
    case .epubcheck: "EPUBCheck"
    case .axe: "axe"
    case .nu: "Nu HTML checker"
    case .braille: "Braille rules and PEF schema"
    case .libreoffice: "LibreOffice to tagged PDF"
    case .json: "JSON Schema"
    case .csv: "CSV"
    case .csvw: "CSV on the Web"
    }
  }

  /// Whether it looks at files of a format, told by their ending so that a new format is looked at by what its files are.
  package func looksAt(_ format: Format) -> Bool { endings.contains { format.ending.hasSuffix($0) } }

  private var endings: [String] {
    switch self {
    case .epubcheck: [".epub"]
    case .axe: ["-large-print.html", ".epub"]
    case .nu: ["-large-print.html"]
    case .braille: [".brf", ".pef"]
    case .libreoffice: [".odt"]
    case .json: [".json"]
    case .csv, .csvw: [".csv"]
    }
  }

  package var promise: String {
    switch self {
    case .epubcheck: "The file keeps to EPUB 3.3."
    case .axe:
      "In a browser, large print and each chapter of an EPUB break no rule that axe has for WCAG 2.2 at levels A and AA."
    case .nu: "Large print is valid HTML."
    case .braille:
      "Lines have at most 40 cells and pages 25 lines; page numbers, running headings and contents are in order; PEF keeps to its schema."
    case .libreoffice:
      "The file opens without repair, and as a tagged PDF keeps its headings, its tables with their header cells and the words for its pictures."
    case .json: "The data keep to their published description."
    case .csv: "Every row has as many cells as the row of headings, and every column has a heading."
    case .csvw: "Columns are those of the description beside the file, and cells hold what it says of them."
    }
  }

  package var limits: String {
    switch self {
    case .epubcheck:
      "Whether anybody can read it with ease: it accepts pictures without words and says nothing of accessibility."
    case .axe:
      "Most of WCAG: automated rules find some faults only. Whether words are understood, headings useful and the order of reading right, a person must judge."
    case .nu: "Whether valid markup is used for what it means."
    case .braille: "Whether the contractions and the layout read well. Only a braille reader can say."
    case .libreoffice: "How other editors open it, and whether the PDF keeps to PDF/UA."
    case .json: "Whether the data are right."
    case .csv: "Whether the figures are right, and whether a heading says what its column holds."
    case .csvw: "Whether the description says what a reader needs to know of a column."
    }
  }
}
