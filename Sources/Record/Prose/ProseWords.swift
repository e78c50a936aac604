extension Prose {
  /// The words alone, for descriptions and search: blocks on lines of their own, breaks within them as spaces.
  package var plainText: String {
    var gatherer = WordGatherer(references: references)
    forEach { gatherer.take($0) }
    return gatherer.text
  }

  /// The same with the addresses of links after their words, where they are not the words themselves: for forms that have no links.
  package var plainTextWithAddresses: String {
    var gatherer = WordGatherer(references: references, keepsAddresses: true)
    forEach { gatherer.take($0) }
    return gatherer.text
  }

  /// The headings in order.
  package var headings: [ProseHeading] {
    var headings: [ProseHeading] = []
    var open: (heading: ProseHeading, words: WordGatherer)?
    forEach { event in
      if case .startHeading(let level, let anchor, let number, let item) = event {
        let heading = ProseHeading(
          level: level, text: "", anchor: anchor.string, number: number?.string, item: item?.string)
        open = (heading, WordGatherer(references: references))
      } else if case .endHeading = event, var done = open?.heading {
        done.text = open?.words.text ?? ""
        headings.append(done)
        open = nil
      } else {
        open?.words.take(event)
      }
    }
    return headings
  }
}

/// Collects words from events.
struct WordGatherer {
  private let references: [ProseReference]
  private let keepsAddresses: Bool
  private var bytes: [UInt8] = []
  /// The address of the link that is open, and where its words begin.
  private var link: (address: [UInt8], start: Int)?

  init(references: [ProseReference], keepsAddresses: Bool = false) {
    self.references = references
    self.keepsAddresses = keepsAddresses
  }

  var text: String {
    var end = bytes.count
    while end > 0, bytes[end - 1] == 10 || bytes[end - 1] == 32 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  mutating func take(_ event: ProseEvent) {
    switch event {
    case .text(let text), .code(let text), .codeBlock(_, let text): bytes.append(contentsOf: text.bytes)
    case .image(_, let alternative, _): bytes.append(contentsOf: alternative.bytes)
    case .reference(let index):
      guard index < references.count else { return }
      bytes.append(contentsOf: (references[index].label ?? references[index].target).utf8)
    case .startLink(let destination, nil) where keepsAddresses:
      link = (Array(destination.bytes), bytes.count)
    case .endLink: endLink()
    case .softBreak, .lineBreak, .endCell: separate(by: 32)
    case .endParagraph, .endHeading, .endItem, .endRow, .endTableHead: separate(by: 10)
    case .startParagraph, .startHeading, .startList, .endList, .startItem, .startQuote, .endQuote, .rule, .startTable,
      .endTable, .startTableHead, .startRow, .startCell, .startResolution, .endResolution, .startEmphasis,
      .endEmphasis, .startStrong, .endStrong, .startStrikethrough, .endStrikethrough, .startLink,
      .startCitation, .endCitation, .startLanguage, .endLanguage, .noteReference:
      return
    }
  }

  private mutating func endLink() {
    guard let open = link else { return }
    link = nil
    if !bytes[open.start...].elementsEqual(open.address) { bytes += [32, 40] + open.address + [41] }
  }

  private mutating func separate(by byte: UInt8) {
    guard let last = bytes.last, last != 10 else { return }
    if last == 32 { bytes.removeLast() }
    bytes.append(byte)
  }
}
