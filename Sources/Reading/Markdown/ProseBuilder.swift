import CMarkGFM
import Diagnostics
import Record

/// Makes prose from one parsed document: blocks here, links and images, words, and numbers each in an extension of their own.
struct ProseBuilder {
  let options: MarkdownOptions
  var writer: ProseWriter
  var map: SourceMap
  /// Words gathered from neighbouring text nodes, which the parser splits at every sign that might have meant something.
  var pending: [UInt8]
  var pendingLine = 1
  /// Bytes of the next text node that were a written number.
  var skip = 0
  /// How many letters and digits were read.
  var wordBytes = 0
  private(set) var diagnostics: [Diagnostic] = []

  var heading: OpenHeading?
  /// The number of the minute before, to tell whether the next heading begins with one.
  var minuteNumber: MinuteNumber?
  var section: (anchor: String, number: String?, item: String?)?
  private var headingLevel = 1
  /// The number of the item that the next paragraph begins.
  var itemNumber: Located<String>?
  /// The number that lettered paragraphs stand below.
  var paragraphNumber: String?
  var resolutionEnd: MarkdownNode?
  /// Ordered lists that are the points of a resolution, and those of numbered paragraphs that stand too far in.
  var points: Set<MarkdownNode> = []
  var indented: Set<MarkdownNode> = []
  /// What may be a decision in the present minute, told where nothing else in it is one.
  var possibleDecision: Diagnostic?
  var hasDecision = false
  /// Whether a sign that begins a passage struck out was escaped, so that its end is words too.
  var isEscapingStrike = false
  var isEscapingLanguage = false
  var notes = Footnotes()
  /// Whether each link that is open was written, not refused.
  var links: [Bool] = []
  private var row: (isHeader: Bool, column: Int) = (false, 0)
  private let types = MarkdownNodeTypes.shared

  static let mostDiagnostics = 100

  /// A heading that has begun.
  struct OpenHeading {
    var writer: ProseWriter.OpenHeading
    var isOnlyItem: Bool
    /// Whether none of its words was met yet: blanks before them are left out.
    var isEmpty = true
  }

  init(_ map: SourceMap, options: MarkdownOptions, writer: consuming ProseWriter, pending: consuming [UInt8]) {
    self.map = map
    self.options = options
    self.writer = writer
    self.pending = pending
  }

