/// One row of a list in front matter: its first field takes the hyphen, empty fields are left out.
struct RowText {
  private(set) var yaml: YAMLText
  private let indent: Int
  private var hasFields = false

  init(into yaml: YAMLText, indent: Int) {
    self.yaml = yaml
    self.indent = indent
  }

  /// Words kept as written, on one line.
  mutating func words(_ key: String, _ value: String?) { field(key, value.map(CellText.oneLine)) }

  /// Words that the site reads as Markdown.
  mutating func prose(_ key: String, _ value: String?) { field(key, value.map(MarkdownText.escape)) }

  mutating func list(_ key: String, _ value: String?) {
    guard let value else { return }
    line("\(key): [\(YAMLText.quoted(value))]")
  }

  mutating func pairs(_ key: String, _ pairs: [(String, String)]) {
    if pairs.isEmpty { return }
    line("\(key): { " + pairs.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + " }")
  }

  mutating func progress(_ key: String, _ value: String?) {
    guard let value else { return }
    line("\(key):")
    for entry in ProgressLog.entries(of: value) {
      var row = RowText(into: yaml, indent: indent + 4)
      row.words(ProgressKey.date.rawValue, entry.date)
      row.prose(ProgressKey.text.rawValue, entry.text)
      yaml = row.yaml
    }
  }

  private mutating func field(_ key: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    yaml.field(key, value, indent: indent, leads: !hasFields)
    hasFields = true
  }

  private mutating func line(_ text: String) {
    if hasFields { yaml.line(text, indent: indent) } else { yaml.line("- " + text, indent: indent - 2) }
    hasFields = true
  }
}

extension YAMLText {
  mutating func row(_ write: (inout RowText) -> Void) {
    var row = RowText(into: self, indent: 4)
    write(&row)
    self = row.yaml
  }
}
