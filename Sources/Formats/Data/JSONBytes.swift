/// JSON being written (RFC 8259): every word is escaped, members come in the order they are put.
package struct JSONBytes {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next member or element needs a comma before it.
  private var follows = false

  package init() {}

  package mutating func object(_ body: (inout JSONBytes) -> Void) { wrap("{", "}", body) }

  package mutating func array<Element>(_ elements: [Element], _ body: (inout JSONBytes, Element) -> Void) {
    wrap("[", "]") { json in
      for element in elements { body(&json, element) }
    }
  }

  package mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  package mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    separate()
    bytes.append(contentsOf: String(number).utf8)
    follows = true
  }

  /// A flag that is left out where it is false.
  package mutating func flag(_ name: StaticString, _ value: Bool) {
    guard value else { return }
    key(name)
    separate()
    bytes.append(contentsOf: "true".utf8)
    follows = true
  }

  package mutating func object(_ name: StaticString, _ body: (inout JSONBytes) -> Void) {
    key(name)
    object(body)
  }

  package mutating func array<Element>(
    _ name: StaticString, _ elements: [Element], _ body: (inout JSONBytes, Element) -> Void
  ) {
    key(name)
    array(elements, body)
  }

  package mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 10: bytes.append(contentsOf: "\\n".utf8)
      case 0..<32: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      case _: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    follows = true
  }

  private mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(contentsOf: "\": ".utf8)
    follows = false
  }

  private mutating func separate() {
    if follows { bytes.append(contentsOf: ", ".utf8) }
    follows = false
  }

  private mutating func wrap(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONBytes) -> Void) {
    separate()
    bytes.append(UInt8(ascii: open))
    body(&self)
    bytes.append(UInt8(ascii: close))
    follows = true
  }
}
