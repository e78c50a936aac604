import Publications
import Record
import Serialising

/// Walks the tree and writes HTML.
struct LargePrintWriter: TreeWriter {
  var markup = XMLWriter(pieceOf: .html)
  let publication: Publication
  let manner = TreeManner(
    emphasis: "strong", numberedClass: "numbered", noteRole: nil, numericHeadClass: nil,
    hasEPUBTypes: false, explainsAll: false)
  private let letters: SmallLetters
  /// The way from the file to the root of the site: “../../”.
  private let root: String

  init(_ publication: Publication) {
    self.publication = publication
    letters = SmallLetters(keeping: publication.abbreviations.map(\.short))
    root = String(repeating: "../", count: publication.stem.utf8.count { $0 == UInt8(ascii: "/") })
  }

  mutating func write() {
    markup.raw("<!DOCTYPE html>\n")
    markup.open("html", ["lang": publication.language, "dir": publication.language.writingDirection])
    putHead()
    markup.open("body", ["data-page": "large-print"])
    putHeader()
    putContents()
    markup.openLine("main")
    put(publication.blocksWithAbbreviations)
    markup.closeLine()
    putFooter()
    markup.closeDocument()
  }

  private mutating func putHead() {
    markup.raw(
      """

      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; \
      base-uri 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">

      """)
    markup.elementLine("title", "\(publication.title) – \(publication.words.largePrint)")
    markup.empty("meta", ["name": "description", "content": description])
    markup.raw("\n<meta name=\"referrer\" content=\"no-referrer\">\n")
    markup.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    markup.empty("link", ["rel": "stylesheet", "href": root + "assets/large-print.css"])
    markup.raw("\n</head>\n")
  }

  /// What a list of search results shows under the title.
  private var description: String {
    let first = "\(publication.words.inLargePrint): \(publication.title), \(publication.council)."
    return [first, publication.summary].compactMap { $0 }.joined(separator: " ")
  }

  private mutating func putHeader() {
    markup.line()
    markup.openLine("header")
    markup.elementLine("p", [publication.council, publication.date?.text].compactMap { $0 }.joined(separator: ", "))
    markup.elementLine("h1", letters.words(publication.title))
    markup.closeLine()
  }

  private mutating func putFooter() {
    markup.openLine("footer")
    markup.open("p")
    markup.text(publication.words.largePrintOf + " ")
    markup.element("a", ["href": root + publication.page], publication.title)
    markup.text(".")
    markup.closeLine()
    markup.closeLine()
  }

  /// The headings of the first two levels; a list of one helps nobody.
  private mutating func putContents() {
    let headings = publication.blocks.compactMap { block -> Heading? in
      if case .heading(let heading) = block, heading.level <= 3 { heading } else { nil }
    }
    if headings.count < 2 { return }
    markup.openLine("nav", ["aria-labelledby": "part--contents"])
    markup.elementLine("h2", ["id": "part--contents"], publication.words.contents)
    markup.openLine("ul", ["class": "contents"])
    for heading in headings {
      markup.open("li", ["class": heading.level == 3 ? "sub" : nil])
      markup.open("a", ["href": "#" + heading.anchor])
      if let number = heading.number { markup.text(number + " ") }
      text(heading.words.plain)
      markup.close()
      markup.closeLine()
    }
    markup.closeLine()
    markup.closeLine()
  }

  // MARK: Blocks

  mutating func open(
    _ name: StaticString, _ attributes: XMLWriter.Attributes, at anchor: String?, of words: [Inline]?, number: String?
  ) {
    markup.open(name, attributes)
    markup.attribute("id", anchor)
  }

  mutating func text(_ text: String) { markup.text(letters.words(text)) }

  mutating func put(_ list: List) {
    let isNumbered = list.items.contains { $0.number != nil }
    markup.openLine("ul", ["class": isNumbered ? "as-written" : nil])
    for item in list.items {
      open("li", at: item.anchor)
      put(number: item.number)
      put(inside: item.blocks)
      markup.closeLine()
    }
    markup.closeLine()
  }

  mutating func put(_ fact: Fact) {
    markup.open("div")
    markup.element("dt", attributes(of: publication.language(ofLabel: fact.name)), fact.name)
    markup.open("dd")
    put(inside: fact.blocks)
    markup.close()
    markup.closeLine()
  }

  mutating func put(_ figure: Figure) {
    markup.openLine("figure")
    if let drawing = figure.drawing {
      markup.raw(drawing)
    } else if let image = figure.image {
      markup.empty("img", ["src": root + image, "alt": figure.alternative])
    }
    markup.line()
    markup.elementLine("figcaption", figure.data == nil ? figure.title : "\(figure.title). \(figure.alternative)")
    markup.closeLine()
    if let data = figure.data { put(data) }
  }

  // MARK: Tables

  mutating func put(_ table: Table) { table.fitsLargePrint ? put(rowsAndColumns: table) : put(reflowed: table) }

  /// A list of rows, each a block in which the name of its column stands before every cell.
  private mutating func put(reflowed table: Table) {
    markup.elementLine("p", ["class": "caption"], letters.words(table.caption))
    markup.openLine("ul", ["class": "rows"])
    for row in table.rows {
      open("li", at: row.anchor)
      markup.line()
      markup.openLine("dl")
      for (column, cell) in zip(table.columns, row.cells) { put(column, cell) }
      markup.closeLine()
      markup.closeLine()
    }
    markup.closeLine()
  }

  private mutating func put(_ column: Table.Column, _ cell: Table.Cell) {
    if column.words.isEmpty && cell.blocks.isEmpty { return }
    markup.open("div", ["class": cell.isHeading ? "row-heading" : nil])
    markup.open("dt")
    if column.words.isEmpty { markup.text(publication.words.row) } else { put(column.words) }
    markup.close()
    markup.open("dd")
    if cell.blocks.isEmpty { markup.text(publication.words.empty) } else { put(inside: cell.blocks) }
    markup.close()
    markup.closeLine()
  }

  // MARK: Links

  mutating func link(_ words: [Inline], to destination: Destination) {
    put("a", ["href": address(of: destination)], words)
  }

  private func address(of destination: Destination) -> String {
    switch destination {
    case .site(let path): root + path
    case .elsewhere(let address): address
    case .within(let anchor): "#" + anchor
    }
  }
}
