/// The language of a text: a tag of BCP 47 such as “cy”, “en-GB” or “zh-Hant”, with its letters as the standard writes them.
package struct LanguageTag: Sendable, Hashable {
  package let text: String
  private let parts: [String]

  /// Reads a tag, also with a low line and in any letters, and the name of a language in English or in itself: “Welsh”, “Cymraeg”.
  ///
  /// Fails where no language is meant, or more than one: “cy en”.
  package init?(_ words: String) {
    let parts = words.split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    if let language = LanguageTag.known.names[words.lowercased()] {
      self.parts = [language]
    } else if let first = parts.first, let language = LanguageTag.known.codes[first.lowercased()],
      let more = LanguageTag.subtags(parts.dropFirst())
    {
      self.parts = [language] + more
    } else {
      return nil
    }
    text = self.parts.joined(separator: "-")
  }

  /// Whether it is written from right to left, as Arabic, Hebrew and Urdu are.
  package var isRightToLeft: Bool {
    if let script = parts.first(where: { $0.utf8.count == 4 }) {
      return LanguageTag.scriptsFromTheRight.contains(script)
    }
    return parts.first.map(LanguageTag.fromTheRight.contains) ?? false
  }

  /// Names and codes, for whoever looks for the nearest.
  package static var choices: [String: String] { known.names.merging(known.codes) { name, _ in name } }

  /// Scripts, countries and variants; nil where one of them is none.
  private static func subtags(_ written: ArraySlice<String>) -> [String]? {
    var found: [String] = []
    for part in written {
      let (small, capital) = (part.lowercased(), part.uppercased())
      switch part.utf8.count {
      case 2 where known.regions.contains(capital): found.append(capital)
      case 3 where part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }: found.append(part)
      case 4 where known.scripts.contains(small): found.append(String(capital.prefix(1)) + small.dropFirst())
      case 5...8 where part.utf8.allSatisfy { $0 < 0x80 }: found.append(small)
      case _: return nil
      }
    }
    return found
  }

  private static let fromTheRight: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
  private static let scriptsFromTheRight: Set<String> = ["Arab", "Aran", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]

  private struct Known: Sendable {
    var codes: [String: String] = [:]
    var names: [String: String] = [:]
    let regions = Set(LanguageTables.regions.split(whereSeparator: \.isWhitespace).map(String.init))
    let scripts = Set(LanguageTables.scripts.split(whereSeparator: \.isWhitespace).map { $0.lowercased() })

    init() {
      for line in LanguageTables.named.split(separator: "\n") {
        let sides = line.split(separator: "=", maxSplits: 1)
        let own = sides[0].split(separator: " ").map(String.init)
        for code in own { codes[code] = own[0] }
        for name in sides[1].split(separator: ",") { names[name.trimmingBlanks.lowercased()] = own[0] }
      }
      for code in LanguageTables.others.split(whereSeparator: \.isWhitespace) { codes[String(code)] = String(code) }
    }
  }

  private static let known = Known()
}

extension String {
  /// Of the tag of a language: “rtl” where it is written from right to left; nil where it is written as English is.
  package var writingDirection: String? { LanguageTag(self)?.isRightToLeft == true ? "rtl" : nil }
}

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var view = self
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return view
  }
}
