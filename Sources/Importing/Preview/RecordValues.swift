import Diagnostics
import Drafting
import Reading

/// The values of content files in their order, each with the record and the field that hold it, read back from the files.
struct RecordValues {
  struct Value {
    /// The position of its record among all.
    var record: Int
    var field: String
    var words: [String]
    var isTaken = false
  }

  /// What the records are called: “recommendations 4”.
  private(set) var names: [String] = []
  private(set) var values: [Value] = []
  /// The positions of the values of each record.
  private(set) var ofRecord: [Range<Int>] = []

  init(_ files: [ImportedFile]) {
    for file in files { read(file) }
  }

  mutating func take(_ index: Int) { values[index].isTaken = true }

  private mutating func read(_ file: ImportedFile) {
    let bytes = Array(file.text.utf8)
    let matter = FrontMatter.read(bytes, path: file.path, limits: .paper).value
    let body = String(decoding: bytes[matter.body], as: UTF8.self)
    guard case .map(let entries)? = matter.fields?.content else { return }
    let lists = entries.filter { RecordValues.rows(of: $0.value) != nil }
    add(file.path) { values in
      for entry in entries where RecordValues.rows(of: entry.value) == nil { values.add(entry.value, entry.key.value) }
      for paragraph in body.split(separator: "\n") { values.add(String(paragraph), "text") }
    }
    for list in lists {
      for (index, row) in (RecordValues.rows(of: list.value) ?? []).enumerated() {
        add(list.key.value + " " + (RecordValues.name(of: row) ?? "in row \(index + 1)")) { values in
          let others = WrittenWords.inherited(in: row).union(RecordValues.ofImport)
          for entry in row where !others.contains(entry.key.value) { values.add(entry.value, entry.key.value) }
        }
      }
    }
  }

  private mutating func add(_ name: String, _ fill: (inout RecordValues) -> Void) {
    names.append(name)
    let start = values.count
    fill(&self)
    ofRecord.append(start..<values.count)
  }

  private mutating func add(_ node: Node, _ field: String) {
    switch node.content {
    case .scalar(let text, _): add(text, field)
    case .list(let nodes): for node in nodes { add(node, field) }
    case .map(let entries): for entry in entries { add(entry.value, field) }
    }
  }

  private mutating func add(_ text: String, _ field: String) {
    let words = WordAccount.words(text)
    if !words.isEmpty { values.append(Value(record: names.count - 1, field: field, words: words)) }
  }
}

extension RecordValues {
  private static func rows(of node: Node) -> [[Node.Entry]]? {
    guard case .list(let nodes) = node.content, !nodes.isEmpty else { return nil }
    let rows = nodes.compactMap { node -> [Node.Entry]? in
      if case .map(let entries) = node.content { entries } else { nil }
    }
    return rows.count == nodes.count ? rows : nil
  }

  private static func name(of row: [Node.Entry]) -> String? {
    for key in ["number", "recommendation", "item", "title", "code", "name"] {
      guard let entry = row.first(where: { $0.key.value == key }), case .scalar(let text, _) = entry.value.content
      else { continue }
      return text.count > 40 ? "“\(text.prefix(39))…”" : text
    }
    return nil
  }

  private static let ofImport: Set<String> = ["id", "inherited", "recommendations"]
}
