import Papers

/// What stands before the words of a line: a bullet, a number such as “1.2” or “16”, or a letter such as “(a)”, “a)” or “ii.”.
struct LineMark: Equatable {
  enum Kind: Equatable {
    case bullet
    /// With the value of its first figure; bare where no stop, bracket or part tells it from a quantity.
    case number(Int, isBare: Bool)
    /// One with parts, such as “1.2”.
    case parts
    case letter
  }

  /// As written, without the bullet before it.
  var text: String
  var kind: Kind
  /// The characters up to the words.
  var length: Int

  static let bullets: Set<Character> = [
    "-", "•", "*", "–", "·", "▪", "◦", "‣", "●", "○", "■", "➢", "\u{F0B7}", "—", "+",
  ]

  /// The mark at the beginning of a line; nil where it begins with a word.
  init?(_ line: String) {
    let characters = Array(line.prefix(40))
    var start = characters.prefix { $0.isWhitespace }.count
    var hasBullet = false
    if start < characters.count, LineMark.bullets.contains(characters[start]),
      start + 1 == characters.count || characters[start + 1].isWhitespace
    {
      let after = start + 1 + characters[(start + 1)...].prefix { $0.isWhitespace }.count
      (hasBullet, text, kind, length) = (true, String(characters[start]), .bullet, after)
      start = after
    } else {
      (text, kind, length) = ("", .bullet, 0)
    }
    if let (mark, kind, end) = LineMark.number(characters, start, afterBullet: hasBullet) {
      (text, self.kind, length) = (mark, kind, end)
    } else if !hasBullet {
      return nil
    }
  }

  private static func number(
    _ line: [Character], _ start: Int, afterBullet: Bool
  ) -> (String, Kind, Int)? {
    var at = start
    let opens = at < line.count && "([".contains(line[at])
    if opens { at += 1 }
    let digits = line[at...].prefix { $0.isASCII && $0.isNumber }
    if digits.isEmpty { return letter(line, start, at, opens) }
    guard digits.count <= 4, let value = Int(String(digits)) else { return nil }
    at += digits.count
    var parts = 0
    while at + 1 < line.count, line[at] == ".", line[at + 1].isASCII, line[at + 1].isNumber {
      let part = line[(at + 1)...].prefix { $0.isASCII && $0.isNumber }
      guard part.count <= 3, parts < 5 else { return nil }
      at += part.count + 1
      parts += 1
    }
    if at < line.count, line[at].isASCII, line[at].isLetter,
      at + 1 == line.count || !line[at + 1].isLetter && !line[at + 1].isNumber
    {
      at += 1
    }
    guard let end = close(line, &at, opens) else { return nil }
    let isBare = !end.isMarked && parts == 0
    if isBare, !isPlausible(line, end.position, afterBullet) { return nil }
    if isBare || parts == 0, digits.count == 4 { return nil }
    return (String(line[start..<at]), parts > 0 ? .parts : .number(value, isBare: isBare), end.position)
  }

  /// “(a)”, “a)”, “a.”, “(ii)”, “iv.”, “IV.”
  private static func letter(_ line: [Character], _ start: Int, _ first: Int, _ opens: Bool) -> (String, Kind, Int)? {
    let letters = line[first...].prefix { $0.isASCII && $0.isLetter }
    guard (1...5).contains(letters.count) else { return nil }
    let word = String(letters)
    let isRoman =
      word.lowercased().allSatisfy { "ivxl".contains($0) } && [word.lowercased(), word.uppercased()].contains(word)
    guard letters.count == 1 || isRoman else { return nil }
    var at = first + letters.count
    guard let end = close(line, &at, opens), end.isMarked else { return nil }
    // “A. Smith” is a name.
    if !opens, line[at - 1] == ".", word.first?.isUppercase ?? false, !isRoman { return nil }
    return (String(line[start..<at]), .letter, end.position)
  }

  private static func close(
    _ line: [Character], _ at: inout Int, _ opens: Bool
  ) -> (isMarked: Bool, position: Int)? {
    var isMarked = false
    if opens {
      guard at < line.count, ")]".contains(line[at]) else { return nil }
      at += 1
      isMarked = true
    } else if at < line.count, ".)".contains(line[at]) {
      at += 1
      isMarked = true
    }
    guard at == line.count || line[at].isWhitespace else { return nil }
    return (isMarked, at + line[at...].prefix { $0.isWhitespace }.count)
  }

  /// “3 The previous inspection”, but not “3 October”, “28 people” or “12” alone.
  private static func isPlausible(_ line: [Character], _ position: Int, _ afterBullet: Bool) -> Bool {
    guard position < line.count else { return afterBullet }
    let first = line[position]
    guard first.isUppercase || "*“\"'‘".contains(first) else { return false }
    let word = String(line[position...].prefix { $0.isLetter })
    return !DayFinder.isMonth(word)
  }
}
