import Publications
import Serialising

/// The text of an ODT.
struct ODTContent {
  var markup = XMLWriter()
  /// Charts, each the file of one frame.
  private(set) var pictures: [[UInt8]] = []
  private var tables = 0
  private var bookmarks: Set<String> = []
  /// The anchor of a row, for the first paragraph in it.
  private var awaited: String?
  let site: String?
  private let publication: Publication
  /// The style of ordinary paragraphs where the writer stands.
  private var style = "Text_20_body"

  var bytes: [UInt8] { markup.bytes }

  static func path(ofPicture index: Int) -> String { "Pictures/chart-\(index + 1).svg" }

  init(_ publication: Publication) {
    site = publication.site
    self.publication = publication
    let blocks = publication.blocksWithAbbreviations
    markup.open("office:document-content", ODTNames.spaces)
    markup.raw(ODTNames.fonts)
    markup.open("office:automatic-styles")
    languages(blocks)
    markup.raw(ODTContent.tableStyles)
    markup.close()
    markup.open("office:body")
    markup.openLine("office:text")
    heading(level: 1, anchor: nil, number: nil, [.text(publication.title)])
    putAll(blocks)
    for _ in 0..<3 { markup.close() }
    markup.line()
  }

  private static let tableStyles: StaticString = """
    <style:style style:name="Table" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins" fo:margin-bottom="0.4cm"/>\
    </style:style><style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" \
    fo:border="0.5pt solid #000000"/></style:style><style:style style:name="Chart" style:family="graphic">\
    <style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>\
    <style:style style:name="Turned" style:family="paragraph" style:parent-style-name="Caption" style:master-page-name="Turned"/>\
    <style:style style:name="Upright" style:family="paragraph" style:parent-style-name="Standard" style:master-page-name="Standard"/>
    """

  /// A style for each language that a passage is in: ODF has no attribute for it on the words themselves.
  private mutating func languages(_ blocks: [Block]) {
    for language in Set(
      blocks.all.flatMap { $0.ownWords.flatMap(\.languages) } + [publication.languageOfLabels].compactMap(\.self)
    )
    .sorted() {
      markup.open("style:style", ["style:name": ODTContent.style(of: language), "style:family": "text"])
      markup.empty("style:text-properties", ODTNames.attributes(of: language))
      markup.close()
    }
  }

  static func style(of language: String) -> String { "Language_" + language }

  /// The blocks of the document itself: a table with more columns than a page has room for stands on pages turned on their side.
  private mutating func putAll(_ blocks: [Block]) {
    for (index, block) in blocks.enumerated() {
      guard case .table(let table) = block, table.columns.count > ODTContent.mostColumnsUpright else {
        put(block)
        continue
      }
      put(table, caption: "Turned")
      if index + 1 < blocks.count { paragraph("Upright", words: []) }
    }
  }

  private static var mostColumnsUpright: Int { 6 }

  private mutating func put(_ blocks: [Block]) { for block in blocks { put(block) } }

  private mutating func put(_ block: Block) {
    switch block {
    case .heading(let heading):
      self.heading(level: heading.level, anchor: heading.anchor, number: heading.number, heading.words)
    case .paragraph(let words): paragraph(style, words.anchor, words.number, words: words.words)
    case .list(let list): put(list)
    case .facts(let facts): put(facts)
    case .table(let table): put(table)
    case .figure(let figure): put(figure)
    case .quote(let blocks): put(blocks, as: "Quotations")
    case .resolution(let blocks): put(blocks, as: "Resolution")
    case .note(let words): paragraph("Note", words: words)
    case .code(let words): code(words)
    case .rule:
      markup.emptyLine("text:p", ["text:style-name": "Horizontal_20_Line"])
    }
  }

  private mutating func put(_ blocks: [Block], as inner: String) { within(inner) { $0.put(blocks) } }

  private mutating func within(_ inner: String, _ body: (inout ODTContent) -> Void) {
    let outer = style
    style = inner
    body(&self)
    style = outer
  }

  // MARK: Paragraphs, headings, lists, facts

  private mutating func heading(level: Int, anchor: String?, number: String?, _ words: [Inline]) {
    let level = min(max(level, 1), 6)
    markup.open("text:h", ["text:style-name": "Heading_20_\(level)", "text:outline-level": "\(level)"])
    put(anchor, number, words)
  }

  private mutating func paragraph(_ style: String, _ anchor: String? = nil, _ number: String? = nil, words: [Inline]) {
    markup.open("text:p", ["text:style-name": style])
    put(anchor, number, words)
  }

  /// The bookmark that links lead to, the number as written, the words, and the end of the line.
  private mutating func put(_ anchor: String?, _ number: String?, _ words: [Inline]) {
    for anchor in [awaited, anchor].compactMap({ $0 }) where bookmarks.insert(anchor).inserted {
      markup.empty("text:bookmark", ["text:name": anchor])
    }
    awaited = nil
    if let number {
      markup.element("text:span", ["text:style-name": "Number"], number)
      markup.text(" ")
    }
    put(words)
    markup.closeLine()
  }

