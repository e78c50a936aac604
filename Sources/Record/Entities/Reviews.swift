package struct Review: Equatable, Sendable {
  package var document: Document
  package var committee: Handle<Committee>
  package var chair: Handle<Person>?
  package var supportOfficer: Lead?
  package var group: [Lead]
  package var scope: LinkedProse?
  package var started: FuzzyDate?
  package var finished: FuzzyDate?
  package var report: Disclosed<Handle<Report>>?
  package var agreedAt: Handle<Meeting>?
  package var reportReceived: Day?
  package var documents: [Disclosed<Paper>]
  package var recommendations: [Handle<Recommendation>]
  /// Recommendations that exist but may not be shown.
  package var withheldRecommendations: [Withheld]
  package var responses: [Handle<Response>]
  package var actionPlans: [Handle<ActionPlan>]
  package var body: LinkedProse

  package init(
    document: Document, committee: Handle<Committee>, chair: Handle<Person>? = nil, supportOfficer: Lead? = nil,
    group: [Lead] = [], scope: LinkedProse? = nil, started: FuzzyDate? = nil, finished: FuzzyDate? = nil,
    report: Disclosed<Handle<Report>>? = nil, agreedAt: Handle<Meeting>? = nil, reportReceived: Day? = nil,
    documents: [Disclosed<Paper>] = [], recommendations: [Handle<Recommendation>] = [],
    withheldRecommendations: [Withheld] = [], responses: [Handle<Response>] = [],
    actionPlans: [Handle<ActionPlan>] = [], body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.committee = committee
    self.chair = chair
    self.supportOfficer = supportOfficer
    self.group = group
    self.scope = scope
    self.started = started
    self.finished = finished
    self.report = report
    self.agreedAt = agreedAt
    self.reportReceived = reportReceived
    self.documents = documents
    self.recommendations = recommendations
    self.withheldRecommendations = withheldRecommendations
    self.responses = responses
    self.actionPlans = actionPlans
    self.body = body
  }
}

package struct Response: Equatable, Sendable {
  package var document: Document
  package var decisionMaker: Lead
  package var meeting: Handle<Meeting>?
  /// The day of the answer: the meeting's, or the one given.
  package var date: Day?
  package var noticeReceived: Day?
  package var review: Handle<Review>?
  package var positions: [Disclosed<RecordedPosition>]
  package var body: LinkedProse

  package init(
    document: Document, decisionMaker: Lead, meeting: Handle<Meeting>? = nil, date: Day? = nil,
    noticeReceived: Day? = nil, review: Handle<Review>? = nil, positions: [Disclosed<RecordedPosition>] = [],
    body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.decisionMaker = decisionMaker
    self.meeting = meeting
    self.date = date
    self.noticeReceived = noticeReceived
    self.review = review
    self.positions = positions
    self.body = body
  }
}

package struct RecordedPosition: Equatable, Sendable {
  package var recommendation: Handle<Recommendation>
  package var position: Position
  package var text: LinkedProse?

  package init(
    recommendation: Handle<Recommendation>, position: Position, text: LinkedProse? = nil
  ) {
    self.recommendation = recommendation
    self.position = position
    self.text = text
  }
}
