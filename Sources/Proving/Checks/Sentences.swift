import Publications

/// The sentences of running text and how long they are: what readability is reckoned from.
struct Sentences {
  private(set) var list: [(words: Int, text: Substring, anchor: String?)] = []
  private(set) var words = 0
  private(set) var letters = 0

  init(_ passages: [Passage]) {
    for passage in passages {
      guard case .running = passage.role else { continue }
      take(passage.words.plain, passage.anchor)
    }
  }

  /// A sentence ends at a full stop, question or exclamation mark before a space or the end; a paragraph ends one anyway.
  private mutating func take(_ text: String, _ anchor: String?) {
    var text = text
    var counts: [(end: Int, count: WordCount)] = []
    text.withUTF8 { bytes in
      var count = WordCount()
      var start = 0
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        place += count.take(bytes, at: place)
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!"),
          place == bytes.count || bytes[place] == 0x20, !Sentences.endsInShortForm(bytes[start..<place])
        else { continue }
        counts.append((place, count))
        count = WordCount()
        start = place
      }
      counts.append((place, count))
    }
    var start = text.startIndex
    for (end, count) in counts {
      let end = text.utf8.index(text.startIndex, offsetBy: end)
      add(count, text[start..<end], anchor)
      start = end
    }
  }

  /// “Cllr.”, “No.”, and a single letter end no sentence.
  private static func endsInShortForm(_ sentence: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let words = sentence.dropLast()
    let last = words.suffix(from: words.lastIndex(of: 0x20).map { $0 + 1 } ?? words.startIndex)
    // Four bytes hold one scalar of any kind, and the longest of the short forms.
    guard last.count <= 4 else { return false }
    let word = String(decoding: last, as: UTF8.self)
    if let first = word.unicodeScalars.first, word.unicodeScalars.count == 1 { return first.properties.isAlphabetic }
    return shortForms.contains(word)
  }

  private static let shortForms: Set<String> = ["Cllr", "No", "Mr", "Mrs", "Ms", "Dr", "St", "para", "p", "pp"]

  private mutating func add(_ count: WordCount, _ sentence: Substring, _ anchor: String?) {
    let own = count.finished
    guard own.words > 0 else { return }
    list.append((own.words, sentence, anchor))
    words += own.words
    letters += own.letters
  }
}

/// Counts words and what they are written with, letter by letter. A word has at least one letter or figure; apostrophes, hyphens,
/// points and commas may stand in it.
private struct WordCount {
  private(set) var words = 0
  private(set) var letters = 0
  private var hasLetter = false

  /// Takes the character at a place, and returns how many bytes it has.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    switch bytes[place] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: takeLetter()
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","): break
    case 0..<0x80: endWord()
    case let lead:
      let size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let character = String(decoding: bytes[place..<min(place + size, bytes.count)], as: UTF8.self)
      if let scalar = character.unicodeScalars.first { take(scalar) }
      return size
    }
    return 1
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{2019}": return
    // An accent belongs to the letter before it.
    case _ where scalar.properties.isGraphemeExtend: return
    case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil: takeLetter()
    case _: endWord()
    }
  }

  private mutating func takeLetter() {
    letters += 1
    hasLetter = true
  }

  private mutating func endWord() {
    if hasLetter { words += 1 }
    hasLetter = false
  }

  var finished: (words: Int, letters: Int) { (words + (hasLetter ? 1 : 0), letters) }
}
