/// A name that can stand in an address and be read aloud: small letters, digits, “.” and “-”.
///
/// It begins and ends with a letter or a digit and never holds “..”, so it is always one safe part of a path.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  package init?(_ text: String) {
    guard Slug.isValid(text.utf8) else { return nil }
    self.text = text
  }

  /// Takes text that was just built from slugs or digits, so that it need not be checked again.
  init(trusted text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }

  static func isValid(_ bytes: some BidirectionalCollection<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    guard isLetterOrDigit(first), isLetterOrDigit(last) else { return false }
    var previous = first
    for byte in bytes {
      guard isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else { return false }
      if byte == UInt8(ascii: "."), previous == byte { return false }
      previous = byte
    }
    return true
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

// MARK: - Making one from a title

extension Slug {
  /// A slug for a title: “Foster Care — Review” gives `foster-care-review`, “Tŷ Gŵyr & Son’s” gives `ty-gwyr-and-sons`.
  ///
  /// Letters with accents lose them, apostrophes vanish, everything else becomes one hyphen. Nothing is left of a title in
  /// another script, so the answer can be nil.
  package static func make(from title: String) -> Slug? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count)
    var gap = false
    for scalar in title.unicodeScalars {
      if Transliteration.vanishes(scalar) { continue }
      let letters = Transliteration.ascii(scalar)
      if letters.isEmpty {
        gap = true
        continue
      }
      let isWord = scalar == "&"
      if (gap || isWord) && !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      bytes.append(contentsOf: letters)
      gap = isWord
    }
    return bytes.isEmpty ? nil : Slug(trusted: String(decoding: bytes, as: UTF8.self))
  }
}
