import Record
import Theme

/// A recommendation in a table: whose it is, its own words, and what became of it.
struct RecommendationRow: Viewable {
  let council: FederationLink
  let label: String
  /// On the council's own site.
  let link: String
  let text: String
  let review: String?
  let day: String?
  let position: StatusWord?
  /// How it stands, by its site; where that is not said, its status.
  let stands: StatusWord?
  let because: String?
  /// How near its words are to those of the first.
  var likeness: String?
  /// The page of what it shares with other councils.
  var shared: FederationLink?

  static let vocabulary = Vocabulary<RecommendationRow>(
    "federation-recommendation",
    [
      .part("council", \.council, "The council's page"),
      .text("label", \.label, "“Recommendation 3”"),
      .address("link", \.link, "Its page on the council's own site"),
      .text("text", \.text, "Its words"),
      .text("review", \.review, "The review it is a part of"),
      .text("day", \.day, "The day it was made"),
      .part("position", \.position, "What the executive answered"),
      .part("stands", \.stands, "How it stood on the day the site speaks of, or how far it has come"),
      .text("because", \.because, "Why it stands so"),
      .text("likeness", \.likeness, "How near its words are to those of the first"),
      .part("shared", \.shared, "Where nearly the same recommendations of other councils stand"),
    ])
}

extension FederationPages {
  func row(_ made: MadeBy, score: Int? = nil, showsShared: Bool = false) -> RecommendationRow {
    let site = federation.sites[made.council]
    let it = federation.recommendation(made)
    let committee = it.committee.isEmpty ? nil : it.committee
    return RecommendationRow(
      council: link(toCouncil: made.council), label: it.label, link: site.address + it.address.text, text: it.text,
      review: it.review.isEmpty ? committee : it.review, day: it.day?.text,
      position: it.position.map { words.word($0) },
      stands: it.state.map { words.word($0) } ?? it.status.map { words.word($0) },
      because: it.reason.map { words.word($0) },
      likeness: score.map { $0 == 100 ? words(.sameWords) : words(.near, String($0)) },
      shared: showsShared ? federation.sharing[made].map { link(toShared: $0) } : nil)
  }
}
