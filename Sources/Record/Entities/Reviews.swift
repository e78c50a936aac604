package struct Review: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .review }

  package var document: Document
  package var committee: Handle<Committee>
  package var chair: Handle<Person>?
  package var supportOfficer: Lead?
  package var group: [Lead] = []
  package var scope: LinkedProse?
  package var started: FuzzyDate?
  package var finished: FuzzyDate?
  package var report: Disclosed<Handle<Report>>?
  package var agreedAt: Handle<Meeting>?
  package var reportReceived: Day?
  package var documents: [Disclosed<Paper>] = []
  package var recommendations: [Handle<Recommendation>] = []
  /// What the files of its recommendations say besides.
  package var sets: [FileNote] = []
  /// Recommendations that exist but may not be shown.
  package var withheldRecommendations: [Withheld] = []
  package var responses: [Handle<Response>] = []
  package var actionPlans: [Handle<ActionPlan>] = []
  package var body = LinkedProse(.empty)
}

extension Review {
  package init(document: Document, committee: Handle<Committee>) {
    self.document = document
    self.committee = committee
  }
}

package struct Response: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .response }

  package var document: Document
  package var decisionMaker: Lead
  package var meeting: Handle<Meeting>?
  /// The day of the answer: the meeting's, or the one given.
  package var date: Day?
  package var noticeReceived: Day?
  package var review: Handle<Review>?
  package var positions: [Disclosed<RecordedPosition>] = []
  package var body = LinkedProse(.empty)
}

extension Response {
  package init(document: Document, decisionMaker: Lead) {
    self.document = document
    self.decisionMaker = decisionMaker
  }
}

package struct RecordedPosition: Equatable, Sendable {
  package var recommendation: Handle<Recommendation>
  package var position: Position
  package var text: LinkedProse?

  package init(recommendation: Handle<Recommendation>, position: Position, text: LinkedProse? = nil) {
    self.recommendation = recommendation
    self.position = position
    self.text = text
  }
}
