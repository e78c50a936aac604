/// Decides what is written for an address.
///
/// Relative paths get the way to the root of the site before them. Browsers take a backslash for a slash and skip control
/// characters (URL Standard, section 4.4), so that an address with either of them is not what it seems and is refused.
enum Address {
  static let schemes = ["https", "http", "mailto", "tel"]
  static let refused = "#"

  static func resolve(_ address: String, root: [UInt8]) -> String {
    let bytes = address.utf8
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else { return refused }
    guard let first = bytes.first else { return root.isEmpty ? "./" : String(decoding: root, as: UTF8.self) }
    if first == UInt8(ascii: "#") { return address }
    if first == UInt8(ascii: "/") || first == UInt8(ascii: " ") { return refused }
    if let scheme = scheme(of: address) {
      return schemes.contains(scheme) ? address : refused
    }
    return root.isEmpty ? address : String(decoding: root, as: UTF8.self) + address
  }

  /// What stands before a colon that comes before any `/`, `?` or `#`, in small letters.
  static func scheme(of address: String) -> String? {
    let ends: [UInt8] = Array(":/?#".utf8)
    guard let end = address.utf8.firstIndex(where: { ends.contains($0) }), address.utf8[end] == UInt8(ascii: ":") else {
      return nil
    }
    return address[..<end].lowercased()
  }

  /// Whether an address is complete by itself and leads somewhere allowed.
  static func isAbsolute(_ address: String) -> Bool {
    scheme(of: address) != nil && resolve(address, root: []) != refused
  }
}
