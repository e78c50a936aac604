import Publications

/// Writes the script of one publication.
struct ScriptWriter {
  var passages = Passages()
  let language: BrailleCode.Language
  private let words: FormatWords
  /// Of the words that braille adds outside transcriber's notes.
  private let own: BrailleCode.Language
  var links: LinkList
  /// What the abbreviation stands for that has just been written.
  var unexplained: String?
  /// Whether braille adds its notes and references.
  let isBare: Bool

  static func script(of publication: Publication) -> Script {
    var writer = ScriptWriter(publication.language, publication.site, isBare: false)
    let title = writer.passage([.text(publication.title)])
    let council = writer.passage([.text(publication.council)])
    var elements = writer.elements(publication.blocks, moved: 0)
    elements += writer.linkList()
    let phrases = writer.phrases()
    return Script(passages: writer.passages, title: title, council: council, elements: elements, phrases: phrases)
  }

  /// The words alone, each text with its passages: what has to be in a book, whatever else is.
  static func bare(_ texts: [[Inline]], language: String) -> (passages: Passages, indices: [[Passages.Index]]) {
    var writer = ScriptWriter(language, nil, isBare: true)
    let indices = texts.map { writer.lines($0) }
    return (writer.passages, indices)
  }

  private init(_ language: String, _ site: String?, isBare: Bool) {
    self.language = BrailleCode.Language(tag: language)
    words = FormatWords.of(language)
    own = BrailleCode.Language(tag: words.language)
    self.isBare = isBare
    links = LinkList(site: site)
  }

  private mutating func phrases() -> Phrases {
    Phrases(
      contents: phrase(words.contents), code: phrase(words.braille.code), volume: phrase(words.braille.volume),
      of: phrase(words.braille.of), pages: phrase(words.braille.pages), to: phrase(words.braille.to),
      tableNote: note(BrailleNotes.table), tableNoteAgain: note(BrailleNotes.tableAgain))
  }

  private mutating func phrase(_ text: String) -> Passages.Index? {
    passages.add(text, .plain, own)
    return passages.close()
  }

  private mutating func note(_ text: String) -> Passages.Index? {
    passages.add(text, .note, .english)
    return passages.close()
  }
}

// MARK: - Blocks

extension ScriptWriter {
  private typealias Element = Script.Element

  /// `cells`: how far everything stands from the margin.
  private mutating func elements(_ blocks: [Block], moved cells: Int) -> [Element] {
    var elements: [Element] = []
    for block in blocks { write(block, moved: cells, into: &elements) }
    return elements
  }

  private mutating func write(_ block: Block, moved cells: Int, into elements: inout [Element]) {
    switch block {
    case .heading(let heading): write(heading, into: &elements)
    case .paragraph(let paragraph): write(paragraph, moved: cells, into: &elements)
    case .list(let list): write(list, moved: cells, into: &elements)
    case .facts(let facts): for fact in facts { write(fact, moved: cells, into: &elements) }
    case .table(let table): elements.append(.table(script(of: table)))
    case .figure(let figure): write(figure, moved: cells, into: &elements)
    case .quote(let blocks), .resolution(let blocks): elements += setApart(blocks, moved: cells + 2)
    case .note(let words): add(lines(words), Script.Margins.note.moved(by: cells), into: &elements)
    case .code(let text): write(code: text, moved: cells, into: &elements)
    case .rule: elements += [.gap, .rule, .gap]
    }
  }

  private mutating func write(_ heading: Heading, into elements: inout [Element]) {
    if let number = heading.number { add(number + " ") }
    guard let words = passage(heading.words) else { return }
    elements.append(.heading(level: heading.level, words: words))
  }

  private mutating func write(_ paragraph: Paragraph, moved cells: Int, into elements: inout [Element]) {
    if let number = paragraph.number { add(number + " ") }
    let margins: Script.Margins = paragraph.number == nil ? .paragraph : .hanging
    add(lines(paragraph.words), margins.moved(by: cells), number: paragraph.number, into: &elements)
  }

