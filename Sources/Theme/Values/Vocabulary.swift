/// A thing that templates can show: it declares its vocabulary once, and both its shape and its views come from it.
///
/// ```swift
/// struct PaperView: Viewable {
///   let title: String
///   let link: String?
///   static let vocabulary = Vocabulary<PaperView>(
///     "paper",
///     [
///       .text("title", \.title, "The title as published"),
///       .address("link", \.link, "Where the file is; absent while the paper is to follow"),
///     ])
/// }
/// ```
@usableFromInline package protocol Viewable: PartValue where Part == Self {
  static var vocabulary: Vocabulary<Self> { get }
}

/// The fields of a type together with how each is read from a value of it.
///
/// All of this can be inlined, so that the room that declares a vocabulary compiles its readers for its own types.
@usableFromInline package struct Vocabulary<Subject>: Sendable {
  @usableFromInline package let shape: Shape
  @usableFromInline let readers: [Reader]

  @inlinable package init(_ name: String, _ slots: [Slot<Subject>]) {
    shape = Shape(name, slots.map(\.field))
    readers = slots.map { Reader($0.read) }
  }

  @inlinable package func view(of subject: Subject) -> View {
    var values: [Value] = []
    values.reserveCapacity(readers.count)
    for reader in readers { values.append(reader.read(subject)) }
    return View(values)
  }

  /// Functions that stand in an array by themselves are each wrapped in another; in a structure they are kept as they are.
  @usableFromInline struct Reader: Sendable {
    @usableFromInline let read: @Sendable (Subject) -> Value

    @inlinable init(_ read: @escaping @Sendable (Subject) -> Value) { self.read = read }
  }
}

/// A field and its reader. A property that is optional makes the field optional; an optional field may be asked for with a
/// section (`{{#link}}…{{/link}}`), one that is always there may not.
@usableFromInline package struct Slot<Subject>: Sendable {
  @usableFromInline let field: Field
  @usableFromInline let read: @Sendable (Subject) -> Value

  @inlinable init(field: Field, read: @escaping @Sendable (Subject) -> Value) {
    self.field = field
    self.read = read
  }

  @inlinable package static func text<Words: TextValue>(
    _ name: String, _ read: @escaping @Sendable (Subject) -> Words, _ documentation: String
  ) -> Slot {
    Slot(field: Field(name, .text(optional: Words.isOptional), documentation)) { read($0).textValue }
  }

  /// A text that is one of `choices`, so that `{{>*name}}` can choose a partial by it.
  @inlinable package static func choice(
    _ name: String, among choices: [String], _ read: @escaping @Sendable (Subject) -> String, _ documentation: String
  ) -> Slot {
    Slot(field: Field(name, .choice(choices), documentation)) { .text(read($0)) }
  }

  @inlinable package static func markup<Bytes: MarkupValue>(
    _ name: String, _ read: @escaping @Sendable (Subject) -> Bytes, _ documentation: String
  ) -> Slot {
    Slot(field: Field(name, .markup(optional: Bytes.isOptional), documentation)) { read($0).markupValue }
  }

  @inlinable package static func address<Words: AddressValue>(
    _ name: String, _ read: @escaping @Sendable (Subject) -> Words, _ documentation: String
  ) -> Slot {
    Slot(field: Field(name, .address(optional: Words.isOptional), documentation)) { read($0).addressValue }
  }

  @inlinable package static func flag(
    _ name: String, _ read: @escaping @Sendable (Subject) -> Bool, _ documentation: String
  ) -> Slot {
    Slot(field: Field(name, .flag, documentation)) { .flag(read($0)) }
  }

  @inlinable package static func list<Item: PartValue>(
    _ name: String, _ read: @escaping @Sendable (Subject) -> [Item], _ documentation: String
  ) -> Slot {
    Slot(field: Field(name, .list(of: { Item.Part.vocabulary.shape }), documentation)) { subject in
      .list(read(subject).compactMap { $0.partView })
    }
  }

  /// A list of words, each printed with `{{.}}`.
  @inlinable package static func words(
    _ name: String, _ read: @escaping @Sendable (Subject) -> [String], _ documentation: String
  ) -> Slot {
    Slot(field: Field(name, .list(of: { Shape.word }), documentation)) { subject in
      .list(read(subject).map { View([.text($0)]) })
    }
  }

  @inlinable package static func part<Thing: PartValue>(
    _ name: String, _ read: @escaping @Sendable (Subject) -> Thing, _ documentation: String
  ) -> Slot {
    let kind = FieldKind.part(of: { Thing.Part.vocabulary.shape }, optional: Thing.isOptional)
    return Slot(field: Field(name, kind, documentation)) { subject in
      if let view = read(subject).partView { .part(view) } else { .none }
    }
  }
}
