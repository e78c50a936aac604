import Publications
import Record

/// Gathers from prose what is expected of it, block by block: headings and paragraphs, points, code and pictures in their order, and
/// beside them resolutions, cells of tables and links.
///
/// Between two blocks a format may put what it likes – a point, a number, a line, the name of a column – and within one nothing. So
/// words are looked for one block at a time, however the text is made up.
struct ProseInventory {
  private let linked: LinkedProse
  private let addresses: Addresses
  private(set) var blocks: [Expected] = []
  private(set) var resolutions: [[Expected]] = []
  private(set) var columns: [Expected] = []
  private(set) var cells: [Expected] = []
  private(set) var links: [ExpectedLink] = []
  private let kind: Expected.Kind
  private let owner: String
  /// The block that is open, from its number on.
  private var words: [Inline]?
  /// What stands before the next paragraph on the same line: the number of a point, or of what the text belongs to.
  private var lead: String?
  private var place = ""
  private var isNumbered = false
  private var resolution: [Expected]?
  private var pictures: [String] = []
  /// The link that is open, and where its words begin in the block.
  private var link: (address: String, start: Int)?
  private var marks = Marks()

  /// `kind` is what its paragraphs without a number are, `owner` what it is the text of: “Purpose of item 3”, and `lead` the number that
  /// stands before its first words.
  init(_ linked: LinkedProse, _ addresses: Addresses, _ kind: Expected.Kind, _ owner: String, lead: String? = nil) {
    self.owner = owner
    self.linked = linked
    self.addresses = addresses
    self.kind = kind
    self.lead = lead
    linked.prose.forEach { take($0) }
  }

  private mutating func take(_ event: ProseEvent) {
    switch event {
    case .startHeading(_, _, let number, _): begin(number?.string, "heading")
    case .startParagraph(let number, _): begin(number?.string, "paragraph")
    case .endParagraph, .endHeading: end()
    case .startItem(let number): lead = number?.string
    case .codeBlock(_, let text): code(text.string)
    case .startResolution: (resolution, lead) = ([], nil)
    case .endResolution: endResolution()
    case .startCell: words = []
    case .endCell(let isHeading): endCell(isHeading)
    case .text(let text): gather(.text(text.string))
    // Braille spells it out, so that it is no passage like others.
    case .code(let text): gather(.code(text.string))
    case .softBreak: gather(.text(" "))
    case .lineBreak: gather(.lineBreak)
    case .reference(let index): reference(index)
    case .startLanguage, .startStrong, .startEmphasis, .endLanguage, .endStrong, .endEmphasis: marks.take(event)
    case .startLink(let destination, let file): startLink(destination.string, file)
    case .endLink: endLink()
    case .noteReference(let label, _, _):
      gather(.text(label.string))
      gather(Marks.endOfLink)
    case .startCitation(let index):
      if index < linked.citations.count { follow(linked.citations[index]) }
    case .image(_, let alternative, let file): picture(alternative.string, file)
    case .startList, .endItem, .startQuote, .endQuote, .startTable, .rule: lead = nil
    case .endList, .endTable, .startTableHead, .endTableHead, .startRow, .endRow, .startStrikethrough,
      .endStrikethrough, .endCitation:
      return
    }
  }

  // MARK: Blocks

  private mutating func begin(_ number: String?, _ what: String) {
    words = [lead, number].compactMap(\.self).map { .text("\($0) ") }
    lead = nil
    isNumbered = number != nil
    place = number.map { "\(what) \($0)" } ?? owner
  }

  private mutating func end() {
    if let words { expect(Expected(isNumbered ? .paragraph : kind, place, words)) }
    words = nil
    endPictures()
  }

  private mutating func expect(_ block: Expected) {
    blocks.append(block)
    let place = "resolution \(resolutions.count + 1)"
    resolution?.append(Expected(.resolution, place, block.passages))
  }

  /// Code is English by its nature, and its lines are not filled.
  private mutating func code(_ text: String) {
    lead = nil
    for line in text.split(separator: "\n") {
      expect(Expected(kind, owner, [.language("en", [.code(String(line))])]))
    }
  }

  private mutating func endResolution() {
    if let resolution { resolutions.append(resolution) }
    resolution = nil
  }

  private mutating func endCell(_ isHeading: Bool) {
    guard let done = words else { return }
    if isHeading {
      columns.append(Expected(.cell, "column \(columns.count + 1)", done))
    } else {
      cells.append(Expected(.cell, "cell \(cells.count + 1)", done))
    }
    words = nil
    endPictures()
  }

  // MARK: Words

  private mutating func gather(_ words: Inline) { self.words?.append(marks.around(words)) }

  private mutating func reference(_ index: Int) {
    guard index < linked.prose.references.count, index < linked.references.count else { return }
    let reference = linked.prose.references[index]
    follow(linked.references[index])
    switch linked.references[index] {
    case .found(let target): gather(.text(reference.label ?? target.label))
    case .unresolved: gather(.text(reference.label ?? reference.target))
    // What stands there instead is the formats' own.
    case .withheld: gather(.text(reference.label ?? ""))
    }
    gather(Marks.endOfLink)
  }

  // MARK: Pictures

  /// A picture of the record stands after the words around it; of any other there are but its words.
  private mutating func picture(_ alternative: String, _ file: Int?) {
    guard let file, file < linked.files.count, linked.files[file] != nil else { return gather(.text(alternative)) }
    pictures.append(alternative)
  }

  private mutating func endPictures() {
    blocks += pictures.map { Expected(.picture, "picture in \(owner)", $0) }
    pictures = []
  }

  // MARK: Links

  private mutating func follow(_ resolution: Resolution) {
    if case .found(let target) = resolution { links.append(ExpectedLink(addresses.address(of: target))) }
  }

  private mutating func startLink(_ destination: String, _ file: Int?) {
    let address = file.map { $0 < linked.files.count ? linked.files[$0]?.address ?? "" : "" } ?? destination
    link = (address, words?.count ?? 0)
  }

  private mutating func endLink() {
    if let link, !link.address.isEmpty, !link.address.hasPrefix("#") {
      links.append(ExpectedLink(link.address, words: Array((words ?? []).dropFirst(link.start))))
    }
    link = nil
    gather(Marks.endOfLink)
  }
}
