/// The words of a value, which some systems keep as markup.
enum DataWords {
  private static let breaking: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
  ]

  /// Its paragraphs without a blank one.
  static func paragraphs(of value: String) -> [String] {
    var text = value
    if isMarkup(value), let page = XMLElement.page(Array(value.utf8), encoding: "UTF-8") {
      text = ""
      gather(page, into: &text)
    }
    return SheetText.blocks(text).map(\.plain)
  }

  /// Whether a tag or an entity stands in the words: “<p>”, “</li>”, “&amp;”.
  private static func isMarkup(_ value: String) -> Bool {
    var last: UInt8 = 0
    for byte in value.utf8 {
      let isLetter = (97...122).contains(byte | 32)
      if last == UInt8(ascii: "<"), isLetter || byte == UInt8(ascii: "/") { return true }
      if last == UInt8(ascii: "&"), isLetter || byte == UInt8(ascii: "#") { return true }
      last = byte
    }
    return false
  }

  private static func gather(_ element: XMLElement, into text: inout String) {
    if ["script", "style"].contains(element.name) { return }
    let breaks = breaking.contains(element.name)
    if breaks { text += "\n" }
    for child in element.children {
      switch child {
      case .element(let inner): gather(inner, into: &text)
      // A line break of the markup is a blank.
      case .text(let words): text += words.replacing("\n", with: " ")
      }
    }
    if breaks { text += "\n" }
  }
}
