import Record

/// Turns prose into blocks: one walk over its events, with a shelf for each thing that is still open.
struct ProseBlocks {
  private let linked: LinkedProse
  private let addresses: Addresses
  /// Put before every anchor, where several texts share a publication.
  private let prefix: String
  /// The shelves of open blocks; the lowest is the result.
  private var blocks: [[Block]] = [[]]
  /// The shelves of open words; empty between blocks.
  private var words: [[Inline]] = []
  private var open: [Open] = []
  private var tables: [ProseTable] = []
  private var tableCount = 0
  /// Of each table whether its rows have names; found when the first is met.
  private var rowHeads: [Bool] = []
  /// Pictures met in the paragraph that is open: they stand after it.
  private var pictures: [Figure] = []
  private var heading: String?

  /// What a start event said that its end must know.
  private enum Open {
    case paragraph(number: String?, anchor: String?)
    case heading(level: Int, number: String?, anchor: String)
    case list(isOrdered: Bool, items: [List.Item])
    case item(number: String?)
    case link(Destination?)
    case language(String)
    case cell(isHead: Bool, isRight: Bool)
  }

  private init(_ linked: LinkedProse, _ addresses: Addresses, prefix: String) {
    self.linked = linked
    self.addresses = addresses
    self.prefix = prefix
  }

  static func blocks(of linked: LinkedProse, _ addresses: Addresses, prefix: String = "") -> [Block] {
    if linked.prose.isEmpty { return [] }
    var walk = ProseBlocks(linked, addresses, prefix: prefix)
    linked.prose.forEach { walk.take($0) }
    return walk.blocks[0]
  }

  private mutating func take(_ event: ProseEvent) {
    switch event {
    case .text, .softBreak, .lineBreak, .code, .startEmphasis, .endEmphasis, .startStrong, .endStrong,
      .startStrikethrough, .endStrikethrough, .startLink, .endLink, .image, .reference, .startCitation, .endCitation,
      .startLanguage, .endLanguage, .noteReference:
      takeWords(event)
    case .startTable, .endTable, .startTableHead, .endTableHead, .startRow, .endRow, .startCell, .endCell:
      takeTable(event)
    case .startParagraph, .endParagraph, .startHeading, .endHeading, .startList, .endList, .startItem, .endItem,
      .startQuote, .endQuote, .codeBlock, .rule, .startResolution, .endResolution:
      takeBlock(event)
    }
  }

  // MARK: Blocks

  private mutating func takeBlock(_ event: ProseEvent) {
    switch event {
    case .startParagraph(let number, let anchor):
      open.append(.paragraph(number: number?.string, anchor: anchor.map { prefix + $0.string }))
      words.append([])
    case .endParagraph: endParagraph()
    case .startHeading(let level, let anchor, let number, _):
      open.append(.heading(level: level, number: number?.string, anchor: prefix + anchor.string))
      words.append([])
    case .endHeading: endHeading()
    case .startList(let ordered, _, _): open.append(.list(isOrdered: ordered, items: []))
    case .endList: endList()
    case .startItem(let number):
      open.append(.item(number: number?.string))
      blocks.append([])
    case .endItem: endItem()
    case .startQuote, .startResolution: blocks.append([])
    case .endQuote: put(.quote(blocks.popLast() ?? []))
    case .endResolution: put(.resolution(blocks.popLast() ?? []))
    case .codeBlock(_, let text): put(Block.code(text.string))
    case .rule: put(.rule)
    case .text, .softBreak, .lineBreak, .code, .startEmphasis, .endEmphasis, .startStrong, .endStrong,
      .startStrikethrough, .endStrikethrough, .startLink, .endLink, .image, .reference, .startCitation, .endCitation,
      .startLanguage, .endLanguage, .noteReference, .startTable, .endTable, .startTableHead, .endTableHead, .startRow,
      .endRow,
      .startCell, .endCell:
      return
    }
  }

  private mutating func put(_ block: Block) { blocks[blocks.count - 1].append(block) }

