/// JSON with its fields in a fixed order, so that the same value always has the same bytes (RFC 8259).
package indirect enum JSONValue: Sendable, Equatable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([Field])

  package struct Field: Sendable, Equatable {
    package var key: String
    package var value: JSONValue
  }

  package static func fields(_ fields: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(fields.map { Field(key: $0.key, value: $0.value) })
  }

  /// Indented by two spaces a level, with a line feed at the end of the outermost value only if asked for by the caller.
  package var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .text(let value): text += JSONValue.quoted(value)
    case .number(let value): text += String(value)
    case .flag(let value): text += value ? "true" : "false"
    case .list(let values):
      JSONValue.writeBlock("[", "]", values, to: &text, indent: indent) { $0.write(to: &$1, indent: $2) }
    case .object(let fields):
      JSONValue.writeBlock("{", "}", fields, to: &text, indent: indent) {
        $1 += JSONValue.quoted($0.key) + ": "
        $0.value.write(to: &$1, indent: $2)
      }
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 32:
        quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      case _: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func writeBlock<Element>(
    _ open: String, _ close: String, _ elements: [Element], to text: inout String, indent: String,
    write: (Element, inout String, String) -> Void
  ) {
    if elements.isEmpty {
      text += open + close
      return
    }
    let inner = indent + "  "
    text += open
    for (position, element) in elements.enumerated() {
      text += (position == 0 ? "\n" : ",\n") + inner
      write(element, &text, inner)
    }
    text += "\n" + indent + close
  }
}
