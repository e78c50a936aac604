/// Decides what is written for an address.
///
/// A path from the root of the site becomes the way from the page. Browsers take a backslash for a slash and skip control
/// characters (URL Standard, section 4.4), so that an address with either of them is not what it seems and is refused.
enum Address {
  static let schemes = ["https", "http", "mailto", "tel"]

  private enum Form {
    /// Within the page, or to another site.
    case complete
    /// From the root of the site.
    case path
    case refused
  }

  /// Writes an address as a page may hold it; one that is refused is written as `#`.
  static func write(_ address: String, _ escaping: Escaping, from page: PagePath, into bytes: inout [UInt8]) {
    var address = address
    address.withUTF8 { address in
      switch form(of: address) {
      case .refused: return bytes.append(UInt8(ascii: "#"))
      case .complete: escaping.copy(address, to: &bytes)
      case .path: page.writeWay(to: address, escaping, into: &bytes)
      }
    }
  }

  private static func form(of address: UnsafeBufferPointer<UInt8>) -> Form {
    if address.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return .refused }
    switch address.first {
    case nil: return .path
    case UInt8(ascii: "#")?: return .complete
    case UInt8(ascii: "/")?, UInt8(ascii: " ")?: return .refused
    case _?: break
    }
    guard let end = endOfScheme(address) else { return .path }
    return schemes.contains(scheme(address[..<end])) ? .complete : .refused
  }

  /// What stands before a colon that comes before any `/`, `?` or `#`, in small letters.
  static func scheme(of address: String) -> String? {
    var address = address
    return address.withUTF8 { address in endOfScheme(address).map { scheme(address[..<$0]) } }
  }

  private static func scheme(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self).lowercased()
  }

  private static func endOfScheme(_ address: UnsafeBufferPointer<UInt8>) -> Int? {
    for index in address.indices {
      switch address[index] {
      case UInt8(ascii: ":"): return index
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      case _: continue
      }
    }
    return nil
  }

  /// Whether an address is complete by itself and leads somewhere allowed.
  static func isAbsolute(_ address: String) -> Bool {
    var address = address
    return address.withUTF8 { endOfScheme($0) != nil && form(of: $0) == .complete }
  }
}
