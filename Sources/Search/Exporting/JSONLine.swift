/// An object of JSON on one line (RFC 8259), its fields in the order they are put. Empty texts are left out.
struct JSONLine {
  private var bytes: [UInt8] = [0x7B]
  private var isFirst = true
  private var depth = 1

  mutating func open(_ name: String) {
    key(name)
    bytes.append(0x7B)
    isFirst = true
    depth += 1
  }

  mutating func close() {
    bytes.append(0x7D)
    isFirst = false
    depth -= 1
  }

  mutating func put(_ name: String, _ text: String) {
    if text.isEmpty { return }
    key(name)
    string(text)
  }

  mutating func put(_ name: String, _ texts: [String]) {
    key(name)
    bytes.append(0x5B)
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(0x2C) }
      string(text)
    }
    bytes.append(0x5D)
  }

  mutating func put(_ name: String, _ value: Bool) {
    key(name)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// The line with its end.
  consuming func finish() -> [UInt8] {
    while depth > 0 { close() }
    return bytes + [0x0A]
  }

  private mutating func key(_ name: String) {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
    string(name)
    bytes.append(0x3A)
  }

  private mutating func string(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0..<0x20: bytes += Array("\\u00".utf8) + [JSONLine.digit(byte >> 4), JSONLine.digit(byte & 15)]
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
