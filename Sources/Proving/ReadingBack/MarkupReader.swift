/// Reads words and links out of HTML, XHTML or the XML of an ODT, as a program would that knows nothing of who wrote it.
struct MarkupReader {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var found = ReadBack()
  private var words: [UInt8] = []

  static func read(_ bytes: [UInt8]) -> ReadBack {
    var reader = MarkupReader(bytes)
    reader.run()
    reader.found.words = String(decoding: reader.words, as: UTF8.self)
    return reader.found
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): words += entity()
      case _:
        let text = bytes[place...].prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
        words += text
        place = text.endIndex
      }
    }
  }

  private mutating func tag() {
    let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    let inside = bytes[min(place + 1, end)..<end]
    let name = inside.prefix { $0 > 32 && $0 != UInt8(ascii: "/") || $0 == UInt8(ascii: "/") && inside.first == $0 }
    place = min(end + 1, bytes.count)
    words.append(MarkupReader.isWithinLine(name) ? 32 : 10)
    if MarkupReader.has(name, in: MarkupReader.wordless) { skip(to: Array("</".utf8) + name) }
    guard name.count < inside.count else { return }
    for start in MarkupReader.attributes {
      if let link = value(after: start, in: inside) { found.links.insert(link) }
    }
  }

  /// Whether words before and after the tag stand in one line; what other tags part are lines of their own.
  private static func isWithinLine(_ name: ArraySlice<UInt8>) -> Bool {
    let bare = name.first == UInt8(ascii: "/") ? name.dropFirst() : name
    return has(bare, in: withinLine)
  }

  private static func has(_ name: ArraySlice<UInt8>, in names: [[UInt8]]) -> Bool {
    names.contains { $0.count == name.count && $0.elementsEqual(name) }
  }

  private static let withinLine = [
    "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "q", "s", "small", "span", "strong", "sub", "sup",
    "text:a", "text:span", "text:s", "text:bookmark", "text:note-citation",
  ].map { Array($0.utf8) }

  /// Elements that hold no words of the text.
  private static let wordless = ["style", "script", "head"].map { Array($0.utf8) }

  private mutating func skip(to end: [UInt8]) {
    while place < bytes.count, !bytes[place...].starts(with: end) { place += 1 }
  }

  /// What begins an attribute that leads somewhere.
  private static let attributes = [Array(" href=\"".utf8), Array(" xlink:href=\"".utf8)]

  private func value(after start: [UInt8], in tag: ArraySlice<UInt8>) -> String? {
    var place = tag.startIndex
    while place + start.count <= tag.endIndex {
      if tag[place] == 32, tag[place...].starts(with: start) {
        let value = tag[(place + start.count)...].prefix { $0 != UInt8(ascii: "\"") }
        return MarkupReader.read(Array(value)).words
      }
      place += 1
    }
    return nil
  }

  private mutating func entity() -> [UInt8] {
    let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    guard let end else {
      place += 1
      return [UInt8(ascii: "&")]
    }
    let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    place = end + 1
    return switch name {
    case "amp": Array("&".utf8)
    case "lt": Array("<".utf8)
    case "gt": Array(">".utf8)
    case "quot": Array("\"".utf8)
    case "nbsp": [32]
    default: Array(MarkupReader.character(name).utf8)
    }
  }

  private static func character(_ name: String) -> String {
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.drop { $0 == "#" || $0 == "x" }
    guard name.hasPrefix("#"), let code = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return "&\(name);" }
    return Unicode.Scalar(code).map { String(Character($0)) } ?? ""
  }
}
