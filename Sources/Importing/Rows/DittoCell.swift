/// A cell that means “as above”: the mark, the words, or what text recognition makes of the mark.
enum DittoCell {
  private static let marks: Set<String> = ["\"", "“", "”", "„", "″", "〃", "''", "’’", "‘‘", ",,", "´´", "£6", "«", "»"]
  private static let words: Set<String> = ["ditto", "do", "asabove", "sameasabove", "seeabove", "asprevious"]

  /// A cell of one or two signs without any Latin letter or digit is a mark too: councils do not abbreviate in Greek.
  static func matches(_ text: String) -> Bool {
    if marks.contains(text) { return true }
    let squeezed = HeadingWords.squeeze(text)
    if words.contains(squeezed) { return true }
    return (1...2).contains(text.count)
      && text.unicodeScalars.allSatisfy { !$0.isASCII && $0.value < 0x2000 && $0.properties.isAlphabetic }
  }
}
