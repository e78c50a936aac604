import Diagnostics

extension FieldType where Value == String {
  /// The full address of a page of the web, to which pages and data link.
  static var webPage: Self {
    FieldType<Located<String>>.words.described(as: "the full address of a page", example: "https://example.org/licence")
      .reading { words, reader in
        let isAddress = ["https://", "http://"].contains {
          words.value.hasPrefix($0) && words.value.utf8.count > $0.utf8.count
        }
        if isAddress, !words.value.contains(where: { $0.isWhitespace || "<>\"".contains($0) }) { return words.value }
        reader.report(.notAWebPage(words))
        return nil
      }
  }
}

extension Diagnostic {
  fileprivate static func notAWebPage(_ words: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownValue, .error, "“\(words.value)” is not the full address of a page", at: words.range,
      fixes: [.advise("write it as a browser shows it, from https:// on")])
  }
}
