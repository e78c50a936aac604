/// What kind of thing is to be written by a tag.
enum Written {
  case words, address, markup
}

/// Whether and how a value may be written at a place.
enum Placement {
  case escaped(Escaping)
  /// Not at all: why, and what to do instead.
  case refused(String, advice: String)
}

extension Place {
  /// How `{{name}}` is written here.
  func placement(of written: Written) -> Placement {
    switch position {
    case .text:
      written == .markup ? .refused("“{{…}}” would show the markup as text", advice: "write {{{…}}}") : .escaped(.text)
    case .words: written == .markup ? Place.markupRefused : .escaped(.text)
    case .doubleQuoted, .singleQuoted: written == .markup ? Place.markupRefused : attributePlacement(of: written)
    case .jsonString: written == .markup ? Place.markupRefused : .escaped(.json)
    case .json, .jsonEscape:
      .refused("a value in JSON stands in quotation marks", advice: "write \"{{…}}\"")
    case .unquoted, .beforeValue:
      .refused(
        "an attribute without quotation marks cannot hold a value safely", advice: "put quotation marks around it")
    case .tagStart, .tagName, .inTag, .attributeName, .afterAttributeName:
      .refused("a value cannot be the name of an element or an attribute", advice: "choose with a section instead")
    case .comment, .declaration: .refused("a value cannot stand in a comment", advice: "use {{! … }} for notes")
    case .code:
      .refused(
        "a value cannot be made safe in <\(String(decoding: element, as: UTF8.self))>",
        advice: "put it in a data- attribute, or in theme.conf as a token")
    }
  }

  /// How `{{{name}}}` is written here: markup between elements, or prepared JSON outside a string of a JSON script.
  func rawPlacement(of written: Written) -> Placement {
    guard written == .markup else {
      return .refused("only markup may be written unescaped", advice: "write {{…}} with two braces")
    }
    switch position {
    case .text, .json: return .escaped(.raw)
    case .words, .doubleQuoted, .singleQuoted, .jsonString, .jsonEscape, .unquoted, .beforeValue, .tagStart, .tagName,
      .inTag, .attributeName, .afterAttributeName, .comment, .declaration, .code:
      return Place.markupRefused
    }
  }

  private static let markupRefused = Placement.refused(
    "markup cannot stand here", advice: "use a text, or move the tag between elements")

  /// Attributes whose value is followed or fetched (HTML Standard, “Attributes” index, type URL).
  private static let addressAttributes = [
    "action", "background", "cite", "data", "formaction", "href", "manifest", "ping", "poster", "src", "srcset",
    "xlink:href",
  ]

  var isAddressAttribute: Bool { Place.addressAttributes.contains(String(decoding: attribute, as: UTF8.self)) }

  private func attributePlacement(of written: Written) -> Placement {
    let name = String(decoding: attribute, as: UTF8.self)
    if name.isEmpty || name == "style" || name == "srcdoc" || name.hasPrefix("on") {
      return .refused(
        "a value cannot be made safe in the attribute \(name)", advice: "use a class, or a data- attribute")
    }
    guard isAddressAttribute else { return .escaped(.attribute) }
    if written == .address {
      return value.isEmpty
        ? .escaped(.attribute)
        : .refused("an address is the start of \(name)", advice: "write the address first in the attribute")
    }
    return hasSafePrefix
      ? .escaped(.attribute)
      : .refused(
        "a text cannot decide where \(name) leads", advice: "use a field that is an address, or begin with a fixed path"
      )
  }

  /// Whether what is already written fixes the scheme of an address.
  private var hasSafePrefix: Bool {
    let prefix = String(decoding: value, as: UTF8.self)
    if let scheme = Address.scheme(of: prefix) { return Address.schemes.contains(scheme) }
    return prefix.utf8.contains { Array("/?#".utf8).contains($0) }
  }

  /// Moves past a value that a tag wrote.
  mutating func pass(_ written: Written) {
    switch position {
    case .doubleQuoted, .singleQuoted: value.append(UInt8(ascii: written == .address ? "/" : "x"))
    case .text, .tagStart, .tagName, .inTag, .attributeName, .afterAttributeName, .beforeValue, .unquoted, .declaration,
      .comment, .words, .code, .json, .jsonString, .jsonEscape:
      break
    }
  }
}
