/// Walks through a web page as a browser would show it.
struct WebReader {
  private let root: XMLElement
  let notes: WebNotes
  /// Whether the page says which part of it is the paper; the rest is then furniture.
  private let hasMain: Bool
  var document: DocumentBuilder
  var findings = Findings()
  /// The paragraphs of the cells that are open, the innermost last; empty outside of tables.
  var cells: [[TextBlock]] = []
  var tableDepth = 0
  var waiting: [Picture] = []
  var isFurniture: Bool
  /// The paragraph in the making.
  var words = RichTextBuilder()
  var role = TextBlock.Role.paragraph
  /// The mark of the item that the next paragraph begins.
  var mark: String?
  /// Line breaks behind each other: two end a paragraph.
  var breaks = 0
  var lists: [WebList] = []
  var letters: [String: Int] = [:]

  init(_ root: XMLElement, name: String) {
    self.root = root
    notes = WebNotes(root)
    hasMain = root.contains { $0.name == "main" || $0["role"] == "main" }
    isFurniture = hasMain
    document = DocumentBuilder(name: name, kind: .webPage)
  }

  mutating func read() -> SourcePaper {
    let body = root.first("body") ?? root
    let language = body["lang"] ?? root["lang"]
    readChildren(of: body, WebSpan(language: language))
    endParagraph()
    let most = letters.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    document.describe(title: root.first("head", "title")?.text, language: most ?? language)
    return document.finish(findings)
  }

  mutating func readChildren(of element: XMLElement, _ span: WebSpan) {
    for child in element.children {
      switch child {
      case .text(let text): add(text, span)
      case .element(let element): read(element, span)
      }
    }
  }

  /// Ends the paragraph in the making, if it has begun.
  mutating func endParagraph() {
    let text = words.finish()
    words = RichTextBuilder()
    breaks = 0
    if !text.isEmpty {
      add(TextBlock(isFurniture ? .furniture : role, mark: mark, text))
      mark = nil
    }
    guard cells.isEmpty, tableDepth == 0 else { return }
    for picture in waiting { document.add(picture) }
    waiting = []
  }

  mutating func add(_ text: TextBlock) {
    if cells.isEmpty { document.add(text) } else { cells[cells.count - 1].append(text) }
  }

  /// The paragraphs that are read by `body`, instead of adding them to the paper.
  mutating func collect(_ body: (inout WebReader) -> Void) -> [TextBlock] {
    let outer = (words, role, mark, lists)
    (words, role, mark, lists) = (RichTextBuilder(), .paragraph, nil, [])
    cells.append([])
    body(&self)
    endParagraph()
    (words, role, mark, lists) = outer
    return cells.removeLast()
  }

  /// Whether an element belongs to the page around the paper.
  func isFrame(_ element: XMLElement, _ span: WebSpan) -> Bool {
    switch element["role"] {
    case "navigation", "banner", "contentinfo", "search", "complementary": return true
    case "main": return false
    case _: break
    }
    switch element.name {
    case "nav": return true
    case "header", "footer": return !span.isInArticle
    // As LibreOffice saves the margins of a text.
    case "div": return element["title"] == "header" || element["title"] == "footer"
    case _: return false
    }
  }

  /// Whether an element is the paper itself.
  func isMain(_ element: XMLElement) -> Bool { element.name == "main" || element["role"] == "main" }
}

/// What surrounds words.
struct WebSpan {
  var style: RichText.Style = []
  var link: String?
  var language: String?
  var isStruck = false
  /// Whether line ends are kept (`pre`).
  var keepsLines = false
  /// Whether it stands in a part that has headers and footers of its own.
  var isInArticle = false
}

extension XMLElement {
  /// Whether an element at any depth has a property.
  func contains(where condition: (XMLElement) -> Bool) -> Bool {
    children.contains { child in
      guard case .element(let element) = child else { return false }
      return condition(element) || element.contains(where: condition)
    }
  }
}
