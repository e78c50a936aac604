/// Reads words and links out of HTML, as a program would that knows nothing of who wrote it.
struct HTMLReader {
  private let bytes: [UInt8]
  private var place = 0
  private var words = MarkupWords()

  static func read(_ bytes: [UInt8]) -> ReadBack {
    var reader = HTMLReader(bytes)
    reader.run()
    return reader.words.readBack
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): words.add(entity())
      case _:
        let text = bytes[place...].prefix { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }
        words.add(text)
        place = text.endIndex
      }
    }
  }

  private mutating func tag() {
    let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    let inside = bytes[min(place + 1, end)..<end]
    let bare = inside.first == UInt8(ascii: "/") ? inside.dropFirst() : inside
    let name = String(decoding: bare.prefix { $0 > 32 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
    place = min(end + 1, bytes.count)
    words.tag(name, link: link(in: inside))
    if inside.count == bare.count, MarkupWords.wordless.contains(name) { skip(to: Array("</\(name)".utf8)) }
  }

  private mutating func skip(to end: [UInt8]) {
    while place < bytes.count, !bytes[place...].starts(with: end) { place += 1 }
  }

  private func link(in tag: ArraySlice<UInt8>) -> String? {
    let start = Array(" href=\"".utf8)
    var place = tag.startIndex
    while place + start.count <= tag.endIndex {
      if tag[place] == 32, tag[place...].starts(with: start) {
        return HTMLReader.read(Array(tag[(place + start.count)...].prefix { $0 != UInt8(ascii: "\"") })).words
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
    default: Array(HTMLReader.character(name).utf8)
    }
  }

  private static func character(_ name: String) -> String {
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.drop { $0 == "#" || $0 == "x" }
    guard name.hasPrefix("#"), let code = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return "&\(name);" }
    return Unicode.Scalar(code).map { String(Character($0)) } ?? ""
  }
}
