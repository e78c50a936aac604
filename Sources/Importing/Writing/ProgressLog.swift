/// One entry of a progress log: its words, and the date they end with where that is certain.
struct ProgressEntryText: Equatable {
  var date: String?
  var text: String
}

/// Splits a log into dated entries, where nobody could split it otherwise.
///
/// Certain means: every piece ends with a date in figures, begins with a capital letter and has two words or more, nothing stands
/// behind the last date, and no piece speaks of the future. In every other case the log stays one entry with the words as written.
enum ProgressLog {
  private static let ofTheFuture: Set<String> = [
    "target", "by", "due", "expected", "scheduled", "deadline", "until", "from", "before", "planned", "will", "next",
  ]

  static func entries(of text: String) -> [ProgressEntryText] {
    let whole = [ProgressEntryText(date: nil, text: text)]
    guard !text.contains("\n") else { return whole }
    let words = text.split(separator: " ").map(String.init)
    var entries: [ProgressEntryText] = []
    var start = 0
    while start < words.count {
      guard let piece = piece(words, from: start) else { return whole }
      entries.append(piece.entry)
      start = piece.end
    }
    return entries
  }

  private static func piece(_ words: [String], from start: Int) -> (entry: ProgressEntryText, end: Int)? {
    guard let date = firstDate(words, from: start), date.lowerBound - start >= 2 else { return nil }
    guard date.upperBound == words.count || (words[date.upperBound].first?.isUppercase ?? false) else { return nil }
    let before = words[start..<date.lowerBound]
    guard before.first?.first?.isUppercase ?? false else { return nil }
    guard before.allSatisfy({ !ofTheFuture.contains($0.lowercased()) }) else { return nil }
    let entry = ProgressEntryText(
      date: trimmed(words[date].joined(separator: " ")), text: words[start..<date.upperBound].joined(separator: " "))
    return (entry, date.upperBound)
  }

  private static func firstDate(_ words: [String], from start: Int) -> Range<Int>? {
    for index in start..<words.count {
      for length in [1, 3] where index + length <= words.count {
        if isDate(words[index..<(index + length)].joined(separator: length == 1 ? "" : " ")) {
          return index..<(index + length)
        }
      }
    }
    return nil
  }

  /// “13.02.06”, “13/02/2006”, “13 02 06”, “07. 03. 06”: day, month and year in figures.
  private static func isDate(_ text: String) -> Bool {
    let parts = trimmed(text).split { ". /".contains($0) }.map(String.init)
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return false }
    return (1...2).contains(parts[0].count) && (1...2).contains(parts[1].count) && [2, 4].contains(parts[2].count)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while let last = text.last, ".,;".contains(last) { text.removeLast() }
    return text
  }
}
