import Publications
import Record
import Serialising

/// Walks through a publication and writes it in the elements of HTML: in XML as the chapters of a book, in HTML as large print.
///
/// Both are one walk; what only one of the two does stands in that writer.
protocol TreeWriter {
  var markup: XMLWriter { get set }
  var publication: Publication { get }
  var manner: TreeManner { get }

  /// Opens the element that an anchor leads to. `words`, and the number before them, are those that the element has of its own.
  mutating func open(
    _ name: StaticString, _ attributes: XMLWriter.Attributes, at anchor: String?, of words: [Inline]?, number: String?)
  mutating func text(_ text: String)
  mutating func put(_ list: List)
  mutating func put(_ fact: Fact)
  mutating func put(_ table: Table)
  mutating func put(_ figure: Figure)
  mutating func link(_ words: [Inline], to destination: Destination)
}

/// In what chapters and large print differ by a word.
struct TreeManner {
  let emphasis: StaticString
  /// Of a paragraph with a number.
  let numberedClass: String?
  let noteRole: String?
  /// Of the head of a column of figures.
  let numericHeadClass: String?
  /// Whether elements say what they are in words of EPUB (`epub:type`).
  let hasEPUBTypes: Bool
  /// Whether every abbreviation says what it stands for, or only the first of each.
  let explainsAll: Bool
}

// MARK: - Blocks

extension TreeWriter {
  mutating func open(_ name: StaticString, _ attributes: XMLWriter.Attributes = [:], at anchor: String?) {
    open(name, attributes, at: anchor, of: nil, number: nil)
  }

  mutating func put(_ blocks: [Block]) { for block in blocks { put(block) } }

  private mutating func put(_ block: Block) {
    switch block {
    case .heading(let heading):
      let name = headingNames[min(max(heading.level, 2), 6) - 2]
      put(name, [:], at: heading.anchor, heading.number, heading.words)
    case .paragraph(let paragraph):
      let isNote = paragraph.anchor.map(NoteAnchor.isNote) ?? false
      let attributes: XMLWriter.Attributes = [
        "class": paragraph.number == nil ? nil : manner.numberedClass, "role": isNote ? "doc-footnote" : nil,
        "epub:type": isNote && manner.hasEPUBTypes ? "footnote" : nil,
      ]
      put(isNote ? "aside" : "p", attributes, at: paragraph.anchor, paragraph.number, paragraph.words)
    case .list(let list): put(list)
    case .facts(let facts):
      markup.openLine("dl")
      for fact in facts { put(fact) }
      markup.closeLine()
    case .table(let table): put(table)
    case .figure(let figure): put(figure)
    case .quote(let blocks): put("blockquote", [:], blocks)
    case .resolution(let blocks): put("div", ["class": "resolution"], blocks)
    case .note(let words): put("p", ["class": "note", "role": manner.noteRole], at: nil, nil, words)
    case .code(let words):
      open("pre", [:], at: nil, of: [.code(words)], number: nil)
      markup.text(words)
      markup.closeLine()
    case .rule:
      markup.emptyLine("hr")
    }
  }

  private mutating func put(_ name: StaticString, _ attributes: XMLWriter.Attributes, _ blocks: [Block]) {
    markup.openLine(name, attributes)
    put(blocks)
    markup.closeLine()
  }

  private mutating func put(
    _ name: StaticString, _ attributes: XMLWriter.Attributes, at anchor: String?, _ number: String?, _ words: [Inline]
  ) {
    open(name, attributes, at: anchor, of: words, number: number)
    put(number: number)
    put(words)
    markup.closeLine()
  }

  mutating func put(number: String?) {
    guard let number else { return }
    markup.element("span", ["class": "number"], number)
    markup.text(" ")
  }

  /// One paragraph that no link leads to needs no element of its own.
  mutating func put(inside blocks: [Block]) {
    guard blocks.count == 1, case .paragraph(let only) = blocks[0], only.anchor == nil else { return put(blocks) }
    put(number: only.number)
    put(only.words)
  }
}

private let headingNames: [StaticString] = ["h2", "h3", "h4", "h5", "h6"]

// MARK: - Tables

extension TreeWriter {
  mutating func put(rowsAndColumns table: Table) {
    markup.openLine("table")
    markup.open("caption")
    text(table.caption)
    markup.closeLine()
    markup.openLine("thead")
    markup.open("tr")
    for column in table.columns { put(column) }
    markup.closeLine()
    markup.closeLine()
    markup.openLine("tbody")
    for row in table.rows { put(row, table.columns) }
    markup.closeLine()
    markup.closeLine()
  }

  /// A heading without words heads nothing: it is an ordinary cell.
  private mutating func put(_ column: Table.Column) {
    if column.words.isEmpty {
      markup.open("td")
    } else {
      markup.open("th", ["scope": "col", "class": column.isNumeric ? manner.numericHeadClass : nil])
      put(column.words)
    }
    markup.close()
  }

  private mutating func put(_ row: Table.Row, _ columns: [Table.Column]) {
    open("tr", at: row.anchor)
    for (cell, column) in zip(row.cells, columns) {
      let style = column.isNumeric ? "numeric" : nil
      cell.isHeading ? markup.open("th", ["scope": "row", "class": style]) : markup.open("td", ["class": style])
      put(inside: cell.blocks)
      markup.close()
    }
    markup.closeLine()
  }
}

// MARK: - Words

extension TreeWriter {
  mutating func put(_ words: [Inline]) { for word in words { put(word) } }

  private mutating func put(_ word: Inline) {
    switch word {
    case .text(let text): self.text(text)
    case .strong(let words): put("strong", [:], words)
    case .emphasis(let words): put(manner.emphasis, [:], words)
    case .struck(let words): put("s", [:], words)
    case .code(let text): markup.element("code", text)
    case .link(let words, let destination): link(words, to: destination)
    case .language(let tag, let words): put("span", attributes(of: tag), words)
    case .abbreviation(let abbreviation, let isFirst):
      guard isFirst || manner.explainsAll else { return markup.text(abbreviation.short) }
      markup.element("abbr", ["title": abbreviation.expansion], abbreviation.short)
    case .lineBreak:
      markup.emptyLine("br")
    }
  }

  mutating func put(_ name: StaticString, _ attributes: XMLWriter.Attributes, _ words: [Inline]) {
    markup.open(name, attributes)
    put(words)
    markup.close()
  }

  func attributes(of language: String?) -> XMLWriter.Attributes {
    [
      "lang": language, "xml:lang": markup.dialect == .xml ? language : nil,
      "dir": language.flatMap { $0.direction(within: publication.language) },
    ]
  }
}

extension String {
  /// Of the tag of a language: which way it is written, where that is not the way of the text around it.
  func direction(within language: String) -> String? {
    writingDirection == language.writingDirection ? nil : writingDirection ?? "ltr"
  }
}
