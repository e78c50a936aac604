/// What readers are told in place of something withheld.
package struct WithheldWords: Sendable, Equatable {
  /// “Exempt”, “Embargoed”, “Not published”, “Withdrawn”.
  package let kind: String
  /// The rule, in a sentence.
  package let ground: String
  /// The council's own reason.
  package let reason: String?
  package let publicInterest: String?
  /// What was done, in a summary that may be shown.
  package let summary: String?
  /// The decision, as far as it may be shown.
  package let decision: String?

  package init(_ withheld: Withheld) {
    summary = withheld.publicSummary
    decision = withheld.publicDecision
    switch withheld.ground {
    case .exempt(let paragraphs, let reason, let interest):
      kind = "Exempt"
      ground =
        "Kept from the public under \(WithheldWords.name(paragraphs)) of Part 1 of Schedule 12A "
        + "to the Local Government Act 1972."
      self.reason = reason
      publicInterest = interest
    case .embargoed(let day):
      kind = "Embargoed"
      ground = "Not to be published before \(day.text)."
      reason = nil
      publicInterest = nil
    case .draft:
      kind = "Not published"
      ground = "It is marked as a draft."
      reason = nil
      publicInterest = nil
    case .withdrawn(let day, let reason):
      kind = "Withdrawn"
      ground = "It was published before, and was taken back\(day.map { " on \($0.text)" } ?? "")."
      self.reason = reason ?? "none is recorded."
      publicInterest = nil
    }
  }

  /// “paragraph 3”, “paragraphs 1, 2 and 3”.
  private static func name(_ paragraphs: [Int]) -> String {
    let words = paragraphs.map(String.init).listed
    return (paragraphs.count == 1 ? "paragraph " : "paragraphs ") + words
  }
}

extension Disclosed {
  package var withheld: Withheld? {
    switch self {
    case .open: nil
    case .withheld(let withheld): withheld
    }
  }
}
