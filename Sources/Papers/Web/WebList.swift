/// A list of a web page and how far it has been counted.
struct WebList {
  /// nil for a list without marks.
  var style: NumberStyle?
  var bullet: String?
  var next: Int
  var step: Int

  init(_ list: XMLElement, _ style: WebStyle, depth: Int) {
    next = 1
    step = 1
    let form = style.listForm.map(String.init)
    if form == "none" { return }
    guard list.name == "ol" else {
      bullet = WebList.bullet(form ?? list["type"]) ?? (depth == 0 ? "•" : depth == 1 ? "◦" : "▪")
      return
    }
    self.style = WebList.form(form) ?? WebList.form(list["type"]) ?? .decimal
    let isReversed = list["reversed"] != nil
    step = isReversed ? -1 : 1
    next = list.number("start") ?? (isReversed ? list.all("li").count : 1)
  }

  /// By the name of CSS or the letter of HTML.
  static func form(_ name: String?) -> NumberStyle? {
    switch name {
    case "1", "decimal": .decimal
    case "decimal-leading-zero": .padded(2)
    case "a", "lower-alpha", "lower-latin": .letter(isUpper: false, repeats: false)
    case "A", "upper-alpha", "upper-latin": .letter(isUpper: true, repeats: false)
    case "i", "lower-roman": .roman(isUpper: false)
    case "I", "upper-roman": .roman(isUpper: true)
    case _: nil
    }
  }

  private static func bullet(_ name: String?) -> String? {
    switch name {
    case "disc": "•"
    case "circle": "◦"
    case "square": "▪"
    case _: nil
    }
  }

  /// Counts an item and gives its mark.
  mutating func mark(of item: XMLElement, _ own: WebStyle) -> String? {
    let form = own.listForm.map(String.init) ?? item["type"]
    if form == "none" { return nil }
    guard let style = WebList.form(form) ?? self.style else { return bullet }
    let number = item.number("value") ?? next
    next = number &+ step
    return style.words(for: number) + "."
  }

  /// A mark in the words of Word's own pages, whose bullets are letters of a symbol font.
  static func wordMark(_ words: String) -> String {
    switch words {
    case "·": "•"
    case "§": "▪"
    case "o": "◦"
    case "Ø": "➢"
    case "ü": "✓"
    case _: words
    }
  }
}

extension WebReader {
  mutating func readList(_ list: XMLElement, _ style: WebStyle, _ span: WebSpan) {
    endParagraph()
    lists.append(WebList(list, style, depth: lists.count))
    readChildren(of: list, span)
    endParagraph()
    lists.removeLast()
  }

  mutating func readItem(_ item: XMLElement, _ style: WebStyle, _ span: WebSpan) {
    endParagraph()
    let outer = (role: role, mark: mark)
    if let last = lists.indices.last { mark = lists[last].mark(of: item, style) }
    role = .listItem(max(lists.count, 1))
    if let note = notes.note(in: item) {
      mark = nil
      addNote(note, item, span)
    } else {
      readChildren(of: item, span)
    }
    endParagraph()
    // A number before nothing is shown, as in the first column of a table; a bullet before nothing says nothing.
    if let mark, lists.last?.style != nil { add(TextBlock(isFurniture ? .furniture : role, mark: mark, RichText())) }
    (role, mark) = outer
  }
}
