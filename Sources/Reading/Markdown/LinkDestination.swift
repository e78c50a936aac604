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
    if bytes.contains(where: { $0 <= 32 || $0 == UInt8(ascii: "\\") }) || bytes.has("//", at: 0) {
      self = .unsafe
    } else if bytes.first == UInt8(ascii: "#") {
      self = .fragment
    } else if let colon = LinkDestination.endOfScheme(bytes) {
      self = LinkDestination.isAllowed(bytes, colon) ? .absolute : .unsafe
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
}
