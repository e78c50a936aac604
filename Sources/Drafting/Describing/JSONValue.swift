import Serialising

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

  /// Indented by two spaces a level, without a line feed at its end.
  package var text: String {
    var json = JSONWriter(.indented)
    write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func write(to json: inout JSONWriter) {
    switch self {
    case .text(let value): json.string(value)
    case .number(let value): json.number(value)
    case .flag(let value): json.flag(value)
    case .list(let values): json.array(values) { $1.write(to: &$0) }
    case .object(let fields):
      json.object { json in
        for field in fields {
          json.key(field.key)
          field.value.write(to: &json)
        }
      }
    }
  }
}
