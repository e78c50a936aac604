/// What the executive said to one recommendation.
package enum Position: String, Term {
  case accepted
  case partlyAccepted = "partly-accepted"
  case rejected
  case noted
  case deferred
  case notStated = "not-stated"

  package var label: String {
    switch self {
    case .accepted: "Accepted"
    case .partlyAccepted: "Partly accepted"
    case .rejected: "Rejected"
    case .noted: "Noted"
    case .deferred: "Deferred"
    case .notStated: "Not stated"
    }
  }
}

extension Position {
  /// Reads a position only where the whole text is one. A sentence (“This is agreed, subject to funding”) gives nil: a clerk
  /// records the executive's position, prose does not decide it.
  package init?(asWritten words: String) {
    let folded = PlainWords.folded(words)
    guard let position = Self.allCases.first(where: { $0.phrases.contains(folded) }) else { return nil }
    self = position
  }

  private var phrases: [String] {
    switch self {
    case .accepted:
      [
        "accepted", "accept", "agreed", "agree", "approved", "fully accepted", "accepted in full", "agreed in full",
        "derbyniwyd", "derbyn", "cytunwyd", "cymeradwywyd", "derbyniwyd yn llawn",
      ]
    case .partlyAccepted:
      [
        "partly accepted", "partially accepted", "part accepted", "accepted in part", "agreed in part", "partly agreed",
        "partially agreed", "partial", "derbyniwyd yn rhannol", "cytunwyd yn rhannol",
      ]
    case .rejected:
      ["rejected", "reject", "not accepted", "not agreed", "declined", "refused", "gwrthodwyd", "ni dderbyniwyd"]
    case .noted: ["noted", "note", "nodwyd"]
    case .deferred: ["deferred", "defer", "gohiriwyd"]
    case .notStated: ["not stated"]
    }
  }
}
