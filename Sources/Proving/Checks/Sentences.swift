import Publications

/// The sentences of running text and how long they are: what readability is reckoned from.
struct Sentences {
  private(set) var list: [(words: Int, text: String, anchor: String?)] = []
  private(set) var words = 0
  private(set) var letters = 0

  init(_ publication: Publication) {
    for passage in publication.passages {
      guard case .running = passage.role else { continue }
      take(passage.words.plain, passage.anchor)
    }
  }

  /// A sentence ends at a full stop, question or exclamation mark before a space or the end; a paragraph ends one anyway.
  private mutating func take(_ text: String, _ anchor: String?) {
    var sentence = ""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      sentence.unicodeScalars.append(scalar)
      let isEnd = scalar == "." || scalar == "?" || scalar == "!"
      guard isEnd, place + 1 == scalars.count || scalars[place + 1] == " ", !endsInShortForm(sentence) else { continue }
      add(sentence, anchor)
      sentence = ""
    }
    add(sentence, anchor)
  }

  /// “Cllr.”, “No.”, and a single letter end no sentence.
  private func endsInShortForm(_ sentence: String) -> Bool {
    let last = sentence.split(separator: " ").last.map { $0.dropLast() } ?? ""
    return last.count == 1 && last.allSatisfy(\.isLetter)
      || ["Cllr", "No", "Mr", "Mrs", "Ms", "Dr", "St", "para", "p", "pp"].contains(last)
  }

  private mutating func add(_ sentence: String, _ anchor: String?) {
    let parts = sentence.split {
      !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "\u{2019}" && $0 != "-" && $0 != "." && $0 != ","
    }
    let own = parts.filter { $0.contains { $0.isLetter || $0.isNumber } }
    guard !own.isEmpty else { return }
    list.append((own.count, sentence, anchor))
    words += own.count
    letters += own.reduce(0) { $0 + $1.count { $0.isLetter || $0.isNumber } }
  }
}
