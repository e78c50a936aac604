/// How what officers say stands against what scrutiny found, by the dates that the record has of both.
///
/// Pages, publications and feeds say it in their own sentences; which of them holds is decided here alone.
package struct Standing: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Officers say how far it is. There is nothing to confirm yet, or nobody can tell whether it was.
    case claimed
    /// Officers say that it is done, and scrutiny has found nothing since.
    case unconfirmed
    case confirmed
    case confirmedInPart = "confirmed-in-part"
    case doneOtherwise = "done-otherwise"
    case notAccepted = "not-accepted"
    case exceeds
  }

  package let kind: Kind
  /// What officers said last.
  package let claim: Claim?
  /// What scrutiny found last, where the claim has not overtaken it.
  package let assessment: Assessment?

  private init(_ kind: Kind, _ claim: Claim?, _ assessment: Assessment? = nil) {
    self.kind = kind
    self.claim = claim
    self.assessment = assessment
  }

  /// What officers said, on the day they said it.
  package init(of claim: Claim) { self.init(.claimed, claim) }

  /// What officers said, since when scrutiny has found nothing.
  fileprivate init(unconfirmed claim: Claim) { self.init(.unconfirmed, claim) }

  /// What scrutiny found, beside the claim that it looked at.
  package init(of assessment: Assessment, claim: Claim?) { self.init(Kind(assessment.finding), claim, assessment) }

  /// The days since officers said that it was done, without a word of scrutiny's.
  package func silence(asOf today: Day) -> Int? {
    guard kind == .unconfirmed, let day = claim?.date, day <= today else { return nil }
    return day.days(to: today)
  }
}

extension Recommendation {
  /// Nil where neither a claim nor an assessment is recorded: nothing is said for a status alone.
  package var standing: Standing? {
    let claim = claims.last { $0.open != nil }?.open
    let assessment = assessments.last { $0.open != nil }?.open
    if let assessment, !isOvertaken(assessment, by: claim) {
      return Standing(of: assessment, claim: claim)
    }
    return claim.map { isUnconfirmed($0) ? Standing(unconfirmed: $0) : Standing(of: $0) }
  }

  /// Whether officers have said something since that scrutiny has not looked at. To say “done” again of what is met is nothing new.
  private func isOvertaken(_ assessment: Assessment, by claim: Claim?) -> Bool {
    guard let claim, let said = claim.date, let found = assessment.date, said > found else { return false }
    return !(assessment.finding.isMet && claim.status == .done)
  }

  /// A closing ends the waiting, and a finding that is withheld may have ended it.
  private func isUnconfirmed(_ claim: Claim) -> Bool {
    claim.status == .done && closure?.how == nil && !assessments.contains { $0.open == nil }
  }

  /// The claims that it was done which scrutiny did not accept, in order.
  package var overturned: [(claim: Claim, assessment: Assessment)] {
    let claims = claims.compactMap(\.open).filter { $0.status == .done && $0.date != nil }
    return assessments.compactMap(\.open).filter { $0.finding == .notAccepted }.compactMap { assessment in
      guard let found = assessment.date else { return nil }
      return claims.last { ($0.date ?? found) <= found }.map { ($0, assessment) }
    }
  }
}

extension Standing.Kind {
  fileprivate init(_ finding: AssessmentFinding) {
    self =
      switch finding {
      case .confirmed: .confirmed
      case .confirmedInPart: .confirmedInPart
      case .doneOtherwise: .doneOtherwise
      case .notAccepted: .notAccepted
      case .exceeds: .exceeds
      }
  }
}
