// No key paths here: in generic code each use builds its key path anew, which costs more than all the rest of making a view.

/// What a property may hold to become a text: words, a whole number, or either of them or nothing.
@usableFromInline package protocol TextValue: Sendable {
  static var isOptional: Bool { get }
  var textValue: Value { get }
}

extension String: TextValue {
  @inlinable package static var isOptional: Bool { false }
  @inlinable package var textValue: Value { .text(self) }
}

extension Int: TextValue {
  @inlinable package static var isOptional: Bool { false }
  @inlinable package var textValue: Value { .text(String(self)) }
}

extension Optional: TextValue where Wrapped: TextValue {
  @inlinable package var textValue: Value { if let self { self.textValue } else { .none } }
}

/// What a property may hold to become markup: bytes of HTML that we made, or nothing. There is none for `String`, so that
/// words cannot become markup by mistake.
@usableFromInline package protocol MarkupValue: Sendable {
  static var isOptional: Bool { get }
  var markupValue: Value { get }
}

extension Array: MarkupValue where Element == UInt8 {
  @inlinable package static var isOptional: Bool { false }
  @inlinable package var markupValue: Value { .markup(self) }
}

extension Optional: MarkupValue where Wrapped: MarkupValue {
  @inlinable package var markupValue: Value { if let self { self.markupValue } else { .none } }
}

/// What a property may hold to become an address.
@usableFromInline package protocol AddressValue: Sendable {
  static var isOptional: Bool { get }
  var addressValue: Value { get }
}

extension String: AddressValue {
  @inlinable package var addressValue: Value { .address(self) }
}

extension Optional: AddressValue where Wrapped: AddressValue {
  @inlinable package var addressValue: Value { if let self { self.addressValue } else { .none } }
}

/// What a property may hold to become a part, or an item of a list: something viewable, prepared, or nothing.
@usableFromInline package protocol PartValue: Sendable {
  associatedtype Part: Viewable
  static var isOptional: Bool { get }
  var partView: View? { get }
}

extension Viewable {
  @inlinable package static var isOptional: Bool { false }
  @inlinable package var partView: View? { view }
  @inlinable package var view: View { Self.vocabulary.view(of: self) }
}

extension Optional: PartValue where Wrapped: PartValue {
  @usableFromInline package typealias Part = Wrapped.Part
  @inlinable package var partView: View? { if let self { self.partView } else { nil } }
}

extension Optional {
  @inlinable package static var isOptional: Bool { true }
}

/// A part whose view was made beforehand: for what many pages share, such as the site's masthead.
@usableFromInline package struct Prepared<Part: Viewable>: PartValue {
  @usableFromInline let made: View

  @inlinable package init(_ part: Part) { made = part.view }

  @inlinable package static var isOptional: Bool { false }
  @inlinable package var partView: View? { made }
}
