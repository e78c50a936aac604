import Publications
package import Registering

/// A link says where it leads, also to somebody who hears it without the words around it.
package struct LinkWords: FormatCheck {
  package static let name = "link-words"
  package static let promise = "No link says only “here”, “more” or its own address."
  package static let limits =
    "Whether the words of a link are true, and whether what is behind it is still there and accessible."

  private static let empty: Set<String> = [
    "here", "click here", "click", "more", "read more", "link", "this link", "this", "this page", "download",
  ]

  package func findings(in text: CheckedText) -> [Finding] {
    text.passages.flatMap { passage in
      passage.words.links.compactMap { words, destination in
        let plain = words.plain.lowercased().filter { $0 != "." && $0 != "\u{2019}" }
        if Self.empty.contains(plain) {
          return Finding(
            Self.name, .fault, at: passage.anchor, "a link says only “\(words.plain)”",
            fix: "let the link's words say what is behind it",
            words: "[\(words.plain)]")
        }
        guard case .elsewhere(let address) = destination, address == words.plain, address.count > 30 else { return nil }
        return Finding(
          Self.name, .advice, at: passage.anchor, "a link's words are its address, \(address)",
          fix: "write what is behind it: [words](\(address))", words: address)
      }
    }
  }
}

extension [Inline] {
  /// The links among the words, with what they say.
  var links: [(words: [Inline], destination: Destination)] {
    flatMap { inline -> [(words: [Inline], destination: Destination)] in
      switch inline {
      case .link(let words, let destination): [(words, destination)]
      case .strong(let words), .emphasis(let words), .struck(let words), .language(_, let words): words.links
      case .text, .code, .abbreviation, .lineBreak: []
      }
    }
  }
}
