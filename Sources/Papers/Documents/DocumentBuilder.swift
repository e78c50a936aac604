/// Gathers the blocks of a document: every paragraph and every row of a table gets the line it is quoted by.
struct DocumentBuilder {
  private(set) var paper: SourcePaper
  private var paragraphs = 0
  private var tables = 0
  /// The page that is being read, and whether the file has said anything of pages.
  private var page = 1
  private var hasPages = false
  private var isAfterBreak = false
  private var room = TableGrid.mostPlaces

  init(name: String, kind: FileKind) {
    paper = SourcePaper(name: name, kind: kind)
    paper.lines.begin(part: nil, unit: "paragraph")
  }

  /// The line that the next paragraph or row gets.
  var nextLine: Int { paper.lines.count + 1 }
  var currentPage: Int { page }

  // MARK: Pages

  /// A page ends here.
  mutating func breakPage() {
    page += 1
    hasPages = true
    isAfterBreak = true
  }

  /// The writing program met the end of a page here; right after a break that the author set, it is the same end.
  mutating func noteRenderedBreak() {
    if !isAfterBreak { breakPage() }
    isAfterBreak = false
  }

  /// Words came, so that a page that ends from here on is another one.
  mutating func noteWords() { isAfterBreak = false }

  // MARK: Blocks

  mutating func add(_ text: TextBlock, page: Int? = nil) { add(.text(text), text.plain, page) }

  mutating func add(note mark: String, _ words: RichText) {
    add(.note(mark: mark, words), mark + " " + words.plain, nil)
  }

  mutating func add(_ picture: Picture) { add(.picture(picture), picture.alternative ?? "", nil) }

  /// A blank paragraph.
  mutating func addGap() { add(.gap, "", nil) }

  private mutating func add(_ content: Block.Content, _ words: String, _ page: Int?) {
    let line = paper.lines.add(CellText.oneLine(words))
    paragraphs += 1
    paper.blocks.append(Block(line: line, page: page ?? self.page, content))
  }

  // MARK: Tables

  mutating func beginTable() -> TableGrid {
    tables += 1
    paper.lines.begin(part: "table \(tables)", unit: "row")
    return TableGrid(room: room)
  }

  mutating func endRow(of grid: inout TableGrid, isHeading: Bool) {
    let line = paper.lines.add(CellText.oneLine(grid.openWords))
    grid.endRow(line: line, isHeading: isHeading)
  }

  mutating func endTable(_ rows: [PaperTable.Row], name: String?, page: Int) {
    paper.lines.begin(part: nil, unit: "paragraph", at: paragraphs + 1)
    room -= rows.reduce(0) { $0 + $1.places.count }
    guard let first = rows.first else { return }
    paper.blocks.append(Block(line: first.line, page: page, .table(PaperTable(name: name, rows: rows))))
  }

  // MARK: The end

  consuming func finish(_ findings: Findings) -> SourcePaper {
    if !hasPages { for index in paper.blocks.indices { paper.blocks[index].page = nil } }
    while case .gap = paper.blocks.last?.content { paper.blocks.removeLast() }
    paper.remarks += findings.remarks(in: paper.lines)
    return paper
  }

  mutating func describe(title: String?, language: String?) {
    paper.title = title.map(CellText.clean).flatMap { $0.isEmpty ? nil : $0 }
    paper.language = language
  }
}
