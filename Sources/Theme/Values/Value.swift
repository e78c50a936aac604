/// One value that a template can use.
///
/// What is empty, false or `.none` is falsy: its sections are skipped and its inverted sections shown.
@usableFromInline package enum Value: Sendable, Hashable {
  /// Words; escaped for the place they are written to.
  case text(String)
  /// HTML that we made ourselves, in UTF-8; written as it is, by `{{{name}}}` only.
  case markup([UInt8])
  case flag(Bool)
  case list([View])
  case part(View)
  /// Where a link leads: a path from the root of the site (`meetings/2026-01-14-children/index.html#item-7`), a fragment of
  /// this page (`#item-7`), or an absolute `https:`, `http:`, `mailto:` or `tel:` address. Anything else is written as `#`.
  case address(String)
  case none
}

/// The values of one thing, in the order of the fields of its `Shape`.
@usableFromInline package struct View: Sendable, Hashable {
  @usableFromInline package var values: [Value]

  @inlinable package init(_ values: [Value]) { self.values = values }
}

extension Value {
  var isTruthy: Bool {
    switch self {
    case .text(let words), .address(let words): !words.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .list(let views): !views.isEmpty
    case .part: true
    case .none: false
    }
  }
}
