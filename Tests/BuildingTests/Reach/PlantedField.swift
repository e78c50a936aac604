/// A field with what was planted in it.
struct PlantedField: Sendable {
  enum Kind: Sendable { case words, day, time, number, reference }

  /// The kind of file and the keys down to the field: “meeting.items.title”.
  var path: String
  var kind = Kind.words
  /// The file it stands in.
  var file: String
  /// As it stands in the file, and what stands there after a change.
  var written: String
  var changed: String
  /// How an output may tell it; one of these is enough.
  var told: [String]
  /// Where its reader looks, as the beginning of paths in the site; anywhere when empty.
  var scope = ""

  /// The outputs in which it is looked for. A word that another record has too is its own only under its own address;
  /// braille sets numbers in signs of their own, and sound says times in words.
  var outputs: [ReachOutput] {
    ReachOutput.allCases.filter { output in
      switch kind {
      case .words: true
      case .day, .number: output != .braille
      case .time: ![.braille, .audio, .audioScript].contains(output)
      case .reference: ![.braille, .search, .feeds, .calendars].contains(output)
      }
    }
  }
}

/// Words that no text holds by chance, that no stemmer shortens, and whose letters braille sets one by one: no two neighbours
/// are the same, and none of them make a sign for a group.
struct PlantedWords {
  private var count = 0

  mutating func next() -> String {
    count += 1
    return "zx" + PlantedWords.letters(count) + "z"
  }

  private static func letters(_ number: Int) -> String {
    var rest = number
    var before = 0
    return String(
      (0..<4).map { _ -> Character in
        // A step of one to seven never comes back to the letter before.
        before = (before + 1 + rest % 7) % 8
        rest /= 7
        return Array("bdfkmpqv")[before]
      })
  }
}
