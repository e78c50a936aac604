/// One of a closed set of words: the raw value is what a clerk writes (kebab-case), the label is what a reader sees.
package protocol Term: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// Plain words, with a capital only where a sentence would begin: “Under way”.
  var label: String { get }
}

/// Words as written, made comparable: small letters, single spaces, no closing full stop.
enum PlainWords {
  /// The whole text, folded: “ Not  yet PROGRESSED. ” becomes “not yet progressed”.
  static func folded(_ words: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      default: bytes.append(byte)
      }
    }
    while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: ".") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first sentence, folded: “Completed. Health now located …” gives “completed”.
  static func firstSentence(_ words: String) -> String {
    let end = words.utf8.firstIndex { byte in
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";")
    }
    return folded(words[..<(end ?? words.endIndex)])
  }
}
