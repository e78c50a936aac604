internal import Record

extension FieldHasher {
  mutating func put(_ review: Review) {
    put(review.document)
    put(.committee, id(review.committee))
    put(.chair, id(review.chair))
    put(.supportOfficer, review.supportOfficer)
    put(.group, review.group)
    put(.scope, review.scope)
    put(.started, review.started)
    put(.finished, review.finished)
    put(.report, id(review.report?.open))
    put(.agreedAt, id(review.agreedAt))
    put(.reportReceived, review.reportReceived)
    put(.documents, review.documents)
    put(.withheld, review.withheldRecommendations)
    put(.body, review.body)
  }

  mutating func put(_ recommendation: Recommendation) {
    put(recommendation.document)
    put(.number, recommendation.number)
    put(.reference, recommendation.reference)
    put(.text, recommendation.text)
    put(.section, recommendation.section)
    put(.portfolio, recommendation.portfolio)
    put(.source, recommendation.source)
    put(.addressedTo, recommendation.addressedTo)
    put(.considered, recommendation.considered)
    put(.madeAt, id(recommendation.madeAt))
    put(.lead, recommendation.leads)
    put(.byWhen, recommendation.byWhen)
    put(.due, recommendation.due)
    put(.status, recommendation.status)
    put(.supersededBy, id(recommendation.supersededBy))
    put(.rag, recommendation.rag)
    put(.progress, recommendation.progress)
    put(.lookedAt, recommendation.lookedAt.compactMap { id($0.ref) })
    put(.noticeReceived, recommendation.noticeReceived)
    put(.reportReceived, recommendation.reportReceived)
    put(.body, recommendation.body)
  }

  mutating func put(_ response: Response) {
    put(response.document)
    put(.decisionMaker, response.decisionMaker)
    put(.meeting, id(response.meeting))
    put(.date, response.date)
    put(.noticeReceived, response.noticeReceived)
    put(.positions, response.positions.map { PositionHash(position: $0, id: id($0.open?.recommendation)) })
    put(.body, response.body)
  }

  mutating func put(_ plan: ActionPlan) {
    put(plan.document)
    put(.meeting, id(plan.meeting))
    put(.monitoredBy, plan.monitoredBy)
    put(.asAt, plan.asAt)
    put(.withheld, plan.withheldActions)
    put(.body, plan.body)
  }

  mutating func put(_ action: Action) {
    put(.number, action.number)
    put(.recommendations, ids(action.recommendations))
    put(.area, action.area)
    put(.text, action.text)
    put(.lead, action.leads)
    put(.byWhen, action.byWhen)
    put(.due, action.due)
    put(.measures, action.measures)
    put(.capacity, action.capacity)
    put(.partners, action.partners)
    put(.monitoring, action.monitoring)
    put(.status, action.status)
    put(.rag, action.rag)
    put(.progress, action.progress)
  }
}

private struct PositionHash: FieldHashable {
  var position: Disclosed<RecordedPosition>
  var id: String?

  func add(to bytes: inout HashBytes) {
    switch position {
    case .withheld(let withheld): withheld.add(to: &bytes)
    case .open(let open):
      [id ?? "", open.position.rawValue].add(to: &bytes)
      open.text.add(to: &bytes)
    }
  }
}
