import Drafting

/// The front matter of a content file, under the keys that the schema gives to the fields of its draft.
struct ContentText<D: Draft> {
  private var yaml = YAMLText()

  static func of(_ type: D.Type, _ write: (inout ContentText) -> Void) -> String {
    var file = ContentText()
    file.yaml.line("---")
    write(&file)
    file.yaml.line("---")
    return file.yaml.text
  }

  mutating func field(_ path: PartialKeyPath<D>, _ value: String?) {
    if let value, let key = D.schema.key(of: path) { yaml.field(key, value, indent: 0) }
  }

  /// Several values, a line for each; nothing where there are none.
  mutating func list(_ path: PartialKeyPath<D>, _ values: [String]) {
    guard !values.isEmpty, let key = D.schema.key(of: path) else { return }
    yaml.line(key + ":")
    for value in values { yaml.element(value, indent: 2) }
  }

  /// A group of fields under one key.
  mutating func part<Part: Draft>(_ path: PartialKeyPath<D>, _ write: (inout RowText<Part>) -> Void) {
    guard let key = D.schema.key(of: path) else { return }
    yaml.line(key + ":")
    var part = RowText<Part>(partAt: 2)
    write(&part)
    yaml.append(part.yaml)
  }

  mutating func rows<Row: Draft, Value>(
    _ path: KeyPath<D, [Row]>, of values: [Value], _ write: (Value, inout RowText<Row>) -> Void
  ) {
    guard let key = D.schema.key(of: path) else { return }
    yaml.line(key + ":")
    for value in values {
      var row = RowText<Row>(indent: 4)
      write(value, &row)
      yaml.append(row.yaml)
    }
  }

  mutating func initials(_ entries: [InitialsList.Entry]) {
    if entries.isEmpty { return }
    yaml.line("initials:")
    for entry in entries { yaml.field(YAMLText.scalar(entry.initials), entry.meaning, indent: 2) }
  }
}
