import Record
import Theme

/// A citation as written, with where it leads when that is known.
struct CitationView: Viewable {
  let words: String
  let link: String?

  static let vocabulary = Vocabulary<CitationView>(
    "citation",
    [
      .text("words", \.words, "As written: “p18 – para 6.8”"),
      .address("link", \.link, "The paragraph, minute or record it cites; absent when nobody could tell"),
    ])
}

extension Site {
  func view(of citation: Citation) -> CitationView {
    if let web = citation.web { return CitationView(words: citation.words, link: web) }
    return switch citation.resolution {
    case .found(let target): CitationView(words: citation.words, link: address(of: target))
    case .withheld, .unresolved: CitationView(words: citation.words, link: nil)
    }
  }
}
