import Diagnostics
import Packing
import Testing

@testable import Papers

/// A Word file made in a test, of the parts that it needs.
struct WordFile {
  var body: String
  var styles: String?
  var numbering: String?
  var footnotes: String?
  var endnotes: String?
  var comments: String?
  var settings: String?
  var core: String?
  /// Further parts with the type of their relation and the id the body calls them by.
  var others: [(id: String, type: String, path: String, content: String)] = []
  var links: [(id: String, address: String)] = []

  init(_ body: String) { self.body = body }

  static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  static let names =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"r\" xmlns:wp=\"wp\" "
    + "xmlns:a=\"a\" xmlns:pic=\"pic\" xmlns:mc=\"mc\" xmlns:wps=\"wps\" xmlns:v=\"v\" xmlns:dc=\"dc\" xmlns:cp=\"cp\" "
    + "xmlns:adec=\"adec\""

  static func root(_ name: String, _ content: String) -> String { "<w:\(name) \(names)>\(content)</w:\(name)>" }

  var bytes: [UInt8] {
    var files: [(path: String, text: String)] = []
    func relation(_ id: String, _ type: String, _ target: String, _ mode: String = "") -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(Self.types)\(type)\" Target=\"\(target)\"\(mode)/>"
    }
    let named: [(name: String, root: String, content: String?)] = [
      ("styles", "styles", styles), ("numbering", "numbering", numbering), ("footnotes", "footnotes", footnotes),
      ("endnotes", "endnotes", endnotes), ("comments", "comments", comments), ("settings", "settings", settings),
    ]
    var relations = ""
    files.append(("word/document.xml", Self.root("document", "<w:body>\(body)</w:body>")))
    for (index, part) in named.enumerated() {
      guard let content = part.content else { continue }
      files.append(("word/\(part.name).xml", Self.root(part.root, content)))
      relations += relation("p\(index)", part.name, "\(part.name).xml")
    }
    for other in others {
      files.append(("word/" + other.path, other.content))
      relations += relation(other.id, other.type, other.path)
    }
    for link in links { relations += relation(link.id, "hyperlink", link.address, " TargetMode=\"External\"") }
    files.append(("word/_rels/document.xml.rels", "<Relationships>\(relations)</Relationships>"))
    var top = relation("a", "officeDocument", "word/document.xml")
    if let core {
      files.append(("docProps/core.xml", "<cp:coreProperties \(Self.names)>\(core)</cp:coreProperties>"))
      top += relation("b", "metadata/core-properties", "docProps/core.xml")
    }
    files.append(("_rels/.rels", "<Relationships>\(top)</Relationships>"))
    var zip = ZipArchive()
    for file in files { zip.add(file.path, Array(("<?xml version=\"1.0\"?>" + file.text).utf8)) }
    return zip.finish()
  }

  var paper: SourcePaper { PaperReader.read(bytes, name: "paper.docx").value }

  /// A line for each block: see `SourcePaper.outline`.
  var outline: [String] { paper.outline }
}

extension SourcePaper {
  /// The blocks in short: “# 2 1.1 Words” for a heading, “1. Words” for an item, “[a | b]” for a row of a table, “<” and “^” for
  /// a place that a cell to the left or above takes, “~ words” for furniture, “1: words” for a note, “-” for a gap.
  var outline: [String] { blocks.flatMap(\.outline) }

  var remarkTexts: [String] { remarks.map(\.text) }

  func textBlock(_ index: Int) throws -> TextBlock {
    let texts = blocks.map(\.content).map { if case .text(let text) = $0 { text } else { nil as TextBlock? } }
    try #require(texts.indices.contains(index))
    return try #require(texts[index])
  }

  /// The first table.
  func table() throws -> PaperTable {
    try #require(blocks.lazy.compactMap { if case .table(let table) = $0.content { table } else { nil } }.first)
  }

  func cell(row: Int, column: Int) throws -> PaperTable.Cell {
    let rows = try table().rows
    try #require(rows.indices.contains(row) && rows[row].places.indices.contains(column))
    guard case .cell(let cell) = rows[row].places[column] else { return try #require(nil) }
    return cell
  }

  func picture() throws -> Picture {
    try #require(blocks.lazy.compactMap { if case .picture(let picture) = $0.content { picture } else { nil } }.first)
  }
}

extension Block {
  fileprivate var outline: [String] {
    switch content {
    case .text(let text): [text.outline]
    case .table(let table): table.rows.enumerated().map { $1.outline(at: $0) }
    case .picture(let picture): ["(picture \(picture.mediaType) \(picture.alternative ?? "without words"))"]
    case .note(let mark, let words): ["\(mark): \(words.plain)"]
    case .gap: ["-"]
    }
  }
}

extension TextBlock {
  fileprivate var outline: String {
    switch role {
    case .heading(let level): "# \(level) \(plain)"
    case .paragraph: plain
    case .listItem(let level): String(repeating: " ", count: level - 1) + plain
    case .furniture: "~ \(plain)"
    }
  }
}

extension PaperTable.Row {
  fileprivate func outline(at index: Int) -> String {
    let words = places.enumerated().map { column, place in
      switch place {
      case .cell(let cell): cell.plain.split(separator: "\n").joined(separator: " / ")
      case .covered(let row, _): row < index ? "^" : "<"
      }
    }
    return (isHeading ? "[[" : "[") + words.joined(separator: " | ") + (isHeading ? "]]" : "]")
  }
}
