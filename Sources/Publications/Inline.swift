/// A run of words within a block.
package indirect enum Inline: Sendable, Equatable {
  case text(String)
  case strong([Inline])
  case emphasis([Inline])
  case struck([Inline])
  case code(String)
  case link([Inline], Destination)
  /// Words in another language than the publication's (BCP 47).
  case language(String, [Inline])
  /// Every use of an abbreviation that holds where it stands: the same initials can mean something else in the next paper of a
  /// pack, so a format never has to guess. The first use in each part is the one to be explained.
  case abbreviation(Abbreviation, isFirst: Bool)
  case lineBreak
}

/// Where a link leads.
package enum Destination: Hashable, Sendable {
  /// From the root of the site, as `Addresses` gives it: “reviews/foster-care/index.html#rec-3”.
  case site(String)
  /// A full address with its scheme, as written.
  case elsewhere(String)
  /// An anchor of the same publication.
  case within(String)
}

extension Destination {
  /// Whether words are themselves the full address they lead to, but for the scheme that nobody says: “www.anytown.example”,
  /// “clerk@anytown.example”. Who has them needs no second copy of the address.
  package static func spells(_ words: String, _ address: String) -> Bool {
    ["", "http://", "https://", "mailto:", "tel:"].contains { $0 + words == address }
  }

  /// A full address for a file that is read away from the site; nil when there is none to give.
  package func address(site: String?) -> String? {
    switch self {
    case .site(let path): site.map { $0 + path }
    case .elsewhere(let address): address
    case .within: nil
    }
  }
}

extension [Inline] {
  /// The words alone.
  package var plain: String {
    var text = ""
    for inline in self { inline.append(to: &text) }
    return text
  }
}

extension Inline {
  fileprivate func append(to text: inout String) {
    switch self {
    case .text(let words), .code(let words): text += words
    case .strong(let words), .emphasis(let words), .struck(let words), .link(let words, _), .language(_, let words):
      for word in words { word.append(to: &text) }
    case .abbreviation(let abbreviation, _): text += abbreviation.short
    case .lineBreak: text += "\n"
    }
  }
}
