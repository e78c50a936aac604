import Publications
import Record

/// Walks the tree and writes HTML.
struct LargePrintWriter {
  private(set) var bytes: [UInt8] = []
  private let publication: Publication
  private let letters: SmallLetters
  /// The way from the file to the root of the site: “../../”.
  private let root: String

  init(_ publication: Publication) {
    self.publication = publication
    letters = SmallLetters(keeping: publication.abbreviations.map(\.short))
    root = String(repeating: "../", count: publication.stem.utf8.count { $0 == UInt8(ascii: "/") })
  }

  mutating func write() {
    putHead()
    bytes.put("<body data-page=\"large-print\">\n<header>\n<p>")
    bytes.putWords([publication.council, publication.date?.text].compactMap { $0 }.joined(separator: ", "))
    bytes.put("</p>\n<h1>")
    bytes.putWords(letters.words(publication.title))
    bytes.put("</h1>\n</header>\n")
    putContents()
    bytes.put("<main>\n")
    put(publication.blocksWithAbbreviations)
    bytes.put("</main>\n<footer>\n<p>")
    bytes.putWords(publication.words.largePrintOf)
    bytes.put(" <a")
    bytes.putAttribute("href", root + publication.page)
    bytes.put(">")
    bytes.putWords(publication.title)
    bytes.put("</a>.</p>\n</footer>\n</body>\n</html>\n")
  }

  private mutating func putHead() {
    bytes.put("<!DOCTYPE html>\n<html")
    bytes.putAttribute("lang", publication.language)
    bytes.put(
      """
      >
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; \
      base-uri 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>
      """)
    bytes.putWords("\(publication.title) – \(publication.words.largePrint)")
    bytes.put("</title>\n<meta name=\"description\"")
    bytes.putAttribute("content", description)
    bytes.put(">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
    bytes.put("<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\"")
    bytes.putAttribute("href", root + "assets/large-print.css")
    bytes.put(">\n</head>\n")
  }

  /// What a list of search results shows under the title.
  private var description: String {
    let first = "\(publication.words.inLargePrint): \(publication.title), \(publication.council)."
    return [first, publication.summary].compactMap { $0 }.joined(separator: " ")
  }

  /// The headings of the first two levels; a list of one helps nobody.
  private mutating func putContents() {
    let headings = publication.blocks.compactMap { block -> Heading? in
      if case .heading(let heading) = block, heading.level <= 3 { heading } else { nil }
    }
    if headings.count < 2 { return }
    bytes.put(
      "<nav aria-labelledby=\"part--contents\">\n<h2 id=\"part--contents\">")
    bytes.putWords(publication.words.contents)
    bytes.put("</h2>\n<ul class=\"contents\">\n")
    for heading in headings {
      bytes.put(heading.level == 3 ? "<li class=\"sub\"><a" : "<li><a")
      bytes.putAttribute("href", "#" + heading.anchor)
      bytes.put(">")
      if let number = heading.number { bytes.putWords(number + " ") }
      bytes.putWords(letters.words(heading.words.plain))
      bytes.put("</a></li>\n")
    }
    bytes.put("</ul>\n</nav>\n")
  }

  // MARK: Blocks

  private mutating func put(_ blocks: [Block]) { for block in blocks { put(block) } }

  private mutating func put(_ block: Block) {
    switch block {
    case .heading(let heading): put(heading)
    case .paragraph(let paragraph): put(paragraph)
    case .list(let list): put(list)
    case .facts(let facts): put(facts)
    case .table(let table): table.fitsLargePrint ? put(table) : put(reflowed: table)
    case .figure(let figure): put(figure)
    case .quote(let inner): wrap("<blockquote>\n", inner, "</blockquote>\n")
    case .resolution(let inner): wrap("<div class=\"resolution\">\n", inner, "</div>\n")
    case .note(let words):
      bytes.put("<p class=\"note\">")
      put(words)
      bytes.put("</p>\n")
    case .code(let text):
      bytes.put("<pre>")
      bytes.putWords(text)
      bytes.put("</pre>\n")
    case .rule: bytes.put("<hr>\n")
    }
  }

  private mutating func wrap(_ start: StaticString, _ blocks: [Block], _ end: StaticString) {
    bytes.put(start)
    put(blocks)
    bytes.put(end)
  }

  private mutating func put(_ heading: Heading) {
    let level = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: heading.level)
    bytes.put("<h")
    bytes.append(level)
    bytes.putAttribute("id", heading.anchor)
    bytes.put(">")
    putNumber(heading.number)
    put(heading.words)
    bytes.put("</h")
    bytes.append(level)
    bytes.put(">\n")
  }

  private mutating func put(_ paragraph: Paragraph) {
    bytes.put(paragraph.number == nil ? "<p" : "<p class=\"numbered\"")
    if let anchor = paragraph.anchor { bytes.putAttribute("id", anchor) }
    bytes.put(">")
    putNumber(paragraph.number)
    put(paragraph.words)
    bytes.put("</p>\n")
  }

  private mutating func putNumber(_ number: String?) {
    guard let number else { return }
    bytes.put("<span class=\"number\">")
    bytes.putWords(number)
    bytes.put("</span> ")
  }

  private mutating func put(_ list: List) {
    let isNumbered = list.items.contains { $0.number != nil }
    bytes.put(isNumbered ? "<ul class=\"as-written\">\n" : "<ul>\n")
    for item in list.items {
      bytes.put("<li")
      if let anchor = item.anchor { bytes.putAttribute("id", anchor) }
      bytes.put(">")
      putNumber(item.number)
      put(inside: item.blocks)
      bytes.put("</li>\n")
    }
    bytes.put("</ul>\n")
  }

