import Diagnostics
import Drafting
import Record

extension LinkPass {
  /// What officers say, by what it can be tested, what scrutiny found, and how it was closed.
  mutating func judge(
    _ recommendation: inout Recommendation, _ draft: RecommendationDraft, _ record: Record, from referrer: Referrer
  ) {
    recommendation.claims = rows(draft.claims + draft.claim) { $0.claim($1, from: referrer) }
      .inOrder(of: \.date)
    recommendation.evidence = rows(draft.evidence) { $0.evidence($1, from: referrer) }
    recommendation.assessments =
      rows(draft.assessments + draft.assessment) { $0.assessment($1, record, from: referrer) }
      .inOrder(of: \.date)
    recommendation.closure = closure(draft, record, from: referrer)
    if draft.status == nil, draft.statusWords == nil { imply(&recommendation.status, of: recommendation) }
  }

  private mutating func claim(_ draft: ClaimDraft, from referrer: Referrer) -> Claim? {
    guard let status = draft.status else { return nil }
    var claim = Claim(status, date: draft.date)
    claim.by = draft.by.map { lead($0, from: referrer) }
    claim.words = draft.words
    claim.source = source(draft.source, from: referrer)
    return claim
  }

  private mutating func evidence(_ draft: EvidenceDraft, from referrer: Referrer) -> Evidence? {
    var evidence = Evidence(text: linked(draft.text ?? .empty, from: referrer))
    evidence.kind = draft.kind
    evidence.source = source(draft.source, from: referrer)
    evidence.date = draft.date
    return evidence
  }

  private mutating func assessment(_ draft: AssessmentDraft, _ record: Record, from referrer: Referrer) -> Assessment? {
    guard let finding = draft.finding else { return nil }
    var assessment = Assessment(finding)
    assessment.at = draft.at.flatMap { place(of: $0, from: referrer) }
    assessment.date = draft.date ?? record.day(of: assessment.at)
    assessment.text = linked(draft.text, from: referrer)
    return assessment
  }

  /// Nil where nothing is written of a closure.
  private mutating func closure(_ draft: RecommendationDraft, _ record: Record, from referrer: Referrer) -> Closure? {
    var closure = Closure(draft.closedAs)
    closure.at = draft.closedAt.flatMap { place(of: $0, from: referrer) }
    closure.on = draft.closedOn ?? record.day(of: closure.at)
    closure.risk = draft.risk
    closure.riskOwners = draft.riskOwner.map { lead($0, from: referrer) }
    return closure == Closure() ? nil : closure
  }

  /// The status that its closure or the latest claim implies, where nobody has recorded one.
  private func imply(_ status: inout RecordedStatus, of recommendation: Recommendation) {
    if let how = recommendation.closure?.how {
      status.status = how.status
      status.provenance = Provenance("from how it was closed")
    } else if let claim = recommendation.claims.last?.open {
      status.status = claim.status
      status.provenance = Provenance("as officers say" + (claim.date.map { " since \($0.text)" } ?? ""))
    }
  }
}

extension LinkPass {
  /// Rows of a table of which each may be withheld.
  mutating func rows<Row: WithholdableDraft, Open>(
    _ drafts: [Row], _ link: (inout LinkPass, Row) -> Open?
  ) -> [Disclosed<Open>] {
    drafts.compactMap { draft in
      switch disclosure.disclose(draft) {
      case .open(let row): link(&self, row).map { .open($0) }
      case .withheld(let withheld): .withheld(withheld)
      }
    }
  }
}

extension Record {
  /// The day of the meeting that a place lies in.
  fileprivate func day(of place: Target?) -> Day? {
    guard let place, place.ref.kind == .meeting else { return nil }
    let meeting = meetings[Int(place.ref.index)]
    return meeting.hasDate ? meeting.date : nil
  }
}

extension Array {
  /// The earliest first. What has no day stays behind what it was written after.
  fileprivate func inOrder<Open>(of day: (Open) -> Day?) -> [Disclosed<Open>] where Element == Disclosed<Open> {
    var last = Day.distantPast
    let dated = enumerated().map { index, row in
      last = row.open.flatMap(day) ?? last
      return (day: last, index: index, row: row)
    }
    return dated.sorted { ($0.day, $0.index) < ($1.day, $1.index) }.map(\.row)
  }
}
