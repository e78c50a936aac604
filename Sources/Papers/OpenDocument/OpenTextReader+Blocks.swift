extension OpenTextReader {
  mutating func readBlocks(of container: XMLElement) {
    for child in container.elements { readBlock(child) }
  }

  private mutating func readBlock(_ element: XMLElement) {
    switch element.name {
    case "p", "h": readParagraph(element)
    case "list": readList(element)
    case "table": readTable(element)
    case "section": readSection(element)
    case "table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index",
      "bibliography":
      readIndex(element)
    case "numbered-paragraph": readNumbered(element)
    case "soft-page-break": noteRenderedBreak()
    case "change", "change-start": noteChange(element)
    case "frame", "custom-shape", "rect", "g", "ellipse", "circle", "polygon", "polyline", "path", "line", "connector",
      "caption", "regular-polygon", "control":
      var pieces = OpenParagraph()
      readDrawing(element, &pieces)
      for box in pieces.boxes { readBlocks(of: box) }
      addWaiting()
    case _: break
    }
  }

  private mutating func readSection(_ section: XMLElement) {
    if section["display"] == "none" || section["is-hidden"] == "true" {
      return findings.add(.hidden, line: document.nextLine)
    }
    readBlocks(of: section)
  }

  /// A table of contents and its kind: words that stand elsewhere too.
  private mutating func readIndex(_ index: XMLElement) {
    guard let body = index.first("index-body") else { return }
    let wasFurniture = isFurniture
    isFurniture = true
    for child in body.elements { if child.name == "index-title" { readBlocks(of: child) } else { readBlock(child) } }
    isFurniture = wasFurniture
  }

  private mutating func readList(_ list: XMLElement) {
    lists.begin(list)
    for item in list.elements where item.name == "list-item" || item.name == "list-header" {
      lists.beginItem(item)
      readBlocks(of: item)
    }
    lists.end()
  }

  /// A paragraph that names its list itself.
  private mutating func readNumbered(_ paragraph: XMLElement) {
    let depth = min(max(paragraph.number("level") ?? 1, 1), ListCount.depth)
    for _ in 0..<depth { lists.begin(paragraph) }
    lists.beginItem(XMLElement("list-item", paragraph.attributes))
    readBlocks(of: paragraph)
    for _ in 0..<depth { lists.end() }
  }

  func noteRenderedBreakIsOutside() -> Bool { cells.isEmpty && tableDepth == 0 && !isFurniture }

  mutating func noteRenderedBreak() { if noteRenderedBreakIsOutside() { document.noteRenderedBreak() } }

  mutating func noteChange(_ change: XMLElement) {
    guard let id = change["change-id"], let isInsertion = changes[id] else { return }
    if isInsertion, change.name == "change-start" { findings.add(.inserted, line: document.nextLine) }
    if !isInsertion, change.name == "change" { findings.add(.deleted, line: document.nextLine) }
  }

  // MARK: Paragraphs

  private mutating func readParagraph(_ element: XMLElement) {
    let style = styles.style("paragraph", element["style-name"])
    if style.breaksPage, noteRenderedBreakIsOutside(), document.nextLine > 1 { document.breakPage() }
    let level = outline(of: element, style)
    var look = style.look
    if level != nil { (look.bold, look.italic) = (nil, nil) }
    var paragraph = OpenParagraph()
    readInline(element, OpenSpan(look: look), &paragraph)
    let text = paragraph.words.finish()
    let isHidden = text.isEmpty && paragraph.hasHiddenWords
    let item = isHidden ? nil : lists.mark(isEmpty: text.isEmpty, style: style.list)
    var mark = item?.mark ?? nil
    if let level, item == nil, !lists.isOpen, !text.isEmpty { mark = lists.outlineMark(level - 1, element) }
    if !text.isEmpty || mark != nil {
      add(TextBlock(role(level, style, mark == nil ? nil : item?.level), mark: mark, text), page: paragraph.page)
    } else if cells.isEmpty, !isFurniture, !isHidden, !paragraph.hasOthers, paragraph.boxes.isEmpty {
      document.addGap()
    }
    for box in paragraph.boxes { readBlocks(of: box) }
    addWaiting()
  }

  private func outline(of element: XMLElement, _ style: OpenStyles.Style) -> Int? {
    if element.name == "h" {
      return min(max(element.number("outline-level") ?? 1, 1), ListCount.depth)
    }
    if style.name == "title" { return 1 }
    return style.outline.flatMap { $0 > 0 ? min($0, ListCount.depth) : nil }
  }

  private func role(_ level: Int?, _ style: OpenStyles.Style, _ item: Int?) -> TextBlock.Role {
    if isFurniture { return .furniture }
    if let level { return .heading(level) }
    return item.map { .listItem($0 + 1) } ?? .paragraph
  }
}
