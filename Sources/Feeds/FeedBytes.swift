/// The bytes of a feed as they are put together.
struct FeedBytes {
  var bytes: [UInt8] = []

  mutating func put(_ own: StaticString) { own.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Words as text or as an attribute in XML 1.0. Signs that XML may not hold at all are left out.
  mutating func put(xml words: String) {
    let words = words.utf8
    var last: (UInt8, UInt8) = (0, 0)
    for byte in words {
      switch byte {
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "<"): put("&lt;")
      case UInt8(ascii: ">"): put("&gt;")
      case UInt8(ascii: "\""): put("&quot;")
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20, 0x7F: continue
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      case 0xBE where last == (0xEF, 0xBF), 0xBF where last == (0xEF, 0xBF): bytes.removeLast(2)
      default: bytes.append(byte)
      }
      last = (last.1, byte)
    }
  }

  /// Words as HTML inside XML: escaped twice.
  mutating func put(escapedHTML words: String) {
    var html = FeedBytes()
    html.put(xml: words)
    put(xml: String(decoding: html.bytes, as: UTF8.self))
  }

  /// Words as a JSON string, with its quotation marks (RFC 8259 s.7).
  mutating func put(json words: String) {
    put("\"")
    putInside(json: words)
    put("\"")
  }

  mutating func putInside(json words: String) {
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "\""): put("\\\"")
      case UInt8(ascii: "\\"): put("\\\\")
      case UInt8(ascii: "\n"): put("\\n")
      case UInt8(ascii: "\t"): put("\\t")
      case 0..<0x20, 0x7F: continue
      default: bytes.append(byte)
      }
    }
  }

  /// Words as HTML inside a JSON string.
  mutating func put(jsonHTML words: String) {
    var html = FeedBytes()
    html.put(xml: words)
    putInside(json: String(decoding: html.bytes, as: UTF8.self))
  }
}
