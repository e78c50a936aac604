/// The tags and the words of XML in their order, for checks that ask where something stands.
struct MarkupTokens: Sequence, IteratorProtocol {
  enum Token: Equatable {
    /// An element that is empty is opened and closed.
    case open(Tag)
    case close
    case words(String)
  }

  struct Tag: Equatable {
    let name: String
    let attributes: [String: String]
  }

  private let bytes: [UInt8]
  private var place = 0
  /// An empty element was opened and is still to be closed.
  private var closes = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Token? {
    if closes {
      closes = false
      return .close
    }
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<") else { return .words(words()) }
      let inside = tag()
      guard let first = inside.first, first != UInt8(ascii: "?"), first != UInt8(ascii: "!") else { continue }
      if first == UInt8(ascii: "/") { return .close }
      closes = inside.last == UInt8(ascii: "/")
      return .open(MarkupTokens.read(closes ? inside.dropLast() : inside))
    }
    return nil
  }

  private mutating func words() -> String {
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    defer { place = end }
    return MarkupReader.read(Array(bytes[place..<end])).words
  }

  private mutating func tag() -> ArraySlice<UInt8> {
    let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    defer { place = Swift.min(end + 1, bytes.count) }
    return bytes[(place + 1)..<Swift.max(end, place + 1)]
  }

  private static func read(_ inside: ArraySlice<UInt8>) -> Tag {
    let name = inside.prefix { $0 > 32 }
    var attributes: [String: String] = [:]
    var rest = inside.dropFirst(name.count)
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let key = String(decoding: rest[..<equals].filter { $0 > 32 }, as: UTF8.self)
      let value = rest[(equals + 1)...].drop { $0 != UInt8(ascii: "\"") }.dropFirst()
        .prefix { $0 != UInt8(ascii: "\"") }
      attributes[key] = MarkupReader.read(Array(value)).words
      rest = rest[Swift.min(value.endIndex + 1, rest.endIndex)...]
    }
    return Tag(name: String(decoding: name, as: UTF8.self), attributes: attributes)
  }
}