  var isInLink: Bool { !links.isEmpty }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < ProseBuilder.mostDiagnostics { diagnostics.append(diagnostic) }
  }

  mutating func place(of node: MarkdownNode, length: Int = 1) -> SourceRange {
    map.range(line: node.line, column: node.column, length: length)
  }

  /// Takes one step of the walk; the answer is whether to go into the node.
  mutating func visit(_ node: MarkdownNode, entering: Bool) -> Bool {
    switch node.type {
    case CMARK_NODE_TEXT: gather(node)
    case CMARK_NODE_SOFTBREAK: softBreak(node)
    case CMARK_NODE_PARAGRAPH: paragraph(node, entering)
    case CMARK_NODE_HEADING: return heading(node, entering)
    case CMARK_NODE_LIST: list(node, entering)
    case CMARK_NODE_ITEM: item(node, entering)
    case CMARK_NODE_BLOCK_QUOTE: entering ? writer.startQuote() : writer.endQuote()
    case CMARK_NODE_CODE_BLOCK: codeBlock(node)
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: html(node)
    case CMARK_NODE_THEMATIC_BREAK: writer.rule()
    case CMARK_NODE_LINEBREAK:
      flush()
      writer.lineBreak()
    case CMARK_NODE_CODE:
      flush()
      wordBytes &+= node.literal.wordBytes
      writer.code(node.literal)
    case CMARK_NODE_EMPH:
      flush()
      entering ? writer.startEmphasis() : writer.endEmphasis()
    // A heading is bold as it is.
    case CMARK_NODE_STRONG where heading != nil: break
    case CMARK_NODE_STRONG:
      flush()
      entering ? writer.startStrong() : writer.endStrong()
    case CMARK_NODE_LINK: link(node, entering)
    case CMARK_NODE_IMAGE:
      if entering { image(node) }
      return false
    case CMARK_NODE_FOOTNOTE_REFERENCE: if entering { noteReference(node) }
    case CMARK_NODE_FOOTNOTE_DEFINITION: return notes.open == node
    default: table(node, entering)
    }
    if !entering, node == resolutionEnd { endResolution() }
    return true
  }

  /// Ends the walk.
  mutating func endDocument() {
    writeNotes()
    endMinute()
  }

  // MARK: Blocks

  /// Whether the heading has words; one without any is left out.
  private mutating func heading(_ node: MarkdownNode, _ entering: Bool) -> Bool {
    guard entering else {
      endHeading()
      return true
    }
    if node.parent?.type == CMARK_NODE_DOCUMENT { writeNotes() }
    let words = HeadingWords.find(in: node)
    if words != .some { report(.headingWithoutWords(at: place(of: node, length: node.headingLevel))) }
    if words == .none { return false }
    let level = node.headingLevel
    if level == 1 { report(.secondTitle(at: place(of: node))) }
    if level > max(headingLevel, 1) + 1 {
      report(.headingJump(from: headingLevel, to: level, at: place(of: node, length: level)))
    }
    headingLevel = max(level, 2)
    if options.resolutions { reportDecision(inHeading: node) }
    heading = OpenHeading(
      writer: writer.startHeading(level: max(2, level), number: headingNumber(node)), isOnlyItem: words == .onlyItem)
    return true
  }

  private mutating func endHeading() {
    flush()
    guard let open = heading else { return }
    heading = nil
    if open.isOnlyItem, let items = open.writer.items { writer.text("Item \(items.value.joined(separator: ", "))") }
    let anchor = writer.endHeading(open.writer)
    section = (anchor, open.writer.number?.value, open.writer.items?.value.joined(separator: ", "))
    paragraphNumber = open.writer.number?.value
  }

  private mutating func list(_ node: MarkdownNode, _ entering: Bool) {
    if entering { noteIndented(node) }
    if isNumbering(node) { return }
    let isOrdered = node.isOrderedList
    if entering {
      writer.startList(ordered: isOrdered, start: node.listStart, tight: node.isTightList)
    } else {
      writer.endList(ordered: isOrdered)
    }
  }

  private mutating func item(_ node: MarkdownNode, _ entering: Bool) {
    guard let list = node.parent else { return }
    if isNumbering(list) {
      if entering { startNumberedItem(node) }
    } else if !entering {
      writer.endItem()
    } else {
      if !list.isOrderedList { reportNumber(inPoint: node) }
      writer.startItem(number: list.isOrderedList ? digits(of: node) : nil)
    }
  }

  private mutating func codeBlock(_ node: MarkdownNode) {
    let info = node.fenceInfo
    let end = info.firstIndex { $0.isBlank } ?? info.count
    wordBytes &+= info.wordBytes &+ node.literal.wordBytes
    reportLost(.info, UnsafeBufferPointer(rebasing: info[end...]), of: node)
    reportIndented(node)
    writer.codeBlock(language: info.string(0..<end), text: node.literal)
  }

  /// Comments are the clerk's own notes and go nowhere; any other HTML is refused.
  private mutating func html(_ node: MarkdownNode) {
    wordBytes &+= node.literal.wordBytes
    if HTMLComments.isAll(of: node.literal) { return }
    let words = node.literal
    let line = words.offset(of: 10, in: 0..<words.count) ?? words.count
    let place = map.range(of: UnsafeBufferPointer(rebasing: words[0..<line]), line: node.line)
    report(.html(words.has("<!--", at: 0) ? .afterComment : .markup, at: place))
  }

  private mutating func table(_ node: MarkdownNode, _ entering: Bool) {
    let type = node.type.rawValue
    if type == types.cell {
      flush()
      cell(node, entering)
    } else if type == types.row {
      row = (node.isHeaderRow, 0)
      switch (row.isHeader, entering) {
      case (true, true): writer.startTableHead()
      case (true, false): writer.endTableHead()
      case (false, true): writer.startRow()
      case (false, false): writer.endRow()
      }
    } else if type == types.table {
      entering ? writer.startTable(columns: node.tableColumns) : writer.endTable()
    }
  }

  private mutating func cell(_ node: MarkdownNode, _ entering: Bool) {
    guard entering else { return writer.endCell(header: row.isHeader) }
    let letter = node.parent?.parent?.alignment(ofColumn: row.column) ?? 0
    let alignment: ProseAlignment =
      switch letter {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .centre
      case UInt8(ascii: "r"): .right
      default: .none
      }
    row.column += 1
    writer.startCell(header: row.isHeader, alignment: alignment)
  }
}

extension Diagnostic {
  fileprivate enum HTMLFault { case markup, afterComment }

  fileprivate static func html(_ fault: HTMLFault, at range: SourceRange) -> Diagnostic {
    switch fault {
    case .markup:
      Diagnostic(
        .rawHTML, .error, "there is HTML here", at: range,
        fixes: [.advise("write it in Markdown, or put it between ` signs if it is meant as text")])
    case .afterComment:
      Diagnostic(
        .rawHTML, .error, "this comment is not closed, or words follow it on its last line", at: range,
        because:
          "The Markdown parser takes the rest of the line, or of the document, for HTML; its words would be lost.",
        fixes: [.advise("close the comment with --> and put what follows it on a line of its own")])
    }
  }

  fileprivate static func headingWithoutWords(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .headingWithoutWords, .warning, "this heading has no words", at: range,
      fixes: [.advise("write what follows in a few words, or delete the line")])
  }

  fileprivate static func secondTitle(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .headingOrder, .warning, "a single # is the title of the document, which stands in the front matter", at: range,
      fixes: [.replace(range, with: "##")])
  }

  fileprivate static func headingJump(from: Int, to: Int, at range: SourceRange) -> Diagnostic {
    let wanted = String(repeating: "#", count: max(2, from + 1))
    return Diagnostic(
      .headingOrder, .warning, "this heading goes from level \(from) down to level \(to)", at: range,
      fixes: [.replace(range, with: wanted)])
  }
}
