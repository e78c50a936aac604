extension [String] {
  /// “1, 2 and 3”.
  package var listed: String {
    count < 2 ? first ?? "" : dropLast().joined(separator: ", ") + " and " + (last ?? "")
  }
}

extension Int {
  /// “five”; in figures above ten.
  package var inWords: String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(self) ? words[self] : String(self)
  }

  /// “1 recommendation”, “12 recommendations”.
  package func of(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}

extension String {
  /// The same words with a capital where a sentence begins.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
