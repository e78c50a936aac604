// How publications and feeds say where a recommendation stands. Nothing here is counted from today: a copy must not become wrong
// overnight.

extension Record {
  /// Every sentence there is to say: claims that were overturned, where it stands, and how it was closed.
  package func standingInWords(_ recommendation: Recommendation) -> [String] {
    let standing = recommendation.standing
    let past = recommendation.overturned.filter { $0.assessment != standing?.assessment }
    return past.compactMap { overturnedInWords($0.claim, $0.assessment) }
      + [standing.map { inWords($0) }, recommendation.closure.flatMap { inWords($0) }].compactMap(\.self)
  }

  /// “Officers say done (2 November 2026). Scrutiny has not confirmed it.”
  package func inWords(_ standing: Standing) -> String {
    let claim = standing.claim?.inWords
    let occasion = standing.assessment.map { self.occasion(of: $0).inWords } ?? ""
    return switch standing.kind {
    case .claimed: "Officers say \(claim ?? "")."
    case .unconfirmed: "Officers say \(claim ?? ""). Scrutiny has not confirmed it."
    case .confirmed: "Confirmed by scrutiny \(occasion)."
    case .confirmedInPart: "Confirmed in part by scrutiny \(occasion)."
    case .doneOtherwise: "Done otherwise, and accepted by scrutiny \(occasion)."
    case .exceeds: "Scrutiny found \(occasion) that more was done than was asked."
    case .notAccepted:
      claim.map { "Officers say \($0); scrutiny did not accept it \(occasion)." }
        ?? "Scrutiny did not accept it as done \(occasion)."
    }
  }

  /// “Closed as done at Children and Families, 10 June 2026 (item 8).”; nil where nobody says how.
  package func inWords(_ closure: Closure) -> String? {
    guard let how = closure.how else { return nil }
    let occasion = self.occasion(of: closure).inWords
    if how != .closedUnmet { return "Closed as \(how.label.lowercased()) \(occasion)." }
    return "Closed unmet \(occasion). "
      + (closure.risk == nil ? "Which risk remains is not recorded." : closure.bearing)
  }

  private func overturnedInWords(_ claim: Claim, _ assessment: Assessment) -> String? {
    guard let said = claim.date, let found = assessment.date else { return nil }
    return "Claimed done on \(said.text), not accepted on \(found.text)."
  }
}

extension Closure {
  fileprivate var bearing: String {
    riskOwners.isEmpty
      ? "Who bears the risk that remains is not recorded."
      : "The risk that remains is borne by \(riskOwners.map(\.words).listed)."
  }
}

extension Claim {
  /// “done (2 November 2026)”.
  fileprivate var inWords: String { status.label.lowercased() + (date.map { " (\($0.text))" } ?? "") }
}

extension Occasion {
  /// “at Children and Families, 10 June 2026 (item 8)”, “on 10 June 2026”.
  fileprivate var inWords: String {
    if let meeting { return "at \(meeting)" + (item.map { " (item \($0))" } ?? "") }
    return day.map { "on \($0.text)" } ?? "on a day that is not recorded"
  }
}
