/// The anchors given out in one document, so that none is given twice.
struct ProseAnchors {
  /// The last number that was tried after each anchor, so that a thousand equal headings stay cheap.
  private var taken: [String: Int] = [:]

  /// `wanted`, or the first of `wanted-2`, `wanted-3`… that is free.
  mutating func claim(_ wanted: String) -> String {
    guard var count = taken[wanted] else {
      taken[wanted] = 1
      return wanted
    }
    var anchor: String
    repeat {
      count += 1
      anchor = "\(wanted)-\(count)"
    } while taken[anchor] != nil
    taken[wanted] = count
    taken[anchor] = 1
    return anchor
  }

  /// An anchor from the words of a heading: small letters and digits with hyphens between, at most 60 bytes.
  ///
  /// Accents are left off (Welsh ŵ and ŷ too), and a letter stored as two characters counts as the one it is. `para-` is kept for written numbers: a heading may not take their anchors.
  static func slug(_ words: String) -> String {
    var slug: [UInt8] = []
    var gap = false
    for scalar in ComposedLetters.composing(words).unicodeScalars where slug.count < 60 {
      guard let letter = plain(scalar) else {
        if scalar != "'" && scalar != "\u{2019}" { gap = true }
        continue
      }
      if gap && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      gap = false
      slug.append(letter)
    }
    let text = String(decoding: slug, as: UTF8.self)
    if text.isEmpty { return "section" }
    return text.hasPrefix("para-") ? "section-" + text : text
  }

  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: UInt8(scalar.value)
    case 0x41...0x5A: UInt8(scalar.value + 0x20)
    case 0xC0...0xC5, 0xE0...0xE5: UInt8(ascii: "a")
    case 0xC7, 0xE7: UInt8(ascii: "c")
    case 0xC8...0xCB, 0xE8...0xEB: UInt8(ascii: "e")
    case 0xCC...0xCF, 0xEC...0xEF: UInt8(ascii: "i")
    case 0xD1, 0xF1: UInt8(ascii: "n")
    case 0xD2...0xD6, 0xF2...0xF6: UInt8(ascii: "o")
    case 0xD9...0xDC, 0xF9...0xFC: UInt8(ascii: "u")
    case 0x174, 0x175: UInt8(ascii: "w")
    case 0xDD, 0xFD, 0xFF, 0x176, 0x177: UInt8(ascii: "y")
    default: nil
    }
  }
}
