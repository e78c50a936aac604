import Theme

/// Appending to a page that is being made: bytes only. Words are put with the theme's `putEscaped`.
extension [UInt8] {
  mutating func put(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Words in an attribute or an element.
  mutating func put(_ before: StaticString, _ words: String, _ after: StaticString) {
    put(before)
    putEscaped(words)
    put(after)
  }

  mutating func put(_ number: Int) { append(contentsOf: String(number).utf8) }

  /// An address inside a quoted attribute: what a URL may not hold is percent-encoded (RFC 3986 s.2), `%` is kept.
  mutating func putAddress(_ address: UnsafeBufferPointer<UInt8>) {
    for byte in address {
      switch byte {
      case 0x26: put("&amp;")
      case 0x27: put("&#39;")
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
        append(0x25)
        append([UInt8].hexadecimal(byte >> 4))
        append([UInt8].hexadecimal(byte & 15))
      default: append(byte)
      }
    }
  }

  mutating func putAddress(_ address: String) {
    var address = address
    address.withUTF8 { putAddress($0) }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 48 + digit : 55 + digit }
}

/// The last gate before an address reaches a page; the reader has refused what does not pass it.
enum SafeAddress {
  static func isSafe(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    for (position, byte) in address.enumerated() {
      switch byte {
      case 0x2F, 0x3F, 0x23: return true
      case 0x3A: return isAllowed(UnsafeBufferPointer(rebasing: address[..<position]))
      case 0...0x20: return false
      default: continue
      }
    }
    return true
  }

  private static func isAllowed(_ scheme: UnsafeBufferPointer<UInt8>) -> Bool {
    switch String(decoding: scheme.prefix(8), as: UTF8.self).lowercased() {
    case "http", "https", "mailto", "tel": scheme.count <= 8
    default: false
    }
  }
}
