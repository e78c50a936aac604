import Publications
import Record

/// Gathers from prose what is expected of it: numbered paragraphs, resolutions, cells of tables, links.
struct ProseInventory {
  private let linked: LinkedProse
  private let addresses: Addresses
  private(set) var paragraphs: [Expected] = []
  private(set) var resolutions: [Expected] = []
  private(set) var columns: [Expected] = []
  private(set) var cells: [Expected] = []
  private(set) var links: [String] = []
  private var paragraph: [Inline]?
  private var number = ""
  private var resolution: [Inline]?
  private var cell: [Inline]?
  private var marks = Marks()

  init(_ linked: LinkedProse, _ addresses: Addresses) {
    self.linked = linked
    self.addresses = addresses
    linked.prose.forEach { take($0) }
  }

  private mutating func take(_ event: ProseEvent) {
    switch event {
    case .startParagraph(let number?, _):
      gather(" \(number.string) ")
      paragraph = [.text("\(number.string) ")]
      self.number = number.string
    case .endParagraph:
      if let done = paragraph { paragraphs.append(Expected(.paragraph, "paragraph \(number)", done)) }
      paragraph = nil
    case .startResolution: resolution = []
    case .endResolution:
      if let done = resolution {
        resolutions.append(Expected(.resolution, "resolution \(resolutions.count + 1)", done))
      }
      resolution = nil
    case .startCell: cell = []
    case .endCell(let isHeading):
      guard let done = cell else { return }
      isHeading
        ? columns.append(Expected(.cell, "column \(columns.count + 1)", done))
        : cells.append(Expected(.cell, "cell \(cells.count + 1)", done))
      cell = nil
    case .startItem(let number?): gather(" \(number.string) ")
    case .text(let text): gather(text.string)
    // Braille spells it out, so that it is no passage like others.
    case .code(let text), .codeBlock(_, let text): gather(.code(text.string))
    case .softBreak, .lineBreak: gather(" ")
    case .reference(let index): reference(index)
    case .startLanguage, .startStrong, .startEmphasis, .endLanguage, .endStrong, .endEmphasis: marks.take(event)
    case .startLink(let destination, let file): link(destination.string, file)
    case .endLink: gather(Marks.endOfLink)
    case .startCitation(let index):
      if index < linked.citations.count { follow(linked.citations[index]) }
    // A picture stands apart from the words around it.
    case .image: return
    case .startParagraph, .startHeading, .endHeading, .startList, .endList, .startItem, .endItem, .startQuote,
      .endQuote,
      .rule, .startTable, .endTable, .startTableHead, .endTableHead, .startRow, .endRow, .startStrikethrough,
      .endStrikethrough, .endCitation:
      return
    }
  }

  private mutating func gather(_ words: String) { gather(.text(words)) }

  private mutating func gather(_ words: Inline) {
    let passage = marks.around(words)
    paragraph?.append(passage)
    resolution?.append(passage)
    cell?.append(passage)
  }

  private mutating func reference(_ index: Int) {
    guard index < linked.prose.references.count, index < linked.references.count else { return }
    let reference = linked.prose.references[index]
    follow(linked.references[index])
    switch linked.references[index] {
    case .found(let target): gather(reference.label ?? target.label)
    case .unresolved: gather(reference.label ?? reference.target)
    // What stands there instead is the formats' own.
    case .withheld: gather(reference.label ?? "")
    }
    gather(Marks.endOfLink)
  }

  private mutating func follow(_ resolution: Resolution) {
    if case .found(let target) = resolution { links.append(addresses.address(of: target)) }
  }

  private mutating func link(_ destination: String, _ file: Int?) {
    if let file {
      if file < linked.files.count, let attachment = linked.files[file] { links.append(attachment.address) }
    } else if !destination.isEmpty, !destination.hasPrefix("#") {
      links.append(destination)
    }
  }
}
