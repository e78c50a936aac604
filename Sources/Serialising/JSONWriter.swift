/// JSON being written (RFC 8259): every word is escaped, members come in the order they are put.
package struct JSONWriter {
  /// How values are set apart: not at all, by a space, or each on a line of its own.
  package enum Layout: Sendable { case compact, spaced, indented }

  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  /// Whether the next member or element needs a comma before it.
  private var follows = false
  /// Whether the next value belongs to the name before it.
  private var isNamed = false
  private var depth = 0

  package init(_ layout: Layout = .spaced) { self.layout = layout }

  package mutating func object(_ body: (inout JSONWriter) -> Void) { wrap("{", "}", body) }

  package mutating func array<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
    wrap("[", "]") { json in
      for element in elements { body(&json, element) }
    }
  }

  /// A member that is left out where it has no words.
  package mutating func member(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  /// The same for a number.
  package mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    key(name)
    self.number(number)
  }

  /// A flag that is left out where it is false.
  package mutating func flag(_ name: String, _ value: Bool) {
    guard value else { return }
    key(name)
    flag(value)
  }

  package mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  package mutating func array<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array(elements, body)
  }

  package mutating func strings(_ name: String, _ texts: [String]) { array(name, texts) { $0.string($1) } }

  package mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.appendEscapedInJSON(text)
    bytes.append(UInt8(ascii: "\""))
    follows = true
  }

  package mutating func number(_ number: Int) { bare(String(number)) }

  package mutating func flag(_ value: Bool) { bare(value ? "true" : "false") }

  /// Values that other writers have made, each alone on a line but for the comma after it.
  package mutating func lines(_ name: String, _ values: [[UInt8]]) {
    key(name)
    separate()
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      bytes += index == 0 ? "\n".utf8 : ",\n".utf8
      bytes += value
    }
    bytes += values.isEmpty ? "]".utf8 : "\n]".utf8
    follows = true
  }

  /// The name of a member, whose value comes next.
  package mutating func key(_ name: String) {
    string(name)
    bytes += layout == .compact ? ":".utf8 : ": ".utf8
    isNamed = true
  }

  private mutating func bare(_ word: String) {
    separate()
    bytes += word.utf8
    follows = true
  }

  private mutating func separate() {
    if isNamed {
      isNamed = false
    } else {
      if follows { bytes.append(UInt8(ascii: ",")) }
      if layout == .spaced, follows { bytes.append(32) }
      if layout == .indented, depth > 0 { breakLine() }
    }
    follows = false
  }

  private mutating func breakLine() { bytes += [10] + repeatElement(32, count: depth * 2) }

  private mutating func wrap(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    depth += 1
    body(&self)
    depth -= 1
    if layout == .indented, follows { breakLine() }
    bytes.append(UInt8(ascii: close))
    follows = true
  }
}

extension [UInt8] {
  /// Appends words as they stand within the quotation marks of a string.
  fileprivate mutating func appendEscapedInJSON(_ words: String) {
    appendRuns(of: words) { bytes, index in JSONText.escape(of: bytes[index]).map { ($0, 1) } }
  }
}

/// What stands in a string for bytes that may not (RFC 8259 section 7).
package enum JSONText {
  package static func escape(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0..<32: controls[Int(byte)]
    case _: nil
    }
  }

  private static let controls: [StaticString] = [
    "\\u0000", "\\u0001", "\\u0002", "\\u0003", "\\u0004", "\\u0005", "\\u0006", "\\u0007", "\\b", "\\t", "\\n",
    "\\u000b",
    "\\f", "\\r", "\\u000e", "\\u000f", "\\u0010", "\\u0011", "\\u0012", "\\u0013", "\\u0014", "\\u0015", "\\u0016",
    "\\u0017", "\\u0018", "\\u0019", "\\u001a", "\\u001b", "\\u001c", "\\u001d", "\\u001e", "\\u001f",
  ]
}