  private mutating func write(_ list: List, moved cells: Int, into elements: inout [Element]) {
    for item in list.items {
      // The point is ours, and the table of another language may lack it.
      add((item.number ?? "•") + " ", item.number == nil ? .english : nil)
      writeMarked(item.blocks, moved: cells, into: &elements)
    }
  }

  private mutating func write(_ fact: Fact, moved cells: Int, into elements: inout [Element]) {
    add(fact.name + ": ", .english)
    writeMarked(fact.blocks, moved: cells, into: &elements)
  }

  /// What follows a mark at the margin: the first paragraph on the same line, and the rest under that.
  private mutating func writeMarked(_ blocks: [Block], moved cells: Int, into elements: inout [Element]) {
    let margins = Script.Margins.hanging.moved(by: cells)
    guard case .paragraph(let first)? = blocks.first else {
      add(lines([]), margins, into: &elements)
      elements += self.elements(blocks, moved: cells + 2)
      return
    }
    if let number = first.number { add(number + " ") }
    add(lines(first.words), margins, number: first.number, into: &elements)
    elements += self.elements(Array(blocks.dropFirst()), moved: cells + 2)
  }

  private mutating func setApart(_ blocks: [Block], moved cells: Int) -> [Element] {
    [.gap] + elements(blocks, moved: cells) + [.gap]
  }

  private mutating func write(_ figure: Figure, moved cells: Int, into elements: inout [Element]) {
    let kind = figure.data == nil ? BrailleNotes.picture : BrailleNotes.chart
    let said = figure.alternative == figure.title ? [kind, figure.title] : [kind, figure.title, figure.alternative]
    passages.add(said.filter { !$0.isEmpty }.joined(separator: " "), .note, .english)
    elements.append(.gap)
    add([passages.close()].compactMap(\.self), Script.Margins.note.moved(by: cells), into: &elements)
    if let data = figure.data { elements.append(.table(script(of: data))) }
    elements.append(.gap)
  }

  /// Line by line and letter by letter; what is too long goes on four cells in.
  private mutating func write(code text: String, moved cells: Int, into elements: inout [Element]) {
    elements.append(.gap)
    for line in text.split(separator: "\n") {
      let indent = min(8, line.prefix { $0 == " " }.count)
      passages.add(String(line), .uncontracted, .english)
      let margins = Script.Margins(first: cells + indent, runOver: cells + indent + 4)
      add([passages.close()].compactMap(\.self), margins, into: &elements)
    }
    elements.append(.gap)
  }

  private func add(
    _ lines: [Passages.Index], _ margins: Script.Margins, number: String? = nil, into elements: inout [Element]
  ) {
    if !lines.isEmpty { elements.append(.lines(lines, margins, number: number)) }
  }
}

// MARK: - Tables

extension ScriptWriter {
  private mutating func script(of table: Table) -> Script.Table {
    let caption = passage([.text(table.caption)])
    let columns = table.columns.map { column in
      let name = passage(column.words)
      let label = name == nil ? nil : passage(column.words + [.text(ScriptWriter.colon(after: column.words.plain))])
      return Script.Table.Column(name: name, label: label, isNumeric: column.isNumeric)
    }
    let rows = table.rows.map { row in
      row.cells.map { Script.Table.Cell(elements: elements($0.blocks, moved: 0)) }
    }
    return Script.Table(caption: caption, columns: columns, rows: rows)
  }

  private static func colon(after words: String) -> String {
    guard let last = words.unicodeScalars.last else { return "" }
    return [":", "?", "!", "."].contains(last) ? "" : ":"
  }
}

// MARK: - Links

extension ScriptWriter {
  private mutating func linkList() -> [Element] {
    guard !links.addresses.isEmpty else { return [] }
    let heading = phrase(words.links).map { [Element.heading(level: 2, words: $0)] } ?? []
    var elements = heading
    add([note(BrailleNotes.links)].compactMap(\.self), .note, into: &elements)
    for (index, address) in links.addresses.enumerated() {
      passages.add("\(index + 1) ", .plain, .english)
      passages.add(address, .uncontracted, .english)
      add([passages.close()].compactMap(\.self), .hanging, into: &elements)
    }
    return elements
  }
}
