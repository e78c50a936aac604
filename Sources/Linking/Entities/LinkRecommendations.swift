import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func recommendation(
    _ row: RedactedRow<RecommendationDraft>, _ position: Int, _ record: Record
  ) -> Recommendation {
    let draft = row.draft
    let set = row.document.map { directory.redacted.recommendationSets[$0].draft }
    let number = draft.number?.value ?? Numbering("")
    let ref = RecordRef(.recommendation, Int32(clamping: position))
    let referrer = Referrer(
      target: Target(ref, label: "\(WrittenLanguage.current.label("recommendation")) \(number.words)"),
      owner: row.owner, path: row.path,
      cites: draft.document.cites ?? set?.document.cites,
      initials: draft.document.initials + (set?.document.initials ?? []))
    var recommendation = Recommendation(
      document: document(
        row.id, "\(WrittenLanguage.current.label("Recommendation")) \(number.words)",
        own(draft.document, set?.document), from: referrer),
      number: number,
      text: linked(draft.text ?? .empty, from: referrer),
      status: status(draft.status, draft.statusWords, draft.statusReason))
    recommendation.document.isPreview = row.isPreview
    recommendation.document.path = row.path
    place(&recommendation, row, set, record, from: referrer)
    describe(&recommendation, draft, from: referrer)
    judge(&recommendation, draft, record, from: referrer)
    deliver(&recommendation, draft, from: referrer)
    recommendation.addressedTo = (draft.addressedTo.isEmpty ? set?.addressedTo ?? [] : draft.addressedTo)
      .map { lead($0, from: referrer) }
    recommendation.body = linked(row.body, from: referrer)
    return recommendation
  }

  /// What a row does not say of itself, its set says for all of them.
  private func own(_ row: DocumentDraft, _ set: DocumentDraft?) -> DocumentDraft {
    var own = row
    own.language = row.language ?? set?.language
    own.published = row.published ?? set?.published
    own.updated = row.updated ?? set?.updated
    let known = Set(row.subjects.map(\.value))
    own.subjects += (set?.subjects ?? []).filter { !known.contains($0.value) }
    return own
  }

  /// Who made it, where and when: what the row says, then its set, then its review or meeting.
  private mutating func place(
    _ recommendation: inout Recommendation, _ row: RedactedRow<RecommendationDraft>, _ set: RecommendationSetDraft?,
    _ record: Record, from referrer: Referrer
  ) {
    let review = handle(inOwner: row.owner, Review.self)
    let meeting = row.path.hasPrefix("meetings/") ? handle(inOwner: row.owner, Meeting.self) : nil
    recommendation.review = review
    recommendation.committee =
      handle(set?.madeBy, to: Committee.self, from: referrer) ?? review.map { record[$0].committee }
      ?? meeting.flatMap { record[$0].committees.first }
    recommendation.madeAt =
      handle(row.draft.madeAt ?? set?.madeAt, to: Meeting.self, from: referrer) ?? meeting
      ?? review.flatMap { record[$0].agreedAt }
    recommendation.report =
      disclosed(set?.report, to: Report.self, from: referrer) ?? review.flatMap { record[$0].report }
    recommendation.reportReceived = set?.reportReceived ?? review.flatMap { record[$0].reportReceived }
    recommendation.noticeReceived = set?.noticeReceived
    let cited = set?.report?.value ?? review.flatMap { directory.redacted.reviews[Int($0.index)].draft.report?.value }
    recommendation.source = citation(row.draft.source, in: row.draft.document.cites?.value ?? cited, from: referrer)
  }

  private mutating func describe(
    _ recommendation: inout Recommendation, _ draft: RecommendationDraft, from referrer: Referrer
  ) {
    recommendation.reference = draft.reference
    recommendation.short = draft.short?.value
    recommendation.section = draft.section
    recommendation.portfolio = draft.portfolio
    recommendation.considered = draft.considered
    recommendation.leads = leads(draft.leads, ids: draft.ledBy, from: referrer)
    recommendation.byWhen = draft.byWhen
    recommendation.due = draft.due?.day
    recommendation.dates = draft.due?.promised ?? []
    recommendation.supersededBy = handle(draft.supersededBy, to: Recommendation.self, from: referrer)
    if let other = recommendation.supersededBy { mention(other.ref, as: .supersedes, from: referrer) }
    recommendation.rag = rag(draft.rag, draft.ragMeaning)
    recommendation.progress = progress(draft.progress, from: referrer)
    recommendation.repeats = handles(draft.repeats, to: Recommendation.self, from: referrer).map {
      mention($0.ref, as: .repeats, from: referrer)
      return Target($0.ref, label: directory.label(of: $0.ref))
    }
    recommendation.lookedAt = draft.lookedAt.compactMap { place(of: $0, from: referrer) }
    recommendation.measures = draft.measures.map { measure($0, from: referrer) }
  }

  private mutating func measure(_ draft: MeasureDraft, from referrer: Referrer) -> Measure {
    var measure = Measure(disclosed(draft.indicator, to: Indicator.self, from: referrer))
    if case .open(let indicator)? = measure.indicator { mention(indicator.ref, as: .measures, from: referrer) }
    measure.baseline = draft.baseline.map(Measurement.init(words:))
    measure.baselineDate = draft.baselineDate
    measure.wanted = draft.wanted.map(Measurement.init(words:))
    measure.by = draft.by
    return measure
  }

  /// A meeting or an agenda item.
  mutating func place(of reference: Located<String>, from referrer: Referrer) -> Target? {
    switch find(reference, [.item, .record(.meeting)], from: referrer) {
    case .item(let meeting, let item):
      let target = itemTarget(meeting, item)
      if let target { mention(target.ref, as: .looksAt, from: referrer) }
      return target
    case .record(let ref):
      mention(ref, as: .looksAt, from: referrer)
      return Target(ref, label: directory.label(of: ref))
    case .withheld, nil: return nil
    }
  }
}
