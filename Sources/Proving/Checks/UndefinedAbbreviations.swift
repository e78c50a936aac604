import Publications
package import Registering

/// Capitals that stand for something are explained, so that they can be said in full where they are heard or felt.
package struct UndefinedAbbreviations: FormatCheck {
  package static let name = "undefined-abbreviations"
  package static let promise = "Initials in the text are in the glossary."
  package static let limits =
    "Whether the explanation helps, and whether words that are no abbreviations are understood."

  /// What is read as letters by everybody, or is no abbreviation at all.
  ///
  /// “SI” and the names of kinds of file are our own words, in citations and beside papers, which no clerk can change.
  private static let known: Set<String> = [
    "AM", "PM", "UK", "GP", "GPs", "TV", "ID", "OK", "PDF", "DIY", "MP", "MPs", "IT", "SI", "CSV", "TSV", "JSON", "PNG",
    "JPEG", "GIF", "SVG", "ODT", "ODS",
  ]
  private static let roman = Set("IVXLC")

  package func findings(in text: CheckedText) -> [Finding] {
    var met: Set<String> = []
    let defined = Set(text.publication.abbreviations.map(\.short))
    return text.passages.flatMap { passage in
      passage.words.initials.filter { word in
        !defined.contains(word) && !Self.known.contains(word) && !word.allSatisfy(Self.roman.contains)
          && met.insert(word).inserted
      }.map { word in
        Finding(
          Self.name, .advice, at: passage.anchor, "“\(word)” is not explained",
          fix: "add it to the glossary with what it stands for",
          words: word)
      }
    }
  }
}

extension [Inline] {
  /// Words of two to six capitals, a small plural s allowed; none where the whole run is in capitals, which is shouting and no initials.
  fileprivate var initials: [String] {
    let text = map { inline -> String in
      switch inline {
      case .text(let words): words
      case .strong(let words), .emphasis(let words), .struck(let words), .link(let words, _): words.plain
      // Explained, not ours to read, or no words.
      case .abbreviation, .language, .code, .lineBreak: " "
      }
    }.joined()
    guard text.hasCapitalsInARow, text.utf8.contains(where: { (0x61...0x7A).contains($0) }) else { return [] }
    return text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { word in
      let capitals = word.hasSuffix("s") ? word.dropLast() : word[...]
      return (2...6).contains(capitals.count) && capitals.allSatisfy { $0.isASCII && $0.isUppercase }
    }
  }
}

extension String {
  /// Without two of them there are no initials, and the text need not be cut into words.
  fileprivate var hasCapitalsInARow: Bool {
    var isAfterCapital = false
    for byte in utf8 {
      let isCapital = (0x41...0x5A).contains(byte)
      if isCapital, isAfterCapital { return true }
      isAfterCapital = isCapital
    }
    return false
  }
}
