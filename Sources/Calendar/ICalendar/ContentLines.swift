/// The text of an iCalendar file (RFC 5545 s.3.1): content lines that end in CR LF and are folded at 75 octets.
struct ContentLines {
  private(set) var bytes: [UInt8] = []
  private var lineStart = 0

  /// The longest line without its break, in octets.
  static let limit = 75

  mutating func begin(_ component: StaticString) { line("BEGIN:", component) }
  mutating func end(_ component: StaticString) { line("END:", component) }

  /// A line of our own letters.
  mutating func line(_ parts: StaticString...) {
    for part in parts { part.withUTF8Buffer { bytes.append(contentsOf: $0) } }
    endLine()
  }

  /// A value that needs no escape: a date, a number, an address.
  mutating func put(_ name: StaticString, plain value: String) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    for byte in value.utf8 where byte >= 0x20 && byte != 0x7F { bytes.append(byte) }
    endLine()
  }

  /// A text (s.3.3.11): commas, semicolons and backslashes are escaped, a line break is written as one.
  mutating func put(_ name: StaticString, text: String) {
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
      case UInt8(ascii: "\t"): bytes.append(byte)
      case 0..<0x20, 0x7F: continue
      default: bytes.append(byte)
      }
    }
    endLine()
  }

  private mutating func endLine() {
    if bytes.count - lineStart > ContentLines.limit { fold() }
    bytes.append(contentsOf: [13, 10])
    lineStart = bytes.count
  }

  /// Breaks the last line where no letter is torn: before the first octet of a UTF-8 sequence.
  private mutating func fold() {
    let line = Array(bytes[lineStart...])
    bytes.removeSubrange(lineStart...)
    var (start, room) = (0, ContentLines.limit)
    while line.count - start > room {
      var cut = start + room
      while cut > start + 1, line[cut] & 0xC0 == 0x80 { cut -= 1 }
      bytes.append(contentsOf: line[start..<cut])
      bytes.append(contentsOf: [13, 10, 32])
      // The space that begins the next line counts.
      (start, room) = (cut, ContentLines.limit - 1)
    }
    bytes.append(contentsOf: line[start...])
  }
}
