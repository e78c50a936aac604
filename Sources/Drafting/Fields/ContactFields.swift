import Diagnostics

extension FieldType where Value == String {
  /// One e-mail address, to which pages link.
  static var email: Self {
    FieldType<Located<String>>.words.described(as: "one e-mail address", example: "scrutiny@example.org").reading {
      words, reader in
      if EmailAddress.isOne(words.value) { return words.value }
      reader.report(.notOneEmail(words))
      return nil
    }
  }

  /// A telephone number, with whatever words stand beside it.
  static var telephone: Self {
    FieldType<Located<String>>.words.described(as: "text with a telephone number", example: "01632 960100").reading {
      words, reader in
      if words.value.utf8.count(where: { $0 >= 0x30 && $0 <= 0x39 }) < 3 { reader.report(.noTelephoneNumber(words)) }
      return words.value
    }
  }
}

private enum EmailAddress {
  /// Whether it is one address and nothing else: what follows “?” in a link to it would be fields of a message, and a comma would
  /// bring a second recipient (RFC 6068).
  static func isOne(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, sides[1].contains("."), !sides[1].hasPrefix("."),
      !sides[1].hasSuffix(".")
    else { return false }
    return sides[0].utf8.allSatisfy { isLetterOrDigit($0) || ".!'*+-_=~{}|^$".utf8.contains($0) || $0 >= 0x80 }
      && sides[1].utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 >= 0x80 }
  }

  /// The first address among the words, for a mend.
  static func first(in text: String) -> String? {
    text.split(whereSeparator: { " ,;:?&<>()\"".contains($0) }).map(String.init).first(where: isOne)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension Diagnostic {
  fileprivate static func notOneEmail(_ words: Located<String>) -> Diagnostic {
    Diagnostic(
      .contactDetails, .error, "“\(words.value)” is not one e-mail address", at: words.range,
      fixes: [
        EmailAddress.first(in: words.value).map { .replace(words.range, with: $0) }
          ?? .advise("write one address, such as scrutiny@example.org")
      ])
  }

  fileprivate static func noTelephoneNumber(_ words: Located<String>) -> Diagnostic {
    Diagnostic(
      .contactDetails, .warning, "“\(words.value)” holds no telephone number", at: words.range,
      fixes: [.advise("write the number in figures, such as 01632 960100, or leave the field out")])
  }
}
