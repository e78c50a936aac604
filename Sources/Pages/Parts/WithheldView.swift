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
    publicTitle = withheld.publicTitle
    switch withheld.ground {
    case .exempt(let paragraphs, let reason, let interest):
      kind = "Exempt"
      ground =
        "Kept from the public under \(WithheldView.name(paragraphs)) of Part 1 of Schedule 12A "
        + "to the Local Government Act 1972."
      self.reason = reason
      publicInterest = interest
    case .embargoed(let day):
      kind = "Embargoed"
      ground = "Not to be published before \(day.text)."
      reason = nil
      publicInterest = nil
    case .draft:
      kind = "Not yet published"
      ground = "It is still a draft."
      reason = nil
      publicInterest = nil
    }
  }

  /// “paragraph 3”, “paragraphs 1, 2 and 3”.
  private static func name(_ paragraphs: [Int]) -> String {
    let words = paragraphs.map(String.init).listed
    return (paragraphs.count == 1 ? "paragraph " : "paragraphs ") + words
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

extension [String] {
  /// “1, 2 and 3”.
  var listed: String {
    count < 2 ? first ?? "" : dropLast().joined(separator: ", ") + " and " + (last ?? "")
  }
}

extension Disclosed {
  var withheld: Withheld? {
    switch self {
    case .open: nil
    case .withheld(let withheld): withheld
    }
  }
}
