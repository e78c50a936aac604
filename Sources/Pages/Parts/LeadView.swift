import Record
import Theme

/// Somebody named in a paper: the words as written, whom they mean, and how that is known.
struct LeadView: Viewable {
  let words: String
  /// Where the words lead, when they mean one record.
  let link: String?
  /// What the one record is called, when the words are not its title: initials, an older name.
  let meaning: String?
  /// The records, when the words mean more than one.
  let several: [LinkView]
  let provenance: String?
  var otherLanguage: String?

  static let vocabulary = Vocabulary<LeadView>(
    "lead",
    [
      .text("words", \.words, "As written: “JK”, “Head of Fieldwork”"),
      .address("link", \.link, "The person's or post's page, when the words mean exactly one"),
      .text("meaning", \.meaning, "What that page is called, where it is not the words"),
      .text("other-language", \.otherLanguage, "The language of that page, where it is not that of this one"),
      .list("several", \.several, "The pages, when the words mean more than one"),
      .text("provenance", \.provenance, "“lead inherited from the row above (action 3)”"),
    ])
}

extension Site {
  func view(of lead: Lead) -> LeadView {
    let only = lead.refs.count == 1 ? lead.refs.first : nil
    let called = only.map { title(of: $0) }
    return LeadView(
      words: lead.words, link: only.map { address(of: $0) }, meaning: called == lead.words ? nil : called,
      several: only == nil ? lead.refs.map { link(to: $0) } : [], provenance: lead.provenance?.note,
      otherLanguage: only.flatMap { otherLanguage(of: $0) })
  }

  func views(of leads: [Lead]) -> [LeadView] { leads.map { view(of: $0) } }

  /// A contact or another record by its title.
  func view(of ref: RecordRef) -> LeadView {
    LeadView(
      words: title(of: ref), link: address(of: ref), meaning: nil, several: [], provenance: nil,
      otherLanguage: otherLanguage(of: ref))
  }
}
