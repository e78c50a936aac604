import Record
import Theme

/// What the public is told about something it may not see.
struct WithheldView: Viewable {
  let publicTitle: String?
  let words: WithheldWords

  init(_ withheld: Withheld) {
    publicTitle = withheld.publicTitle
    words = WithheldWords(withheld)
  }

  static let vocabulary = Vocabulary<WithheldView>(
    "withheld",
    [
      .text("public-title", \.publicTitle, "A title that may be shown"),
      .text("kind", \.words.kind, "Exempt, Embargoed or Not yet published"),
      .text("ground", \.words.ground, "The rule that keeps it from the public, in a sentence"),
      .text("reason", \.words.reason, "The council's reason"),
      .text("public-interest", \.words.publicInterest, "Why the public interest does not outweigh it"),
    ])
}
