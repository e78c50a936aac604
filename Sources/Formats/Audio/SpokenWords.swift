/// Numbers, dates and signs as they are heard.
///
/// It reads word by word and changes only what it is sure of; everything else stays as it was written.
package enum SpokenWords {
  package static func said(_ text: String) -> String {
    guard text.utf8.contains(where: needsLooking) else { return text }
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map { SpokenWord($0) }
    for place in words.indices { sayDate(at: place, &words) }
    for place in words.indices { sayTime(at: place, &words) }
    for place in words.indices where !words[place].isSaid {
      if let said = SpokenNumber.said(words[place].core) ?? short(words[place].core, words[place].tail) {
        words[place].say(said)
      }
    }
    joinRanges(&words)
    return words.map(\.text).joined(separator: " ")
  }

  /// Whether there is anything in a text that could change: a figure, or one of the short forms' letters.
  private static func needsLooking(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: "&") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "C")
      || byte == UInt8(ascii: "p")
  }

  /// “9 December 2026” is “the ninth of December 2026”.
  private static func sayDate(at place: Int, _ words: inout [SpokenWord]) {
    guard place + 1 < words.count, let day = Int(words[place].core), words[place].tail.isEmpty,
      let ordinal = SpokenNumber.ordinal(day), months.contains(words[place + 1].core)
    else { return }
    let hasArticle = place > 0 && words[place - 1].core == "the"
    words[place].say((hasArticle ? "" : "the ") + ordinal + " of")
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// “10 am” and “2.30 pm”: the part of the day in words.
  private static func sayTime(at place: Int, _ words: inout [SpokenWord]) {
    guard place > 0, words[place].core == "am" || words[place].core == "pm", words[place - 1].tail.isEmpty else {
      return
    }
    let parts = words[place - 1].core.split(separator: ".").map { Int($0) }
    guard let first = parts.first, let hour = first, (1...12).contains(hour), parts.count < 3, !parts.contains(nil)
    else {
      return
    }
    let minutes = parts.count == 2 ? " " + (words[place - 1].core.split(separator: ".").last ?? "") : ""
    let isMorning = words[place].core == "am"
    words[place - 1].say("\(hour)\(minutes)")
    words[place].say(isMorning ? "in the morning" : hour == 12 || hour < 6 ? "in the afternoon" : "in the evening")
  }

  /// “7 - 12” and “7 – 12” are “7 to 12”.
  private static func joinRanges(_ words: inout [SpokenWord]) {
    guard words.count > 2 else { return }
    for place in 1..<words.count - 1 where words[place].text == "-" || words[place].text == "–" {
      if words[place - 1].endsInFigure, words[place + 1].beginsWithFigure { words[place].say("to") }
    }
  }

  private static func short(_ word: String, _ tail: String) -> String? {
    switch word {
    case "&": return "and"
    case "Cllr": return "Councillor"
    case "Cllrs": return "Councillors"
    case "para": return "paragraph"
    case "paras": return "paragraphs"
    case "e.g": return "for example"
    case "i.e": return "that is"
    case "approx": return "approximately"
    case _: break
    }
    if word.hasPrefix("p"), let page = Int(word.dropFirst()) { return "page \(page)" }
    if word.hasPrefix("s."), word.dropFirst(2).first?.isNumber == true { return "section " + word.dropFirst(2) }
    return nil
  }
}

/// One word with the signs before and after it.
struct SpokenWord {
  private(set) var head: String
  private(set) var core: String
  private(set) var tail: String
  private(set) var isSaid = false

  init(_ word: Substring) {
    var rest = word.unicodeScalars[...]
    var head = ""
    var tail: [Unicode.Scalar] = []
    while let first = rest.first, "([“‘\"'".unicodeScalars.contains(first) {
      head.unicodeScalars.append(first)
      rest.removeFirst()
    }
    while let last = rest.last, ")]”’\"'.,;:!?".unicodeScalars.contains(last) {
      tail.append(last)
      rest.removeLast()
    }
    self.head = head
    core = String(String.UnicodeScalarView(rest))
    self.tail = String(String.UnicodeScalarView(tail.reversed()))
  }

  mutating func say(_ words: String) {
    // The full stop of “e.g.” belongs to it.
    if core.contains("."), tail.hasPrefix("."), words.allSatisfy({ $0.isLetter || $0 == " " }) { tail.removeFirst() }
    core = words
    isSaid = true
  }

  var text: String { head + core + tail }
  var endsInFigure: Bool { tail.isEmpty && core.last?.isNumber == true }
  var beginsWithFigure: Bool { head.isEmpty && core.first?.isNumber == true }
}
