import Publications
import Record

/// Walks the tree and puts it on the page.
struct PlainTextWriter {
  private(set) var page = FilledText()
  private let publication: Publication
  private var notes: LinkNotes
  /// Whether nobody will see it: no marks stand in the text, and the addresses are told at the end.
  private let isHeard: Bool

  init(_ publication: Publication, isHeard: Bool = false) {
    self.publication = publication
    self.isHeard = isHeard
    notes = LinkNotes(site: publication.site)
  }

  mutating func write() {
    page.fill(publication.title)
    page.leave(1)
    let source = [publication.council, publication.date?.text].compactMap { $0 }.joined(separator: ", ")
    page.fill(isHeard ? Speech(publication).said(source) : source)
    page.leave(1)
    put(publication.blocks)
    putAbbreviations()
    putNotes()
  }

  private mutating func put(_ blocks: [Block]) { for block in blocks { put(block) } }

  private mutating func put(_ block: Block) {
    switch block {
    case .heading(let heading): put(heading)
    case .paragraph(let paragraph):
      page.leave(1)
      page.fill(words(paragraph.words), lead: paragraph.number ?? "")
      page.leave(1)
    case .list(let list): put(list)
    case .facts(let facts): put(facts)
    case .table(let table): put(table)
    case .figure(let figure): put(figure)
    case .quote(let inner), .resolution(let inner): indented(by: 4) { $0.put(inner) }
    case .note(let words):
      page.leave(1)
      page.fill(self.words(words), lead: publication.words.note)
      page.leave(1)
    case .code(let text): put(code: text)
    case .rule: page.leave(2)
    }
  }

  private mutating func put(_ heading: Heading) {
    page.leave(2)
    page.fill(words(heading.words), lead: heading.number ?? "")
    page.leave(1)
  }

  private mutating func put(_ list: List) {
    for item in list.items {
      page.leave(1)
      let lead = item.number.map(PlainTextWriter.closed) ?? "-"
      guard case .paragraph(let first)? = item.blocks.first, first.number == nil else {
        page.fill("", lead: lead)
        indented(by: 2) { $0.put(item.blocks) }
        continue
      }
      page.fill(words(first.words), lead: lead)
      indented(by: min(lead.utf8.count + 1, 6)) { $0.put(Array(item.blocks.dropFirst())) }
    }
    page.leave(1)
  }

  /// A bare figure has its full stop again; “(a)” and “4.1” stay.
  private static func closed(_ number: String) -> String {
    number.utf8.allSatisfy { (0x30...0x39).contains($0) } ? number + "." : number
  }

  /// One line where one is enough; else the name, and what belongs to it below.
  private mutating func put(_ facts: [Fact]) {
    page.leave(1)
    for fact in facts {
      if fact.blocks.count == 1, case .paragraph(let only) = fact.blocks[0] {
        page.fill(([fact.name + ":", only.number].compactMap { $0 } + [words(only.words)]).joined(separator: " "))
      } else {
        page.fill(fact.name + ":")
        indented(by: 2) { $0.put(fact.blocks) }
      }
    }
    page.leave(1)
  }

  private mutating func put(_ figure: Figure) {
    page.leave(1)
    page.fill("\(figure.data == nil ? publication.words.picture : publication.words.chart): \(figure.title).")
    if figure.alternative != figure.title { page.fill(figure.alternative) }
    page.leave(1)
    if let data = figure.data { put(data) }
  }

  private mutating func put(code text: String) {
    page.leave(1)
    indented(by: 4) { writer in
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) { writer.page.keep(line) }
    }
    page.leave(1)
  }

  private mutating func indented(by columns: Int, _ body: (inout PlainTextWriter) -> Void) {
    let before = page.indent
    // Deep nesting keeps at least half of the line for words.
    page.indent = min(before + columns, FilledText.width / 2)
    body(&self)
    page.indent = before
  }

  // MARK: Tables

  /// Row by row: what heads the row, then each other cell after the name of its column.
  private mutating func put(_ table: Table) {
    page.leave(1)
    page.fill("\(publication.words.table): \(table.caption). \(publication.words.rows(table.rows.count)).")
    let columns = table.columns.map { words($0.words) }
    for (place, row) in table.rows.enumerated() {
      page.leave(1)
      page.fill("\(publication.words.row) \(place + 1)")
      indented(by: 2) { writer in
        for (name, cell) in zip(columns, row.cells) { writer.put(cell, name) }
      }
    }
    page.leave(1)
    page.fill(publication.words.endOfTable)
    page.leave(1)
  }

  private mutating func put(_ cell: Table.Cell, _ column: String) {
    let label = column.isEmpty ? "" : column + ":"
    if cell.blocks.isEmpty { return page.fill("\(label) \(publication.words.empty)") }
    if cell.blocks.count == 1, case .paragraph(let only) = cell.blocks[0], only.number == nil {
      return page.fill([label, words(only.words)].filter { !$0.isEmpty }.joined(separator: " "))
    }
    if !label.isEmpty { page.fill(label) }
    indented(by: 2) { $0.put(cell.blocks) }
  }

  // MARK: Words

  private mutating func words(_ words: [Inline]) -> String {
    var text = ""
    for inline in words { put(inline, &text) }
    return text
  }

  private mutating func put(_ inline: Inline, _ text: inout String) {
    switch inline {
    case .text(let words), .code(let words): text += words
    case .strong(let inner), .emphasis(let inner), .language(_, let inner): for word in inner { put(word, &text) }
    case .struck(let inner):
      text += "[\(publication.words.struckOut): "
      for word in inner { put(word, &text) }
      text += "]"
    case .link(let inner, let destination):
      for word in inner { put(word, &text) }
      if let number = notes.number(of: destination, words: inner.plain), !isHeard { text += " [\(number)]" }
    case .abbreviation(let abbreviation, _): text += abbreviation.short
    case .lineBreak: text += "\n"
    }
  }

  // MARK: The end

  private mutating func putAbbreviations() {
    if publication.abbreviations.isEmpty { return }
    page.leave(2)
    page.fill(publication.words.abbreviations)
    page.leave(1)
    for abbreviation in publication.abbreviations { page.fill("\(abbreviation.short): \(abbreviation.expansion)") }
  }

  private mutating func putNotes() {
    if notes.addresses.isEmpty { return }
    page.leave(2)
    page.fill(publication.words.links)
    page.leave(1)
    for (place, address) in notes.addresses.enumerated() { page.keep("[\(place + 1)] \(address)") }
  }
}
