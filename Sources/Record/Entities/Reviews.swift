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

extension Review: Documented {
  package static let fields: [RecordField<Review>] = [
    .title, .summary, .language,
    .init("committee", "Committee", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("chair", "Chair") { .reference($0.chair) },
    .init("support-officer", "Lead support officer") { .people($0.supportOfficer) },
    .init("group", "Task and finish group") { .people($0.group) },
    .init("started", "Began") { .date($0.started) },
    .init("finished", "Ended") { .date($0.finished) },
    .init("agreed-at", "Agreed at", elsewhere: .search) { .reference($0.agreedAt) },
    .init("report", "Report", elsewhere: .search) { .disclosed($0.report) },
    .init("report-received", "Report received by the executive", elsewhere: .search) { .day($0.reportReceived) },
    .published, .updated,
    .init("recommendations", "About the recommendations") { .rows($0.sets) },
    .init("scope", "What it set out to look at", elsewhere: [.publication, .page]) { .prose($0.scope) },
    .init("documents", "Documents", elsewhere: [.publication, .page]) { .papers($0.documents) },
    .init("withheld", "Recommendations that are withheld", elsewhere: [.publication, .search, .page]) {
      .grounds($0.withheldRecommendations)
    },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
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

extension Response: Documented {
  package static let fields: [RecordField<Response>] = [
    .title, .summary, .language,
    .init("decision-maker", "Answered by", elsewhere: .page) { .people($0.decisionMaker) },
    .init("date", "Date", elsewhere: [.search, .page]) { .day($0.date) },
    .init("review", "Answers", elsewhere: [.search, .history]) { .reference($0.review) },
    .init("meeting", "Decided at", elsewhere: .search) { .reference($0.meeting) },
    .init("notice-received", "Notice received", elsewhere: .search) { .day($0.noticeReceived) },
    .published, .updated,
    .init("positions", "Positions", elsewhere: [.publication, .search, .proof, .page]) { .rows($0.positions) },
    .init("body", "The answer in full", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
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

extension RecordedPosition: Described {
  package static let fields: [RecordField<RecordedPosition>] = [
    .init("recommendation", "What was recommended", elsewhere: [.sheet, .search, .proof]) {
      .reference($0.recommendation)
    },
    .init("position", "Position taken") { .choice($0.position) },
    .init("text", "What was said", columns: ["answer"], empty: "No words were published") { .prose($0.text) },
  ]
}
