#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension UnsafeBufferPointer<UInt8> {
  /// The first offset in `range` that holds `byte`.
  func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, range.lowerBound < range.upperBound, range.upperBound <= count else { return nil }
    guard let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The first offset in `range` at which `needle` starts.
  func offset(of needle: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, let wanted = needle.baseAddress, range.upperBound <= count else { return nil }
    var start = range.lowerBound
    while let found = offset(of: wanted[0], in: start..<range.upperBound) {
      if found + needle.count > range.upperBound { return nil }
      if memcmp(base + found, wanted, needle.count) == 0 { return found }
      start = found + 1
    }
    return nil
  }

  /// Whether `word` stands at `position`.
  func has(_ word: StaticString, at position: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard let base = baseAddress, position >= 0, position + length <= count else { return false }
    return memcmp(base + position, word.utf8Start, length) == 0
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
  }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// The length of a C string.
  static func length(ofTextAt text: UnsafeRawPointer) -> Int {
    strlen(text.assumingMemoryBound(to: CChar.self))
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 48 < 10 }
  var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  var isBlank: Bool { self == 32 || self == 9 }
  /// A letter or digit of ASCII, or any byte of another script.
  var isWordPart: Bool { isDigit || isLetter || self >= 0x80 }
}
