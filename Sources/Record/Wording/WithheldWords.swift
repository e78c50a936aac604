/// What readers are told in place of something withheld.
package struct WithheldWords: Sendable, Equatable {
  /// “Exempt”, “Embargoed”, “Not yet published”.
  package let kind: String
  /// The rule, in a sentence.
  package let ground: String
  /// The council's own reason.
  package let reason: String?
  package let publicInterest: String?

  package init(_ withheld: Withheld) {
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
}

extension Disclosed {
  package var withheld: Withheld? {
    switch self {
    case .open: nil
    case .withheld(let withheld): withheld
    }
  }
}
