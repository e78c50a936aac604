import Publications
import Speech

/// One chapter as XHTML.
struct ChapterDocument {
  private(set) var bytes: [UInt8] = []
  /// What is to be read aloud, in a book that is: then each element that has words of its own has an id, and no two of them lie in
  /// each other.
  private(set) var narration: Narration?
  private let book: Book
  /// Ids that are taken in this chapter: an anchor that comes twice is written once.
  private var ids: Set<String> = []

  init(_ chapter: Book.Chapter, of book: Book, isHeard: Bool = false) {
    self.book = book
    narration = isHeard ? Narration() : nil
    let publication = book.publication
    let title = chapter.isFirst ? publication.title : chapter.blocks.firstHeading ?? publication.title
    bytes.putXHTMLHead(title: title, language: publication.language)
    bytes.put("<body>\n<main>\n")
    if chapter.isFirst { element("h1", publication.title) }
    put(chapter.blocks)
    bytes.put("</main>\n</body>\n</html>\n")
  }

  private mutating func put(_ blocks: [Block]) {
    for block in blocks { put(block) }
  }

  private mutating func put(_ block: Block) {
    switch block {
    case .heading(let heading): put(heading)
    case .paragraph(let paragraph): put(paragraph)
    case .list(let list): put(list)
    case .facts(let facts): put(facts)
    case .table(let table): put(table)
    case .figure(let figure): put(figure)
    case .quote(let blocks): wrap("<blockquote>\n", blocks, "</blockquote>\n")
    case .resolution(let blocks): wrap("<div class=\"resolution\">\n", blocks, "</div>\n")
    case .note(let words):
      bytes.put("<p class=\"note\" role=\"note\"")
      id(nil, of: words)
      bytes.put(">")
      put(words)
      bytes.put("</p>\n")
    case .code(let words):
      bytes.put("<pre")
      id(nil, of: [.code(words)])
      bytes.put(">")
      bytes.putWords(words)
      bytes.put("</pre>\n")
    case .rule: bytes.put("<hr/>\n")
    }
  }

  private mutating func wrap(_ start: StaticString, _ blocks: [Block], _ end: StaticString) {
    bytes.put(start)
    put(blocks)
    bytes.put(end)
  }

  private mutating func element(_ name: StaticString, _ words: String) {
    bytes.put("<")
    bytes.put(name)
    id(nil, of: [.text(words)])
    bytes.put(">")
    bytes.putWords(words)
    bytes.put("</")
    bytes.put(name)
    bytes.put(">\n")
  }

  private mutating func id(_ anchor: String?) {
    guard let anchor, ids.insert(anchor).inserted else { return }
    bytes.putAttribute("id", anchor)
  }

  /// The id of an element whose words are read aloud together: its anchor, or one of its own where it has none.
  private mutating func id(_ anchor: String?, of words: [Inline], number: String? = nil) {
    guard let narration else { return id(anchor) }
    let utterance = Utterance(number: number, words, language: book.publication.language)
    guard utterance.hasWords else { return id(anchor) }
    let isFree = anchor.map { ids.insert($0).inserted } ?? false
    let place = isFree ? anchor ?? narration.nextID : narration.nextID
    bytes.putAttribute("id", place)
    self.narration?.add(place, utterance)
  }

  private mutating func number(_ number: String?) {
    guard let number else { return }
    bytes.put("<span class=\"number\">")
    bytes.putWords(number)
    bytes.put("</span> ")
  }

  // MARK: Headings, paragraphs, lists, facts

  private mutating func put(_ heading: Heading) {
    let level = UInt8(ascii: "0") + UInt8(clamping: min(max(heading.level, 2), 6))
    bytes += [UInt8(ascii: "<"), UInt8(ascii: "h"), level]
    id(heading.anchor, of: heading.words, number: heading.number)
    bytes.put(">")
    number(heading.number)
    put(heading.words)
    bytes += Array("</h".utf8) + [level]
    bytes.put(">\n")
  }

  private mutating func put(_ paragraph: Paragraph) {
    bytes.put("<p")
    id(paragraph.anchor, of: paragraph.words, number: paragraph.number)
    bytes.put(">")
    number(paragraph.number)
    put(paragraph.words)
    bytes.put("</p>\n")
  }

  /// Numbers stand as they were written, so that the list may not count for itself.
  private mutating func put(_ list: List) {
    list.isOrdered ? bytes.put("<ol class=\"as-written\" role=\"list\">\n") : bytes.put("<ul>\n")
    for item in list.items {
      bytes.put("<li")
      id(item.anchor)
      bytes.put(">")
      put(item)
      bytes.put("</li>\n")
    }
    list.isOrdered ? bytes.put("</ol>\n") : bytes.put("</ul>\n")
  }

  /// One plain paragraph stands in its item without an element of its own, beside the number.
  private mutating func put(_ item: List.Item) {
    guard case .paragraph(let first)? = item.blocks.first, first.number == nil, first.anchor == nil else {
      lead(item.number, [])
      return put(item.blocks)
    }
    lead(item.number, first.words)
    put(Array(item.blocks.dropFirst()))
  }

  /// What stands in an item before its other blocks. Where it is read aloud it is an element, so as to be told from them.
  private mutating func lead(_ number: String?, _ words: [Inline]) {
    let isHeard = narration != nil && (number != nil || !words.isEmpty)
    if isHeard {
      bytes.put("<span")
      id(nil, of: words, number: number)
      bytes.put(">")
    }
    self.number(number)
    put(words)
    if isHeard { bytes.put("</span>") }
  }

