/// The number of a minute as councils write it before the words of a heading: “16.”, “45/26”, “CH16”, “16A”, “(17)”,
/// “Minute 17:”.
struct MinuteNumber: Equatable {
  /// The number without its stop, brackets and word.
  private(set) var text: Range<Int>
  /// Everything up to the first byte of the heading's words.
  private(set) var length: Int
  /// Whether a stop, brackets, a word or a year makes it one. “17 Moorings” is told from “20 mph zones” by its neighbours.
  private(set) var isCertain: Bool
  private var letters = ""
  private var figure = 0

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = MinuteNumberReader(bytes)
    let hasWord = reader.word()
    let hasBracket = reader.take("(") || reader.take("[")
    let start = reader.position
    letters = reader.letters()
    guard let figure = reader.figure() else { return nil }
    self.figure = figure
    let hasParts = reader.parts()
    text = start..<reader.position
    if hasBracket, !reader.take(")"), !reader.take("]") { return nil }
    guard let stop = reader.stop() else { return nil }
    length = reader.position
    let isYear = letters.isEmpty && (1900...2100).contains(figure) && !hasParts
    isCertain =
      switch stop {
      case .full: true
      case .sign: letters.isEmpty && !isYear || hasWord
      case .none: hasWord || hasBracket || hasParts
      }
  }

  /// Whether it comes after another, or a few after: between them may be some that are withheld.
  func follows(_ other: MinuteNumber) -> Bool {
    letters == other.letters && (other.figure...other.figure + 3).contains(figure)
  }
}

/// Reads the parts of a minute's number from left to right.
private struct MinuteNumberReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  enum Stop { case full, sign, none }

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  /// “Minute ”, “Minute No. ”, “Cofnod ”.
  mutating func word() -> Bool {
    var hasWord = false
    while let word = bytes.word(from: position), word.lowerBound == position, word.count <= 6,
      ["minute", "min", "no", "number", "cofnod", "rhif"].contains(bytes.string(word).lowercased())
    {
      let stop = word.upperBound
      let end = stop < bytes.count && bytes[stop] == UInt8(ascii: ".") ? stop + 1 : stop
      guard bytes.isBlank(at: end) else { return hasWord }
      position = bytes.endOfBlanks(from: end, to: bytes.count)
      hasWord = true
    }
    return hasWord
  }

  /// The letters of a committee, up to four capitals, with what parts them from the figure.
  mutating func letters() -> String {
    var end = position
    while end < bytes.count, end < position + 4, bytes[end].isLetter, bytes[end] & 0x20 == 0 { end += 1 }
    guard end > position, end < bytes.count else { return "" }
    let letters = bytes.string(position..<end)
    if "/.- ".utf8.contains(bytes[end]) { end += 1 }
    guard end < bytes.count, bytes[end].isDigit else { return "" }
    position = end
    return letters
  }

  mutating func figure() -> Int? {
    let start = position
    while position < bytes.count, bytes[position].isDigit { position += 1 }
    return (1...5).contains(position - start) ? Int(bytes.string(start..<position)) : nil
  }

  /// “.1”, “/26”, “/2025-26” and “A” after the figure; the answer is whether there was more than a letter.
  mutating func parts() -> Bool {
    var hasParts = false
    while position + 1 < bytes.count, ".-/".utf8.contains(bytes[position]), bytes[position + 1].isDigit {
      let sign = bytes[position]
      var end = position + 1
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      if sign != UInt8(ascii: "."), ![2, 4].contains(end - position - 1) { return hasParts }
      hasParts = hasParts || sign != UInt8(ascii: "-")
      position = end
    }
    if position < bytes.count, bytes[position].isLetter, position + 1 == bytes.count || !bytes[position + 1].isWordPart
    {
      position += 1
    }
    return hasParts
  }

  /// What parts the number from the words; nil where it is part of a word.
  mutating func stop() -> Stop? {
    let isFull = take(".") || take(")")
    let isSign = !isFull && take(":")
    guard position == bytes.count || bytes.isBlank(at: position) else { return nil }
    position = bytes.endOfBlanks(from: position, to: bytes.count)
    let hasDash = dash()
    return isFull ? .full : isSign || hasDash ? .sign : Stop.none
  }

  /// “– ” before words; before a figure it means “to”.
  private mutating func dash() -> Bool {
    let length =
      bytes.has("–", at: position) || bytes.has("—", at: position) ? 3 : bytes.has("- ", at: position) ? 1 : 0
    guard length > 0, bytes.isBlank(at: position + length) else { return false }
    let words = bytes.endOfBlanks(from: position + length, to: bytes.count)
    guard words < bytes.count, !bytes[words].isDigit else { return false }
    position = words
    return true
  }
}
