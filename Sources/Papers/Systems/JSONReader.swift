/// Reads JSON (RFC 8259) with its members in order, and numbers as they are written; one value after the other is a list.
struct JSONReader {
  /// Where the text is no JSON.
  struct Fault: Error, Equatable {
    /// From 1.
    var line: Int
    var isTooLarge = false
  }

  /// Values within each other; no paper needs more.
  private static let deepest = 64
  private static let mostValues = 2_000_000

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0
  private var count = 0

  static func read(_ text: String) throws(Fault) -> DataNode {
    var reader = JSONReader(bytes: Array(text.utf8))
    var values: [DataNode] = []
    reader.skipBlanks()
    while reader.at < reader.bytes.count {
      values.append(try reader.value())
      reader.skipBlanks()
    }
    guard let first = values.first else { throw Fault(line: 1) }
    return values.count == 1 ? first : .list(values)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var fault: Fault { Fault(line: bytes[..<min(at, bytes.count)].count { $0 == 10 } + 1) }

  private mutating func skipBlanks() {
    while at < bytes.count, [32, 9, 10, 13].contains(bytes[at]) { at += 1 }
  }

  private mutating func value() throws(Fault) -> DataNode {
    skipBlanks()
    count += 1
    if count > JSONReader.mostValues { throw Fault(line: fault.line, isTooLarge: true) }
    guard at < bytes.count else { throw fault }
    switch bytes[at] {
    case UInt8(ascii: "{"): return try nested { reader throws(Fault) in try reader.object() }
    case UInt8(ascii: "["): return try nested { reader throws(Fault) in try reader.list() }
    case UInt8(ascii: "\""): return .text(try string())
    case _: return try word()
    }
  }

  private mutating func nested(_ read: (inout JSONReader) throws(Fault) -> DataNode) throws(Fault) -> DataNode {
    depth += 1
    if depth > JSONReader.deepest { throw fault }
    at += 1
    let node = try read(&self)
    depth -= 1
    return node
  }

  private mutating func object() throws(Fault) -> DataNode {
    var members: [DataNode.Member] = []
    if closes(UInt8(ascii: "}")) { return .object([]) }
    while true {
      skipBlanks()
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw fault }
      let name = try string()
      skipBlanks()
      try take(UInt8(ascii: ":"))
      members.append(DataNode.Member(name: name, value: try value()))
      if closes(UInt8(ascii: "}")) { return .object(members) }
      try take(UInt8(ascii: ","))
    }
  }

  private mutating func list() throws(Fault) -> DataNode {
    var elements: [DataNode] = []
    if closes(UInt8(ascii: "]")) { return .list([]) }
    while true {
      elements.append(try value())
      if closes(UInt8(ascii: "]")) { return .list(elements) }
      try take(UInt8(ascii: ","))
    }
  }

  private mutating func closes(_ sign: UInt8) -> Bool {
    skipBlanks()
    guard at < bytes.count, bytes[at] == sign else { return false }
    at += 1
    return true
  }

  private mutating func take(_ sign: UInt8) throws(Fault) {
    guard at < bytes.count, bytes[at] == sign else { throw fault }
    at += 1
  }

  /// A number as it is written, “Yes”, “No”, or nothing.
  private mutating func word() throws(Fault) -> DataNode {
    let start = at
    while at < bytes.count,
      (97...122).contains(bytes[at] | 32) || (48...57).contains(bytes[at]) || "+-.".utf8.contains(bytes[at])
    {
      at += 1
    }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    switch word {
    case "true": return .text("Yes")
    case "false": return .text("No")
    case "null": return .none
    case _:
      guard let first = word.utf8.first, (48...57).contains(first) || first == UInt8(ascii: "-"), Double(word) != nil
      else {
        throw fault
      }
      return .text(word)
    }
  }

  private mutating func string() throws(Fault) -> String {
    at += 1
    var text: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += String(try escape()).utf8
      case _: text.append(byte)
      }
    }
    throw fault
  }

  private mutating func escape() throws(Fault) -> Unicode.Scalar {
    guard at < bytes.count else { throw fault }
    let sign = bytes[at]
    at += 1
    switch sign {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "u"): return try unicode()
    case _: throw fault
    }
  }

  /// Four figures, or twice four for a letter beyond the first plane; half of such a letter is none.
  private mutating func unicode() throws(Fault) -> Unicode.Scalar {
    let first = try figures()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: "u")
    else {
      return "\u{FFFD}"
    }
    at += 2
    let second = try figures()
    guard (0xDC00...0xDFFF).contains(second) else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func figures() throws(Fault) -> UInt32 {
    guard at + 4 <= bytes.count, let code = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else {
      throw fault
    }
    at += 4
    return code
  }
}
