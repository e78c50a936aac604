import Record

/// The words that formats add to a publication, in the language of the publication: what a table is announced with where it cannot be
/// seen, the heading over its list of links. Welsh and English have words of their own; any other language is given the English.
package struct FormatWords: Sendable, Equatable {
  package let contents: String
  package let abbreviations: String
  package let links: String
  package let table: String
  package let row: String
  package let endOfTable: String
  package let empty: String
  package let nothing: String
  package let note: String
  package let chart: String
  package let picture: String
  package let struckOut: String
  package let paragraph: String
  package let numberedParagraphs: String
  package let landmarks: String
  package let beginning: String
  package let largePrint: String
  package let inLargePrint: String
  /// Before the link to the page.
  package let largePrintOf: String
  package let braille: Braille
  /// BCP 47, without a country.
  package let language: String

  /// What braille alone adds but for its transcriber's notes, which only the English code has signs for.
  package struct Braille: Sendable, Equatable {
    package let code: String
    package let volume: String
    package let of: String
    package let pages: String
    package let to: String
  }

  package static func of(_ language: String) -> FormatWords { language.isLanguage("cy") ? welsh : english }

  static func language(ofLabel label: String, in language: String) -> String? {
    if language.isLanguage("en") || language.isLanguage("cy") && WrittenLanguage.welsh.isLabel(label) { return nil }
    return "en-GB"
  }

  package static let all = [english, welsh]

  /// “3 rows”; in Welsh the noun would change with the number.
  package func rows(_ count: Int) -> String {
    isEnglish ? (count == 1 ? "1 row" : "\(count) rows") : "Rhesi: \(count)"
  }

  /// Where it is heard: how big a table is, and what its columns are called.
  package func size(rows: Int, columns: Int, _ names: String) -> String {
    isEnglish
      ? "It has \(self.rows(rows)), \(columns) columns: \(names)."
      : "\(self.rows(rows)). Colofnau: \(columns), sef: \(names)."
  }

  private var isEnglish: Bool { language == "en" }
}

extension String {
  /// Whether it is a tag (BCP 47) of the language whose code is given.
  package func isLanguage(_ code: String) -> Bool { prefix { $0 != "-" }.lowercased() == code }
}

extension FormatWords {
  private static let english = FormatWords(
    contents: "Contents", abbreviations: "Abbreviations", links: "Links", table: "Table", row: "Row",
    endOfTable: "End of table.", empty: "(empty)", nothing: "left empty.", note: "Note:", chart: "Chart",
    picture: "Picture",
    struckOut: "struck out", paragraph: "Paragraph", numberedParagraphs: "Numbered paragraphs", landmarks: "Landmarks",
    beginning: "Beginning of the text", largePrint: "large print", inLargePrint: "In large print",
    largePrintOf: "This is the large print version. The same is on the page",
    braille: Braille(
      code: "Unified English Braille, grade", volume: "Volume", of: "of", pages: "Braille pages", to: "to"),
    language: "en")

  private static let welsh = FormatWords(
    contents: "Cynnwys", abbreviations: "Byrfoddau", links: "Dolenni", table: "Tabl", row: "Rhes",
    endOfTable: "Diwedd y tabl.", empty: "(gwag)", nothing: "yn wag.", note: "Nodyn:", chart: "Siart", picture: "Llun",
    struckOut: "wedi’i ddileu", paragraph: "Paragraff", numberedParagraphs: "Paragraffau wedi’u rhifo",
    landmarks: "Tirnodau", beginning: "Dechrau’r testun", largePrint: "print bras", inLargePrint: "Mewn print bras",
    largePrintOf: "Dyma’r fersiwn print bras. Mae’r un peth ar y dudalen",
    braille: Braille(
      code: "Braille Cymraeg, gradd", volume: "Cyfrol", of: "o", pages: "Tudalennau braille", to: "hyd"),
    language: "cy")
}

extension Publication {
  /// What its formats add, in its language.
  package var words: FormatWords { FormatWords.of(language) }

  /// The language of what is ours and stands in English alone, where that is not the publication's.
  package var languageOfLabels: String? { language.isLanguage("en") ? nil : "en-GB" }

  /// The language of the name of a fact, where that is not the publication's: those that this program composes are in Welsh in a Welsh one.
  package func language(ofLabel label: String) -> String? { FormatWords.language(ofLabel: label, in: language) }
}