  private mutating func put(_ list: List) {
    markup.open("text:list", ["text:style-name": list.isOrdered ? "As_20_written" : "Points"])
    for item in list.items {
      markup.open("text:list-item")
      put(item)
      markup.closeLine()
    }
    markup.closeLine()
  }

  /// The item's number stands at the head of its first paragraph.
  private mutating func put(_ item: List.Item) {
    guard case .paragraph(let first)? = item.blocks.first, first.number == nil else {
      if item.number != nil || item.anchor != nil { paragraph(style, item.anchor, item.number, words: []) }
      return put(item.blocks)
    }
    paragraph(style, item.anchor ?? first.anchor, item.number, words: first.words)
    put(Array(item.blocks.dropFirst()))
  }

  private mutating func put(_ facts: [Fact]) {
    for fact in facts {
      let name = [Inline.text(fact.name)]
      paragraph("Fact_20_Name", words: publication.language(ofLabel: fact.name).map { [.language($0, name)] } ?? name)
      put(fact.blocks, as: "Fact")
    }
  }

  private mutating func code(_ words: String) {
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      paragraph("Preformatted_20_Text", words: [.text(String(line))])
    }
  }

  // MARK: Tables and figures

  private mutating func put(_ table: Table, caption: String = "Caption") {
    tables += 1
    paragraph(caption, words: [.text(table.caption)])
    markup.open("table:table", ["table:name": "Table\(tables)", "table:style-name": "Table"])
    columns(table)
    markup.open("table:table-header-rows")
    markup.open("table:table-row")
    for column in table.columns {
      cell("Table_20_Heading") { $0.paragraph("Table_20_Heading", words: column.words) }
    }
    markup.close()
    markup.closeLine()
    for row in table.rows { put(row, table.columns) }
    markup.closeLine()
  }

  /// A first column that heads every row is told to be one.
  private mutating func columns(_ table: Table) {
    let isHeaded = !table.rows.isEmpty && table.rows.allSatisfy { $0.cells.first?.isHeading == true }
    let rest = table.columns.count - (isHeaded ? 1 : 0)
    if isHeaded {
      markup.open("table:table-header-columns")
      markup.empty("table:table-column")
      markup.close()
    }
    if rest > 0 { markup.empty("table:table-column", ["table:number-columns-repeated": "\(rest)"]) }
  }

  private mutating func put(_ row: Table.Row, _ columns: [Table.Column]) {
    markup.open("table:table-row")
    for (index, (content, column)) in zip(row.cells, columns).enumerated() {
      let style =
        content.isHeading ? "Row_20_Heading" : column.isNumeric ? "Table_20_Figures" : "Table_20_Contents"
      cell(style) { part in
        if index == 0 { part.awaited = row.anchor }
        if content.blocks.isEmpty { part.paragraph(style, words: []) }
        part.put(content.blocks)
      }
    }
    markup.closeLine()
  }

  private mutating func cell(_ inner: String, _ fill: (inout ODTContent) -> Void) {
    markup.open("table:table-cell", ["table:style-name": "Cell", "office:value-type": "string"])
    within(inner, fill)
    markup.close()
  }

  private mutating func put(_ figure: Figure) {
    paragraph("Caption", words: [.text(figure.title)])
    if let drawing = figure.drawing { frame(figure, drawing) }
    paragraph("Text_20_body", words: [.text(figure.alternative)])
    if let image = figure.image, let address = Destination.site(image).address(site: site) {
      paragraph("Text_20_body", words: [.link([.text(address)], .elsewhere(address))])
    }
    if let data = figure.data { put(data) }
  }

  private mutating func frame(_ figure: Figure, _ drawing: [UInt8]) {
    pictures.append(ChartColours.standalone(drawing))
    markup.open("text:p", ["text:style-name": "Standard"])
    markup.open(
      "draw:frame",
      [
        "draw:style-name": "Chart", "text:anchor-type": "as-char", "draw:name": figure.title, "svg:width": "14cm",
        "svg:height": "8.33cm",
      ])
    markup.empty(
      "draw:image",
      [
        "xlink:type": "simple", "xlink:show": "embed", "xlink:actuate": "onLoad",
        "xlink:href": ODTContent.path(ofPicture: pictures.count - 1),
      ])
    markup.element("svg:title", figure.title)
    markup.element("svg:desc", figure.alternative)
    markup.close()
    markup.closeLine()
  }
}

extension [Inline] {
  /// The languages of passages within them.
  fileprivate var languages: [String] {
    flatMap { word -> [String] in
      switch word {
      case .language(let language, let words): [language] + words.languages
      case .strong(let words), .emphasis(let words), .struck(let words), .link(let words, _): words.languages
      case .text, .code, .abbreviation, .lineBreak: []
      }
    }
  }
}
