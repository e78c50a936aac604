/// A short form such as “JK”, “LAC” or “R&D2”: one to six capital letters, digits or “&”, beginning with a letter.
///
/// Initials mean something only inside one document: the same two letters are different people in different papers.
package struct Initials: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    let bytes = text.utf8
    guard (1...6).contains(bytes.count), let first = bytes.first, let last = bytes.last else { return nil }
    guard Initials.isCapital(first), last != UInt8(ascii: "&") else { return nil }
    guard bytes.allSatisfy(Initials.isAllowed) else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: Initials, right: Initials) -> Bool { left.text < right.text }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    isCapital(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "&")
  }
}
