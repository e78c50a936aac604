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
      .text("kind", \.words.kind, "Exempt, Embargoed, Not published or Withdrawn"),
      .text("ground", \.words.ground, "The rule that keeps it from the public, in a sentence"),
      .text("reason", \.words.reason, "The council's reason"),
      .text("summary", \.words.summary, "A summary that may be shown of what was done"),
      .text("decision", \.words.decision, "The decision, as far as it may be shown"),
      .text("public-interest", \.words.publicInterest, "Why the public interest does not outweigh it"),
    ])
}
