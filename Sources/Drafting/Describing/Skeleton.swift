/// A new file as `scrutable new` writes it: the required fields filled in, the others there as comments that explain themselves.
package struct Skeleton: Sendable {
  /// Values a clerk gave, as YAML, by field.
  package var values: [String: String]
  package var body: [String] = []

  package func text(of format: FileFormat) -> String {
    // council.yml is YAML from its first line to its last.
    let isYAML = format.kind == .council
    var lines = (isYAML ? [] : ["---"]) + ["# \(sentence(format.schema.summary))"]
    for field in format.schema.fields { lines += self.lines(of: field) }
    if isYAML { return lines.joined(separator: "\n") + "\n" }
    lines += ["---", ""]
    return (lines + body).joined(separator: "\n") + "\n"
  }

  private func lines(of field: FieldDescription) -> [String] {
    let comment = "# \(field.meaning)\(field.rows == nil ? " – \(field.accepts)" : "")"
    if let value = values[field.key] {
      return [comment, value.contains("\n") ? "\(field.key):\n\(value)" : "\(field.key): \(value)"]
    }
    if field.isRequired && field.rows == nil { return [comment, "\(field.key): \(field.example)"] }
    let example = YAMLExample(offers: true).lines(of: SchemaDescription(title: "", summary: "", fields: [field]))
    return [comment] + example.map { "# " + $0 }
  }

  private func sentence(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }
}
