package import Record
import Theme

/// Writes prose as HTML into a page.
package struct ProseHTML {
  let prose: Prose
  private let links: ProseLinks
  let setting: Setting
  /// Whether each open list is tight; its paragraphs then have no element of their own.
  private var tight: [Bool] = []
  /// A numbered paragraph has its element even in a tight list.
  var isNumbered = false
  /// The number of the open paragraph, where pages say how it is cited.
  private var cited: String?
  private var isLinked = false
  var table = TableState()

  private init(_ prose: Prose, _ links: ProseLinks, _ setting: Setting) {
    self.prose = prose
    self.links = links
    self.setting = setting
  }

  package static func write(
    _ prose: Prose, links: ProseLinks = .none, setting: Setting, into page: inout [UInt8]
  ) {
    var writer = ProseHTML(prose, links, setting)
    prose.withCursor { cursor in
      while let event = cursor.next() { writer.put(event, &page) }
    }
  }

  private mutating func put(_ event: ProseEvent, _ page: inout [UInt8]) {
    switch event {
    case .text(let text): page.putEscaped(text.bytes)
    case .softBreak: page.append(10)
    case .lineBreak: page.put("<br>\n")
    case .code(let text):
      page.put("<code>")
      page.putEscaped(text.bytes)
      page.put("</code>")
    case .startEmphasis: page.put("<em>")
    case .endEmphasis: page.put("</em>")
    case .startStrong: page.put("<strong>")
    case .endStrong: page.put("</strong>")
    case .startStrikethrough: page.put("<s>")
    case .endStrikethrough: page.put("</s>")
    case .startLanguage(let tag): startLanguage(tag, &page)
    case .endLanguage: page.put("</span>")
    case .noteReference(let label, let anchor, let isFirst): noteReference(label, anchor, isFirst, &page)
    case .startLink(let destination, let file): startLink(destination, file, &page)
    case .endLink:
      if isLinked { page.put("</a>") }
    case .image(let destination, let alternative, let file): image(destination, alternative, file, &page)
    case .reference(let index): reference(index, &page)
    case .startCitation(let index): startCitation(index, &page)
    case .endCitation(let index):
      if links.citation(index)?.state == .found { page.put("</a>") }
    case .startParagraph, .endParagraph, .startHeading, .endHeading, .startList, .endList, .startItem, .endItem,
      .startQuote, .endQuote, .codeBlock, .rule, .startTable, .endTable, .startTableHead, .endTableHead, .startRow,
      .endRow, .startCell, .endCell, .startResolution, .endResolution:
      putBlock(event, &page)
    }
  }

  private mutating func putBlock(_ event: ProseEvent, _ page: inout [UInt8]) {
    switch event {
    case .startParagraph(let number, let anchor): startParagraph(number, anchor, &page)
    case .endParagraph: endParagraph(&page)
    case .startHeading(let level, let anchor, let number, _): startHeading(level, anchor, number, &page)
    case .endHeading(let level):
      table.headings += 1
      page.put("</h")
      page.put(shifted(level))
      page.put(">\n")
    case .startList(let ordered, let start, let isTight): startList(ordered, start, isTight, &page)
    case .endList(let ordered):
      _ = tight.popLast()
      ordered ? page.put("</ol>\n") : page.put("</ul>\n")
    case .startItem(let number): startItem(number, &page)
    case .endItem: page.put("</li>\n")
    case .startQuote:
      tight.append(false)
      page.put("<blockquote>\n")
    case .endQuote:
      _ = tight.popLast()
      page.put("</blockquote>\n")
    case .codeBlock(_, let text):
      page.put("<pre tabindex=\"0\"><code>")
      page.putEscaped(text.bytes)
      page.put("</code></pre>\n")
    case .rule: page.put("<hr>\n")
    case .startResolution: page.put("<div class=\"resolution\">\n")
    case .endResolution: page.put("</div>\n")
    case .startTable, .endTable, .startTableHead, .endTableHead, .startRow, .endRow, .startCell, .endCell:
      putTable(event, &page)
    case .text, .softBreak, .lineBreak, .code, .startEmphasis, .endEmphasis, .startStrong, .endStrong,
      .startStrikethrough, .endStrikethrough, .startLink, .endLink, .image, .reference, .startCitation, .endCitation,
      .startLanguage, .endLanguage, .noteReference:
      return
    }
  }

  // MARK: Paragraphs, headings, lists

  private func shifted(_ level: Int) -> Int { min(6, max(1, level + setting.headingShift)) }

  private mutating func startParagraph(_ number: ProseText?, _ anchor: ProseText?, _ page: inout [UInt8]) {
    guard let number, let anchor else {
      if tight.last != true { page.put("<p>") }
      return
    }
    if NoteAnchor.isNote(anchor.string) { return startNote(number, anchor, &page) }
    page.put("<p class=\"numbered\"")
    id(anchor, &page)
    page.append(0x3E)
    if setting.hasAnchors {
      page.put("<a class=\"anchor\"")
      if let other = setting.foreign { page.put(" lang=\"", other.site, "\"") }
      page.put(" href=\"#")
      page.putAddress(setting.idPrefix)
      page.putAddress(anchor.bytes)
      page.put("\" aria-label=\"")
      page.putEscaped(setting.paragraphLabel)
      page.append(32)
      page.putEscaped(number.bytes)
      page.put("\">")
    }
    self.number(number, &page)
    if setting.hasAnchors { page.put("</a>") }
    page.append(32)
    isNumbered = true
    if setting.cite != nil, number.bytes.first != 0x28 { cited = number.string }
  }

  private mutating func endParagraph(_ page: inout [UInt8]) {
    if let cited { cite(cited, &page) }
    cited = nil
    if tight.last == true, !isNumbered { page.append(10) } else { page.put("</p>\n") }
    isNumbered = false
  }

  /// How the paragraph is cited: seen once its address was followed.
  private func cite(_ number: String, _ page: inout [UInt8]) {
    page.put(" <small class=\"cite\" hidden>")
    marked(&page) { page in
      page.putEscaped(setting.cite ?? "")
      page.append(32)
      page.putEscaped(number)
    }
    page.put("</small>")
  }

  /// Words of ours within a paper of another language.
  func marked(_ page: inout [UInt8], _ put: (inout [UInt8]) -> Void) {
    guard let other = setting.foreign else { return put(&page) }
    page.put("<span lang=\"", other.site, "\">")
    put(&page)
    page.put("</span>")
  }

  private func startHeading(_ level: Int, _ anchor: ProseText, _ number: ProseText?, _ page: inout [UInt8]) {
    page.put("<h")
    page.put(shifted(level))
    id(anchor, &page)
    page.append(0x3E)
    if let number {
      self.number(number, &page)
      page.append(32)
    }
  }

  private func number(_ number: ProseText, _ page: inout [UInt8]) {
    put("<span class=\"number\">", number, "</span>", &page)
  }

  private func id(_ anchor: ProseText, _ page: inout [UInt8]) {
    guard setting.hasAnchors else { return }
    page.put(" id=\"")
    page.putEscaped(setting.idPrefix)
    page.putEscaped(anchor.bytes)
    page.append(0x22)
  }

  private mutating func startList(_ ordered: Bool, _ start: Int, _ isTight: Bool, _ page: inout [UInt8]) {
    tight.append(isTight)
    guard ordered else { return page.put("<ul>\n") }
    if start == 1 { return page.put("<ol>\n") }
    page.put("<ol start=\"")
    page.put(start)
    page.put("\">\n")
  }

  private func startItem(_ number: ProseText?, _ page: inout [UInt8]) {
    guard let number, let value = Int(number.string) else { return page.put("<li>") }
    page.put("<li value=\"")
    page.put(value)
    page.put("\">")
  }

  private func startLanguage(_ tag: ProseText, _ page: inout [UInt8]) {
    let isFromTheRight = tag.string.writingDirection != nil
    put("<span lang=\"", tag, isFromTheRight ? "\" dir=\"rtl\">" : "\">", &page)
  }

  private func put(
    _ before: StaticString, _ text: ProseText, _ after: StaticString, _ page: inout [UInt8]
  ) {
    page.put(before)
    page.putEscaped(text.bytes)
    page.put(after)
  }

  // MARK: Links

  private mutating func startLink(_ destination: ProseText, _ file: Int?, _ page: inout [UInt8]) {
    isLinked = true
    if let file, !links.files.isEmpty {
      guard let found = links.file(file), found.state == .found else { return isLinked = false }
      return anchor(found, &page)
    }
    guard SafeAddress.isSafe(destination.bytes) else { return isLinked = false }
    page.put("<a href=\"")
    if destination.bytes.first == 0x23, !setting.idPrefix.isEmpty {
      page.append(0x23)
      page.putAddress(setting.idPrefix)
      page.putAddress(UnsafeBufferPointer(rebasing: destination.bytes[1...]))
    } else {
      page.putAddress(destination.bytes)
    }
    page.put("\">")
  }

  private func anchor(_ link: ResolvedLink, _ page: inout [UInt8]) {
    page.put("<a href=\"")
    address(link, &page)
    page.put("\">")
  }

  private func address(_ link: ResolvedLink, _ page: inout [UInt8]) {
    if setting.root.isEmpty, link.path.isEmpty { page.put("./") }
    page.putAddress(setting.root)
    page.putAddress(link.path)
  }

  private func image(_ destination: ProseText, _ alternative: ProseText, _ file: Int?, _ page: inout [UInt8]) {
    let found = file.flatMap { links.file($0) }
    guard links.files.isEmpty || found?.state == .found, SafeAddress.isSafe(destination.bytes) else {
      return page.putEscaped(alternative.bytes)
    }
    page.put("<img src=\"")
    if let found { address(found, &page) } else { page.putAddress(destination.bytes) }
    put("\" alt=\"", alternative, "\">", &page)
  }

  private func reference(_ index: Int, _ page: inout [UInt8]) {
    guard index < prose.references.count else { return }
    let reference = prose.references[index]
    let link = links.reference(index)
    let words = reference.label ?? link?.title ?? reference.target
    switch link?.state {
    case .found?:
      if let link { anchor(link, &page) }
      page.putEscaped(words)
      page.put("</a>")
    case .withheld?:
      page.put("<span class=\"withheld\">")
      page.putEscaped(words)
      page.put("</span>")
    case nil: page.putEscaped(words)
    }
  }

  private func startCitation(_ index: Int, _ page: inout [UInt8]) {
    if let link = links.citation(index), link.state == .found { anchor(link, &page) }
  }
}
