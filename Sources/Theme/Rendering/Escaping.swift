internal import Serialising

extension Value {
  /// Writes the value in the way its place needs. Flags, lists and parts have no words and write nothing.
  func write(_ escaping: Escaping, from page: PagePath, into bytes: inout [UInt8]) {
    switch self {
    case .text(let words): words.write(escaping, into: &bytes)
    case .markup(let markup): bytes.append(contentsOf: markup)
    case .address(let address): Address.write(address, escaping, from: page, into: &bytes)
    case .list(let items):
      if escaping == .count { String(items.count).write(.text, into: &bytes) }
    case .flag, .part, .none: return
    }
  }
}

extension String {
  func write(_ escaping: Escaping, into bytes: inout [UInt8]) {
    let done: Void? = utf8.withContiguousStorageIfAvailable { escaping.copy($0, to: &bytes) }
    if done == nil { Array(utf8).withUnsafeBufferPointer { escaping.copy($0, to: &bytes) } }
  }
}

extension [UInt8] {
  /// Appends words as they stand between tags or in an attribute within double quotation marks.
  package mutating func putEscaped(_ utf8: UnsafeBufferPointer<UInt8>) { Escaping.text.copy(utf8, to: &self) }

  /// The same.
  package mutating func putEscaped(_ text: String) { text.write(.text, into: &self) }
}

extension Escaping {
  /// Copies runs of bytes that need nothing, and the replacement of each that does.
  func copy(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < utf8.count {
      let piece = min(utf8.count - index, Escaping.piece)
      if piece == Escaping.piece, Escaping.isPlain(utf8, from: index) {
        index += piece
        continue
      }
      for index in index..<index + piece where Escaping.doubt(utf8[index]) != 0 {
        guard let replacement = replacement(of: utf8[index]) else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
        start = index + 1
      }
      index += piece
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private static let piece = 32

  /// Whether none of a piece's bytes is replaced anywhere: a loop without an exit, which compiles to a few vector instructions.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var found = 0 as UInt8
    for offset in 0..<piece { found |= doubt(utf8[start &+ offset]) }
    return found == 0
  }

  /// 1 for a byte that is replaced anywhere: control characters, `"`, `&`, `'`, `<`, `>` and `\`, and a few that never are.
  /// Nearly all bytes of words are none of them; without a branch, as vectors have none.
  private static func doubt(_ byte: UInt8) -> UInt8 {
    (byte < 0x20 ? 1 : 0) | (byte &- 0x22 < 6 ? 1 : 0) | (byte == 0x3C ? 1 : 0) | (byte == 0x3E ? 1 : 0)
      | (byte == 0x5C ? 1 : 0)
  }

  private func replacement(of byte: UInt8) -> StaticString? {
    switch self {
    case .text: byte == UInt8(ascii: "'") ? nil : Escaping.entity(byte)
    case .attribute: Escaping.entity(byte)
    case .json: Escaping.jsonEscape(byte)
    case .raw, .count: nil
    }
  }

  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case _: nil
    }
  }

  /// As in any JSON, and `<`, `>` and `&`, so that no value can end the script element it stands in.
  private static func jsonEscape(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "\\u003c"
    case UInt8(ascii: ">"): "\\u003e"
    case UInt8(ascii: "&"): "\\u0026"
    case _: JSONText.escape(of: byte)
    }
  }
}
