extension String {
  /// A path as a part of an address: what a URL may not hold is percent-encoded (RFC 3986 s.2), and so is `%`.
  var asAddress: String {
    if utf8.allSatisfy(\.standsInAddress) { return self }
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte.standsInAddress { bytes.append(byte) } else { bytes += [0x25, (byte >> 4).digit, (byte & 15).digit] }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  /// A hexadecimal digit.
  fileprivate var digit: UInt8 { self < 10 ? 48 + self : 55 + self }

  fileprivate var standsInAddress: Bool {
    switch self {
    case 0x21, 0x23, 0x24, 0x26...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E: true
    case _: false
    }
  }
}
