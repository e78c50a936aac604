package import Diagnostics

/// One field of a record type: its key, what it means, how it is read and where the value goes.
///
/// An object, because a schema of forty fields is walked for every row that is read.
package final class Field<D: Sendable>: Sendable {
  let key: String
  let isRequired: Bool
  /// Whether only what is exempt can do without it.
  let isNeededWhenOpen: Bool
  /// The rule that is broken when a required field is missing.
  let missingRule: Rule
  package let description: FieldDescription
  /// What it keeps from the public, where it says whether the record may be published: then it may not be left blank.
  let withholding: (any WritableKeyPath<D, WithholdingDraft> & Sendable)?
  /// Where the value goes.
  let path: any PartialKeyPath<D> & Sendable
  private let reading: @Sendable (Node, inout D, inout DraftReader) -> Void

  func read(_ node: Node, into draft: inout D, _ reader: inout DraftReader) { reading(node, &draft, &reader) }

  package convenience init<Value>(
    _ key: String, _ type: FieldType<Value>, _ path: any WritableKeyPath<D, Value> & Sendable, _ meaning: String,
    example: String? = nil, offered: String? = nil, required: Bool = false, neededWhenOpen: Bool = false,
    missing: Rule = .missingKey, withholds withholding: (any WritableKeyPath<D, WithholdingDraft> & Sendable)? = nil
  ) {
    let need = (required, neededWhenOpen)
    self.init(key, type, path, meaning, (example, offered), need, missing, withholding) { node, draft, reader in
      if let value = type.read(node, &reader) { draft[keyPath: path] = value }
    }
  }

  package convenience init<Value>(
    _ key: String, _ type: FieldType<Value>, _ path: any WritableKeyPath<D, Value?> & Sendable, _ meaning: String,
    example: String? = nil, offered: String? = nil, required: Bool = false, neededWhenOpen: Bool = false,
    missing: Rule = .missingKey, withholds withholding: (any WritableKeyPath<D, WithholdingDraft> & Sendable)? = nil
  ) {
    let need = (required, neededWhenOpen)
    self.init(key, type, path, meaning, (example, offered), need, missing, withholding) { node, draft, reader in
      draft[keyPath: path] = type.read(node, &reader)
    }
  }

  private init<Value>(
    _ key: String, _ type: FieldType<Value>, _ path: any PartialKeyPath<D> & Sendable, _ meaning: String,
    _ example: (shown: String?, offered: String?), _ need: (always: Bool, whenOpen: Bool), _ missing: Rule,
    _ withholding: (any WritableKeyPath<D, WithholdingDraft> & Sendable)?,
    reading: @escaping @Sendable (Node, inout D, inout DraftReader) -> Void
  ) {
    self.key = key
    self.path = path
    isRequired = need.always
    isNeededWhenOpen = need.whenOpen
    missingRule = missing
    self.withholding = withholding
    description = FieldDescription(
      key: key, meaning: meaning, isRequired: need.always, example: example.shown ?? type.example,
      offered: example.offered, accepts: type.accepts, schema: type.schema, rows: type.rows)
    self.reading = reading
  }
}

/// A kind of value: how it is read from front matter, and how it is described to clerks and to editors.
package struct FieldType<Value>: Sendable {
  let accepts: String
  let example: String
  let schema: JSONValue
  var rows: SchemaDescription?
  let read: @Sendable (Node, inout DraftReader) -> Value?

  func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> FieldType<Other> {
    let read = self.read
    return FieldType<Other>(accepts: accepts, example: example, schema: schema, rows: rows) { node, reader in
      read(node, &reader).map(transform)
    }
  }
}
