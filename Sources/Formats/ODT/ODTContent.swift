import Publications

/// The text of an ODT.
struct ODTContent {
  private(set) var bytes: [UInt8] = []
  /// Charts, each the file of one frame.
  private(set) var pictures: [[UInt8]] = []
  private var tables = 0
  private var bookmarks: Set<String> = []
  /// The anchor of a row, for the first paragraph in it.
  private var awaited: String?
  private let site: String?
  private let languageOfLabels: String?
  /// The style of ordinary paragraphs where the writer stands.
  private var style: StaticString = "Text_20_body"

  static func path(ofPicture index: Int) -> String { "Pictures/chart-\(index + 1).svg" }

  init(_ publication: Publication) {
    site = publication.site
    languageOfLabels = publication.languageOfLabels
    let blocks = publication.blocksWithAbbreviations
    bytes.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content")
    bytes.put(ODTNames.spaces)
    bytes.put(" office:version=\"1.3\">")
    bytes.put(ODTNames.fonts)
    bytes.put("<office:automatic-styles>")
    languages(blocks)
    bytes.put(ODTContent.tableStyles)
    bytes.put("</office:automatic-styles><office:body><office:text>\n")
    heading(level: 1, anchor: nil, number: nil, [.text(publication.title)])
    put(blocks)
    bytes.put("</office:text></office:body></office:document-content>\n")
  }

  private static let tableStyles: StaticString = """
    <style:style style:name="Table" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins" fo:margin-bottom="0.4cm"/>\
    </style:style><style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" \
    fo:border="0.5pt solid #000000"/></style:style><style:style style:name="Chart" style:family="graphic">\
    <style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
    """

  /// A style for each language that a passage is in: ODF has no attribute for it on the words themselves.
  private mutating func languages(_ blocks: [Block]) {
    for language in Set(blocks.flatMap(\.languages) + [languageOfLabels].compactMap(\.self)).sorted() {
      let parts = language.split(separator: "-")
      bytes.put("<style:style")
      bytes.putAttribute("style:name", ODTContent.style(of: language))
      bytes.put(" style:family=\"text\"><style:text-properties")
      bytes.putAttribute("fo:language", parts.first.map(String.init) ?? language)
      bytes.putAttribute("fo:country", parts.count > 1 ? String(parts[parts.count - 1]) : "GB")
      bytes.put("/></style:style>")
    }
  }

  private static func style(of language: String) -> String { "Language_" + language }

