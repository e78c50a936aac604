package import Record

/// The files that a publication is made into, in the order of most use.
package enum Format: String, CaseIterable, Sendable {
  case largePrint = "large-print"
  case text
  case epub
  case odt
  /// Unified English Braille, contracted (grade 2).
  case braille
  /// The same letter by letter (grade 1).
  case brailleGrade1 = "braille-grade-1"
  case braillePEF = "braille-pef"
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
    case .braille, .brailleGrade1, .braillePEF: .braille
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
    case .braille: ".brf"
    case .brailleGrade1: "-grade-1.brf"
    case .braillePEF: ".pef"
    case .audioBook: "-audio.epub"
    case .audioScript: "-audio.txt"
    case .json: ".json"
    case .csv: ".csv"
    }
  }
}
