/// Appending XML: element names are ours, words are escaped.
extension [UInt8] {
  mutating func put(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Words or an attribute's value. Control characters, which XML 1.0 cannot hold, are left out.
  mutating func putWords(_ words: String) {
    var words = words
    words.withUTF8 { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "<"): put("&lt;")
        case UInt8(ascii: ">"): put("&gt;")
        case UInt8(ascii: "&"): put("&amp;")
        case UInt8(ascii: "\""): put("&quot;")
        case 0..<9, 11, 12, 14..<32: continue
        case _: append(byte)
        }
      }
    }
  }

  /// ` name="value"`.
  mutating func putAttribute(_ name: StaticString, _ value: String) {
    append(UInt8(ascii: " "))
    put(name)
    put("=\"")
    putWords(value)
    append(UInt8(ascii: "\""))
  }
}
