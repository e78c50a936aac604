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
        reader.report(.aloneInPlace(of: description, node))
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
        guard case .scalar(let text, _) = entry.value.content else {
          reader.report(.wrongType(expected: "text", found: entry.value))
          return nil
        }
        return Pair(name: entry.key, value: Located(text, at: entry.value.range))
      }
    }
  }
}

extension Diagnostic {
  /// Text alone, such as a name, where a record with its fields is asked for: shows the fields to write.
  fileprivate static func aloneInPlace(of record: SchemaDescription, _ node: Node) -> Diagnostic {
    guard case .scalar(let text, let isQuoted) = node.content else {
      return .wrongType(expected: "the fields of \(record.title)", found: node)
    }
    let main = record.fields.first { mainFields.contains($0.key) }
    let value = isQuoted ? quoted(text) : text
    let lines = record.fields.filter { $0.isRequired || $0.key == main?.key }.map {
      "“\($0.key): \($0.key == main?.key ? value : $0.example)”"
    }
    let isOne = lines.count == 1 && main != nil
    let mend = lines.joined(separator: " and, below it, ")
    return Diagnostic(
      .wrongType, .error, "“\(text)” stands alone here, where the fields of \(record.title) are asked for",
      at: node.range,
      fixes: [isOne ? .replace(node.range, with: "\(main?.key ?? ""): \(value)") : .advise("write \(mend)")])
  }

  /// What a person who writes one thing only will have meant.
  private static let mainFields: Set<String> = ["person", "title", "text", "item", "name", "term", "recommendation"]
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
