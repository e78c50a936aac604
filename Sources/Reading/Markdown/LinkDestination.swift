/// What the destination of a link leads to, as far as its letters tell.
enum LinkDestination {
  /// Another site, a mailbox or a telephone.
  case absolute
  /// A place in the same document, `#para-4.1`.
  case fragment
  /// A file or page of the record.
  case relative
  /// Anything else: it could run a program in the reader's browser.
  case unsafe

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let hasBlank = bytes.contains(32)
    if bytes.contains(where: { $0 < 32 || $0 == UInt8(ascii: "\\") }) || bytes.has("//", at: 0) {
      self = .unsafe
    } else if hasBlank {
      // A blank may stand in the name of a file, and in no address elsewhere.
      self = bytes.first == UInt8(ascii: "#") || LinkDestination.endOfScheme(bytes) != nil ? .unsafe : .relative
    } else if bytes.first == UInt8(ascii: "#") {
      self = .fragment
    } else if let colon = LinkDestination.endOfScheme(bytes) {
      let isAllowed = LinkDestination.isAllowed(bytes, colon) && LinkDestination.authority(of: bytes, colon).isWhole
      self = isAllowed ? .absolute : .unsafe
    } else {
      self = .relative
    }
  }

  /// The colon of the first part; a colon after `/`, `?` or `#` belongs to a path.
  private static func endOfScheme(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    for (position, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return position
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: continue
      }
    }
    return nil
  }

  private static func isAllowed(_ bytes: UnsafeBufferPointer<UInt8>, _ colon: Int) -> Bool {
    switch bytes.string(0..<min(colon, 8)).lowercased() {
    case "http", "https", "mailto", "tel": colon <= 8
    default: false
    }
  }

  /// The address of a machine in an address of the web, and whether it can be one; nothing of any other address.
  private static func authority(
    of bytes: UnsafeBufferPointer<UInt8>, _ colon: Int
  ) -> (range: Range<Int>, isWhole: Bool) {
    guard bytes[0] | 0x20 == UInt8(ascii: "h") else { return (0..<0, true) }
    guard bytes.has("//", at: colon + 1) else { return (0..<0, false) }
    let start = colon + 3
    let end = bytes[start...].firstIndex { "/?#".utf8.contains($0) } ?? bytes.count
    let address = bytes[start..<end]
    let host = address[(address.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? start)...]
    let isNumber = host.first == UInt8(ascii: "[")
    let isWhole =
      !host.isEmpty && host.first != UInt8(ascii: ":")
      && host.allSatisfy { isUnreserved($0) || $0 == UInt8(ascii: ":") || isNumber && "[]".utf8.contains($0) }
    return (start..<end, isWhole)
  }

  /// An absolute address as a URI, with a code for each sign that may not stand in one (RFC 3986 section 2.1). Letters of other
  /// scripts stay: browsers and readers of books take them (RFC 3987).
  static func encoded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard let colon = endOfScheme(bytes) else { return bytes.string }
    let machine = authority(of: bytes, colon).range
    let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
    var address: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let stays =
        switch byte {
        case UInt8(ascii: "%"): bytes[(index + 1)...].prefix(2).count { isHexadecimal($0) } == 2
        case UInt8(ascii: "#"): index == hash
        case UInt8(ascii: "["), UInt8(ascii: "]"): machine.contains(index)
        case _: isUnreserved(byte) || ":/?@!$&'()*+,;=".utf8.contains(byte)
        }
      address += stays ? [byte] : Array("%\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))".utf8)
    }
    return String(decoding: address, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool { byte.isWordPart || "-._~".utf8.contains(byte) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { byte.isDigit || (byte | 0x20) &- 97 < 6 }
}
