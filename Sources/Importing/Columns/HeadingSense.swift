/// The words of a heading, in which others are looked for from the beginning of a word on: “ward” is in “Wards affected” and not in
/// “Forward plan”.
struct HeadingSense {
  let words: [String]

  init(_ heading: String) {
    words = heading.utf8.count > 200 || heading.contains("@") ? [] : WordAccount.words(heading.lowercased())
  }

  var isEmpty: Bool { words.isEmpty }
  var squeezed: String { words.joined() }

  /// A heading is no sentence.
  var isShort: Bool { words.count <= 16 }

  /// Whether one of the squeezed phrases begins with one of the words: “leadmember” in “The lead members”.
  func says(_ phrases: [String]) -> Bool {
    words.indices.contains { index in
      let rest = words[index...].joined()
      return phrases.contains(where: rest.hasPrefix)
    }
  }
}
