/// A paragraph in the making.
struct OpenParagraph {
  var words = RichTextBuilder()
  var boxes: [XMLElement] = []
  var page: Int?
  var hasHiddenWords = false
  var hasOthers = false
}

/// What surrounds words within a paragraph.
struct OpenSpan {
  var look: OpenLook
  var link: String?
}

extension OpenTextReader {
  mutating func readInline(_ container: XMLElement, _ span: OpenSpan, _ paragraph: inout OpenParagraph) {
    for child in container.children {
      switch child {
      case .text(let words): addWords(words, span, &paragraph)
      case .element(let element): readPiece(element, span, &paragraph)
      }
    }
  }

  private mutating func readPiece(_ element: XMLElement, _ span: OpenSpan, _ paragraph: inout OpenParagraph) {
    switch element.name {
    case "span":
      var inner = span
      if let look = styles.look(ofSpan: element["style-name"]) { inner.look = span.look.under(look) }
      readInline(element, inner, &paragraph)
    case "a":
      var inner = span
      if let address = element["href"], !address.hasPrefix("#") { inner.link = address }
      readInline(element, inner, &paragraph)
    case "s": addWords(" ", span, &paragraph)
    case "tab": if span.look.hidden != true { addTab(&paragraph) }
    case "line-break": if span.look.hidden != true { paragraph.words.breakLine() }
    case "note": readNote(element, &paragraph)
    case "soft-page-break": noteRenderedBreak()
    case "change", "change-start": noteChange(element)
    case "annotation": findings.add(.comment, line: document.nextLine)
    case "placeholder": findings.add(.placeholder, line: document.nextLine)
    case "hidden-text", "hidden-paragraph", "conditional-text": readConditional(element, span, &paragraph)
    case "ruby": if let base = element.first("ruby-base") { readInline(base, span, &paragraph) }
    case "frame", "custom-shape", "rect", "g", "ellipse", "circle", "polygon", "polyline", "path", "line", "connector",
      "caption", "regular-polygon", "control":
      readDrawing(element, &paragraph)
    case "annotation-end", "change-end", "script", "tracked-changes", "event-listeners", "execute-macro": break
    // What is left are fields, marks and the like, whose words are shown.
    case _: readInline(element, span, &paragraph)
    }
  }

  private mutating func readConditional(
    _ element: XMLElement, _ span: OpenSpan, _ paragraph: inout OpenParagraph
  ) {
    if element["is-hidden"] == "true" {
      paragraph.hasHiddenWords = true
      findings.add(.hidden, line: document.nextLine)
    } else {
      readInline(element, span, &paragraph)
    }
  }

  private func addTab(_ paragraph: inout OpenParagraph) {
    if cells.isEmpty { paragraph.words.tab() } else { paragraph.words.add(" ") }
  }

  private mutating func readNote(_ note: XMLElement, _ paragraph: inout OpenParagraph) {
    guard let body = note.first("note-body") else { return }
    let citation = note.first("note-citation")
    let mark = CellText.clean(citation?["label"] ?? citation?.text ?? "")
    paragraph.words.add(note: mark)
    if note["note-class"] == "endnote" {
      endnotes.append((mark, body))
    } else {
      waiting.append(.note(mark: mark, body))
    }
  }

  private mutating func addWords(_ words: String, _ span: OpenSpan, _ paragraph: inout OpenParagraph) {
    guard !words.isEmpty else { return }
    if span.look.hidden == true {
      if !paragraph.hasHiddenWords { findings.add(.hidden, line: document.nextLine) }
      paragraph.hasHiddenWords = true
      return
    }
    paragraph.words.add(shown(words, span), style: span.look.style, link: span.link)
    guard paragraph.words.hasWords else { return }
    if span.look.struck == true { findings.add(.struck, line: document.nextLine) }
    document.noteWords()
    if paragraph.page == nil { paragraph.page = document.currentPage }
    if let language = span.look.language { letters[language, default: 0] += words.utf8.count }
  }

  /// The words, or what the letters of a symbol font show.
  private mutating func shown(_ words: String, _ span: OpenSpan) -> String {
    guard SymbolFont.isOne(span.look.font) else { return words }
    var text = ""
    for scalar in words.unicodeScalars {
      if let sign = SymbolFont.character(scalar.value, font: span.look.font) {
        text.append(sign)
      } else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        findings.add(.symbol, line: document.nextLine, detail: "\(span.look.font ?? "") \(code)")
      }
    }
    return text
  }

  // MARK: Drawings

  /// A frame or a shape: its pictures, its boxes, and word of what else it holds.
  mutating func readDrawing(_ drawing: XMLElement, _ paragraph: inout OpenParagraph) {
    if drawing.name == "control" { return findings.add(.control, line: document.nextLine) }
    guard drawing.name == "frame" else {
      paragraph.boxes.append(drawing)
      return
    }
    if let box = drawing.first("text-box") { return paragraph.boxes.append(box) }
    paragraph.hasOthers = true
    if drawing.first("object") != nil || drawing.first("object-ole") != nil {
      findings.add(.diagram, line: document.nextLine)
    }
    if let image = drawing.first("image") { readPicture(image, alternative(of: drawing)) }
  }

  private func alternative(of drawing: XMLElement) -> String? {
    if drawing["decorative"] == "true" { return "" }
    return [drawing.first("desc"), drawing.first("title")].compactMap { $0.map { CellText.clean($0.text) } }
      .first { !$0.isEmpty }
  }

  private mutating func readPicture(_ image: XMLElement, _ alternative: String?) {
    guard let address = image["href"] else { return }
    let path = address.hasPrefix("./") ? String(address.dropFirst(2)) : address
    let bytes = (try? parts.part(path)) ?? nil
    if bytes == nil { findings.add(.distantPicture, line: document.nextLine) }
    if bytes == nil, alternative?.isEmpty ?? true { return }
    waiting.append(
      .picture(Picture(alternative: alternative, mediaType: MediaType.of(path), bytes: bytes ?? [])))
  }
}
