/// The words and links that are met on the way through markup.
struct MarkupWords {
  private(set) var links: Set<String> = []
  private var words: [UInt8] = []

  var readBack: ReadBack { ReadBack(words: String(decoding: words, as: UTF8.self), links: links) }

  /// A tag of an element; `link`: where it leads.
  mutating func tag(_ name: some StringProtocol, link: String? = nil) {
    words.append(MarkupWords.withinLine.contains(String(name)) ? 32 : 10)
    if let link { links.insert(link) }
  }

  mutating func add(_ text: some Collection<UInt8>) { words.append(contentsOf: text) }

  /// Elements before and after which words stand in one line; what others part are lines of their own. Some are of HTML, some of ODF.
  private static let withinLine: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "del", "em", "i", "ins", "q", "s", "small", "span", "strong", "sub", "sup",
    "bookmark", "note-citation",
  ]

  /// Elements that hold no words of the text.
  static let wordless: Set<String> = ["style", "script", "head"]
}

extension ReadBack {
  /// Of a document in XML.
  init(xml bytes: [UInt8]) throws(XMLFault) {
    var words = MarkupWords()
    var names: [String] = []
    try XMLReader.read(bytes) { event in
      switch event {
      case .open(let tag):
        names.append(tag.localName)
        words.tag(tag.localName, link: tag["href"])
      case .close: words.tag(names.popLast() ?? "")
      case .words(let text): if !names.contains(where: MarkupWords.wordless.contains) { words.add(text) }
      }
    }
    self = words.readBack
  }
}
