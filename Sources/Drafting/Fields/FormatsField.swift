import Diagnostics

extension FieldType where Value == [Pair] {
  /// Which formats are made of what: kinds of publication with their formats, or the same formats of everything.
  static var formatChoices: Self {
    let pairs = FieldType.pairs(
      of: "“all”, “none”, formats between commas, or kinds of publication with formats between commas",
      example: "{ all: \"large-print, text, epub\", report: \"none\" }")
    let schema = JSONValue.fields(["anyOf": .list([.fields(["type": .text("string")]), pairs.schema])])
    return FieldType(accepts: pairs.accepts, example: pairs.example, schema: schema) { node, reader in
      guard let words = FieldType.plainWords(of: node) else { return pairs.read(node, &reader) }
      return [Pair(name: Located("all", at: node.range), value: Located(words, at: node.range))]
    }
  }

  /// “text, epub”, also as a list.
  private static func plainWords(of node: Node) -> String? {
    switch node.content {
    case .scalar(let text, _): text
    case .list(let elements): elements.compactMap(\.plainText).joined(separator: ", ")
    case .map: nil
    }
  }
}
