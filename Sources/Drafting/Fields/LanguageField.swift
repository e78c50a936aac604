import Diagnostics
import Record

extension FieldType where Value == String {
  /// The language of a text, kept as its tag (BCP 47); the name of the language is understood too.
  static var language: Self {
    FieldType<Located<String>>.words.described(as: "the tag of a language: cy, en-GB, zh-Hant", example: "cy")
      .reading { words, reader in
        if let tag = LanguageTag(words.value) { return tag.text }
        reader.report(.unknownLanguage(words))
        return nil
      }
  }
}

extension FieldType {
  /// What is made of the value that is read, with what is told of it.
  func reading<Other>(
    _ transform: @escaping @Sendable (Value, inout DraftReader) -> Other?
  ) -> FieldType<Other> {
    let read = self.read
    return FieldType<Other>(accepts: accepts, example: example, schema: schema, rows: rows) { node, reader in
      read(node, &reader).flatMap { transform($0, &reader) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownLanguage(_ words: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownLanguage, .error, "“\(words.value)” is not the tag of a language", at: words.range,
      fixes: [mend(words)])
  }

  private static func mend(_ words: Located<String>) -> Fix {
    let parts = words.value.split(whereSeparator: { !$0.isLetter }).map { $0.lowercased() }
    if parts.count == 2, parts[1] == "uk", let tag = LanguageTag(parts[0] + "-GB") {
      return .replace(words.range, with: tag.text)
    }
    let tags = parts.compactMap { LanguageTag($0)?.text }
    if tags.count > 1 {
      return .advise("write the main one, “\(tags[0])”, and mark passages of the other: {lang \(tags[1]): …}")
    }
    if let tag = tags.first { return .replace(words.range, with: tag) }
    return nearest(to: words.value, among: LanguageTag.choices.keys).flatMap { LanguageTag.choices[$0] }
      .map { .replace(words.range, with: $0) }
      ?? .advise("write the tag of the language: cy for Welsh, pl for Polish, ur for Urdu")
  }
}
