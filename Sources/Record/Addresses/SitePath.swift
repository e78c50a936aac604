/// The address of something within a site, as another site wrote it: after an address that ends with `/` it leads to nowhere else.
///
/// It is no path when it begins with `/`, goes up (`..`, also as `%2e`: URL Standard, section 4.4), or holds what browsers read
/// otherwise than it is written: spaces, control characters, a backslash, angle brackets and quotation marks.
package struct SitePath: Hashable, Sendable {
  package let text: String

  package init?(_ text: String) {
    guard text.utf8.count <= 2000, text.utf8.first != UInt8(ascii: "/"), text.utf8.allSatisfy(SitePath.mayStand) else {
      return nil
    }
    let path = text.prefix { $0 != "#" && $0 != "?" }
    if path.split(separator: "/").contains(where: SitePath.goesUp) { return nil }
    self.text = text
  }

  private static func goesUp(_ name: Substring) -> Bool {
    name.utf8.count <= 6 && name.lowercased().replacing("%2e", with: ".") == ".."
  }

  private static func mayStand(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "`"):
      false
    case _: true
    }
  }
}
