import Publications
import Record

/// Gathers from prose what is expected of it: headings and paragraphs, resolutions, cells of tables, links.
struct ProseInventory {
  private let linked: LinkedProse
  private let addresses: Addresses
  private(set) var paragraphs: [Expected] = []
  private(set) var resolutions: [Expected] = []
  private(set) var columns: [Expected] = []
  private(set) var cells: [Expected] = []
  private(set) var links: [String] = []
  private var paragraph: [Inline]?
  private var place = ""
  private var isNumbered = false
  private let kind: Expected.Kind
  private let owner: String
  private var resolution: [Inline]?
  private var cell: [Inline]?
  private var marks = Marks()

  /// `kind` is what its paragraphs without a number are, and `owner` what it is the text of: “Purpose of item 3”.
  init(_ linked: LinkedProse, _ addresses: Addresses, _ kind: Expected.Kind, _ owner: String) {
    self.owner = owner
    self.linked = linked
    self.addresses = addresses
    self.kind = kind
    linked.prose.forEach { take($0) }
  }

  private mutating func take(_ event: ProseEvent) {
    switch event {
    case .startHeading(_, _, let number, _): begin(number?.string, "heading")
    case .startParagraph(let number, _): begin(number?.string, "paragraph")
    case .endParagraph, .endHeading:
      if let done = paragraph { paragraphs.append(Expected(isNumbered ? .paragraph : kind, place, done)) }
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
    case .noteReference(let label, _, _):
      gather(label.string)
      gather(Marks.endOfLink)
    case .startCitation(let index):
      if index < linked.citations.count { follow(linked.citations[index]) }
    // A picture stands apart from the words around it.
    case .image: return
    case .startList, .endList, .startItem, .endItem, .startQuote,
      .endQuote,
      .rule, .startTable, .endTable, .startTableHead, .endTableHead, .startRow, .endRow, .startStrikethrough,
      .endStrikethrough, .endCitation:
      return
    }
  }

  private mutating func begin(_ number: String?, _ what: String) {
    if let number { gather(" \(number) ") }
    isNumbered = number != nil
    paragraph = number.map { [.text("\($0) ")] } ?? []
    place = number.map { "\(what) \($0)" } ?? owner
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
