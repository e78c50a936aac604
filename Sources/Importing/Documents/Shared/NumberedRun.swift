import Papers

/// The number of an agenda item or of a minute, taken apart so that one can be told to follow another.
struct PartNumber: Equatable {
  /// As written, with its stop and brackets.
  var words: String
  /// The letters of a committee before the figure.
  var letters: String
  var figure: Int
  /// The letter behind the figure: “7A”.
  var suffix: String
  /// “26” in “45/26”.
  var year: String
  /// 1 in “16.1”.
  var sub: Int?
  /// The characters up to the words behind it.
  var length: Int
  /// Whether a word, a stop or brackets make it one beyond doubt.
  var isMarked: Bool

  private static let words: Set<String> = [
    "minute", "min", "item", "no", "number", "agenda", "cofnod", "eitem", "rhif",
  ]

  /// The number that a line begins with: “16.”, “16”, “16.1”, “45/26”, “CH16”, “16A”, “Minute 16”, “Item 7:”, “XIV.”, “(17)”.
  init?(_ line: String) {
    let text = Array(line.prefix(48))
    var at = text.prefix { $0.isWhitespace }.count
    let start = at
    var hasWord = false
    while let end = PartNumber.word(text, at) {
      at = end
      hasWord = true
    }
    let opens = at < text.count && "([".contains(text[at])
    if opens { at += 1 }
    guard let core = PartNumber.core(text, &at) else { return nil }
    (letters, figure, suffix, year, sub) = core
    if opens {
      guard at < text.count, ")]".contains(text[at]) else { return nil }
      at += 1
    }
    var isStopped = false
    while at < text.count, ".):".contains(text[at]) {
      isStopped = true
      at += 1
    }
    guard at == text.count || text[at].isWhitespace else { return nil }
    words = String(text[start..<at])
    isMarked = hasWord || opens || isStopped || !year.isEmpty || !letters.isEmpty
    length = at + text[at...].prefix { $0.isWhitespace }.count
    if length < text.count, "–—-:".contains(text[length]), length + 1 < text.count, text[length + 1].isWhitespace {
      length += 2
    }
  }

  private static func word(_ text: [Character], _ start: Int) -> Int? {
    let letters = text[start...].prefix { $0.isLetter }
    guard (2...6).contains(letters.count), words.contains(String(letters).lowercased()) else { return nil }
    var at = start + letters.count
    if at < text.count, text[at] == "." { at += 1 }
    guard at < text.count, text[at].isWhitespace else { return nil }
    return at + text[at...].prefix { $0.isWhitespace }.count
  }

  private static func core(
    _ text: [Character], _ at: inout Int
  ) -> (String, Int, String, String, Int?)? {
    if let roman = roman(text, at) {
      at = roman.end
      return ("", roman.value, "", "roman", nil)
    }
    var letters = String(text[at...].prefix { $0.isASCII && $0.isUppercase }.prefix(4))
    if !letters.isEmpty {
      var end = at + letters.count
      if end < text.count, " /.-".contains(text[end]) { end += 1 }
      guard end < text.count, text[end].isASCII, text[end].isNumber else { return nil }
      at = end
    } else {
      letters = ""
    }
    let digits = text[at...].prefix { $0.isASCII && $0.isNumber }
    guard (1...4).contains(digits.count), let figure = Int(String(digits)) else { return nil }
    at += digits.count
    var (suffix, year, sub) = ("", "", Int?.none)
    if at + 1 < text.count, text[at] == ".", let part = figures(text, at + 1), part.count <= 2 {
      sub = Int(part)
      at += 1 + part.count
    } else if at + 1 < text.count, text[at] == "/", let part = figures(text, at + 1), part.count == 2 || part.count == 4
    {
      year = part
      at += 1 + part.count
      if at + 2 < text.count, "-/".contains(text[at]), let end = figures(text, at + 1), end.count == 2 {
        year += "-" + end
        at += 3
      }
    }
    if at < text.count, text[at].isASCII, text[at].isLetter,
      at + 1 == text.count || !text[at + 1].isLetter && !text[at + 1].isNumber
    {
      suffix = text[at].uppercased()
      at += 1
    }
    return (letters, figure, suffix, year, sub)
  }

  private static func figures(_ text: [Character], _ start: Int) -> String? {
    let digits = text[start...].prefix { $0.isASCII && $0.isNumber }
    return digits.isEmpty ? nil : String(digits)
  }

  /// “XIV.”; a lone letter needs its stop.
  private static func roman(_ text: [Character], _ start: Int) -> (value: Int, end: Int)? {
    let letters = text[start...].prefix { "IVXLivxl".contains($0) }
    let end = start + letters.count
    guard (1...7).contains(letters.count), end < text.count, ".):".contains(text[end]) else { return nil }
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50]
    let numbers = letters.compactMap { values[Character($0.uppercased())] }
    var total = 0
    for (index, number) in numbers.enumerated() {
      total += index + 1 < numbers.count && number < numbers[index + 1] ? -number : number
    }
    return total > 0 ? (total, end) : nil
  }

  /// Whether it comes next after another, or a few after: those between may be withheld.
  func follows(_ last: PartNumber) -> Bool {
    guard letters == last.letters, year == last.year else { return false }
    if figure == last.figure {
      if let sub, let before = last.sub { return (before + 1...before + 2).contains(sub) }
      return sub == nil && last.sub == nil && suffix > last.suffix
    }
    return (last.figure + 1...last.figure + 3).contains(figure)
      && (sub == nil) == (last.sub == nil || sub == 1 || sub == 0)
  }

  /// A part of another: 16.1 of 16.
  func isPart(of other: PartNumber) -> Bool { sub != nil && other.sub == nil && figure == other.figure }
}

/// The longest run of numbers that follow one another, which are the items of an agenda or the minutes of a meeting.
enum NumberedRun {
  /// Positions in the list of candidates; tried from each number that may be the first, of which only the first hundred are.
  static func longest(in candidates: [PartNumber]) -> [Int] {
    var best: [Int] = []
    var tried = 0
    var isTaken: Set<Int> = []
    for start in candidates.indices where tried < 100 && !isTaken.contains(start) {
      tried += 1
      var run = [start]
      for index in candidates.indices.dropFirst(start + 1)
      where candidates[index].follows(candidates[run[run.count - 1]]) {
        run.append(index)
      }
      isTaken.formUnion(run)
      if run.count > best.count { best = run }
    }
    return best
  }
}
