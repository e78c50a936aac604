/// The words of a page's own part, as a reader sees them: without masthead, navigation and footer, and without the list of formats.
struct PageText: Equatable {
  /// The words of the page's first heading.
  private(set) var heading = ""
  /// In order; an empty word stands where a line begins.
  private(set) var words: [String] = []

  init(_ html: [UInt8]) {
    var reader = PageTextReader(html)
    reader.run()
    words = reader.words
    heading = reader.heading.joined(separator: " ")
  }
}

/// The walk through the markup, byte by byte; what it reads was written by our own templates.
private struct PageTextReader {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var words: [String] = []
  private(set) var heading: [String] = []
  private var word: [UInt8] = []
  private var isInHeading = false
  /// The element whose words are left out, and how many of its name are open in it.
  private var left: (name: String, depth: Int)?
  private var isInMain: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // A page that only leads on has no main part.
    isInMain = bytes.firstRange(of: Array("<main".utf8)) == nil
  }

  mutating func run() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "&"): reference()
      case 9, 10, 13, 32:
        endWord()
        place += 1
      case let letter:
        if isRead { word.append(letter) }
        place += 1
      }
    }
    endWord()
  }

  private var isRead: Bool { isInMain && left == nil }

  private mutating func endWord() {
    if word.isEmpty { return }
    let text = String(decoding: word, as: UTF8.self)
    word.removeAll(keepingCapacity: true)
    words.append(text)
    if isInHeading { heading.append(text) }
  }

  private mutating func breakLine() {
    endWord()
    if let last = words.last, !last.isEmpty { words.append("") }
  }

  private mutating func tag() {
    let start = place + 1
    skipTag()
    let isEnd = start < bytes.count && bytes[start] == UInt8(ascii: "/")
    let inside = bytes[min(start + (isEnd ? 1 : 0), place)..<place]
    let name = String(decoding: inside.prefix { $0 > 47 && $0 != UInt8(ascii: ">") }, as: UTF8.self).lowercased()
    if let open = left { return count(name, isEnd, in: open) }
    if name == "main" { isInMain = !isEnd }
    if !isEnd, isLeftOut(name, inside) { left = (name, 1) }
    if !PageTextReader.inline.contains(name) { breakLine() }
    if name == "h1" { isInHeading = !isEnd && heading.isEmpty }
  }

  private mutating func count(_ name: String, _ isEnd: Bool, in open: (name: String, depth: Int)) {
    guard name == open.name else { return }
    let depth = open.depth + (isEnd ? -1 : 1)
    left = depth == 0 ? nil : (name, depth)
  }

  /// To what follows the tag; a quoted value may hold its end.
  private mutating func skipTag() {
    var quote: UInt8?
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return
      }
    }
  }

  private func isLeftOut(_ name: String, _ inside: ArraySlice<UInt8>) -> Bool {
    switch name {
    case "script", "style", "template": true
    case "nav": inside.firstRange(of: Array("class=\"formats\"".utf8)) != nil
    case _: false
    }
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "s",
    "small",
    "span", "strong", "sub", "sup", "time", "u", "wbr",
  ]

  private mutating func reference() {
    guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      word.append(bytes[place])
      place += 1
      return
    }
    let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    place = end + 1
    guard isRead else { return }
    if name == "nbsp" || name == "#160" { return endWord() }
    word += (PageTextReader.named[name] ?? PageTextReader.numbered(name) ?? "&\(name);").utf8
  }

  private static let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
