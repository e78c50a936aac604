/// Writes a record's fields as the YAML a clerk would type.
struct YAMLExample {
  /// Whether what withholds something stands there to be filled in, and not as an example of it.
  var offers = false

  func lines(of schema: SchemaDescription, indent: String = "", depth: Int = 0) -> [String] {
    schema.fields.filter { includes($0, depth: depth) }.flatMap { lines(of: $0, indent: indent, depth: depth) }
  }

  private func includes(_ field: FieldDescription, depth: Int) -> Bool {
    depth == 0 || !YAMLExample.withholding.contains(field.key)
  }

  private static let withholding: Set<String> = ["draft", "embargoed-until", "exempt", "withdrawn"]

  private func lines(of field: FieldDescription, indent: String, depth: Int) -> [String] {
    if offers, let offered = field.offered { return [indent + "\(field.key): \(offered)"] }
    guard let rows = field.rows else { return [indent + "\(field.key): \(field.example)"] }
    guard depth < 3 else { return [] }
    let nested = lines(of: rows, indent: "", depth: depth + 1)
    guard field.accepts.hasPrefix("a list") else {
      return [indent + "\(field.key):"] + nested.map { indent + "  " + $0 }
    }
    let row = nested.enumerated().map { indent + ($0 == 0 ? "  - " : "    ") + $1 }
    return [indent + "\(field.key):"] + row
  }
}
