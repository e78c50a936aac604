/// Walks through the parts of a Word document (DOCX, ECMA-376 in its transitional and its strict kind).
///
/// Tracked changes are read as accepted: what was inserted is kept and what was deleted or moved away is left out, with paragraph
/// marks, rows and cells too.
struct WordReader {
  let parts: WordParts
  let styles: WordStyles
  var numbering: WordNumbering
  var notes: WordNotes
  var document: DocumentBuilder
  var findings = Findings()
  /// What the part that is being read refers to: the main one, a header, the notes.
  var relations: [String: WordParts.Relation]
  var fields = WordFields()
  /// The paragraphs of the cells that are open, the innermost last; empty outside of tables.
  var cells: [[TextBlock]] = []
  /// How many tables are open.
  var tableDepth = 0
  /// The beginning of a paragraph whose mark was deleted, to which the next one belongs.
  var carried: WordParagraph?
  /// What stands after the paragraph or the table that is being read: pictures and notes.
  var waiting: [Waiting] = []
  /// Whether what is read stands on every page, or is a table of contents.
  var isFurniture = false
  var sections: WordSections
  /// How many letters were read of each language.
  var letters: [String: Int] = [:]

  enum Waiting {
    case picture(Picture)
    case note(WordNotes.Call)
  }

  static func read(_ bytes: [UInt8], name: String) throws(PackedParts.Fault) -> SourcePaper {
    var reader = try WordReader(bytes, name: name)
    return try reader.read()
  }

  private init(_ bytes: [UInt8], name: String) throws(PackedParts.Fault) {
    parts = try WordParts(bytes)
    relations = parts.relations
    styles = WordStyles(try parts.part("styles"))
    numbering = WordNumbering(try parts.part("numbering"), styles: styles)
    let settings = try parts.part("settings")
    notes = try WordNotes(parts, settings: settings)
    sections = WordSections(settings: settings)
    document = DocumentBuilder(name: name, kind: .wordDocument)
  }

  private mutating func read() throws(PackedParts.Fault) -> SourcePaper {
    guard let body = try parts.document(parts.main)?.first("body") else { throw .damaged(parts.main) }
    sections.find(in: body)
    notes.beginSection(sections.first)
    let margins = try sections.margins(in: parts)
    for part in margins.headers { readFurniture(part) }
    readBlocks(of: body)
    endParagraphs()
    for call in notes.endnotes() { addNote(call) }
    for part in margins.footers { readFurniture(part) }
    for form in numbering.unknownForms.sorted() { findings.add(.numberForm, line: 1, detail: form) }
    let properties = try parts.properties()
    document.describe(title: properties?.first("title")?.text, language: language(properties))
    return document.finish(findings)
  }

  /// The language of most of the words; where they say none, the one among the file's properties.
  private func language(_ properties: XMLElement?) -> String? {
    let most = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return most ?? styles.defaultLook.language ?? properties?.first("language")?.text
  }

  /// Reads a header or a footer; its words stand on every page and here once.
  private mutating func readFurniture(_ part: WordSections.Margin) {
    (isFurniture, relations) = (true, part.relations)
    readBlocks(of: part.root)
    endParagraphs()
    (isFurniture, relations) = (false, parts.relations)
  }
}

// MARK: - Blocks

extension WordReader {
  mutating func readBlocks(of container: XMLElement) {
    var before = ""
    for child in container.elements {
      readBlock(child, after: before)
      before = child.name
    }
  }

  private mutating func readBlock(_ element: XMLElement, after before: String) {
    switch element.name {
    case "p": readParagraph(element)
    case "tbl":
      endParagraphs()
      readTable(element)
    case "sdt": readControl(element)
    case "customXml", "smartTag": readBlocks(of: element)
    case "ins", "moveTo":
      if element.name != before { findings.add(.inserted, line: document.nextLine) }
      readBlocks(of: element)
    case "del", "moveFrom": if element.name != before { findings.add(.deleted, line: document.nextLine) }
    case "AlternateContent": if let branch = element.branch { readBlocks(of: branch) }
    case "altChunk": findings.add(.insertedFile, line: document.nextLine)
    case _: break
    }
  }

  private mutating func readControl(_ control: XMLElement) {
    guard let content = control.first("sdtContent") else { return }
    let gallery = control.first("sdtPr", "docPartObj", "docPartGallery")?["val"] ?? ""
    if control.isUnfilled { return findings.add(.placeholder, line: document.nextLine) }
    let wasFurniture = isFurniture
    if gallery.hasPrefix("Table of ") { isFurniture = true }
    readBlocks(of: content)
    isFurniture = wasFurniture
  }

  /// Adds a paragraph to the cell that is open, or to the paper.
  mutating func add(_ text: TextBlock, page: Int? = nil) {
    if cells.isEmpty { document.add(text, page: page) } else { cells[cells.count - 1].append(text) }
  }

  /// Adds what stood in a paragraph or table, once that is whole.
  mutating func addWaiting() {
    guard cells.isEmpty, tableDepth == 0, !waiting.isEmpty else { return }
    let waiting = self.waiting
    self.waiting = []
    for item in waiting {
      switch item {
      case .picture(let picture): document.add(picture)
      case .note(let call): addNote(call)
      }
    }
  }

  private mutating func addNote(_ call: WordNotes.Call) {
    guard let note = notes.content(of: call) else { return }
    let before = relations
    relations = notes.relations(of: call.kind)
    let words = RichText(lines: collect { $0.readBlocks(of: note) })
    relations = before
    document.add(note: call.mark, words)
    addWaiting()
  }

  /// The paragraphs that are read by `body`, instead of adding them to the paper.
  mutating func collect(_ body: (inout WordReader) -> Void) -> [TextBlock] {
    let before = carried
    carried = nil
    cells.append([])
    fields.open()
    body(&self)
    endParagraphs()
    fields.close()
    carried = before
    return cells.removeLast()
  }
}

extension XMLElement {
  /// The branch of a part that is written in several ways: the first, which is the newest (ECMA-376 part 3, 7.5).
  var branch: XMLElement? { first("Choice") ?? first("Fallback") }

  /// Whether a content control shows only its prompt.
  var isUnfilled: Bool { first("sdtPr", "showingPlcHdr")?.isOn ?? false }
}
