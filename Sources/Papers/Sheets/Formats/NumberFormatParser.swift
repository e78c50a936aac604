/// Reads the code of a number format into tokens; what it does not know stands for itself.
struct NumberFormatParser {
  private let code: [Unicode.Scalar]
  private var at = 0
  private var section = NumberFormat.Section()
  /// What Excel itself refuses to take; no format needs it.
  private static let longest = 255

  init(_ code: String) { self.code = Array(code.unicodeScalars.prefix(NumberFormatParser.longest)) }

  mutating func sections() -> [NumberFormat.Section] {
    var sections: [NumberFormat.Section] = []
    while at < code.count {
      if code[at] == ";" {
        sections.append(section.withMinutes)
        section = NumberFormat.Section()
        at += 1
      } else {
        readToken()
      }
    }
    return sections + [section.withMinutes]
  }

  private mutating func readToken() {
    let scalar = code[at]
    switch scalar {
    case "\"": readQuoted()
    case "\\": take(1).map { section.tokens.append(.literal(String($0))) }
    // A blank as wide as the next letter, and a letter that fills the cell.
    case "_", "*": _ = take(1)
    case "[": readBracket()
    case "0", "#", "?": put(.digit(UInt8(truncatingIfNeeded: scalar.value)))
    case ".": put(.point)
    case ",": put(.comma)
    case "%": put(.percent)
    case "@": put(.words)
    case "E" where at + 1 < code.count && (code[at + 1] == "+" || code[at + 1] == "-"):
      put(.exponent(showsPlus: code[at + 1] == "+"))
      at += 1
    case _:
      if takeWord() { return }
      put(.literal(String(scalar)))
    }
  }

  private mutating func put(_ token: NumberFormat.Token) {
    section.tokens.append(token)
    at += 1
  }

  /// The letter so many places on; the parser goes behind it.
  private mutating func take(_ distance: Int) -> Unicode.Scalar? {
    defer { at += distance + 1 }
    return at + distance < code.count ? code[at + distance] : nil
  }

  private mutating func readQuoted() {
    var words = String.UnicodeScalarView()
    at += 1
    while at < code.count, code[at] != "\"" {
      words.append(code[at])
      at += 1
    }
    at += 1
    section.tokens.append(.literal(String(words)))
  }

  /// A colour, a condition, a currency with its language, or the hours that have gone by.
  private mutating func readBracket() {
    let end = code[at...].firstIndex(of: "]") ?? code.count - 1
    let words = String(String.UnicodeScalarView(code[(at + 1)..<max(end, at + 1)]))
    at = end + 1
    if words.hasPrefix("$") {
      let parts = words.dropFirst().split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      if let symbol = parts.first, !symbol.isEmpty { section.tokens.append(.literal(String(symbol))) }
      takeLanguage(parts.count > 1 ? String(parts[1]) : "")
    } else if let sign = words.first, "<>=".contains(sign) {
      let signs = words.prefix { "<>=".contains($0) }
      if let limit = Double(words.dropFirst(signs.count)) {
        section.condition = .init(sign: String(signs), limit: limit)
      }
    } else if let part = NumberFormatParser.elapsed[words.lowercased()] {
      section.tokens.append(.day(part, count: words.count))
    }
  }

  private static let elapsed: [String: NumberFormat.DayPart] = [
    "h": .hours, "hh": .hours, "m": .minutes, "mm": .minutes, "s": .seconds, "ss": .seconds,
  ]

  /// “F800” and “F400” are the long day and the time of the reader’s own computer.
  private mutating func takeLanguage(_ code: String) {
    section.language = Int(code.prefix(8), radix: 16) ?? 0
    if section.language == 0xF800 {
      section.tokens += [
        .day(.day, count: 1), .literal(" "), .day(.month, count: 4), .literal(" "), .day(.year, count: 4),
      ]
      at = self.code.count
    }
  }

  /// “General”, “AM/PM” or a run of one letter of a day.
  private mutating func takeWord() -> Bool {
    for (word, token) in NumberFormatParser.words where matches(word) {
      section.tokens.append(token)
      at += word.count
      return true
    }
    guard let part = NumberFormatParser.parts[lower(code[at])] else { return false }
    let letter = lower(code[at])
    let count = code[at...].prefix { lower($0) == letter }.count
    section.tokens.append(.day(part, count: count))
    at += count
    return true
  }

  private static let words: [([Unicode.Scalar], NumberFormat.Token)] = [
    (Array("general".unicodeScalars), .general), (Array("am/pm".unicodeScalars), .day(.half, count: 2)),
    (Array("a/p".unicodeScalars), .day(.half, count: 1)),
  ]
  private static let parts: [Unicode.Scalar: NumberFormat.DayPart] = [
    "y": .year, "e": .year, "m": .month, "d": .day, "h": .hour, "s": .second,
  ]

  private func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private func matches(_ word: [Unicode.Scalar]) -> Bool {
    at + word.count <= code.count && zip(code[at...], word).allSatisfy { lower($0) == $1 }
  }
}

extension NumberFormat.Section {
  /// With the months that stand beside hours or seconds as minutes.
  fileprivate var withMinutes: NumberFormat.Section {
    var section = self
    let parts = tokens.indices.compactMap { index -> (Int, NumberFormat.DayPart, Int)? in
      if case .day(let part, let count) = tokens[index] { (index, part, count) } else { nil }
    }
    for (place, (index, part, count)) in parts.enumerated() where part == .month && count < 3 {
      let before = place > 0 ? parts[place - 1].1 : nil
      let after = place + 1 < parts.count ? parts[place + 1].1 : nil
      if before == .hour || before == .hours || after == .second || after == .seconds {
        section.tokens[index] = .day(.minute, count: count)
      }
    }
    return section
  }
}
