import Diagnostics
import Record

extension FieldType where Value == Located<String> {
  /// Words kept exactly as written, with their place; blanks alone are none.
  static var words: Self {
    FieldType(accepts: "text", example: "words", schema: .fields(["type": .list([.text("string"), .text("number")])])) {
      node, reader in
      guard case .scalar(let text, _) = node.content else {
        reader.report(.wrongType(expected: "text", found: node))
        return nil
      }
      return text.hasNoWords ? nil : Located(text, at: node.range)
    }
  }

  /// The id of another record; the linker follows it.
  static func reference(to kind: String) -> Self {
    FieldType(
      accepts: "the id of \(kind)", example: "its-id",
      schema: .fields(["type": .text("string"), "description": .text("The id of \(kind)")]), read: words.read)
  }
}

extension FieldType where Value == String {
  static var text: Self { FieldType<Located<String>>.words.map(\.value) }
}

extension FieldType where Value == Bool {
  static var flag: Self {
    FieldType(accepts: "yes or no", example: "yes", schema: .fields(["type": .text("boolean")])) { node, reader in
      switch node.plainText?.lowercased() {
      case "yes", "true": return true
      case "no", "false": return false
      case _:
        reader.report(.wrongType(expected: "yes or no", found: node))
        return nil
      }
    }
  }
}

extension FieldType where Value == Int {
  static func integer(_ range: ClosedRange<Int>) -> Self {
    FieldType(
      accepts: "a whole number from \(range.lowerBound) to \(range.upperBound)", example: "\(range.lowerBound)",
      schema: .fields([
        "type": .text("integer"), "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
      ])
    ) { node, reader in
      guard let number = node.plainText.flatMap({ Int($0) }), range.contains(number) else {
        reader.report(
          .wrongType(expected: "a whole number from \(range.lowerBound) to \(range.upperBound)", found: node))
        return nil
      }
      return number
    }
  }
}

extension FieldType where Value == Prose {
  /// Text with Markdown, references and citations.
  static var prose: Self {
    FieldType(
      accepts: "text, with Markdown and [[references]]", example: "What is said, in a sentence.",
      schema: .fields(["type": .text("string")])
    ) { node, reader in
      guard case .scalar(let text, _) = node.content else {
        reader.report(.wrongType(expected: "text", found: node))
        return nil
      }
      return reader.prose(text, at: node.range)
    }
  }
}

extension FieldType where Value: CaseIterable & RawRepresentable & SendableMetatype, Value.RawValue == String {
  /// One of a fixed list of words.
  static var choice: Self {
    let names = Value.allCases.map(\.rawValue)
    return FieldType(
      accepts: "one of: " + names.joined(separator: ", "), example: names.first ?? "",
      schema: .fields(["enum": .list(names.map(JSONValue.text))])
    ) { node, reader in
      guard let text = node.plainText else {
        reader.report(.wrongType(expected: "one of: \(names.joined(separator: ", "))", found: node))
        return nil
      }
      if let value = Value(rawValue: text) { return value }
      reader.report(.unknownValue(Located(text, at: node.range), choices: names))
      return nil
    }
  }
}

extension Node {
  var plainText: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }
}

extension Diagnostic {
  fileprivate static func unknownValue(_ text: Located<String>, choices: [String]) -> Diagnostic {
    Diagnostic(
      .unknownValue, .error, "“\(text.value)” is not one of the choices", at: text.range,
      fixes: [.oneOf(choices, insteadOf: text)])
  }
}
