extension Value {
  /// Writes the value in the way its place needs. Flags, lists and parts have no words and write nothing.
  func write(_ escaping: Escaping, root: [UInt8], into bytes: inout [UInt8]) {
    switch self {
    case .text(let words): words.write(escaping, into: &bytes)
    case .markup(let markup): bytes.append(contentsOf: markup)
    case .address(let address): Address.resolve(address, root: root).write(escaping, into: &bytes)
    case .list(let items):
      if escaping == .count { String(items.count).write(.text, into: &bytes) }
    case .flag, .part, .none: return
    }
  }
}

extension String {
  func write(_ escaping: Escaping, into bytes: inout [UInt8]) {
    var words = self
    words.withUTF8 { utf8 in
      switch escaping {
      case .text: EscapeTable.text.copy(utf8, to: &bytes)
      case .attribute: EscapeTable.attribute.copy(utf8, to: &bytes)
      case .json: EscapeTable.json.copy(utf8, to: &bytes)
      case .raw, .count: bytes.append(contentsOf: utf8)
      }
    }
  }
}

/// For each byte the place of its replacement, or 0 when it is written as it is.
struct EscapeTable: Sendable {
  let places: [UInt8]
  let replacements: [[UInt8]]

  init(_ replaced: KeyValuePairs<UInt8, String>) {
    var places = [UInt8](repeating: 0, count: 256)
    for (place, pair) in replaced.enumerated() { places[Int(pair.key)] = UInt8(place + 1) }
    self.places = places
    replacements = [[]] + replaced.map { Array($0.value.utf8) }
  }

  /// Copies runs of bytes that need nothing, and the replacement of each that does.
  func copy(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in utf8.indices {
      let replacement = places[Int(utf8[index])]
      if replacement == 0 { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      bytes.append(contentsOf: replacements[Int(replacement)])
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  static let text = EscapeTable([0x26: "&amp;", 0x3C: "&lt;", 0x3E: "&gt;", 0x22: "&quot;"])
  static let attribute = EscapeTable([0x26: "&amp;", 0x3C: "&lt;", 0x3E: "&gt;", 0x22: "&quot;", 0x27: "&#39;"])

  /// RFC 8259 section 7, and `<`, `>` and `&`, so that no value can end the script element it stands in.
  static let json = EscapeTable([
    0x22: "\\\"", 0x5C: "\\\\", 0x3C: "\\u003c", 0x3E: "\\u003e", 0x26: "\\u0026",
    0x00: "\\u0000", 0x01: "\\u0001", 0x02: "\\u0002", 0x03: "\\u0003", 0x04: "\\u0004", 0x05: "\\u0005",
    0x06: "\\u0006", 0x07: "\\u0007", 0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0B: "\\u000b", 0x0C: "\\f",
    0x0D: "\\r", 0x0E: "\\u000e", 0x0F: "\\u000f", 0x10: "\\u0010", 0x11: "\\u0011", 0x12: "\\u0012",
    0x13: "\\u0013", 0x14: "\\u0014", 0x15: "\\u0015", 0x16: "\\u0016", 0x17: "\\u0017", 0x18: "\\u0018",
    0x19: "\\u0019", 0x1A: "\\u001a", 0x1B: "\\u001b", 0x1C: "\\u001c", 0x1D: "\\u001d", 0x1E: "\\u001e",
    0x1F: "\\u001f",
  ])
}
