package import Diagnostics

/// Where the fields of one record were written, so that a check of the whole record can point at the field and not at the file.
package struct FieldPlaces: Sendable {
  private var written: [(key: String, range: SourceRange)] = []
  /// Whether a value stands in one of the fields that could not be read, which is an error.
  package private(set) var hasUnread = false

  package init() {}

  /// The value of the field, or its key where the value is blank; nil where the record does not have the field.
  package subscript(key: String) -> SourceRange? { written.first { $0.key == key }?.range }

  mutating func note(_ key: String, at range: SourceRange) { written.append((key, range)) }

  mutating func noteUnread() { hasUnread = true }
}

extension Draft {
  /// Kinds of row that nobody asks for their places keep none.
  package var places: FieldPlaces {
    get { FieldPlaces() }
    set { _ = newValue }
  }
}

extension DocumentDraftHolder {
  package var places: FieldPlaces {
    get { document.places }
    set { document.places = newValue }
  }
}

extension DraftDocument where D: DocumentDraftHolder {
  /// The first of the fields that is written, or the file where none is.
  package func place(of keys: String...) -> SourceRange {
    keys.lazy.compactMap { self.draft.places[$0] }.first ?? SourceRange(path: path)
  }
}
