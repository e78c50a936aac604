/// A paragraph in the making: what its mark says, and its words so far.
struct WordParagraph {
  var style: WordStyles.Style
  var styleName: String?
  var number: WordNumberReference?
  var outline: Int?
  /// Whether the mark at its end was deleted, so that the next paragraph goes on with it.
  var isMarkDeleted = false
  /// Whether it is only the large first letter of the next paragraph.
  var isDropCap = false
  var isMarkHidden = false
  var words = RichTextBuilder()
  var boxes: [XMLElement] = []
  /// The page its first word stands on.
  var page: Int?
  var hasHiddenWords = false
  /// Whether something other than words stood in it.
  var hasOthers = false
  /// A note whose mark is the words that follow.
  var customNote: String?

  init(_ properties: XMLElement?, _ styles: WordStyles) {
    styleName = properties?.first("pStyle")?["val"]
    style = styles.paragraph(styleName)
    number = WordNumberReference(properties?.first("numPr"))
    outline = style.outline
    if let level = properties?.first("outlineLvl")?.number { outline = 0..<9 ~= level ? level : nil }
    let mark = properties?.first("rPr")
    isMarkDeleted = mark?.first("del") != nil || mark?.first("moveFrom") != nil
    isMarkHidden = mark?.first("vanish")?.isOn ?? false
    if let drop = properties?.first("framePr")?["dropCap"] { isDropCap = drop != "none" }
  }
}

// MARK: - Reading one

extension WordReader {
  mutating func readParagraph(_ element: XMLElement) {
    fields.beginParagraph()
    let properties = element.first("pPr")
    if properties?.first("pageBreakBefore")?.isOn ?? false, cells.isEmpty { breakPageBefore() }
    var paragraph = WordParagraph(properties, styles)
    let before = carried
    carried = nil
    if let before { paragraph.goOn(from: before) }
    readInline(element, WordSpan(look: base(of: paragraph)), &paragraph)
    if let before, !paragraph.hasNewWords(since: before) { paragraph.keepMark(of: before) }
    if paragraph.isMarkDeleted { findings.add(.deleted, line: document.nextLine) }
    if paragraph.isMarkDeleted || paragraph.isDropCap {
      carried = paragraph
    } else {
      end(paragraph)
    }
    if let section = properties?.first("sectPr") { endSection(section) }
  }

  private mutating func breakPageBefore() { if document.nextLine > 1 { document.breakPage() } }

  /// The look of words that say nothing themselves; a heading's is told by its level.
  private func base(of paragraph: WordParagraph) -> WordLook {
    var look = styles.defaultLook.under(paragraph.style.look)
    if paragraph.outline != nil || paragraph.style.isTitle { (look.bold, look.italic) = (nil, nil) }
    return look
  }

  /// Ends a paragraph that waited for another one, which does not come.
  mutating func endParagraphs() {
    guard let paragraph = carried else { return }
    carried = nil
    end(paragraph)
  }

  private mutating func end(_ paragraph: WordParagraph) {
    let text = paragraph.words.finish()
    let isHidden = text.isEmpty && (paragraph.hasHiddenWords || paragraph.isMarkHidden)
    let shown = isHidden ? nil : mark(of: paragraph, isEmpty: text.isEmpty)
    if !text.isEmpty || shown != nil {
      add(TextBlock(role(of: paragraph, shown), mark: shown?.mark, text), page: paragraph.page)
    } else if cells.isEmpty, !isFurniture, !isHidden, !paragraph.hasOthers, paragraph.boxes.isEmpty {
      document.addGap()
    }
    for box in paragraph.boxes { readBlocks(of: box) }
    if !paragraph.boxes.isEmpty { endParagraphs() }
    addWaiting()
  }

  private func role(of paragraph: WordParagraph, _ shown: (mark: String, level: Int)?) -> TextBlock.Role {
    if isFurniture || paragraph.style.isContents { return .furniture }
    if let outline = paragraph.outline { return .heading(outline + 1) }
    if paragraph.style.isTitle { return .heading(1) }
    return shown.map { .listItem($0.level + 1) } ?? .paragraph
  }

  /// The number or the bullet, counted; a bullet before nothing is none.
  private mutating func mark(of paragraph: WordParagraph, isEmpty: Bool) -> (mark: String, level: Int)? {
    let direct = paragraph.number
    guard let list = direct?.list ?? paragraph.style.number?.list, list != "0" else { return nil }
    var named: Int?
    for style in [paragraph.styleName, paragraph.style.numberStyle] where named == nil {
      named = style.flatMap { numbering.level(of: $0, in: list) }
    }
    let level =
      direct?.list == nil
      ? direct?.level ?? named ?? paragraph.style.number?.level ?? 0 : direct?.level ?? named ?? 0
    if isEmpty, numbering.isBullet(list, level) { return nil }
    return numbering.next(list, level).map { ($0, level) }
  }

  private mutating func endSection(_ section: XMLElement) {
    guard cells.isEmpty else { return }
    notes.endSection(section)
    let next = sections.next()
    if next.beginsPage { document.breakPage() }
    notes.beginSection(next.properties)
  }
}

extension WordParagraph {
  /// The next paragraph goes on where this one's mark was deleted; the mark that stands says how both look.
  fileprivate mutating func goOn(from before: WordParagraph) {
    words = before.words
    boxes = before.boxes
    page = before.page
    hasHiddenWords = before.hasHiddenWords
    hasOthers = before.hasOthers
  }

  fileprivate func hasNewWords(since before: WordParagraph) -> Bool { words.length > before.words.length }

  /// Nothing stands before the mark, so that the paragraph is the one before.
  fileprivate mutating func keepMark(of before: WordParagraph) {
    guard before.words.hasWords else { return }
    (style, styleName, number, outline) = (before.style, before.styleName, before.number, before.outline)
  }
}
