/// Takes the words of a numbering apart, once, from left to right.
struct NumberingReader {
  private let words: String
  private let bytes: [UInt8]
  private var offset = 0

  init(_ words: String) {
    self.words = words
    self.bytes = Array(words.utf8)
  }

  /// The steps of the number and the reference list behind it. No steps at all where the words are not a number.
  mutating func read() -> (parts: [Numbering.Part], references: String?) {
    var parts: [Numbering.Part] = []
    while offset < bytes.count {
      if !parts.isEmpty, let list = referenceList() { return (parts, list) }
      let byte = bytes[offset]
      if NumberingReader.isDigit(byte) {
        guard let value = figure() else { return ([], nil) }
        parts.append(.figure(value))
      } else if NumberingReader.isLetter(byte) {
        guard let part = letters() else { return ([], nil) }
        parts.append(part)
      } else if NumberingReader.isJoint(byte) {
        offset += 1
      } else {
        return ([], nil)
      }
    }
    return (parts, nil)
  }

  private mutating func figure() -> Int? {
    var value = 0
    let start = offset
    while offset < bytes.count, NumberingReader.isDigit(bytes[offset]) {
      guard offset - start < 9 else { return nil }
      value = value * 10 + Int(bytes[offset] - UInt8(ascii: "0"))
      offset += 1
    }
    return value
  }

  /// One letter, or a Roman figure of several; a word is not a number.
  private mutating func letters() -> Numbering.Part? {
    let start = offset
    while offset < bytes.count, NumberingReader.isLetter(bytes[offset]) { offset += 1 }
    let small = bytes[start..<offset].map { $0 | 0x20 }
    let roman = NumberingReader.roman(small)
    guard small.count == 1 else { return roman.map { .roman($0) } }
    let short = small[0] == UInt8(ascii: "i") || small[0] == UInt8(ascii: "v") || small[0] == UInt8(ascii: "x")
    return .letter(Int(small[0] - UInt8(ascii: "a")) + 1, roman: short ? roman : nil)
  }

  /// A bracket of figures, commas and question marks that stands apart from the number: “ (57, 138)” at the end.
  private mutating func referenceList() -> String? {
    guard bytes[offset] == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") else { return nil }
    guard offset > 0, bytes[offset - 1] == UInt8(ascii: " ") else { return nil }
    let inside = bytes[(offset + 1)..<(bytes.count - 1)]
    let allowed: (UInt8) -> Bool = { byte in
      NumberingReader.isDigit(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: " ")
    }
    guard inside.contains(where: NumberingReader.isDigit), inside.allSatisfy(allowed) else { return nil }
    return String(decoding: inside, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let small = byte | 0x20
    return small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
  }
}

// MARK: - Roman figures

extension NumberingReader {
  private static let steps: [(figure: String, value: Int)] = [
    ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
  ]

  /// The value of a Roman figure in its usual form, up to 399; “iiii” and “vx” are not figures.
  static func roman(_ small: [UInt8]) -> Int? {
    let text = String(decoding: small, as: UTF8.self)
    var rest = Substring(text)
    var value = 0
    for step in steps {
      while rest.hasPrefix(step.figure) {
        value += step.value
        rest = rest.dropFirst(step.figure.count)
      }
    }
    guard rest.isEmpty, value > 0, value < 400, romanText(value) == text else { return nil }
    return value
  }

  static func romanText(_ value: Int) -> String {
    var rest = value
    var text = ""
    for step in steps {
      while rest >= step.value {
        text += step.figure
        rest -= step.value
      }
    }
    return text
  }
}

// MARK: - Addresses

extension NumberingReader {
  /// Figures keep their dots (13.1.2), a letter that touches its figure stays (10a), anything else is joined by a hyphen (1-a).
  static func slug(of parts: [Numbering.Part], words: String) -> Slug? {
    guard !parts.isEmpty else { return Slug.make(from: words) }
    var text = ""
    var previousWasFigure = false
    let touching = parts.count == 2 && !words.contains(where: { $0 == "(" || $0 == " " || $0 == "." })
    for part in parts {
      let isFigure: Bool
      let piece: String
      switch part {
      case .figure(let value): (isFigure, piece) = (true, String(value))
      case .letter(let value, roman: _): (isFigure, piece) = (false, Numbering.letterText(value))
      case .roman(let value): (isFigure, piece) = (false, romanText(value))
      }
      if !text.isEmpty { text += isFigure && previousWasFigure ? "." : touching ? "" : "-" }
      text += piece
      previousWasFigure = isFigure
    }
    return Slug(trusted: text)
  }
}

extension Numbering {
  static func letterText(_ value: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(value - 1)))
  }
}
