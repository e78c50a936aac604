import Drafting
import Papers

/// One row of a list in front matter: its first field takes the hyphen, empty fields are left out.
struct RowText<D: Draft> {
  private(set) var yaml: YAMLText
  private let indent: Int
  private var hasFields = false

  init(into yaml: YAMLText, indent: Int) {
    self.yaml = yaml
    self.indent = indent
  }

  /// Words kept as written, on one line.
  mutating func words(_ path: PartialKeyPath<D>, _ value: String?) { field(path, value.map(CellText.oneLine)) }

  /// Words that the site reads as Markdown.
  mutating func prose(_ path: PartialKeyPath<D>, _ value: String?) { field(path, value.map(MarkdownText.escape)) }

  mutating func list(_ path: PartialKeyPath<D>, _ value: String?) {
    if let value { line(path, " [\(YAMLText.quoted(value))]") }
  }

  mutating func pairs(_ path: PartialKeyPath<D>, _ pairs: [(String, String)]) {
    if pairs.isEmpty { return }
    line(path, " { " + pairs.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + " }")
  }

  /// An id of its own, where the number is used again.
  mutating func id(_ value: String?) {
    if let value { line("id", " " + YAMLText.scalar(value)) }
  }

  /// The dates that were promised one after another.
  mutating func dates(_ path: PartialKeyPath<D>, _ values: [String]) {
    if values.isEmpty { return }
    line(path, "")
    for value in values {
      var row = RowText<DueDateDraft>(into: yaml, indent: indent + 4)
      row.words(\.date, value)
      yaml = row.yaml
    }
  }

  mutating func progress(_ path: PartialKeyPath<D>, _ value: String?) {
    guard let value else { return }
    line(path, "")
    for entry in ProgressLog.entries(of: value) {
      var row = RowText<ProgressDraft>(into: yaml, indent: indent + 4)
      row.words(\.dateWords, entry.date)
      row.prose(\.text, entry.text)
      yaml = row.yaml
    }
  }

  private mutating func field(_ path: PartialKeyPath<D>, _ value: String?) {
    guard let value, !value.isEmpty, let key = D.schema.key(of: path) else { return }
    yaml.field(key, value, indent: indent, leads: !hasFields)
    hasFields = true
  }

  private mutating func line(_ path: PartialKeyPath<D>, _ rest: String) {
    if let key = D.schema.key(of: path) { line(key, rest) }
  }

  private mutating func line(_ key: String, _ rest: String) {
    yaml.line((hasFields ? "" : "- ") + key + ":" + rest, indent: hasFields ? indent : indent - 2)
    hasFields = true
  }
}
