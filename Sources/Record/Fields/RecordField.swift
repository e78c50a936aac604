/// One thing that a record says, declared once: publications, tables, the search, the history, the proof of formats and the details on
/// pages are made from the list of its kind.
///
/// An ordinary field needs a line in its draft's schema, a property with a line here, and a line in the linker.
package struct RecordField<Owner>: Sendable {
  /// As clerks write it: “addressed-to”. Permanent, since the history keeps changes under it.
  package let key: String
  /// As readers are told it: “Addressed to”.
  package let label: String
  /// Its columns in tables: one, or as many as `FieldValue.cells` of its kind of value. Permanent.
  package let columns: [String]
  /// What readers are told where there is no value; nil leaves the field out there.
  package let empty: String?
  /// How much its words matter in the search.
  package let weight: Weight
  /// Where it is not drawn from the list: because it has a place of its own there, made by hand, or because it is deliberately left out.
  package let elsewhere: FieldOutputs
  package let value: @Sendable (Owner) -> FieldValue

  package enum Weight: Sendable {
    case running, strong
  }

  package init(
    _ key: String, _ label: String, columns: [String]? = nil, empty: String? = nil, weight: Weight = .running,
    elsewhere: FieldOutputs = [], value: @escaping @Sendable (Owner) -> FieldValue
  ) {
    self.key = key
    self.label = label
    self.columns = columns ?? [key.replacing("-", with: "_")]
    self.empty = empty
    self.weight = weight
    self.elsewhere = elsewhere
    self.value = value
  }
}

/// What is made from the lists of fields.
package struct FieldOutputs: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The facts and tables of publications, in every format.
  package static let publication = FieldOutputs(rawValue: 1)
  /// CSV: the publication's own rows.
  package static let sheet = FieldOutputs(rawValue: 2)
  package static let search = FieldOutputs(rawValue: 4)
  /// What changed since an earlier build.
  package static let history = FieldOutputs(rawValue: 8)
  /// The details on the record's page.
  package static let page = FieldOutputs(rawValue: 16)
  /// What the proof of formats looks for.
  package static let proof = FieldOutputs(rawValue: 32)
}

/// A kind of record, or of row in one, whose fields are listed.
package protocol Described {
  /// In the order in which readers are told them.
  static var fields: [RecordField<Self>] { get }
  /// Whether readers of a row need to be told what each value of it is called.
  static var tellsLabels: Bool { get }
}

extension Described {
  package static var tellsLabels: Bool { true }

  /// The fields that `output` draws from the list.
  package static func fields(in output: FieldOutputs) -> [RecordField<Self>] {
    fields.filter { !$0.elsewhere.contains(output) }
  }

  /// The values of all its fields, in order.
  var cells: [FieldValue.Cell] {
    Self.fields.map { FieldValue.Cell(label: Self.tellsLabels ? $0.label : nil, value: $0.value(self)) }
  }
}

/// A record with a page and an address of its own.
package protocol Documented: Described, Entity {
  var document: Document { get }
}

extension RecordField where Owner: Documented {
  /// Titles have a place of their own wherever a record is named.
  static var title: Self {
    Self("title", "Title", elsewhere: [.publication, .sheet, .search, .page, .proof]) { .words($0.document.title) }
  }

  static var summary: Self {
    Self("summary", "Summary", elsewhere: [.publication, .page, .search]) { .words($0.document.summary) }
  }

  /// Said by the marking of the text, not in words.
  static var language: Self {
    Self("language", "Language", elsewhere: [.publication, .sheet, .search, .page, .proof]) {
      .words($0.document.language)
    }
  }

  static var published: Self {
    Self("published", "Published", elsewhere: [.search, .page, .history]) { .day($0.document.published) }
  }

  static var updated: Self {
    Self("updated", "Last changed", elsewhere: [.search, .page, .history]) { .day($0.document.updated) }
  }

  static var subjects: Self {
    Self("subjects", "Subjects", elsewhere: .search) { .references($0.document.subjects.map(\.ref)) }
  }
}