  /// One paragraph needs no element of its own.
  private mutating func put(inside blocks: [Block]) {
    if blocks.count == 1, case .paragraph(let only) = blocks[0], only.number == nil, only.anchor == nil {
      return put(only.words)
    }
    put(blocks)
  }

  private mutating func put(_ facts: [Fact]) {
    bytes.put("<dl>\n")
    for fact in facts {
      bytes.put("<div><dt")
      if let language = publication.languageOfLabels { bytes.putAttribute("lang", language) }
      bytes.put(">")
      bytes.putWords(fact.name)
      bytes.put("</dt><dd>")
      put(inside: fact.blocks)
      bytes.put("</dd></div>\n")
    }
    bytes.put("</dl>\n")
  }

  private mutating func put(_ figure: Figure) {
    bytes.put("<figure>\n")
    if let drawing = figure.drawing {
      bytes += drawing
    } else if let image = figure.image {
      bytes.put("<img")
      bytes.putAttribute("src", root + image)
      bytes.putAttribute("alt", figure.alternative)
      bytes.put(">")
    }
    bytes.put("\n<figcaption>")
    bytes.putWords(figure.title)
    if figure.data != nil {
      bytes.put(". ")
      bytes.putWords(figure.alternative)
    }
    bytes.put("</figcaption>\n</figure>\n")
    if let data = figure.data { put(.table(data)) }
  }

  // MARK: Tables

  private mutating func put(_ table: Table) {
    bytes.put("<table>\n<caption>")
    bytes.putWords(letters.words(table.caption))
    bytes.put("</caption>\n<thead>\n<tr>")
    for column in table.columns {
      bytes.put(column.words.isEmpty ? "<td>" : "<th scope=\"col\">")
      put(column.words)
      bytes.put(column.words.isEmpty ? "</td>" : "</th>")
    }
    bytes.put("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows { put(row, table) }
    bytes.put("</tbody>\n</table>\n")
  }

  private mutating func put(_ row: Table.Row, _ table: Table) {
    bytes.put("<tr")
    if let anchor = row.anchor { bytes.putAttribute("id", anchor) }
    bytes.put(">")
    for (column, cell) in zip(table.columns, row.cells) {
      bytes.put(cell.isHeading ? "<th scope=\"row\"" : "<td")
      if column.isNumeric { bytes.put(" class=\"numeric\"") }
      bytes.put(">")
      put(inside: cell.blocks)
      bytes.put(cell.isHeading ? "</th>" : "</td>")
    }
    bytes.put("</tr>\n")
  }

  /// A list of rows, each a block in which the name of its column stands before every cell.
  private mutating func put(reflowed table: Table) {
    bytes.put("<p class=\"caption\">")
    bytes.putWords(letters.words(table.caption))
    bytes.put("</p>\n<ul class=\"rows\">\n")
    for row in table.rows {
      bytes.put("<li")
      if let anchor = row.anchor { bytes.putAttribute("id", anchor) }
      bytes.put(">\n<dl>\n")
      for (column, cell) in zip(table.columns, row.cells) { put(column, cell) }
      bytes.put("</dl>\n</li>\n")
    }
    bytes.put("</ul>\n")
  }

  private mutating func put(_ column: Table.Column, _ cell: Table.Cell) {
    if column.words.isEmpty && cell.blocks.isEmpty { return }
    bytes.put(cell.isHeading ? "<div class=\"row-heading\"><dt>" : "<div><dt>")
    if column.words.isEmpty { bytes.putWords(publication.words.row) } else { put(column.words) }
    bytes.put("</dt><dd>")
    if cell.blocks.isEmpty { bytes.putWords(publication.words.empty) } else { put(inside: cell.blocks) }
    bytes.put("</dd></div>\n")
  }

  // MARK: Words

  private mutating func put(_ words: [Inline]) { for inline in words { put(inline) } }

  private mutating func put(_ inline: Inline) {
    switch inline {
    case .text(let text): bytes.putWords(letters.words(text))
    case .strong(let inner), .emphasis(let inner): wrap("<strong>", inner, "</strong>")
    case .struck(let inner): wrap("<s>", inner, "</s>")
    case .code(let text):
      bytes.put("<code>")
      bytes.putWords(text)
      bytes.put("</code>")
    case .link(let inner, let destination):
      bytes.put("<a")
      bytes.putAttribute("href", address(of: destination))
      bytes.put(">")
      put(inner)
      bytes.put("</a>")
    case .language(let tag, let inner):
      bytes.put("<span")
      bytes.putAttribute("lang", tag)
      bytes.put(">")
      put(inner)
      bytes.put("</span>")
    case .abbreviation(let abbreviation, let isFirst): put(abbreviation, isFirst)
    case .lineBreak: bytes.put("<br>\n")
    }
  }

  private mutating func put(_ abbreviation: Abbreviation, _ isFirst: Bool) {
    guard isFirst else { return bytes.putWords(abbreviation.short) }
    bytes.put("<abbr")
    bytes.putAttribute("title", abbreviation.expansion)
    bytes.put(">")
    bytes.putWords(abbreviation.short)
    bytes.put("</abbr>")
  }

  private mutating func wrap(_ start: StaticString, _ words: [Inline], _ end: StaticString) {
    bytes.put(start)
    put(words)
    bytes.put(end)
  }

  private func address(of destination: Destination) -> String {
    switch destination {
    case .site(let path): root + path
    case .elsewhere(let address): address
    case .within(let anchor): "#" + anchor
    }
  }
}
