/// SVG being written: every word that goes in is escaped.
struct SVGMarkup {
  private(set) var bytes: [UInt8] = []

  mutating func open(_ element: String, _ attributes: [(String, String)] = []) {
    start(element, attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func close(_ element: String) { bytes += Array("</\(element)>".utf8) }

  mutating func empty(_ element: String, _ attributes: [(String, String)]) {
    start(element, attributes)
    bytes += Array("/>".utf8)
  }

  mutating func text(_ element: String, _ attributes: [(String, String)], _ words: String) {
    open(element, attributes)
    escape(words)
    close(element)
  }

  mutating func line(_ name: String, _ from: (Double, Double), _ to: (Double, Double)) {
    empty(
      "line",
      [
        ("class", name), ("x1", from.0.fixed(1)), ("y1", from.1.fixed(1)), ("x2", to.0.fixed(1)), ("y2", to.1.fixed(1)),
      ])
  }

  private mutating func start(_ element: String, _ attributes: [(String, String)]) {
    bytes += Array("<\(element)".utf8)
    for (name, value) in attributes {
      bytes += Array(" \(name)=\"".utf8)
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func escape(_ words: String) {
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case _: bytes.append(byte)
      }
    }
  }
}
