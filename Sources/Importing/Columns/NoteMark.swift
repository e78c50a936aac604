/// The mark of a note after a word: “Response[ii]”, “Lead Officer (3)”, “Action¹”, “Status*”.
enum NoteMark {
  /// The words without their marks; nil where they have none, or are nothing else.
  ///
  /// A figure counts only where it touches a letter: “Update 2” may be the name of a column.
  static func strip(_ text: String) -> String? {
    var scalars = Array(text.unicodeScalars)
    let before = scalars.count
    while let shorter = withoutLast(scalars) { scalars = shorter }
    return scalars.count == before || scalars.isEmpty ? nil : String(String.UnicodeScalarView(scalars))
  }

  /// Whether a text begins with the mark of a note in square brackets: “[1] Subject to a grant.”.
  static func leads(_ text: String) -> Bool {
    guard text.hasPrefix("["), let close = text.firstIndex(of: "]") else { return false }
    let mark = text[text.index(after: text.startIndex)..<close].lowercased()
    return (1...4).contains(mark.utf8.count)
      && mark.utf8.allSatisfy { (0x30...0x39).contains($0) || "ivx^".utf8.contains($0) }
  }

  private static func withoutLast(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard let last = scalars.last else { return nil }
    if last == " " || signs.contains(last) || superscripts.contains(last) { return Array(scalars.dropLast()) }
    if last == "]" || last == ")" { return withoutBracket(scalars, opening: last == "]" ? "[" : "(") }
    let figures = scalars.reversed().prefix { ("0"..."9").contains($0) }.count
    guard (1...2).contains(figures), scalars.count > figures else { return nil }
    return scalars[scalars.count - figures - 1].properties.isAlphabetic ? Array(scalars.dropLast(figures)) : nil
  }

  /// A bracket of one to four signs that hold a figure, a letter or a Roman figure; “(s)” makes a plural.
  private static func withoutBracket(_ scalars: [Unicode.Scalar], opening: Unicode.Scalar) -> [Unicode.Scalar]? {
    guard let open = scalars.lastIndex(of: opening), open > 0 else { return nil }
    let inside = scalars[(open + 1)...].dropLast()
    let mark = String(String.UnicodeScalarView(inside)).lowercased()
    guard (1...5).contains(mark.utf8.count), mark != "s", mark != "es" else { return nil }
    let isFigure = mark.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x5E }
    let isRoman = mark.utf8.allSatisfy { "ivx".utf8.contains($0) }
    let isLetter = mark.utf8.count == 1 && (mark.utf8.first.map { (0x61...0x7A).contains($0) } ?? false)
    return isFigure || isRoman || isLetter || mark == "note" ? Array(scalars[..<open]) : nil
  }

  private static let signs: Set<Unicode.Scalar> = ["*", "†", "‡", "§"]
  private static let superscripts: Set<Unicode.Scalar> = ["¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁰", "ⁱ"]
}
