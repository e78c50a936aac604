import Publications
package import Registering

/// The publication and every passage in another language say which (BCP 47), so that they are spoken and brailled as such.
package struct Languages: FormatCheck {
  package static let name = "languages"
  package static let promise = "The publication, and each passage in another language, names a language."
  package static let limits =
    "Whether the words are in the language that is named. A foreign word that nobody marked is not noticed."

  package func findings(in text: CheckedText) -> [Finding] {
    var findings: [Finding] = []
    if !Self.isTag(text.publication.language) { findings.append(fault(text.publication.language, nil)) }
    for passage in text.passages {
      for tag in passage.words.languageTags where !Self.isTag(tag) { findings.append(fault(tag, passage.anchor)) }
    }
    return findings
  }

  private func fault(_ tag: String, _ anchor: String?) -> Finding {
    Finding(
      Self.name, .fault, at: anchor, "“\(tag)” names no language", fix: "write “cy” for Welsh, “en-GB” for English",
      words: tag)
  }

  /// The shape of a tag: two or three letters, then parts of two to eight letters and digits.
  private static func isTag(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}

extension [Inline] {
  fileprivate var languageTags: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .language(let tag, let words): [tag] + words.languageTags
      case .strong(let words), .emphasis(let words), .struck(let words), .link(let words, _): words.languageTags
      case .text, .code, .abbreviation, .lineBreak: []
      }
    }
  }
}
