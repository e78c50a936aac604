/// How far braille is shortened: grade 2 writes common words and groups of letters as one or two cells and is what most people
/// read; grade 1 writes every letter, for those who are learning.
package enum Grade: Int, CaseIterable, Sendable {
  case one = 1
  case two = 2
}

/// A braille code, with the tables of liblouis that hold it.
enum BrailleCode: Hashable, CaseIterable, Sendable {
  case english1, english2, welsh1, welsh2

  init(_ language: Language, _ grade: Grade) {
    switch (language, grade) {
    case (.english, .one): self = .english1
    case (.english, .two): self = .english2
    case (.welsh, .one): self = .welsh1
    case (.welsh, .two): self = .welsh2
    }
  }

  /// The display table first: it makes liblouis answer in the 64 characters of a BRF file. Unified English Braille is the
  /// United Kingdom's code for English since 2015; Welsh has a code of its own.
  var tables: String {
    switch self {
    case .english1: "en-us-brf.dis,en-ueb-g1.ctb"
    case .english2: "en-us-brf.dis,en-ueb-g2.ctb"
    case .welsh1: "en-us-brf.dis,cy-cy-g1.utb"
    case .welsh2: "en-us-brf.dis,cy-cy-g2.ctb"
    }
  }

  /// The code for English of the same grade; nil where it is that.
  var english: BrailleCode? {
    switch self {
    case .english1, .english2: nil
    case .welsh1: .english1
    case .welsh2: .english2
    }
  }

  /// The languages that have tables here; any other is written in the code for English, whose letters with accents it has.
  enum Language: Sendable {
    case english, welsh

    /// `tag` as in BCP 47: “cy”, “cy-GB”.
    init(tag: String) {
      let primary = tag.prefix { $0 != "-" }
      self = primary == "cy" || primary == "CY" ? .welsh : .english
    }
  }
}
