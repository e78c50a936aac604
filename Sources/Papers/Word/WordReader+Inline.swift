/// What surrounds words within a paragraph.
struct WordSpan {
  var look: WordLook
  var link: String?
}

extension WordReader {
  mutating func readInline(_ container: XMLElement, _ span: WordSpan, _ paragraph: inout WordParagraph) {
    var before = ""
    for child in container.elements {
      switch child.name {
      case "r": readRun(child, span, &paragraph)
      case "ins", "moveTo":
        if child.name != before { findings.add(.inserted, line: document.nextLine) }
        readInline(child, span, &paragraph)
      case "del", "moveFrom":
        if child.name != before { findings.add(.deleted, line: document.nextLine) }
      case "hyperlink": readInline(child, linked(child, span), &paragraph)
      case "fldSimple": readSimpleField(child, span, &paragraph)
      case "sdt": readControl(child, span, &paragraph)
      case "AlternateContent": if let branch = child.branch { readInline(branch, span, &paragraph) }
      case "oMath", "oMathPara": addWords(child.text, span, &paragraph)
      case "ruby": if let base = child.first("rubyBase") { readInline(base, span, &paragraph) }
      case "smartTag", "customXml", "dir", "bdo": readInline(child, span, &paragraph)
      case "subDoc": findings.add(.insertedFile, line: document.nextLine)
      case "bookmarkStart", "bookmarkEnd", "proofErr": continue
      case _: break
      }
      before = child.name
    }
  }

  private func linked(_ hyperlink: XMLElement, _ span: WordSpan) -> WordSpan {
    var span = span
    if let relation = hyperlink["id"].flatMap({ relations[$0] }), relation.isExternal { span.link = relation.target }
    return span
  }

  private mutating func readSimpleField(_ field: XMLElement, _ span: WordSpan, _ paragraph: inout WordParagraph) {
    var span = span
    span.link = field["instr"].flatMap(WordFields.link) ?? span.link
    readInline(field, span, &paragraph)
  }

  private mutating func readControl(_ control: XMLElement, _ span: WordSpan, _ paragraph: inout WordParagraph) {
    if control.isUnfilled { return findings.add(.placeholder, line: document.nextLine) }
    if let content = control.first("sdtContent") { readInline(content, span, &paragraph) }
  }

  private mutating func readRun(_ run: XMLElement, _ span: WordSpan, _ paragraph: inout WordParagraph) {
    var span = span
    if let properties = run.first("rPr") {
      if let style = styles.character(properties.first("rStyle")?["val"]) { span.look = span.look.under(style) }
      span.look = span.look.under(WordLook(properties))
    }
    readPieces(of: run, span, &paragraph)
  }

  private mutating func readPieces(of run: XMLElement, _ span: WordSpan, _ paragraph: inout WordParagraph) {
    var custom: WordNotes.Kind?
    for piece in run.elements {
      switch piece.name {
      case "t":
        if let kind = custom, let id = paragraph.customNote {
          call(kind, id, custom: CellText.trim(piece.text), span, &paragraph)
          (custom, paragraph.customNote) = (nil, nil)
        } else {
          addWords(piece.text, span, &paragraph)
        }
      case "footnoteReference", "endnoteReference":
        let kind: WordNotes.Kind = piece.name == "footnoteReference" ? .footnote : .endnote
        guard let id = piece["id"] else { continue }
        if piece["customMarkFollows"].map({ $0 != "0" && $0 != "false" }) ?? false {
          (custom, paragraph.customNote) = (kind, id)
        } else {
          call(kind, id, custom: nil, span, &paragraph)
        }
      case "fldChar": if let words = fields.take(piece) { addWords(words, span, &paragraph) }
      case "instrText": fields.take(instruction: piece.text)
      case "AlternateContent": if let branch = piece.branch { readPieces(of: branch, span, &paragraph) }
      case _: readSign(piece, span, &paragraph)
      }
    }
  }

