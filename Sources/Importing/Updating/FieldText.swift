/// A value as front matter: what stands beside the key, and the lines below it, each with the line end before it.
struct FieldText {
  var beside: String
  var below: [String]

  init(_ value: FieldEditor.Value, key: String, indent: Int) {
    below = []
    switch value {
    case .words(let words): (beside, below) = FieldText.parted(words, key, indent)
    case .list(let words): beside = "[" + words.map(YAMLText.item).joined(separator: ", ") + "]"
    case .pairs(let fields): beside = "{ " + fields.map(FieldText.pair).joined(separator: ", ") + " }"
    case .rows(let rows):
      beside = ""
      below = rows.map { "\n" + FieldText.row($0, hyphenAt: indent + 2, indent: indent + 4) }
    }
  }

  /// All that follows the colon.
  var behindColon: String { (beside.isEmpty ? "" : " " + beside) + below.joined() }

  /// The fields of a row of a list, without the end of its last line.
  static func row(_ row: [FieldEditor.Field], hyphenAt hyphen: Int, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let first = String(repeating: " ", count: hyphen) + "-" + String(repeating: " ", count: max(1, indent - hyphen - 1))
    return row.enumerated().map { index, field in
      let text = FieldText(field.value, key: field.key, indent: indent)
      return (index == 0 ? first : margin) + field.key + ":" + text.behindColon
    }.joined(separator: "\n")
  }

  private static func pair(_ field: FieldEditor.Field) -> String {
    let value: String =
      switch field.value {
      case .words(let words): YAMLText.item(words)
      case .list, .pairs, .rows: FieldText(field.value, key: field.key, indent: 0).beside
      }
    return field.key + ": " + value
  }

  /// As `YAMLText` lays a field out.
  private static func parted(_ words: String, _ key: String, _ indent: Int) -> (String, [String]) {
    var yaml = YAMLText()
    yaml.field(key, words, indent: indent)
    let lines = yaml.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    let beside = String(lines[0].dropFirst(indent + key.count + 2))
    return (beside, lines.dropFirst().map { "\n" + $0 })
  }
}

extension YAMLText {
  /// Words within brackets or braces, where a comma would part them.
  fileprivate static func item(_ words: String) -> String { words.contains(",") ? quoted(words) : scalar(words) }
}
