extension WebReader {
  mutating func read(_ element: XMLElement, _ outer: WebSpan) {
    let style = WebStyle(element)
    if element["hidden"] != nil || style.isHidden { return leaveHidden(element) }
    if style.beginsPage, cells.isEmpty, document.nextLine > 1 { document.breakPage() }
    let span = outer.inside(element, style)
    switch element.name {
    case "script", "style", "template", "noscript", "head", "colgroup", "datalist", "map": break
    case "table": readTable(element, span)
    case "ul", "ol", "menu", "dir": readList(element, style, span)
    case "li": readItem(element, style, span)
    case "br": breakLine()
    case "img": readImage(element)
    case "a": readAnchor(element, span)
    case "input", "select", "textarea", "button": readControl(element, span)
    case "iframe", "object", "embed", "frameset": leaveFrame(element, span)
    case "svg", "canvas", "video", "audio": if !element.isBlank { findings.add(.diagram, line: document.nextLine) }
    case "del":
      if !element.isBlank { findings.add(.deleted, line: document.nextLine) }
    case "ins":
      if !element.isBlank { findings.add(.inserted, line: document.nextLine) }
      readChildren(of: element, span)
    case "q":
      add("“", span)
      readChildren(of: element, span)
      add("”", span)
    case _ where WebReader.blocks.contains(element.name): readBlock(element, style, span)
    case _: readSpan(element, style, span)
    }
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
    "hr", "html", "legend", "main", "nav", "option", "p", "pre", "search", "section", "summary", "tbody", "td", "tfoot",
    "th", "thead", "tr",
  ]

  private mutating func leaveHidden(_ element: XMLElement) {
    if !element.isBlank { findings.add(.hidden, line: document.nextLine) }
  }

  private mutating func leaveFrame(_ element: XMLElement, _ span: WebSpan) {
    findings.add(.insertedFile, line: document.nextLine)
    readChildren(of: element, span)
  }

  private mutating func readBlock(_ element: XMLElement, _ style: WebStyle, _ span: WebSpan) {
    endParagraph()
    let outer = (role: role, isFurniture: isFurniture)
    if isFrame(element, span) { isFurniture = true }
    if isMain(element) { isFurniture = false }
    role = role(of: element, style, outer.role)
    let before = document.nextLine
    if let note = notes.note(in: element) { addNote(note, element, span) } else { readChildren(of: element, span) }
    endParagraph()
    if element.name == "p", element.isBlank, cells.isEmpty, !isFurniture, document.nextLine == before {
      document.addGap()
    }
    (role, isFurniture) = outer
  }

  private func role(of element: XMLElement, _ style: WebStyle, _ outer: TextBlock.Role) -> TextBlock.Role {
    switch element.name {
    case "h1": return .heading(1)
    case "h2": return .heading(2)
    case "h3": return .heading(3)
    case "h4": return .heading(4)
    case "h5": return .heading(5)
    case "h6": return .heading(6)
    case _: break
    }
    if let level = element["role"] == "heading" ? element.number("aria-level") ?? 2 : nil {
      return .heading(min(max(level, 1), 9))
    }
    let name = element["class"] ?? ""
    if name == "MsoTitle" { return .heading(1) }
    if name.hasPrefix("MsoToc") { return .furniture }
    if element.name == "p", let level = style.wordListLevel { return .listItem(level) }
    if element.name == "p",
      name.hasPrefix("MsoListParagraph") || name.hasPrefix("MsoListBullet") || name.hasPrefix("MsoListNumber")
    {
      return .listItem(1)
    }
    return outer
  }

  mutating func addNote(_ mark: String, _ element: XMLElement, _ span: WebSpan) {
    let text = collect { $0.readChildren(of: element, span) }
    let words = RichText(lines: text.map { TextBlock($0.text) })
    if words.isEmpty { return }
    if cells.isEmpty { document.add(note: mark, words) } else { add(TextBlock(.paragraph, mark: mark, words)) }
  }

  // MARK: Words

