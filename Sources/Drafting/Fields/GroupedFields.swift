package import Diagnostics

extension FieldType {
  /// Several values; one alone may be written without the list's hyphens.
  static func list<Element>(of type: FieldType<Element>) -> FieldType<[Element]> where Value == [Element] {
    FieldType<[Element]>(
      accepts: "a list, each \(type.accepts)", example: "[\(type.example)]",
      schema: .fields(["anyOf": .list([type.schema, .fields(["type": .text("array"), "items": type.schema])])]),
      rows: type.rows
    ) { node, reader in
      switch node.content {
      case .list(let elements):
        var values: [Element] = []
        values.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() where !element.isBlank {
          if let same = element.wordsAlready(in: elements[..<index]) {
            reader.report(.namedTwice(same))
            continue
          }
          if let value = type.read(element, &reader) { values.append(value) }
        }
        return values
      case .scalar, .map: return type.read(node, &reader).map { [$0] }
      }
    }
  }

  /// A record inside a record.
  static func part(_ draft: Value.Type) -> Self where Value: Draft {
    let description = Value.schema.description
    let expected = "the fields of \(description.title)"
    return FieldType(accepts: expected, example: "", schema: description.jsonSchema, rows: description) {
      node, reader in
      guard case .map = node.content else {
        reader.report(.wrongType(expected: expected, found: node))
        return nil
      }
      return reader.read(Value.self, from: node)
    }
  }

  /// Rows of a table kept in one readable file.
  static func rows<D: Draft>(of draft: D.Type) -> FieldType<[D]> where Value == [D] { .list(of: .part(draft)) }

  /// Names with values, such as initials with their meanings.
  static func pairs(of meaning: String, example: String) -> FieldType<[Pair]> where Value == [Pair] {
    FieldType<[Pair]>(
      accepts: meaning, example: example,
      schema: .fields(["type": .text("object"), "additionalProperties": .fields(["type": .text("string")])])
    ) { node, reader in
      guard case .map(let entries) = node.content else {
        reader.report(.wrongType(expected: meaning, found: node))
        return nil
      }
      return entries.compactMap { entry in
        FieldType<Located<String>>.words.read(entry.value, &reader).map { Pair(name: entry.key, value: $0) }
      }
    }
  }
}

/// A name with its value, both as written.
package struct Pair: Sendable {
  package var name: Located<String>
  package var value: Located<String>

  package init(name: Located<String>, value: Located<String>) {
    self.name = name
    self.value = value
  }
}

extension Node {
  /// The words of an entry of a list, where an entry before it has the same. A ditto mark may well stand twice.
  fileprivate func wordsAlready(in earlier: ArraySlice<Node>) -> Located<String>? {
    guard earlier.count < 1000, let words = plainText, words.utf8.count > 1 else { return nil }
    return earlier.contains { $0.plainText == words } ? Located(words, at: range) : nil
  }
}

extension Diagnostic {
  package static func namedTwice(_ words: Located<String>) -> Diagnostic {
    Diagnostic(
      .namedTwice, .warning, "“\(words.value)” is named twice in the same list", at: words.range,
      fixes: [.advise("remove one of the two, or write the one who was meant")])
  }
}
