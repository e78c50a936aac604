import Publications
import Serialising

/// The words of a paragraph.
extension ODTContent {
  mutating func put(_ words: [Inline]) { for word in words { put(word) } }

  private mutating func put(_ word: Inline) {
    switch word {
    case .text(let text): spaced(text)
    case .strong(let words): span("Strong_20_Emphasis", words)
    case .emphasis(let words): span("Emphasis", words)
    case .struck(let words): span("Struck", words)
    case .code(let text): span("Source_20_Text", [.text(text)])
    case .link(let words, let destination): link(words, to: destination)
    case .language(let language, let words): span(ODTContent.style(of: language), words)
    case .abbreviation(let abbreviation, _): markup.text(abbreviation.short)
    case .lineBreak: markup.empty("text:line-break")
    }
  }

  /// Runs of spaces and tabs, which XML would close up.
  private mutating func spaced(_ text: String) {
    guard text.isSpaced else { return markup.text(text) }
    var run = 0
    for character in text.unicodeScalars {
      if character == " " { run += 1; continue }
      spaces(run)
      run = 0
      if character == "\t" { markup.empty("text:tab") } else { markup.text(String(character)) }
    }
    spaces(run)
  }

  private mutating func spaces(_ run: Int) {
    guard run > 0 else { return }
    markup.text(" ")
    if run > 1 { markup.empty("text:s", ["text:c": "\(run - 1)"]) }
  }

  private mutating func span(_ style: String, _ words: [Inline]) {
    markup.open("text:span", ["text:style-name": style])
    put(words)
    markup.close()
  }

  /// A link that leads nowhere from here says its address in brackets, so that it is not lost.
  private mutating func link(_ words: [Inline], to destination: Destination) {
    switch destination {
    case .within(let anchor): link(words, "#" + anchor)
    case .site(let path):
      if let address = destination.address(site: site) { return link(words, address) }
      put(words)
      markup.text(" (\(path))")
    case .elsewhere(let address): link(words, address)
    }
  }

  private mutating func link(_ words: [Inline], _ address: String) {
    markup.open(
      "text:a", ["xlink:type": "simple", "xlink:href": address, "text:style-name": "Internet_20_link"])
    put(words)
    markup.close()
  }
}

extension String {
  /// Whether it has a tab, or spaces in a row.
  fileprivate var isSpaced: Bool {
    var isAfterSpace = false
    for byte in utf8 {
      if byte == 9 || byte == 32 && isAfterSpace { return true }
      isAfterSpace = byte == 32
    }
    return false
  }
}