  private mutating func put(_ blocks: [Block]) {
    for block in blocks { put(block) }
  }

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
    case .rule: bytes.put("<text:p text:style-name=\"Horizontal_20_Line\"/>\n")
    }
  }

  private mutating func put(_ blocks: [Block], as inner: StaticString) {
    let outer = style
    style = inner
    put(blocks)
    style = outer
  }

  // MARK: Paragraphs, headings, lists, facts

  private mutating func heading(level: Int, anchor: String?, number: String?, _ words: [Inline]) {
    let digit = UInt8(ascii: "0") + UInt8(clamping: min(max(level, 1), 6))
    bytes.put("<text:h text:style-name=\"Heading_20_")
    bytes.append(digit)
    bytes.put("\" text:outline-level=\"")
    bytes.append(digit)
    bytes.put("\">")
    start(anchor, number)
    put(words)
    bytes.put("</text:h>\n")
  }

  private mutating func paragraph(
    _ style: StaticString, _ anchor: String? = nil, _ number: String? = nil, words: [Inline]
  ) {
    bytes.put("<text:p text:style-name=\"")
    bytes.put(style)
    bytes.put("\">")
    start(anchor, number)
    put(words)
    bytes.put("</text:p>\n")
  }

  /// The bookmark that links lead to, and the number as written.
  private mutating func start(_ anchor: String?, _ number: String?) {
    for anchor in [awaited, anchor].compactMap({ $0 }) where bookmarks.insert(anchor).inserted {
      bytes.put("<text:bookmark")
      bytes.putAttribute("text:name", anchor)
      bytes.put("/>")
    }
    awaited = nil
    guard let number else { return }
    bytes.put("<text:span text:style-name=\"Number\">")
    bytes.putWords(number)
    bytes.put("</text:span> ")
  }

  private mutating func put(_ list: List) {
    bytes.put(
      list.isOrdered ? "<text:list text:style-name=\"As_20_written\">" : "<text:list text:style-name=\"Points\">")
    for item in list.items {
      bytes.put("<text:list-item>")
      put(item)
      bytes.put("</text:list-item>\n")
    }
    bytes.put("</text:list>\n")
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
      paragraph("Fact_20_Name", words: languageOfLabels.map { [.language($0, name)] } ?? name)
      put(fact.blocks, as: "Fact")
    }
  }

  private mutating func code(_ words: String) {
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      paragraph("Preformatted_20_Text", words: [.text(String(line))])
    }
  }

  // MARK: Tables and figures

  private mutating func put(_ table: Table) {
    tables += 1
    paragraph("Caption", words: [.text(table.caption)])
    bytes += "<table:table table:name=\"Table\(tables)\" table:style-name=\"Table\">".utf8
    columns(table)
    bytes.put("<table:table-header-rows><table:table-row>")
    for column in table.columns {
      cell("Table_20_Heading") { $0.paragraph("Table_20_Heading", words: column.words) }
    }
    bytes.put("</table:table-row></table:table-header-rows>\n")
    for row in table.rows { put(row, table.columns) }
    bytes.put("</table:table>\n")
  }

  /// A first column that heads every row is told to be one.
  private mutating func columns(_ table: Table) {
    let isHeaded = !table.rows.isEmpty && table.rows.allSatisfy { $0.cells.first?.isHeading == true }
    var rest = table.columns.count
    if isHeaded {
      bytes.put("<table:table-header-columns><table:table-column/></table:table-header-columns>")
      rest -= 1
    }
    guard rest > 0 else { return }
    bytes += "<table:table-column table:number-columns-repeated=\"\(rest)\"/>".utf8
  }

  private mutating func put(_ row: Table.Row, _ columns: [Table.Column]) {
    bytes.put("<table:table-row>")
    for (index, (content, column)) in zip(row.cells, columns).enumerated() {
      let style: StaticString =
        content.isHeading ? "Row_20_Heading" : column.isNumeric ? "Table_20_Figures" : "Table_20_Contents"
      cell(style) { part in
        if index == 0 { part.awaited = row.anchor }
        if content.blocks.isEmpty { part.paragraph(style, words: []) }
        part.put(content.blocks)
      }
    }
    bytes.put("</table:table-row>\n")
  }

  private mutating func cell(_ inner: StaticString, _ fill: (inout ODTContent) -> Void) {
    bytes.put("<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">")
    let outer = style
    style = inner
    fill(&self)
    style = outer
    bytes.put("</table:table-cell>")
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
    let path = ODTContent.path(ofPicture: pictures.count - 1)
    bytes.put("<text:p text:style-name=\"Standard\"><draw:frame draw:style-name=\"Chart\" text:anchor-type=\"as-char\"")
    bytes.putAttribute("draw:name", figure.title)
    bytes.put(" svg:width=\"14cm\" svg:height=\"8.33cm\"><draw:image xlink:type=\"simple\" xlink:show=\"embed\"")
    bytes.put(" xlink:actuate=\"onLoad\"")
    bytes.putAttribute("xlink:href", path)
    bytes.put("/><svg:title>")
    bytes.putWords(figure.title)
    bytes.put("</svg:title><svg:desc>")
    bytes.putWords(figure.alternative)
    bytes.put("</svg:desc></draw:frame></text:p>\n")
  }

  // MARK: Words

  private mutating func put(_ words: [Inline]) {
    for word in words { put(word) }
  }

  private mutating func put(_ word: Inline) {
    switch word {
    case .text(let text): spaced(text)
    case .strong(let words): span("Strong_20_Emphasis", words)
    case .emphasis(let words): span("Emphasis", words)
    case .struck(let words): span("Struck", words)
    case .code(let text): span("Source_20_Text", [.text(text)])
    case .link(let words, let destination): link(words, to: destination)
    case .language(let language, let words): span(ODTContent.style(of: language), words)
    case .abbreviation(let abbreviation, _): bytes.putWords(abbreviation.short)
    case .lineBreak: bytes.put("<text:line-break/>")
    }
  }

  /// Runs of spaces and tabs, which XML would close up.
  private mutating func spaced(_ text: String) {
    guard text.isSpaced else { return bytes.putWords(text) }
    var run = 0
    for character in text.unicodeScalars {
      if character == " " { run += 1; continue }
      spaces(run)
      run = 0
      if character == "\t" { bytes.put("<text:tab/>") } else { bytes.putWords(String(character)) }
    }
    spaces(run)
  }

  private mutating func spaces(_ run: Int) {
    guard run > 0 else { return }
    bytes.put(" ")
    if run > 1 { bytes += "<text:s text:c=\"\(run - 1)\"/>".utf8 }
  }

  private mutating func span(_ style: String, _ words: [Inline]) {
    bytes.put("<text:span")
    bytes.putAttribute("text:style-name", style)
    bytes.put(">")
    put(words)
    bytes.put("</text:span>")
  }

  /// A link that leads nowhere from here says its address in brackets, so that it is not lost.
  private mutating func link(_ words: [Inline], to destination: Destination) {
    switch destination {
    case .within(let anchor): link(words, "#" + anchor)
    case .site(let path):
      if let address = destination.address(site: site) { return link(words, address) }
      put(words)
      bytes.putWords(" (\(path))")
    case .elsewhere(let address): link(words, address)
    }
  }

  private mutating func link(_ words: [Inline], _ address: String) {
    bytes.put("<text:a xlink:type=\"simple\"")
    bytes.putAttribute("xlink:href", address)
    bytes.put(" text:style-name=\"Internet_20_link\">")
    put(words)
    bytes.put("</text:a>")
  }
}

extension Block {
  /// The languages of passages within it.
  fileprivate var languages: [String] {
    switch self {
    case .heading(let heading): heading.words.languages
    case .paragraph(let paragraph): paragraph.words.languages
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.languages) }
    case .facts(let facts): facts.flatMap { $0.blocks.flatMap(\.languages) }
    case .table(let table): table.languages
    case .figure(let figure): figure.data?.languages ?? []
    case .quote(let blocks), .resolution(let blocks): blocks.flatMap(\.languages)
    case .note(let words): words.languages
    case .code, .rule: []
    }
  }
}

extension Table {
  fileprivate var languages: [String] {
    columns.flatMap(\.words.languages) + rows.flatMap { $0.cells.flatMap { $0.blocks.flatMap(\.languages) } }
  }
}

extension [Inline] {
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

extension String {
  /// Whether it has a tab, or spaces in a row.
  fileprivate var isSpaced: Bool {
    var isAfterSpace = false
    for byte in utf8 {
      if byte == 9 || byte == 32 && isAfterSpace { return true }
      isAfterSpace = byte == 32
    }
    return false
  }
}
