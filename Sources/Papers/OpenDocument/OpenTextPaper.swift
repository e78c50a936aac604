import Diagnostics

/// Reads an OpenDocument text (ODT, ISO/IEC 26300), as LibreOffice and others write it.
enum OpenTextPaper {
  static func read(_ bytes: [UInt8], name: String) -> Checked<SourcePaper> {
    do throws(PackedParts.Fault) {
      let parts = try PackedParts(bytes)
      if let list = try parts.document("META-INF/manifest.xml"), !list.descendants("encryption-data").isEmpty {
        return Checked(SourcePaper(name: name, kind: .openText), [.locked(.openText, name)])
      }
      var reader = try OpenTextReader(parts, name: name)
      return Checked(try reader.read())
    } catch {
      return Checked(SourcePaper(name: name, kind: .openText), [.damaged(.openText, name, error)])
    }
  }
}

/// Walks through the parts of an OpenDocument text.
///
/// What was deleted with changes being recorded stands apart from the text (`text:tracked-changes`) and is left out.
struct OpenTextReader {
  let parts: PackedParts
  private let content: XMLElement
  private let master: XMLElement?
  /// The styles of the part that is being read: content and page margins have automatic ones of their own.
  var styles: OpenStyles
  private let marginStyles: OpenStyles
  var lists: OpenLists
  private let marginLists: OpenLists
  var document: DocumentBuilder
  var findings = Findings()
  /// The paragraphs of the cells that are open, the innermost last; empty outside of tables.
  var cells: [[TextBlock]] = []
  var tableDepth = 0
  var waiting: [Waiting] = []
  var endnotes: [(mark: String, body: XMLElement)] = []
  var isFurniture = false
  /// The recorded changes by their ids: whether something was inserted.
  var changes: [String: Bool] = [:]
  var letters: [String: Int] = [:]

  enum Waiting {
    case picture(Picture)
    case note(mark: String, XMLElement)
  }

  init(_ parts: PackedParts, name: String) throws(PackedParts.Fault) {
    guard let content = try parts.document("content.xml") else { throw .damaged("content.xml") }
    let common = try parts.document("styles.xml")
    self.parts = parts
    self.content = content
    master = common?.first("master-styles")
    let shared = common?.first("styles")
    styles = OpenStyles([shared, content.first("automatic-styles")])
    marginStyles = OpenStyles([shared, common?.first("automatic-styles")])
    lists = OpenLists([shared, content.first("automatic-styles")])
    marginLists = OpenLists([shared, common?.first("automatic-styles")])
    document = DocumentBuilder(name: name, kind: .openText)
  }

  mutating func read() throws(PackedParts.Fault) -> SourcePaper {
    guard let body = content.first("body", "text") else { throw .damaged("content.xml") }
    let meta = try parts.document("meta.xml")?.first("meta")
    for region in body.first("tracked-changes")?.all("changed-region") ?? [] {
      if let id = region["id"] { changes[id] = region.first("insertion") != nil }
    }
    let margins = OpenMargins(master, used: styles.pages)
    readFurniture(margins.headers)
    readBlocks(of: body)
    for note in endnotes { addNote(note.mark, note.body) }
    readFurniture(margins.footers)
    for form in lists.unknownForms.sorted() { findings.add(.numberForm, line: 1, detail: form) }
    let most = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    document.describe(title: meta?.first("title")?.text, language: most ?? meta?.first("language")?.text)
    return document.finish(findings)
  }

  /// Reads headers or footers; their words stand on every page and here once.
  private mutating func readFurniture(_ margins: [XMLElement]) {
    var seen: Set<String> = []
    let (ownStyles, ownLists) = (styles, lists)
    (isFurniture, styles, lists) = (true, marginStyles, marginLists)
    for margin in margins where seen.insert(margin.text).inserted { readBlocks(of: margin) }
    (isFurniture, styles, lists) = (false, ownStyles, ownLists)
  }

  // MARK: Adding

  mutating func add(_ text: TextBlock, page: Int?) {
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
      case .note(let mark, let body): addNote(mark, body)
      }
    }
  }

  private mutating func addNote(_ mark: String, _ body: XMLElement) {
    document.add(note: mark, RichText(lines: collect { $0.readBlocks(of: body) }))
    addWaiting()
  }

  /// The paragraphs that are read by `body`, instead of adding them to the paper.
  mutating func collect(_ body: (inout OpenTextReader) -> Void) -> [TextBlock] {
    cells.append([])
    let list = lists.suspend()
    body(&self)
    lists.resume(list)
    return cells.removeLast()
  }
}

/// The headers and footers of the pages that a text uses.
private struct OpenMargins {
  var headers: [XMLElement] = []
  var footers: [XMLElement] = []

  init(_ master: XMLElement?, used: Set<String>) {
    let pages = master?.all("master-page") ?? []
    var names = used.union(["Standard"])
    // A first page names the one that follows it.
    for page in pages where names.contains(page["name"] ?? "") {
      if let next = page["next-style-name"] { names.insert(next) }
    }
    for page in pages where names.contains(page["name"] ?? "") {
      for part in page.elements where part["display"] != "false" {
        if part.name.hasPrefix("header") { headers.append(part) }
        if part.name.hasPrefix("footer") { footers.append(part) }
      }
    }
  }
}
