import Record

// Short ways to write down the parts of a tree.

extension Inline {
  /// Words of this program's own, in the language that is being written; the mark goes where that is the publication's.
  static func ours(_ text: String) -> Inline { .language(WrittenLanguage.current.tag, [.text(text)]) }
}

extension Block {
  /// Words of this program's own: see `Inline.ours`.
  static func ours(_ text: String) -> Block { .words([.ours(text)]) }

  static func words(_ text: String) -> Block { .paragraph(Paragraph(words: [.text(text)])) }

  static func words(_ words: [Inline]) -> Block { .paragraph(Paragraph(words: words)) }

  static func heading(_ level: Int, _ words: String, number: String? = nil, anchor: String) -> Block {
    .heading(
      Heading(level: level, number: number, anchor: anchor, words: [.text(WrittenLanguage.current.label(words))]))
  }

  /// The blocks of one, or a list of points of several.
  static func oneOrList(_ entries: [[Block]]) -> [Block] {
    entries.count == 1 ? entries[0] : points(entries)
  }

  /// A list of points; nothing for none.
  static func points(_ entries: [[Block]]) -> [Block] {
    entries.isEmpty ? [] : [.list(List(isOrdered: false, items: entries.map { List.Item(blocks: $0) }))]
  }
}

extension Table {
  /// Every column has words; those in `numeric` hold figures. What is told of the record's own rows stands in a sheet too.
  init(_ caption: String, _ columns: [String], numeric: Set<Int> = [], rows: [Row], isInSheet: Bool = true) {
    self.init(
      caption: WrittenLanguage.current.label(caption),
      columns: columns.enumerated().map {
        Column(words: [.text(WrittenLanguage.current.label($1))], isNumeric: numeric.contains($0))
      }, rows: rows,
      isInSheet: isInSheet)
  }
}

extension Table.Row {
  /// The first cell heads the row.
  init(anchor: String? = nil, _ heading: [Inline], _ cells: [[Block]]) {
    self.init(
      anchor: anchor,
      cells: [Table.Cell(isHeading: true, blocks: [.words(heading)])] + cells.map { Table.Cell(blocks: $0) })
  }
}

/// Facts as they come in; what is not there is left out.
struct Facts {
  private(set) var list: [Fact] = []

  mutating func add(_ name: String, _ text: String?) {
    if let text { list.append(Fact(WrittenLanguage.current.label(name), [.words(text)])) }
  }

  /// Words of this program's own: see `Inline.ours`.
  mutating func add(_ name: String, ours text: String?) { add(name, text.map { [.ours($0)] }) }

  mutating func add(_ name: String, _ words: [Inline]?) {
    if let words { list.append(Fact(WrittenLanguage.current.label(name), [.words(words)])) }
  }

  mutating func add(_ name: String, blocks: [Block]) {
    if !blocks.isEmpty { list.append(Fact(WrittenLanguage.current.label(name), blocks)) }
  }

  /// One after another, as a list where there are several.
  mutating func add(_ name: String, each words: [[Inline]]) {
    add(name, blocks: Block.oneOrList(words.map { [.words($0)] }))
  }

  var blocks: [Block] { list.isEmpty ? [] : [.facts(list)] }
}
