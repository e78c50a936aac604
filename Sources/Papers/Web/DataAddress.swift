/// An address that holds what it leads to (RFC 2397).
struct DataAddress {
  var mediaType: String
  var bytes: [UInt8]

  init?(_ address: String) {
    guard address.hasPrefix("data:"), let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    let head = address[..<comma].dropFirst(5).split(separator: ";")
    guard head.last == "base64" else { return nil }
    mediaType = head.first.map(String.init) ?? ""
    bytes = DataAddress.decode(address.utf8[comma...].dropFirst())
  }

  /// Base64 (RFC 4648); signs that are none of its own are passed over.
  private static func decode(_ text: Substring.UTF8View) -> [UInt8] {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for sign in text {
      guard let value = value(of: sign) else { continue }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static func value(of sign: UInt8) -> UInt32? {
    switch sign {
    case 0x41...0x5A: UInt32(sign - 0x41)
    case 0x61...0x7A: UInt32(sign - 0x61 + 26)
    case 0x30...0x39: UInt32(sign - 0x30 + 52)
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    case _: nil
    }
  }
}
