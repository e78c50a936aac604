extension [UInt8] {
  /// Appends words as they stand between tags or in an attribute within double quotation marks.
  ///
  /// What XML 1.0 may not hold even as a reference is left out: control characters but tab and the ends of lines, U+FFFE and
  /// U+FFFF (section 2.2). A string has no surrogates.
  package mutating func appendEscaped(_ words: String) {
    appendRuns(of: words) { bytes, index in
      switch bytes[index] {
      case UInt8(ascii: "<"): ("&lt;", 1)
      case UInt8(ascii: ">"): ("&gt;", 1)
      case UInt8(ascii: "&"): ("&amp;", 1)
      case UInt8(ascii: "\""): ("&quot;", 1)
      case 0..<9, 11, 12, 14..<32: ("", 1)
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: ("", 3)
      case _: nil
      }
    }
  }

  /// Appends words in runs, with something else in place of what `replacement` names: it is asked for the byte at an index, and
  /// says how many bytes it stands for.
  mutating func appendRuns(
    of words: String, _ replacement: (UnsafeBufferPointer<UInt8>, Int) -> (StaticString, length: Int)?
  ) {
    var words = words
    words.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        guard let (other, length) = replacement(bytes, index) else {
          index += 1
          continue
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        other.withUTF8Buffer { append(contentsOf: $0) }
        index += length
        start = index
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }
}
