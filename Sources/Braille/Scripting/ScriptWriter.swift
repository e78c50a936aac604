import Publications

/// Writes the script of one publication.
struct ScriptWriter {
  private var passages = Passages()
  private let language: BrailleCode.Language
  private let words: FormatWords
  /// Of the words that braille adds outside transcriber's notes.
  private let own: BrailleCode.Language
  private var links: LinkList
  /// What the abbreviation stands for that has just been written.
  private var unexplained: String?
  /// Whether braille adds its notes and references.
  private let isBare: Bool

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
    for item in list.items { write(item.number ?? "•", item.blocks, moved: cells, into: &elements) }
  }

  private mutating func write(_ fact: Fact, moved cells: Int, into elements: inout [Element]) {
    add(fact.name + ": ", .english)
    write("", fact.blocks, moved: cells, into: &elements)
  }

  /// A mark at the margin, the first paragraph after it on the same line, and the rest under that.
  private mutating func write(_ mark: String, _ blocks: [Block], moved cells: Int, into elements: inout [Element]) {
    let margins = Script.Margins.hanging.moved(by: cells)
    if !mark.isEmpty { add(mark + " ") }
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
    passages.add(
      [kind, figure.title, figure.alternative].filter { !$0.isEmpty }.joined(separator: " "), .note, .english)
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

// MARK: - Words

extension ScriptWriter {
  private mutating func add(_ text: String, _ other: BrailleCode.Language? = nil) {
    passages.add(text, .plain, other ?? language)
  }

  private mutating func passage(_ words: [Inline]) -> Passages.Index? {
    write(words, .plain, language)
    return close()
  }

  /// A passage for each line of print that was broken on purpose.
  private mutating func lines(_ words: [Inline]) -> [Passages.Index] {
    var lines: [Passages.Index] = []
    for line in words.split(separator: .lineBreak, omittingEmptySubsequences: false) {
      write(line, .plain, language)
      if let passage = close() { lines.append(passage) }
    }
    return lines
  }

  private mutating func write(_ inlines: some Sequence<Inline>, _ form: Typeform, _ language: BrailleCode.Language) {
    for inline in inlines { write(inline, form, language) }
  }

  private mutating func write(_ inline: Inline, _ form: Typeform, _ language: BrailleCode.Language) {
    if case .text = inline {} else { explain() }
    switch inline {
    case .text(let text): write(text, form, language)
    case .strong(let words): write(words, form.union(.bold), language)
    case .emphasis(let words): write(words, form.union(.italic), language)
    case .struck(let inner):
      between(BrailleNotes.struck, BrailleNotes.struckEnds, form) { $0.write(inner, form, language) }
    case .code(let text): passages.add(text, form.union(.uncontracted), language)
    case .link(let words, let destination): write(link: words, to: destination, form, language)
    case .language(let tag, let words): write(words, in: BrailleCode.Language(tag: tag), form, language)
    case .abbreviation(let abbreviation, let isFirst): write(abbreviation, isFirst, form, language)
    case .lineBreak: passages.add(" ", form, language)
    }
  }

  private mutating func write(
    _ inner: [Inline], in other: BrailleCode.Language, _ form: Typeform, _ language: BrailleCode.Language
  ) {
    guard other == .welsh, language == .english else { return write(inner, form, other) }
    between(BrailleNotes.welsh, BrailleNotes.welshEnds, form) { $0.write(inner, form, other) }
  }

  private mutating func write(
    link words: [Inline], to destination: Destination, _ form: Typeform, _ language: BrailleCode.Language
  ) {
    write(words, form, language)
    cut(in: form)
    if !isBare, let number = links.number(of: destination, written: words.plain) {
      passages.add(" [\(number)]", .plain, .english)
      cut(in: form)
    }
  }

  /// Emphasis reaches over what is added.
  private mutating func cut(in form: Typeform) {
    if form == .plain { passages.cut() }
  }

  private mutating func write(
    _ abbreviation: Abbreviation, _ isFirst: Bool, _ form: Typeform, _ language: BrailleCode.Language
  ) {
    passages.add(abbreviation.short, form, language)
    if isFirst { unexplained = abbreviation.expansion }
  }

  /// What ends the word of an abbreviation – the “s” of “HGVs” – stands before what explains it.
  private mutating func write(_ text: String, _ form: Typeform, _ language: BrailleCode.Language) {
    let ending = unexplained == nil ? "" : text.prefix { $0.isLetter || $0 == "’" || $0 == "'" }
    passages.add(String(ending), form, language)
    explain()
    passages.add(String(text.dropFirst(ending.count)), form, language)
  }

  private mutating func explain() {
    if let expansion = unexplained { noteWithin(expansion) }
    unexplained = nil
  }

  private mutating func close() -> Passages.Index? {
    explain()
    return passages.close()
  }

  /// A transcriber's note within a passage, with a space on either side of it where there are words.
  private mutating func noteWithin(_ text: String) {
    guard !isBare else { return }
    passages.add(" ", .plain, .english)
    passages.add(text, .note, .english)
  }

  private mutating func between(
    _ start: String, _ end: String, _ form: Typeform, _ write: (inout ScriptWriter) -> Void
  ) {
    cut(in: form)
    noteWithin(start)
    passages.add(" ", .plain, .english)
    cut(in: form)
    write(&self)
    cut(in: form)
    noteWithin(end)
    cut(in: form)
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

/// Where the links of a publication lead, numbered in the order of their first use.
private struct LinkList {
  let site: String?
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  init(site: String?) { self.site = site }

  /// Nil for a link within the publication, and for one whose words are its address.
  mutating func number(of destination: Destination, written words: String) -> Int? {
    guard let address = address(of: destination), !LinkList.spells(words, address) else { return nil }
    if let number = numbers[address] { return number }
    addresses.append(address)
    numbers[address] = addresses.count
    return addresses.count
  }

  private func address(of destination: Destination) -> String? {
    switch destination {
    case .site(let path): (site ?? "") + path
    case .elsewhere(let address): address
    case .within: nil
    }
  }

  private static func spells(_ words: String, _ address: String) -> Bool {
    ["", "mailto:", "tel:", "https://", "http://"].contains { $0 + words == address }
  }
}