  private mutating func endParagraph() {
    let words = (words.popLast() ?? []).trimmed
    guard case .paragraph(let number, let anchor)? = open.popLast() else { return }
    if !words.isEmpty || number != nil { put(.paragraph(Paragraph(number: number, anchor: anchor, words: words))) }
    for picture in pictures { put(.figure(picture)) }
    pictures = []
  }

  private mutating func endHeading() {
    var words = (words.popLast() ?? []).trimmed
    guard case .heading(let level, let number, let anchor)? = open.popLast() else { return }
    // A heading that is a picture is known by the picture's words.
    if words.isEmpty { words = pictures.prefix(1).map { .text($0.alternative) } }
    heading = words.plain
    put(.heading(Heading(level: level, number: number, anchor: anchor, words: words)))
    for picture in pictures { put(.figure(picture)) }
    pictures = []
  }

  private mutating func endItem() {
    let content = blocks.popLast() ?? []
    guard case .item(let number)? = open.popLast(), case .list(let ordered, var items)? = open.popLast() else { return }
    items.append(List.Item(number: number, blocks: content))
    open.append(.list(isOrdered: ordered, items: items))
  }

  private mutating func endList() {
    guard case .list(let ordered, let items)? = open.popLast() else { return }
    put(.list(List(isOrdered: ordered, items: items)))
  }

  // MARK: Tables

  private mutating func takeTable(_ event: ProseEvent) {
    switch event {
    case .startTable(let columns):
      if tableCount == 0 { rowHeads = linked.prose.tableShapes.map(\.hasRowHeads) }
      let hasRowHeads = rowHeads.indices.contains(tableCount) && rowHeads[tableCount]
      tables.append(ProseTable(columns: columns, hasRowHeads: hasRowHeads))
      tableCount += 1
    case .endTable:
      guard let table = tables.popLast() else { return }
      put(.table(table.table(caption: heading ?? "Table \(tableCount)")))
    case .startRow: tables[tables.count - 1].startRow()
    case .startCell(let isHeader, let alignment):
      open.append(.cell(isHead: isHeader, isRight: alignment == .right))
      words.append([])
    case .endCell: endCell()
    case .startTableHead, .endTableHead, .endRow, .startParagraph, .endParagraph, .startHeading, .endHeading,
      .startList, .endList, .startItem, .endItem, .startQuote, .endQuote, .codeBlock, .rule, .startResolution,
      .endResolution, .text, .softBreak, .lineBreak, .code, .startEmphasis, .endEmphasis, .startStrong, .endStrong,
      .startStrikethrough, .endStrikethrough, .startLink, .endLink, .image, .reference, .startCitation, .endCitation,
      .startLanguage, .endLanguage, .noteReference:
      return
    }
  }

  private mutating func endCell() {
    let words = (words.popLast() ?? []).trimmed
    guard case .cell(let isHead, let isRight)? = open.popLast(), !tables.isEmpty else { return }
    if isHead {
      tables[tables.count - 1].head(words, isRight: isRight)
    } else {
      tables[tables.count - 1].cell(words, pictures)
    }
    pictures = []
  }

  // MARK: Words

  private mutating func takeWords(_ event: ProseEvent) {
    switch event {
    case .text(let text): put(text.string)
    case .softBreak: put(" ")
    case .lineBreak: put(.lineBreak)
    case .code(let text): put(Inline.code(text.string))
    case .startEmphasis, .startStrong, .startStrikethrough: words.append([])
    case .endEmphasis: close { .emphasis($0) }
    case .endStrong: close { .strong($0) }
    case .endStrikethrough: close { .struck($0) }
    case .startLanguage(let tag): start(.language(tag.string))
    case .startLink(let destination, let file): start(.link(self.destination(destination, file)))
    case .startCitation(let index): start(.link(resolved(linked.citations, index)))
    case .endLanguage, .endLink, .endCitation: close()
    case .reference(let index): reference(index)
    case .noteReference(let label, let anchor, _):
      put(.link([.text(label.string)], .within(prefix + anchor.string)))
    case .image(_, let alternative, let file): image(alternative.string, file)
    case .startParagraph, .endParagraph, .startHeading, .endHeading, .startList, .endList, .startItem, .endItem,
      .startQuote, .endQuote, .codeBlock, .rule, .startResolution, .endResolution, .startTable, .endTable,
      .startTableHead, .endTableHead, .startRow, .endRow, .startCell, .endCell:
      return
    }
  }