  private mutating func readSpan(_ element: XMLElement, _ style: WebStyle, _ span: WebSpan) {
    if style.isListMark {
      let shown = CellText.trim(element.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
      mark = WebList.wordMark(shown)
      return
    }
    if style.isSpacer, element.isBlank, mark == nil, let shown = words.shortStart {
      words = RichTextBuilder()
      mark = WebList.wordMark(shown)
      if case .paragraph = role { role = .listItem(1) }
      return
    }
    readChildren(of: element, span)
  }

  mutating func add(_ text: String, _ span: WebSpan) {
    if span.keepsLines {
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { words.breakLine() }
        words.add(String(line), style: span.style, link: span.link)
      }
    } else {
      words.add(text, style: span.style, link: span.link)
    }
    guard text.utf8.contains(where: { $0 > 0x20 }) else { return }
    breaks = 0
    if span.isStruck { findings.add(.struck, line: document.nextLine) }
    if let language = span.language { letters[language, default: 0] += text.utf8.count }
  }

  private mutating func breakLine() {
    breaks += 1
    if breaks > 1 { endParagraph() } else { words.breakLine() }
  }

  private mutating func readAnchor(_ element: XMLElement, _ span: WebSpan) {
    if let call = notes.call(at: element) {
      words.add(note: call)
    } else if !notes.isWayBack(element) {
      readChildren(of: element, span)
    }
  }

  private mutating func readControl(_ element: XMLElement, _ span: WebSpan) {
    switch (element.name, element["type"]?.lowercased()) {
    case ("input", "checkbox"?), ("input", "radio"?): add(element["checked"] == nil ? "☐ " : "☒ ", span)
    case ("input", "hidden"?): break
    case ("input", _): add(element["value"] ?? "", span)
    case ("select", _):
      let options = element.descendants("option")
      add((options.first { $0["selected"] != nil } ?? options.first)?.text ?? "", span)
    case _: readChildren(of: element, span)
    }
  }

  private mutating func readImage(_ image: XMLElement) {
    let alternative = image["alt"].map(CellText.clean)
    let source = image["src"] ?? ""
    if let data = DataAddress(source) {
      waiting.append(Picture(alternative: alternative, mediaType: data.mediaType, bytes: data.bytes))
      return
    }
    if alternative?.isEmpty == false || !source.isEmpty { findings.add(.distantPicture, line: document.nextLine) }
    guard let alternative, !alternative.isEmpty else { return }
    waiting.append(Picture(alternative: alternative, mediaType: MediaType.of(source), bytes: []))
  }
}

extension WebSpan {
  /// What surrounds the words of an element.
  fileprivate func inside(_ element: XMLElement, _ style: WebStyle) -> WebSpan {
    var span = self
    switch element.name {
    case "b", "strong": span.style.insert(.bold)
    case "i", "em": span.style.insert(.italic)
    case "sup": span.style.insert(.superscript)
    case "sub": span.style.insert(.subscript)
    case "s", "strike": span.isStruck = true
    case "pre", "textarea": span.keepsLines = true
    case "article", "section", "main", "dialog": span.isInArticle = true
    case "a":
      if let address = element["href"], !address.hasPrefix("#"), !address.hasPrefix("javascript:") {
        span.link = address
      }
    case _: break
    }
    if let isBold = style.isBold, !element.name.isHeading { span.style.set(.bold, isBold) }
    if let isItalic = style.isItalic { span.style.set(.italic, isItalic) }
    if style.isStruck { span.isStruck = true }
    if let language = element["lang"], !language.isEmpty { span.language = language }
    return span
  }
}

extension RichText.Style {
  fileprivate mutating func set(_ style: RichText.Style, _ isOn: Bool) {
    if isOn { insert(style) } else { remove(style) }
  }
}

extension String {
  fileprivate var isHeading: Bool { utf8.count == 2 && hasPrefix("h") && last?.isNumber == true }
}

extension XMLElement {
  /// Whether it has no word.
  var isBlank: Bool {
    children.allSatisfy { child in
      switch child {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .element(let element):
        ["script", "style", "template"].contains(element.name) || (element.name != "img" && element.isBlank)
      }
    }
  }
}
