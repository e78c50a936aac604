extension SchemaDescription {
  /// JSON Schema (draft 2020-12) of the front matter, for editors that complete and check it.
  package var jsonSchema: JSONValue {
    let properties = fields.map { JSONValue.Field(key: $0.key, value: $0.documentedSchema) }
    let required = fields.filter(\.isRequired).map { JSONValue.text($0.key) }
    return .fields([
      "type": .text("object"),
      "description": .text(summary),
      "properties": .object(properties),
      "required": .list(required),
      "additionalProperties": .flag(false),
    ])
  }
}

extension FieldDescription {
  fileprivate var documentedSchema: JSONValue {
    guard case .object(var fields) = schema else { return schema }
    fields.removeAll { $0.key == "description" }
    fields.insert(JSONValue.Field(key: "description", value: .text(meaning)), at: 0)
    return .object(fields)
  }
}
