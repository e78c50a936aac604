/// The fields that a view of one kind offers to templates, in the order of its values.
///
/// Two shapes are the same when they are the same object: there is one for each vocabulary.
@usableFromInline package final class Shape: Sendable {
  package let name: String
  package let fields: [Field]
  private let places: [String: Int]

  @usableFromInline package init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
    places = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a field's value in a view.
  func slot(of name: String) -> Int? { places[name] }
}

/// One name of a vocabulary.
@usableFromInline package struct Field: Sendable {
  package var name: String
  package var kind: FieldKind
  /// One line for whoever writes templates.
  package var documentation: String

  @usableFromInline package init(_ name: String, _ kind: FieldKind, _ documentation: String) {
    self.name = name
    self.kind = kind
    self.documentation = documentation
  }
}

/// What a field holds, which decides where a template may use it.
///
/// Shapes of lists and parts are asked for late, so that a thing may contain others of its own kind.
@usableFromInline package enum FieldKind: Sendable {
  case text(optional: Bool)
  /// A text with a fixed choice of values: the only kind that may name a partial, as in `{{>*kind}}`.
  case choice([String])
  case markup(optional: Bool)
  case address(optional: Bool)
  case flag
  case list(of: @Sendable () -> Shape)
  case part(of: @Sendable () -> Shape, optional: Bool)
}

extension FieldKind {
  /// Whether the value may be absent, so that a section may ask for it.
  var isOptional: Bool {
    switch self {
    case .text(let optional), .markup(let optional), .address(let optional), .part(_, let optional): optional
    case .choice, .flag, .list: false
    }
  }
}

extension Shape {
  /// One word of a list of words, printed with `{{.}}`.
  @usableFromInline package static let word = Shape("word", [Field(".", .text(optional: false), "The word itself")])
}
