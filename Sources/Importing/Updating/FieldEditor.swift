import Diagnostics
package import Drafting
import Reading

/// A content file in which single fields are changed, and every byte outside their lines stays: comments, layout, line ends.
///
/// A change is kept only when the file, read again, means what it meant but for that field; else the editor refuses it.
package struct FieldEditor {
  /// A way into front matter: the name of a field, or the position of a row in a list, from 0.
  package enum Step: Equatable, Sendable {
    case field(String)
    case row(Int)
  }

  /// What a field is given.
  package indirect enum Value: Equatable, Sendable {
    case words(String)
    /// Words on one line: `[Warden, Keeper]`.
    case list([String])
    /// Names with words, on one line: `{ lead: row 1 }`.
    case pairs([Field])
    /// Rows of fields, a line for each.
    case rows([[Field]])
  }

  /// A field with its value.
  package struct Field: Equatable, Sendable {
    package var key: String
    package var value: Value

    package init(_ key: String, _ value: Value) { (self.key, self.value) = (key, value) }

    package init(_ key: String, _ words: String) { self.init(key, .words(words)) }
  }

  package private(set) var bytes: [UInt8]
  package private(set) var fields: Node
  private let path: String

  /// Nil for a file whose front matter cannot be read.
  package init?(_ bytes: [UInt8], path: String) {
    guard let fields = FieldEditor.read(bytes, path) else { return nil }
    self.bytes = bytes
    self.fields = fields
    self.path = path
  }

  package enum Change: Sendable {
    /// Gives a field another value, or adds it behind the fields that its record has.
    case set([Step], Value)
    /// Takes a field out, with its lines.
    case remove([Step])
    /// Adds a row to a list behind its last one; the list is made where there is none.
    case append([Field], to: [Step])
  }

  package mutating func set(_ steps: [Step], to value: Value) -> Bool { change([.set(steps, value)]) == [true] }

  /// Makes changes, in one pass where all of them can be made; which of them were.
  ///
  /// No two of them may be of the same field.
  package mutating func change(_ changes: [Change]) -> [Bool] {
    if makeAll(changes) { return changes.map { _ in true } }
    if changes.count == 1 { return [false] }
    return changes.map { makeAll([$0]) }
  }

  private mutating func makeAll(_ changes: [Change]) -> Bool {
    let lines = FileLines(bytes)
    var meaning = fields
    var edits: [FileLines.Edit] = []
    for change in changes {
      guard let made = edit(change, in: lines),
        let changed = FieldEditor.setting(meaning, made.steps[...], to: made.content)
      else { return false }
      (meaning, edits) = (changed, edits + made.edits)
    }
    let new = lines.applying(edits)
    guard let read = FieldEditor.read(new, path), read.means(meaning) else { return false }
    (bytes, fields) = (new, read)
    return true
  }

  private typealias Made = (steps: [Step], content: Node.Content?, edits: [FileLines.Edit])

  private func edit(_ change: Change, in lines: FileLines) -> Made? {
    switch change {
    case .set(let steps, let value):
      guard let (key, entries) = place(steps), let first = entries.first, let last = entries.last else { return nil }
      if let entry = entries.first(where: { $0.key.value == key }) {
        return (steps, value.content, lines.replacing(entry, with: value))
      }
      let indent = Int(first.key.range.start.column) - 1
      return (steps, value.content, [lines.inserting(key, value, behind: last, indent: indent)])
    case .remove(let steps):
      guard let (key, entries) = place(steps), let index = entries.firstIndex(where: { $0.key.value == key }),
        entries.count > 1, index > 0 || steps.count == 1
      else { return nil }
      return (steps, nil, [lines.removing(entries[index])])
    case .append(let row, let steps):
      guard case .list(let rows)? = node(at: steps)?.content, let last = rows.last else {
        return edit(.set(steps, .rows([row])), in: lines)
      }
      let all = rows + [Node(Value.map(row), at: last.range)]
      return lines.appending(row, behind: last).map { (steps, .list(all), [$0]) }
    }
  }

  /// The name of a field, and the fields of its record.
  private func place(_ steps: [Step]) -> (key: String, entries: [Node.Entry])? {
    guard case .field(let key)? = steps.last, case .map(let entries)? = node(at: steps.dropLast())?.content else {
      return nil
    }
    return (key, entries)
  }

  package func node(at steps: some Collection<Step>) -> Node? {
    steps.reduce(fields) { node, step in
      switch (step, node?.content) {
      case (.field(let key), .map(let entries)): entries.first { $0.key.value == key }?.value
      case (.row(let index), .list(let rows)): rows.indices.contains(index) ? rows[index] : nil
      case (.field, _), (.row, _): nil
      }
    }
  }

  // MARK: Proof

  private static func read(_ bytes: [UInt8], _ path: String) -> Node? {
    let result = FrontMatter.read(bytes, path: path, limits: .paper)
    return result.diagnostics.hasErrors ? nil : result.value.fields
  }

  /// The fields with one of them changed, in memory; nil as the content takes it out.
  private static func setting(_ node: Node, _ steps: ArraySlice<Step>, to content: Node.Content?) -> Node? {
    guard let step = steps.first else { return content.map { Node($0, at: node.range) } }
    switch (step, node.content) {
    case (.field(let key), .map(var entries)):
      guard let index = entries.firstIndex(where: { $0.key.value == key }) else {
        guard steps.count == 1, let content else { return nil }
        entries.append(Node.Entry(key: Located(key, at: node.range), value: Node(content, at: node.range)))
        return Node(.map(entries), at: node.range)
      }
      if steps.count == 1, content == nil {
        entries.remove(at: index)
      } else {
        guard let value = setting(entries[index].value, steps.dropFirst(), to: content) else { return nil }
        entries[index].value = value
      }
      return Node(.map(entries), at: node.range)
    case (.row(let index), .list(var rows)):
      guard rows.indices.contains(index), let row = setting(rows[index], steps.dropFirst(), to: content) else {
        return nil
      }
      rows[index] = row
      return Node(.list(rows), at: node.range)
    case (.field, _), (.row, _): return nil
    }
  }
}

