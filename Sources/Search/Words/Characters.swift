/// What a byte, or the character it begins, is to the search (docs/search-index.md, “Words”).
enum Characters {
  enum Class: UInt8 { case separator, letter, digit, apostrophe, joiner, longer }

  /// By byte; `joiner` is a full stop or a comma, `longer` begins or continues a character of several bytes.
  static let classes: [Class] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x27: .apostrophe
    case 0x2E, 0x2C: .joiner
    case 0x80...0xFF: .longer
    default: .separator
    }
  }

  /// How many bytes the character at the beginning has, and what it is: separator, apostrophe or letter.
  static func longer(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (length: Int, Class) {
    func byte(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    let first = UInt32(bytes[index])
    switch first {
    case 0xC0..<0xE0: return (min(2, bytes.count - index), kind((first & 0x1F) << 6 | byte(1)))
    case 0xE0..<0xF0: return (min(3, bytes.count - index), kind((first & 0x0F) << 12 | byte(1) << 6 | byte(2)))
    case 0xF0...: return (min(4, bytes.count - index), .separator)
    default: return (1, .separator)
    }
  }

  private static func kind(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0x2018, 0x2019: .apostrophe
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x2FFF, 0x3000...0x303F, 0xFE00...0xFE0F, 0xFF00...0xFF0F: .separator
    default: .letter
    }
  }
}
