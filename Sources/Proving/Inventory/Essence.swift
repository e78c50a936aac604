/// Words without what a format may change: letters and digits alone, in small letters.
///
/// Formats break lines, set capitals as small letters, and choose their own signs for quotations and lists; no format may
/// change a letter or a figure.
enum Essence {
  static func of(_ words: String) -> [UInt8] {
    var essence: [UInt8] = []
    essence.reserveCapacity(words.utf8.count)
    append(words, to: &essence)
    return essence
  }

  static func append(_ words: String, to essence: inout [UInt8]) {
    for scalar in words.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: essence.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A: essence.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
      case 0..<0x80: continue
      case _ where isKept(scalar):
        essence += Array(scalar.properties.lowercaseMapping.utf8)
      case _: continue
      }
    }
  }

  static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case _: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