  private mutating func put(_ inline: Inline) {
    if !words.isEmpty { words[words.count - 1].append(inline) }
  }

  /// The parser cuts text where nobody would; the pieces are joined again.
  private mutating func put(_ text: String) {
    guard let top = words.indices.last else { return }
    if case .text(let before)? = words[top].last {
      words[top][words[top].count - 1] = .text(before + text)
    } else {
      words[top].append(.text(text))
    }
  }

  private mutating func start(_ what: Open) {
    open.append(what)
    words.append([])
  }

  private mutating func close(_ wrap: ([Inline]) -> Inline) {
    let inner = words.popLast() ?? []
    if !inner.isEmpty { put(wrap(inner)) }
  }

  private mutating func close() {
    let what = open.popLast()
    let inner = words.popLast() ?? []
    switch what {
    case .link(let destination?): put(.link(inner, destination))
    case .language(let tag): put(.language(tag, inner))
    case .link(nil), .paragraph, .heading, .list, .item, .cell, nil: for inline in inner { putAgain(inline) }
    }
  }

  private mutating func putAgain(_ inline: Inline) {
    if case .text(let text) = inline { put(text) } else { put(inline) }
  }

  // MARK: Links

  private func destination(_ written: ProseText, _ file: Int?) -> Destination? {
    if let file { return file < linked.files.count ? linked.files[file].map { .site($0.address) } : nil }
    let words = written.string
    if words.hasPrefix("#") { return .within(prefix + words.dropFirst()) }
    return words.isEmpty ? nil : .elsewhere(words)
  }

  private func resolved(_ list: [Resolution], _ index: Int) -> Destination? {
    guard index < list.count, case .found(let target) = list[index] else { return nil }
    return .site(addresses.address(of: target))
  }

  private mutating func reference(_ index: Int) {
    guard index < linked.prose.references.count else { return }
    let reference = linked.prose.references[index]
    let resolution = index < linked.references.count ? linked.references[index] : .unresolved
    switch resolution {
    case .found(let target):
      put(.link([.text(reference.label ?? target.label)], .site(addresses.address(of: target))))
    case .withheld: put(reference.label ?? "a paper that is not open to the public")
    case .unresolved: put(reference.label ?? reference.target)
    }
  }

  /// A picture of the site becomes a figure of its own; one that is not there is only its words.
  private mutating func image(_ alternative: String, _ file: Int?) {
    guard let file, file < linked.files.count, let attachment = linked.files[file] else { return put(alternative) }
    if alternative.isEmpty { return }
    pictures.append(Figure(title: alternative, alternative: alternative, image: attachment.address))
  }
}

extension [Inline] {
  /// Without spaces and breaks at its ends.
  var trimmed: [Inline] {
    var words = self
    while let first = words.first, first.isGap { words.removeFirst() }
    while let last = words.last, last.isGap { words.removeLast() }
    if case .text(let text)? = words.first, text.utf8.first == 32 { words[0] = .text(String(text.drop { $0 == " " })) }
    if case .text(var text)? = words.last, text.utf8.last == 32 {
      while text.utf8.last == 32 { text.removeLast() }
      words[words.count - 1] = .text(text)
    }
    return words
  }
}

extension Inline {
  fileprivate var isGap: Bool {
    switch self {
    case .lineBreak: true
    case .text(let text): text.utf8.allSatisfy { $0 == 32 }
    case .strong, .emphasis, .struck, .code, .link, .language, .abbreviation: false
    }
  }
}