  private mutating func put(_ facts: [Fact]) {
    bytes.put("<dl>\n")
    for fact in facts {
      let language = book.publication.languageOfLabels
      bytes.put("<dt")
      if let language { attributes(of: language) }
      id(nil, of: language.map { [.language($0, [.text(fact.name)])] } ?? [.text(fact.name)])
      bytes.put(">")
      bytes.putWords(fact.name)
      bytes.put("</dt>\n")
      wrap("<dd>", fact.blocks, "</dd>\n")
    }
    bytes.put("</dl>\n")
  }

  // MARK: Tables and figures

  private mutating func put(_ table: Table) {
    bytes.put("<table>\n<caption>")
    bytes.putWords(table.caption)
    bytes.put("</caption>\n<thead>\n<tr>")
    for column in table.columns { put(column) }
    bytes.put("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows { put(row, table.columns) }
    bytes.put("</tbody>\n</table>\n")
  }

  /// A heading without words heads nothing: it is an ordinary cell.
  private mutating func put(_ column: Table.Column) {
    guard !column.words.isEmpty else { return bytes.put("<td></td>") }
    column.isNumeric ? bytes.put("<th scope=\"col\" class=\"numeric\">") : bytes.put("<th scope=\"col\">")
    put(column.words)
    bytes.put("</th>")
  }

  private mutating func put(_ row: Table.Row, _ columns: [Table.Column]) {
    bytes.put("<tr")
    id(row.anchor)
    bytes.put(">")
    for (cell, column) in zip(row.cells, columns) {
      bytes.put(cell.isHeading ? "<th scope=\"row\"" : "<td")
      if column.isNumeric { bytes.put(" class=\"numeric\"") }
      bytes.put(">")
      put(cell)
      bytes.put(cell.isHeading ? "</th>" : "</td>")
    }
    bytes.put("</tr>\n")
  }

  private mutating func put(_ cell: Table.Cell) {
    guard cell.blocks.count == 1, case .paragraph(let only) = cell.blocks[0], only.anchor == nil else {
      return put(cell.blocks)
    }
    number(only.number)
    put(only.words)
  }

  private mutating func put(_ figure: Figure) {
    bytes.put("<figure>\n")
    bytes.put("<figcaption>")
    bytes.putWords(figure.title)
    bytes.put("</figcaption>\n")
    if let drawing = figure.drawing {
      bytes += ChartColours.named(drawing)
      bytes.put("\n")
    }
    element("p", figure.alternative)
    if let image = figure.image, let address = Destination.site(image).address(site: book.publication.site) {
      bytes.put("<p>")
      link([.text(address)], address)
      bytes.put("</p>\n")
    }
    bytes.put("</figure>\n")
    if let data = figure.data { put(data) }
  }

  // MARK: Words

  private mutating func put(_ words: [Inline]) {
    for word in words { put(word) }
  }

  private mutating func put(_ word: Inline) {
    switch word {
    case .text(let text): bytes.putWords(text)
    case .strong(let words): span("<strong>", words, "</strong>")
    case .emphasis(let words): span("<em>", words, "</em>")
    case .struck(let words): span("<s>", words, "</s>")
    case .code(let text):
      bytes.put("<code>")
      bytes.putWords(text)
      bytes.put("</code>")
    case .link(let words, let destination): link(words, to: destination)
    case .language(let language, let words):
      bytes.put("<span")
      attributes(of: language)
      span(">", words, "</span>")
    case .abbreviation(let abbreviation, _):
      bytes.put("<abbr")
      bytes.putAttribute("title", abbreviation.expansion)
      bytes.put(">")
      bytes.putWords(abbreviation.short)
      bytes.put("</abbr>")
    case .lineBreak: bytes.put("<br/>\n")
    }
  }

  private mutating func attributes(of language: String) {
    bytes.putAttribute("lang", language)
    bytes.putAttribute("xml:lang", language)
  }

  private mutating func span(_ start: StaticString, _ words: [Inline], _ end: StaticString) {
    bytes.put(start)
    put(words)
    bytes.put(end)
  }

  /// A link that leads nowhere from here says its address in brackets, so that it is not lost.
  private mutating func link(_ words: [Inline], to destination: Destination) {
    switch destination {
    case .within(let anchor):
      if let address = book.address(of: anchor) { link(words, address) } else { put(words) }
    case .site(let path):
      if let address = destination.address(site: book.publication.site) { return link(words, address) }
      put(words)
      bytes.putWords(" (\(path))")
    case .elsewhere(let address): link(words, address)
    }
  }

  private mutating func link(_ words: [Inline], _ address: String) {
    bytes.put("<a")
    bytes.putAttribute("href", address)
    span(">", words, "</a>")
  }
}

extension [Block] {
  /// The words of the heading it begins with.
  fileprivate var firstHeading: String? {
    guard case .heading(let heading)? = first else { return nil }
    return heading.number.map { "\($0) \(heading.words.plain)" } ?? heading.words.plain
  }
}

extension [UInt8] {
  /// What stands before the body of every document of a book.
  mutating func putXHTMLHead(title: String, language: String) {
    put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"")
    put(" xmlns:epub=\"http://www.idpf.org/2007/ops\"")
    putAttribute("lang", language)
    putAttribute("xml:lang", language)
    put(">\n<head>\n<title>")
    putWords(title)
    put("</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n")
  }
}