  private mutating func call(
    _ kind: WordNotes.Kind, _ id: String, custom: String?, _ span: WordSpan, _ paragraph: inout WordParagraph
  ) {
    guard fields.isShown, span.look.hidden != true else { return }
    let call = notes.call(kind, id, custom: custom, page: document.currentPage)
    paragraph.words.add(note: call.mark)
    if kind == .footnote { waiting.append(.note(call)) }
  }

  /// What is no word: breaks, tabs, signs, pictures.
  private mutating func readSign(_ piece: XMLElement, _ span: WordSpan, _ paragraph: inout WordParagraph) {
    switch piece.name {
    case "tab", "ptab": if isVisible(span) { addTab(&paragraph) }
    case "br", "cr": readBreak(piece, span, &paragraph)
    case "lastRenderedPageBreak": if tableDepth == 0, cells.isEmpty, !isFurniture { document.noteRenderedBreak() }
    case "noBreakHyphen": addWords("-", span, &paragraph)
    case "sym": readSymbol(piece, span, &paragraph)
    case "drawing", "pict", "object": readDrawing(piece, &paragraph)
    case "commentReference": findings.add(.comment, line: document.nextLine)
    case "ruby": if let base = piece.first("rubyBase") { readInline(base, span, &paragraph) }
    case _: break
    }
  }

  private func isVisible(_ span: WordSpan) -> Bool { fields.isShown && span.look.hidden != true }

  /// In a cell a tab is a blank, since nothing is set out in columns there.
  private func addTab(_ paragraph: inout WordParagraph) {
    if cells.isEmpty { paragraph.words.tab() } else { paragraph.words.add(" ") }
  }

  private mutating func readBreak(_ piece: XMLElement, _ span: WordSpan, _ paragraph: inout WordParagraph) {
    guard isVisible(span) else { return }
    if piece["type"] == "page", cells.isEmpty {
      document.breakPage()
      paragraph.hasOthers = true
    }
    paragraph.words.breakLine()
  }

  private mutating func readSymbol(_ piece: XMLElement, _ span: WordSpan, _ paragraph: inout WordParagraph) {
    guard let code = piece["char"].flatMap({ UInt32($0, radix: 16) }) else { return }
    addSymbol(code, font: piece["font"] ?? span.look.font, span, &paragraph)
  }

  private mutating func addSymbol(
    _ code: UInt32, font: String?, _ span: WordSpan, _ paragraph: inout WordParagraph
  ) {
    if let sign = SymbolFont.character(code, font: font) {
      var span = span
      span.look.font = nil
      addWords(String(sign), span, &paragraph)
    } else if !SymbolFont.isOne(font), !(0xE000...0xF8FF ~= code), let scalar = Unicode.Scalar(code) {
      addWords(String(scalar), span, &paragraph)
    } else {
      findings.add(
        .symbol, line: document.nextLine, detail: "\(font ?? "") \(String(code, radix: 16, uppercase: true))")
    }
  }

  mutating func addWords(_ words: String, _ span: WordSpan, _ paragraph: inout WordParagraph) {
    guard fields.isShown, !words.isEmpty else { return }
    if span.look.hidden == true {
      if !paragraph.hasHiddenWords { findings.add(.hidden, line: document.nextLine) }
      paragraph.hasHiddenWords = true
      return
    }
    if SymbolFont.isOne(span.look.font) {
      for scalar in words.unicodeScalars { addSymbol(scalar.value, font: span.look.font, span, &paragraph) }
      return
    }
    if span.look.struck == true { findings.add(.struck, line: document.nextLine) }
    paragraph.words.add(words, style: span.look.style, link: fields.link ?? span.link)
    document.noteWords()
    if paragraph.page == nil, paragraph.words.hasWords { paragraph.page = document.currentPage }
    if let language = span.look.language { letters[language, default: 0] += words.utf8.count }
  }
}
