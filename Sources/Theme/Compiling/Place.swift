/// The place in a page's HTML that the literal text of a template has come to.
///
/// A small part of the HTML Standard's tokeniser (section 13.2.5): enough to know whether a value would stand in text, in an
/// attribute, in a script or somewhere it cannot be made safe.
struct Place: Hashable, Sendable {
  enum Position: Hashable, Sendable {
    case text
    /// After `<`.
    case tagStart
    case tagName
    /// Between attributes.
    case inTag
    case attributeName
    case afterAttributeName
    /// After `=`.
    case beforeValue
    case doubleQuoted, singleQuoted, unquoted
    case declaration, comment
    /// In `title` and `textarea`: words only, no elements.
    case words
    /// In `style`, ordinary scripts and the like.
    case code
    /// In a script of type `application/ld+json` or `application/json`.
    case json, jsonString, jsonEscape
  }

  var position = Position.text
  /// The element whose tag or content this is, in small letters.
  var element: [UInt8] = []
  var isClosingTag = false
  var attribute: [UInt8] = []
  /// The literal value of the attribute so far; a value written by a tag counts as one letter, an address as a slash.
  var value: [UInt8] = []
  var scriptType: [UInt8] = []
  /// How far `</element` or `-->` has been read.
  private var matched = 0

  init() {}

  /// The same place with what does not matter for a comparison left out.
  var outline: Place {
    var outline = Place()
    switch position {
    case .tagStart, .tagName, .inTag, .attributeName, .afterAttributeName: outline.position = .inTag
    case .doubleQuoted, .singleQuoted, .unquoted, .beforeValue:
      outline.position = position
      outline.attribute = attribute
    case .text, .declaration, .comment, .words, .code, .json, .jsonString, .jsonEscape: outline.position = position
    }
    if position != .text { outline.element = element }
    return outline
  }

  /// Ends a name at a Mustache tag: `<a{{#current}} aria-current…`.
  mutating func settle() {
    switch position {
    case .tagName, .attributeName, .afterAttributeName: position = .inTag
    case .text, .tagStart, .inTag, .beforeValue, .doubleQuoted, .singleQuoted, .unquoted, .declaration, .comment,
      .words,
      .code, .json, .jsonString, .jsonEscape:
      break
    }
  }

  mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes { advance(over: byte) }
  }

  private mutating func advance(over byte: UInt8) {
    switch position {
    case .text: if byte == UInt8(ascii: "<") { start(.tagStart) }
    case .tagStart: startTag(byte)
    case .tagName, .inTag, .attributeName, .afterAttributeName, .beforeValue: advanceInTag(byte)
    case .doubleQuoted: advanceInValue(byte, end: byte == UInt8(ascii: "\""))
    case .singleQuoted: advanceInValue(byte, end: byte == UInt8(ascii: "'"))
    case .unquoted:
      if byte == UInt8(ascii: ">") { endTag() } else { advanceInValue(byte, end: byte.isSpace) }
    case .declaration: advanceInDeclaration(byte)
    case .comment: advanceInComment(byte)
    case .words, .code: findEnd(byte)
    case .json, .jsonString, .jsonEscape: advanceInJSON(byte)
    }
  }

  private mutating func start(_ position: Position) {
    self = Place()
    self.position = position
  }

  private mutating func startTag(_ byte: UInt8) {
    if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      start(.declaration)
    } else if byte == UInt8(ascii: "/") {
      isClosingTag = true
    } else if byte.isLetter {
      position = .tagName
      element = [byte.small]
    } else {
      start(.text)
    }
  }

  private mutating func advanceInTag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") { return endTag() }
    if byte == UInt8(ascii: "=") { return position = .beforeValue }
    if byte.isSpace || byte == UInt8(ascii: "/") {
      if position == .tagName { position = .inTag }
      if position == .attributeName { position = .afterAttributeName }
      return
    }
    switch position {
    case .tagName: element.append(byte.small)
    case .attributeName: attribute.append(byte.small)
    case .beforeValue: startValue(byte)
    case .inTag, .afterAttributeName:
      position = .attributeName
      attribute = [byte.small]
    case .text, .tagStart, .doubleQuoted, .singleQuoted, .unquoted, .declaration, .comment, .words, .code, .json,
      .jsonString, .jsonEscape:
      break
    }
  }

  private mutating func startValue(_ byte: UInt8) {
    value = []
    switch byte {
    case UInt8(ascii: "\""): position = .doubleQuoted
    case UInt8(ascii: "'"): position = .singleQuoted
    default:
      position = .unquoted
      value = [byte]
    }
  }

  private mutating func advanceInValue(_ byte: UInt8, end: Bool) {
    guard end else { return value.append(byte) }
    if attribute == Array("type".utf8) { scriptType = value.map(\.small) }
    position = .inTag
    attribute = []
    value = []
  }

  private mutating func endTag() {
    let (element, type) = (element, scriptType)
    let content: Position = isClosingTag ? .text : .content(of: element, type: type)
    start(content)
    if content != .text { self.element = element }
  }

  private mutating func advanceInDeclaration(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") { return start(.text) }
    matched = byte == UInt8(ascii: "-") && matched < 2 ? matched + 1 : 3
    if matched == 2 { start(.comment) }
  }

  private mutating func advanceInComment(_ byte: UInt8) {
    if byte == UInt8(ascii: ">"), matched >= 2 { return start(.text) }
    matched = byte == UInt8(ascii: "-") ? matched + 1 : 0
  }

  private mutating func advanceInJSON(_ byte: UInt8) {
    switch (position, byte) {
    case (.json, UInt8(ascii: "\"")): position = .jsonString
    case (.jsonString, UInt8(ascii: "\"")): position = .json
    case (.jsonString, UInt8(ascii: "\\")): position = .jsonEscape
    case (.jsonEscape, _): position = .jsonString
    default: break
    }
    findEnd(byte)
  }

  /// Follows `</element`, which ends what is not made of elements.
  private mutating func findEnd(_ byte: UInt8) {
    let end = Array("</".utf8) + element
    matched = byte.small == end[matched] ? matched + 1 : byte == end[0] ? 1 : 0
    guard matched == end.count else { return }
    start(.inTag)
    isClosingTag = true
  }
}

extension Place.Position {
  fileprivate static func content(of element: [UInt8], type: [UInt8]) -> Place.Position {
    switch String(decoding: element, as: UTF8.self) {
    case "title", "textarea": return .words
    case "style", "xmp", "iframe", "noembed", "noframes", "plaintext": return .code
    case "script":
      let type = String(decoding: type, as: UTF8.self)
      return type == "application/ld+json" || type == "application/json" ? .json : .code
    default: return .text
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { isBlank || isNewline || self == 0x0C }
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(small) }
  fileprivate var small: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
}
