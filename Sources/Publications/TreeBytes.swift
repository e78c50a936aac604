import Record

extension Publication {
  /// Every part of the tree as bytes, no two trees alike: for telling whether anything has changed since a file was made of it.
  package var treeBytes: [UInt8] {
    var bytes = TreeBytes()
    bytes.put([kind.rawValue, stem, page, site ?? "", title, language, council, date?.iso ?? "", summary ?? ""])
    for abbreviation in abbreviations { bytes.put([abbreviation.short, abbreviation.expansion]) }
    bytes.put(blocks)
    for sheet in sheets { bytes.put(sheet) }
    return bytes.bytes
  }
}

private struct TreeBytes {
  var bytes: [UInt8] = []

  /// Each text ends with a byte that no text has.
  mutating func put(_ text: String?) {
    if let text { bytes += text.utf8 } else { bytes.append(0xFE) }
    bytes.append(0xFF)
  }

  mutating func put(_ texts: [String]) {
    for text in texts { put(text) }
  }

  /// Where a thing begins, and how many parts it has.
  private mutating func open(_ sign: UInt8, _ count: Int = 0) { put("\(sign) \(count)") }

  mutating func put(_ blocks: [Block]) {
    open(0, blocks.count)
    for block in blocks { put(block) }
  }

  private mutating func put(_ block: Block) {
    switch block {
    case .heading(let heading):
      open(1, heading.level)
      put(heading.number)
      put(heading.anchor)
      put(heading.words)
    case .paragraph(let paragraph):
      open(2)
      put(paragraph.number)
      put(paragraph.anchor)
      put(paragraph.words)
    case .list(let list):
      open(list.isOrdered ? 3 : 4, list.items.count)
      for item in list.items {
        put(item.number)
        put(item.anchor)
        put(item.blocks)
      }
    case .facts(let facts):
      open(5, facts.count)
      for fact in facts {
        put(fact.name)
        put(fact.blocks)
      }
    case .table(let table): put(table)
    case .figure(let figure): put(figure)
    case .quote(let blocks):
      open(8)
      put(blocks)
    case .resolution(let blocks):
      open(9)
      put(blocks)
    case .note(let words):
      open(10)
      put(words)
    case .code(let text):
      open(11)
      put(text)
    case .rule: open(12)
    }
  }

  private mutating func put(_ table: Table) {
    open(table.isInSheet ? 14 : 6, table.columns.count)
    put(table.caption)
    for column in table.columns {
      open(column.isNumeric ? 1 : 0)
      put(column.words)
    }
    open(0, table.rows.count)
    for row in table.rows {
      put(row.anchor)
      for cell in row.cells {
        open(cell.isHeading ? 1 : 0)
        put(cell.blocks)
      }
    }
  }

  mutating func put(_ sheet: Sheet) {
    open(13, sheet.rows.count)
    put([sheet.name] + sheet.columns)
    for row in sheet.rows { put(row) }
  }

  private mutating func put(_ figure: Figure) {
    open(7, figure.drawing?.count ?? 0)
    put([figure.title, figure.alternative, figure.image ?? ""])
    bytes += figure.drawing ?? []
    if let data = figure.data { put(data) }
  }

  private mutating func put(_ words: [Inline]) {
    open(20, words.count)
    for word in words { put(word) }
  }

  private mutating func put(_ word: Inline) {
    switch word {
    case .text(let text):
      open(21)
      put(text)
    case .strong(let words): put(22, words)
    case .emphasis(let words): put(23, words)
    case .struck(let words): put(24, words)
    case .code(let text):
      open(25)
      put(text)
    case .link(let words, let destination):
      put(destination)
      put(26, words)
    case .language(let tag, let words):
      put(tag)
      put(27, words)
    case .abbreviation(let abbreviation, let isFirst):
      open(28, isFirst ? 1 : 0)
      put([abbreviation.short, abbreviation.expansion])
    case .lineBreak: open(29)
    }
  }

  private mutating func put(_ sign: UInt8, _ words: [Inline]) {
    open(sign)
    put(words)
  }

  private mutating func put(_ destination: Destination) {
    switch destination {
    case .site(let path): put("s" + path)
    case .elsewhere(let address): put("e" + address)
    case .within(let anchor): put("w" + anchor)
    }
  }
}
