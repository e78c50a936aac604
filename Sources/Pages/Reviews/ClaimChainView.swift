import Record
import Theme

/// What the council says, by what it can be tested, and what scrutiny found: side by side.
struct ClaimChainView: Viewable {
  let claim: String?
  let claimant: String?
  let evidence: [EvidenceLineView]
  let figures: [SparklineView]
  let finding: String?
  let findingText: [UInt8]?
  let place: LinkView?

  static let vocabulary = Vocabulary<ClaimChainView>(
    "claim-chain",
    [
      .text("claim", \.claim, "What officers say, in their words; absent where they have said nothing"),
      .text("claimant", \.claimant, "Who said so, and when"),
      .list("evidence", \.evidence, "By what it can be tested"),
      .list("figures", \.figures, "The figures by which it is measured"),
      .text("finding", \.finding, "What scrutiny found; absent where it has found nothing yet"),
      .markup("finding-text", \.findingText, "Why"),
      .part("place", \.place, "The meeting or item at which it was found, else the last that looked at it"),
    ])
}

struct EvidenceLineView: Viewable {
  let text: [UInt8]
  let date: Day?
  let source: CitationView?

  static let vocabulary = Vocabulary<EvidenceLineView>(
    "evidence-line",
    [
      .markup("text", \.text, "What it shows"),
      .text("date", \.date?.text, "When"),
      .part("source", \.source, "Where it stands written"),
    ])
}

extension RecordPage<Recommendation> {
  /// Absent where nothing has been said, shown or found.
  var chain: ClaimChainView? {
    let claim = it.claims.compactMap(\.open).last
    let assessment = it.assessments.compactMap(\.open).last
    let words = claim.map { $0.words ?? say.status[$0.status] } ?? it.status.words
    let evidence = it.evidence.compactMap(\.open).map { line(of: $0) }
    if words == nil && evidence.isEmpty && assessment == nil { return nil }
    let place = assessment?.at ?? it.lookedAt.last
    return ClaimChainView(
      claim: words, claimant: claim.flatMap { claimant(of: $0) }, evidence: evidence,
      figures: site.indicators(measuring: [handle]).map { site.sparkline(of: $0) },
      finding: assessment.map { say.finding[$0.finding] },
      findingText: markup(assessment?.text, headingShift: 2, anchors: false),
      place: place.map { LinkView(title: $0.label, link: site.address(of: $0)) })
  }

  private func claimant(of claim: Claim) -> String? {
    let parts = (claim.by.isEmpty ? nil : say.list(claim.by.map { site.name(of: $0) }), claim.date?.text)
    return switch parts {
    case (let by?, let day?): say(.claimDated, day: day, words: by)
    case (let one?, nil), (nil, let one?): one
    case (nil, nil): nil
    }
  }

  private func line(of evidence: Evidence) -> EvidenceLineView {
    EvidenceLineView(
      text: markup(evidence.text, headingShift: 2, anchors: false) ?? [], date: evidence.date,
      source: evidence.source.map { site.view(of: $0) })
  }
}
