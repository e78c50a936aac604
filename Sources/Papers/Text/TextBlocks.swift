/// Gathers the lines of a text into blocks: rows that follow each other are one table.
struct TextBlocks {
  private var blocks: [Block] = []
  private var rows: [PaperTable.Row] = []

  mutating func add(line: Int, text: String) {
    closeTable()
    let words = CellText.clean(text)
    blocks.append(Block(line: line, words.isEmpty ? .gap : .text(TextBlock(RichText(words)))))
  }

  /// A row without a word is left out.
  mutating func add(line: Int, row cells: [String]) {
    let cells = cells.map(PaperTable.Cell.init(converted:))
    guard cells.contains(where: { !$0.text.isEmpty }) else { return }
    rows.append(PaperTable.Row(line: line, cells.map(PaperTable.Place.cell)))
  }

  /// A table that is whole.
  mutating func add(_ block: Block) {
    closeTable()
    blocks.append(block)
  }

  consuming func finish() -> [Block] {
    closeTable()
    return blocks
  }

  private mutating func closeTable() {
    guard let first = rows.first else { return }
    blocks.append(Block(line: first.line, .table(PaperTable(rows: rows))))
    rows = []
  }
}

extension PaperTable.Cell {
  /// A cell as a converter left it, with its tags: italics are kept, since they tell a purpose from a title.
  init(converted raw: String) {
    if ItalicText.isIn(raw) {
      self.init(ItalicText.blocks(of: raw))
    } else {
      self.init(plain: CellText.clean(raw))
    }
  }
}