extension FieldEditor.Value {
  var content: Node.Content {
    switch self {
    case .words(let words): .scalar(words, quoted: true)
    case .list(let words): .list(words.map { Node(.scalar($0, quoted: true), at: .nowhere) })
    case .pairs(let fields): FieldEditor.Value.map(fields)
    case .rows(let rows): .list(rows.map { Node(FieldEditor.Value.map($0), at: .nowhere) })
    }
  }

  static func map(_ fields: [FieldEditor.Field]) -> Node.Content {
    .map(
      fields.map {
        Node.Entry(key: Located($0.key, at: .nowhere), value: Node($0.value.content, at: .nowhere))
      })
  }

  /// The same value as another file has it; nil for lists within lists, which no field is.
  init?(_ node: Node) {
    switch node.content {
    case .scalar(let words, _): self = .words(words)
    case .map(let entries):
      guard let fields = FieldEditor.Field.all(entries) else { return nil }
      self = .pairs(fields)
    case .list(let nodes):
      let words = nodes.compactMap { if case .scalar(let words, _) = $0.content { words } else { nil } }
      let rows = nodes.compactMap { node -> [FieldEditor.Field]? in
        if case .map(let entries) = node.content { FieldEditor.Field.all(entries) } else { nil }
      }
      guard words.count == nodes.count || rows.count == nodes.count else { return nil }
      self = words.count == nodes.count ? .list(words) : .rows(rows)
    }
  }
}

extension FieldEditor.Field {
  static func all(_ entries: [Node.Entry]) -> [FieldEditor.Field]? {
    let fields = entries.compactMap { entry in
      FieldEditor.Value(entry.value).map { FieldEditor.Field(entry.key.value, $0) }
    }
    return fields.count == entries.count ? fields : nil
  }
}

extension SourceRange {
  fileprivate static let nowhere = SourceRange(path: "")
}

extension Node {
  /// Whether both say the same, wherever and however it is written; blanks at the ends of words and between them count once.
  func means(_ other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let a, _), .scalar(let b, _)): a == b || a.folded == b.folded
    case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.means($1) }
    case (.map(let a), .map(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.key.value == $1.key.value && $0.value.means($1.value) }
    case (.scalar, _), (.list, _), (.map, _): false
    }
  }
}

extension String {
  /// With one blank between words; what a folded block makes of them.
  var folded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
