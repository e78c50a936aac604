/// What an element's own style says (`style="…"`); sheets of styles are not read.
struct WebStyle {
  private let declarations: [Substring: Substring]

  init(_ element: XMLElement) {
    guard let text = element["style"], !text.isEmpty else {
      declarations = [:]
      return
    }
    var found: [Substring: Substring] = [:]
    for declaration in text.lowercased().split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let name = declaration[..<colon].filter { !$0.isWhitespace }
      found[Substring(name)] = Substring(CellText.trim(declaration[declaration.index(after: colon)...]))
    }
    declarations = found
  }

  subscript(name: Substring) -> Substring? { declarations[name] }

  var isHidden: Bool {
    declarations["display"] == "none" || declarations["visibility"] == "hidden" || declarations["mso-hide"] == "all"
  }

  var beginsPage: Bool { declarations["page-break-before"] == "always" || declarations["break-before"] == "page" }

  var isBold: Bool? {
    declarations["font-weight"].map { $0.hasPrefix("bold") || (Int($0) ?? 0) >= 600 }
  }

  var isItalic: Bool? { declarations["font-style"].map { $0 == "italic" || $0 == "oblique" } }

  var isStruck: Bool {
    (declarations["text-decoration"] ?? declarations["text-decoration-line"])?.contains("line-through") ?? false
  }

  /// The form of a list's marks.
  var listForm: Substring? {
    declarations["list-style-type"] ?? declarations["list-style"]?.split(separator: " ").first
  }

  /// The level of a list in Word's own pages: “l0 level2 lfo1”.
  var wordListLevel: Int? {
    guard let list = declarations["mso-list"], let range = list.firstRange(of: "level") else { return nil }
    return Int(list[range.upperBound...].prefix { $0.isNumber })
  }

  /// Whether the words are the mark of a list, as Word writes it for those who know no lists.
  var isListMark: Bool { declarations["mso-list"] == "ignore" }

  /// The blanks that Word puts after a mark.
  var isSpacer: Bool { declarations["font"]?.hasPrefix("7.0pt") ?? false }
}
