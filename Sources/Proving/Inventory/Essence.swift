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
    var words = words
    words.withUTF8 { append($0, to: &essence) }
  }

  private static func append(_ words: UnsafeBufferPointer<UInt8>, to essence: inout [UInt8]) {
    var place = 0
    while place < words.count {
      let byte = words[place]
      place += 1
      switch byte {
      case 0x30...0x39, 0x61...0x7A: essence.append(byte)
      case 0x41...0x5A: essence.append(byte + 0x20)
      case 0..<0x80: continue
      case _:
        let end = words[place...].firstIndex { $0 & 0xC0 != 0x80 } ?? words.count
        appendOthers(String(decoding: words[place - 1..<end], as: UTF8.self), to: &essence)
        place = end
      }
    }
  }

  /// What is not ASCII.
  private static func appendOthers(_ letters: String, to essence: inout [UInt8]) {
    for scalar in letters.unicodeScalars where isKept(scalar) {
      essence += scalar.properties.lowercaseMapping.utf8
    }
  }

  static func isEmpty(_ words: String) -> Bool { !words.unicodeScalars.contains { isKept($0) } }

  static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    case _: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
