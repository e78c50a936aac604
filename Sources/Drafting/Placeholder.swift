package import Diagnostics

/// Words that stand where somebody was meant to write: those that `scrutable new` writes, and those people use.
package enum Placeholder {
  static let matter = "A matter for scrutiny"
  static let purpose = "To examine …"
  static let request = "That the cabinet …"
  /// What the title of a new file begins with that was given none: “New report”.
  static let newTitle = "New "

  /// Whether a value, or a title, is one. A place or a date may rightly be “tbc”.
  package static func isOne(_ text: String, asTitle isTitle: Bool = false) -> Bool {
    let bytes = text.utf8
    guard bytes.count <= longest, let first = bytes.first else { return false }
    let letter = first | 0x20
    guard first &- 48 >= 10, letter &- 97 >= 26 || isTitle || "aceilptx".utf8.contains(letter) else { return false }
    let words = folded(text)
    return isDots(words) || isInstruction(words) || ours.contains(words) || isTitle && isUnfinished(words)
  }

  /// Whether a paragraph of a text is one.
  package static func isParagraph(_ text: String) -> Bool {
    text.utf8.count <= longest && (isOne(text, asTitle: true) || folded(text) == "text")
  }

  private static let longest = 60

  /// Small letters without the full stop at the end; an ellipsis stays.
  private static func folded(_ text: String) -> String {
    var words = text.lowercased()[...]
    while words.last?.isWhitespace == true { words.removeLast() }
    while words.first?.isWhitespace == true { words.removeFirst() }
    if words.hasSuffix("."), !words.hasSuffix("..") { words.removeLast() }
    return String(words)
  }

  private static func isDots(_ words: String) -> Bool {
    words == "…" || words.utf8.count >= 3 && words.allSatisfy { $0 == "." || $0 == "…" || $0 == " " }
  }

  /// “[insert the name]”, “<to be completed>”, “XXXX”, “Lorem ipsum …”.
  private static func isInstruction(_ words: String) -> Bool {
    let isBracketed = words.hasPrefix("[") && words.hasSuffix("]") || words.hasPrefix("<") && words.hasSuffix(">")
    let inner = words.dropFirst().dropLast()
    if isBracketed, blanks.contains(String(inner)) || instructions.contains(where: inner.hasPrefix) { return true }
    return words.hasPrefix("lorem ipsum") || words.utf8.count >= 4 && words.allSatisfy { $0 == "x" }
      || words.utf8.count >= 2 && words.allSatisfy { $0 == "?" || $0 == "_" }
  }

  private static let instructions = ["insert ", "to be ", "enter ", "add ", "type here", "your "]
  private static let blanks: Set<String> = ["name", "date", "text", "title", "tbc", "tbd", "tba", "insert", "…", "..."]

  private static let ours = Set(
    [
      matter, purpose, request, "todo", "to do", "tbc text", "placeholder", "to be completed", "to be written",
      "text here", "add text here", "insert text here", "type text here", "enter text here",
      "click or tap here to enter text",
      "text to follow",
    ]
    .map { $0.lowercased() })

  private static func isUnfinished(_ words: String) -> Bool {
    unfinished.contains(words) || newTitles.contains(words) || words == "title" || words == "untitled"
  }

  private static let unfinished: Set<String> = [
    "tbc", "tbd", "tba", "to be confirmed", "to be added", "to be agreed", "placeholder",
  ]

  private static let newTitles = Set(
    DocumentKind.allCases.map { (newTitle + $0.rawValue.replacing("-", with: " ")).lowercased() })
}

extension Diagnostic {
  /// `more` is how often it stands below in the same text.
  package static func placeholder(_ text: String, at range: SourceRange, more: Int = 0) -> Diagnostic {
    let count = more == 0 ? "" : more == 1 ? ", and at one more place" : ", and at \(more) more places"
    return Diagnostic(
      .placeholder, .warning, "“\(text)” stands here\(count), where somebody was still to write", at: range,
      fixes: [.advise("write the words, or delete what has none")])
  }
}
