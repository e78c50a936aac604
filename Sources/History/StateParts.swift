internal import Record

/// Takes the parts of a line, or the lines of a file, one after another; valid only while the bytes are.
struct StateParts {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  /// One beyond the count when the last part was taken.
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// Whether a part was asked for that is not there.
  private var ranOut = false

  /// Whether all parts were taken, and no more than there are.
  var isAtEnd: Bool { position > bytes.count && !ranOut }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard position <= bytes.count else {
      ranOut = true
      return nil
    }
    let start = position
    while position < bytes.count, bytes[position] != separator { position += 1 }
    defer { position += 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<position])
  }

  mutating func text() -> String? { next().map(String.init(decodingState:)) }

  /// Nil for “-”, which stands for nothing, and where there is no such part.
  mutating func optional() -> UnsafeBufferPointer<UInt8>? {
    guard let part = next(), !(part.count == 1 && part[0] == StateWord.none) else { return nil }
    return part
  }

  mutating func day() -> Day? { next().flatMap { Day(stateText: $0) } }

  /// A whole number below a thousand million.
  mutating func number() -> Int? {
    guard let part = next(), (1...9).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  func split(by separator: Character) -> [UnsafeBufferPointer<UInt8>] {
    guard let byte = separator.asciiValue else { return [self] }
    var (parts, found) = (StateParts(self, separator: byte), [UnsafeBufferPointer<UInt8>]())
    while let part = parts.next() { found.append(part) }
    return found
  }

  /// Sixteen hexadecimal digits in small letters.
  func hash(at start: Int) -> UInt64? {
    var hash: UInt64 = 0
    for byte in self[start..<(start + 16)] {
      guard byte.isHexadecimal else { return nil }
      hash = hash << 4 | UInt64(byte < 0x40 ? byte - 0x30 : byte - 0x57)
    }
    return hash
  }
}

extension UInt8 {
  /// A digit or a small letter from a to f.
  var isHexadecimal: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}

extension String {
  init(decodingState bytes: UnsafeBufferPointer<UInt8>) { self.init(decoding: bytes, as: UTF8.self) }
}

extension Day {
  init?(stateText bytes: UnsafeBufferPointer<UInt8>) { self.init(iso: String(decodingState: bytes)) }
}
