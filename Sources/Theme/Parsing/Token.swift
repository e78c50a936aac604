/// A piece of a template: a line's leading white space, other text, the end of a line, or a tag.
enum Token {
  /// Where a line starts, with its leading spaces and tabs; there is one for every line, even when it is empty.
  case margin(Range<Int>)
  case text(Range<Int>)
  case newline(Range<Int>)
  case tag(RawTag)
}

/// A tag as written, before anything is known about what it opens or closes.
struct RawTag {
  var kind: TagKind
  var name: String
  /// The name's place, without sigil and white space.
  var nameOffsets: Range<Int>
  var offsets: Range<Int>
}

enum TagKind: UInt8 {
  case value, rawValue, section, inverted, close, partial, dynamicPartial, parent, dynamicParent, block, comment,
    delimiters

  var opens: Bool {
    switch self {
    case .section, .inverted, .parent, .dynamicParent, .block: true
    case .value, .rawValue, .close, .partial, .dynamicPartial, .comment, .delimiters: false
    }
  }
}
