import Record
import Theme

/// What the public is told about something it may not see.
struct WithheldView: Viewable {
  let publicTitle: String?
  /// “Exempt”, “Embargoed”, “Not yet published”.
  let kind: String
  /// The rule, in a sentence.
  let ground: String
  let reason: String?
  let publicInterest: String?

  init(_ withheld: Withheld) {
    let words = WithheldWords(withheld)
    publicTitle = withheld.publicTitle
    (kind, ground, reason, publicInterest) = (words.kind, words.ground, words.reason, words.publicInterest)
  }

  static let vocabulary = Vocabulary<WithheldView>(
    "withheld",
    [
      .text("public-title", \.publicTitle, "A title that may be shown"),
      .text("kind", \.kind, "Exempt, Embargoed or Not yet published"),
      .text("ground", \.ground, "The rule that keeps it from the public, in a sentence"),
      .text("reason", \.reason, "The council's reason"),
      .text("public-interest", \.publicInterest, "Why the public interest does not outweigh it"),
    ])
}
