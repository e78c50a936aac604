/// A record type as clerks write it, before any reference is followed.
package protocol Draft: Sendable {
  static var schema: RecordSchema<Self> { get }
  /// Where its fields were written.
  var places: FieldPlaces { get set }
}

/// The declaration of a record type: its fields in the order a clerk meets them.
///
/// The reader, `scrutable schema`, `scrutable new` and the clerks' reference are all made from it, so that they cannot disagree.
package struct RecordSchema<D: Sendable>: Sendable {
  /// The name of the record type with its article, to stand in a sentence: “a meeting”.
  package let title: String
  package let summary: String
  package let fields: [Field<D>]
  /// A record in which no field is filled.
  let blank: D
  private let positions: [String: Int]
  /// The fields a record cannot do without, by position.
  let required: [Int]
  /// Those and the ones that only an exempt record can do without.
  let requiredWhenOpen: [Int]

  package init(of blank: D, _ title: String, _ summary: String, _ groups: [Field<D>]...) {
    self.blank = blank
    self.title = title
    self.summary = summary
    fields = groups.flatMap { $0 }
    required = fields.indices.filter { [fields] in fields[$0].isRequired }
    requiredWhenOpen = fields.indices.filter { [fields] in fields[$0].isRequired || fields[$0].isNeededWhenOpen }
    positions = Dictionary(fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a record keeps its grounds for being withheld; nil for one that has none.
  var withholding: (any WritableKeyPath<D, WithholdingDraft> & Sendable)? {
    fields.last { $0.withholding != nil }?.withholding
  }

  package func position(of key: String) -> Int? { positions[key] }

  /// The key of the field whose value is kept at `path`.
  package func key(of path: PartialKeyPath<D>) -> String? { fields.first { $0.path == path }?.key }

  package var description: SchemaDescription {
    SchemaDescription(title: title, summary: summary, fields: fields.map(\.description))
  }
}

/// A record type without its Swift type: what the reference, the JSON Schema and the skeletons are made from.
package struct SchemaDescription: Sendable {
  package var title: String
  package var summary: String
  package var fields: [FieldDescription]
}

/// A field without its Swift type.
package struct FieldDescription: Sendable {
  package var key: String
  package var meaning: String
  package var isRequired: Bool
  /// YAML as it stands after the colon.
  package var example: String
  /// What `scrutable new` offers in its place as a comment: it is a fault as long as nobody has filled it in.
  package var offered: String?
  /// What may be written, in a clerk's words.
  package var accepts: String
  package var schema: JSONValue
  /// The fields of the rows or the part, when the field holds records.
  package var rows: SchemaDescription?
}
