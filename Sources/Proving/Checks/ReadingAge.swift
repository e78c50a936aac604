package import Registering

/// How old a reader should be to read the text with ease, by two published formulas that count letters, words and sentences.
package struct ReadingAge: FormatCheck, Equatable {
  package static let name = "reading-age"
  package static let promise =
    "A reader of 15 can follow the text, by the Automated Readability Index and the Coleman–Liau index."
  package static let limits =
    "Whether anybody understands the text. The formulas count letters, words and sentences, and know nothing of meaning."
  private static let most = 15.0
  /// Below this many words the formulas say nothing worth saying.
  private static let enough = 100

  package init() {}

  package func findings(in text: CheckedText) -> [Finding] {
    guard let ages = ReadingAge.ages(of: text), ages.mean > Self.most else { return [] }
    return [
      Finding(
        Self.name, .advice, at: nil,
        "the text asks for a reader of about \(Int(ages.mean.rounded())) (Automated Readability Index: \(Int(ages.ari.rounded())), "
          + "Coleman–Liau: \(Int(ages.colemanLiau.rounded())))",
        fix: "use shorter sentences and everyday words")
    ]
  }

  /// In years; nil for text that is too short to tell.
  ///
  /// Automated Readability Index: Senter and Smith 1967, AMRL-TR-66-220. Coleman–Liau: Journal of Applied Psychology 60 (1975), 283.
  /// Both give a school grade of the United States; a pupil of grade n is n + 5 years old.
  package static func ages(of text: CheckedText) -> (ari: Double, colemanLiau: Double, mean: Double)? {
    let text = text.sentences
    guard text.words >= enough else { return nil }
    let (letters, words, sentences) = (Double(text.letters), Double(text.words), Double(text.list.count))
    let ari = 4.71 * letters / words + 0.5 * words / sentences - 21.43 + 5
    let colemanLiau = 0.0588 * (letters / words * 100) - 0.296 * (sentences / words * 100) - 15.8 + 5
    return (ari, colemanLiau, (ari + colemanLiau) / 2)
  }
}
