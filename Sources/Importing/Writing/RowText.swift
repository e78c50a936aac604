import Drafting
import Papers

/// One row of a list in front matter: its first field takes the hyphen, empty fields are left out.
struct RowText<D: Draft> {
  /// The row alone; whoever has the list appends it.
  private(set) var yaml = YAMLText()
  private let indent: Int
  private var hasFields = false

  init(indent: Int) { self.indent = indent }

  /// The fields of a group, of which none takes a hyphen.
  init(partAt indent: Int) {
    self.init(indent: indent)
    hasFields = true
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
    rows(path, of: values) { $1.words(\DueDateDraft.date, $0) }
  }

  /// Rows within the row, such as the values of an indicator.
  mutating func rows<Row: Draft, Value>(
    _ path: PartialKeyPath<D>, of values: [Value], _ write: (Value, inout RowText<Row>) -> Void
  ) {
    if values.isEmpty { return }
    line(path, "")
    for value in values {
      var row = RowText<Row>(indent: indent + 4)
      write(value, &row)
      yaml.append(row.yaml)
    }
  }

  mutating func progress(_ path: PartialKeyPath<D>, _ value: String?) {
    rows(path, of: value.map(ProgressLog.entries) ?? []) { entry, row in
      row.words(\ProgressDraft.dateWords, entry.date)
      row.prose(\.text, entry.text)
    }
  }

  /// Several values, a line for each.
  mutating func list(_ path: PartialKeyPath<D>, _ values: [String]) {
    if values.isEmpty { return }
    line(path, "")
    for value in values { yaml.element(value, indent: indent + 2) }
  }

  mutating func flag(_ path: PartialKeyPath<D>, _ isSet: Bool) { if isSet { line(path, " yes") } }

  mutating func number(_ path: PartialKeyPath<D>, _ value: Int?) { if let value { line(path, " \(value)") } }

  mutating func numbers(_ path: PartialKeyPath<D>, _ values: [Int]) {
    if !values.isEmpty { line(path, " [" + values.map(String.init).joined(separator: ", ") + "]") }
  }

  /// Markdown as it is.
  mutating func markdown(_ path: PartialKeyPath<D>, _ value: String?) { field(path, value) }

  /// A group of fields under one key.
  mutating func part<Part: Draft>(_ path: PartialKeyPath<D>, _ write: (inout RowText<Part>) -> Void) {
    guard D.schema.key(of: path) != nil else { return }
    line(path, "")
    var part = RowText<Part>(partAt: indent + 2)
    write(&part)
    yaml.append(part.yaml)
  }

  /// The same for a field whose type tells that of its rows.
  mutating func rows<Row: Draft, Value>(
    _ path: KeyPath<D, [Row]>, of values: [Value], _ write: (Value, inout RowText<Row>) -> Void
  ) {
    rows(path as PartialKeyPath<D>, of: values, write)
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
