extension [String] {
  /// “1, 2 and 3”.
  package var listed: String {
    count < 2 ? first ?? "" : dropLast().joined(separator: ", ") + " and " + (last ?? "")
  }
}

extension Int {
  /// “five”; in figures above ten.
  package var inWords: String {
    if !WrittenLanguage.current.countsInWords { return String(self) }
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(self) ? words[self] : String(self)
  }

  /// “1 recommendation”, “12 days”, “2 entries”, “3 pieces of advice”.
  package func of(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun.plural)" }
}

extension String {
  fileprivate var plural: String {
    if let rest = firstRange(of: " of ") { return String(self[..<rest.lowerBound]).plural + self[rest.lowerBound...] }
    return hasSuffix("y") && !hasSuffix("ay") ? String(dropLast()) + "ies" : self + "s"
  }

  /// The words between commas, without the blanks around them; between two commas stands an empty one.
  package var wordsBetweenCommas: [String] {
    split(separator: ",", omittingEmptySubsequences: false).map { word in
      String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The same words with a capital where a sentence begins.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
