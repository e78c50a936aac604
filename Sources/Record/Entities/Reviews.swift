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

package struct Recommendation: Equatable, Sendable {
  package var document: Document
  package var number: Numbering
  package var reference: String?
  package var text: LinkedProse
  package var section: String?
  package var portfolio: String?
  package var source: Citation?
  package var addressedTo: [Lead]
  package var considered: Day?
  package var review: Handle<Review>?
  package var committee: Handle<Committee>?
  package var madeAt: Handle<Meeting>?
  package var report: Disclosed<Handle<Report>>?
  package var leads: [Lead]
  package var byWhen: FuzzyDate?
  package var due: Day?
  package var status: RecordedStatus
  package var supersededBy: Handle<Recommendation>?
  package var rag: RecordedRAG?
  package var progress: [Disclosed<ProgressEntry>]
  /// Positions taken on it, in order of date.
  package var answers: [Answer]
  package var actions: [Handle<Action>]
  package var lookedAt: [Target]
  /// When the executive received the report and the notice to respond; the response clock runs from the later.
  package var reportReceived: Day?
  package var noticeReceived: Day?
  package var body: LinkedProse

  package init(
    document: Document, number: Numbering, reference: String? = nil, text: LinkedProse, section: String? = nil,
    portfolio: String? = nil, source: Citation? = nil, addressedTo: [Lead] = [], considered: Day? = nil,
    review: Handle<Review>? = nil, committee: Handle<Committee>? = nil, madeAt: Handle<Meeting>? = nil,
    report: Disclosed<Handle<Report>>? = nil, leads: [Lead] = [], byWhen: FuzzyDate? = nil, due: Day? = nil,
    status: RecordedStatus, supersededBy: Handle<Recommendation>? = nil, rag: RecordedRAG? = nil,
    progress: [Disclosed<ProgressEntry>] = [], answers: [Answer] = [], actions: [Handle<Action>] = [],
    lookedAt: [Target] = [], reportReceived: Day? = nil, noticeReceived: Day? = nil,
    body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.number = number
    self.reference = reference
    self.text = text
    self.section = section
    self.portfolio = portfolio
    self.source = source
    self.addressedTo = addressedTo
    self.considered = considered
    self.review = review
    self.committee = committee
    self.madeAt = madeAt
    self.report = report
    self.leads = leads
    self.byWhen = byWhen
    self.due = due
    self.status = status
    self.supersededBy = supersededBy
    self.rag = rag
    self.progress = progress
    self.answers = answers
    self.actions = actions
    self.lookedAt = lookedAt
    self.reportReceived = reportReceived
    self.noticeReceived = noticeReceived
    self.body = body
  }
}

/// A citation as written, and where it leads.
package struct Citation: Equatable, Sendable {
  package var words: String
  package var resolution: Resolution

  package init(words: String, resolution: Resolution) {
    self.words = words
    self.resolution = resolution
  }
}

/// A status with the words it was taken from; the clerk's choice goes before the words.
package struct RecordedStatus: Equatable, Sendable {
  package var status: RecommendationStatus
  package var words: String?
  package var reason: String?
  /// How the status was come by, when the clerk did not choose one.
  package var provenance: Provenance?

  package init(
    _ status: RecommendationStatus, words: String? = nil, reason: String? = nil, provenance: Provenance? = nil
  ) {
    self.status = status
    self.words = words
    self.reason = reason
    self.provenance = provenance
  }
}

/// The council's own colour, with what it means by it.
package struct RecordedRAG: Equatable, Sendable {
  package var words: String
  package var colour: RAG?
  package var meaning: String?

  package init(
    words: String, colour: RAG? = nil, meaning: String? = nil
  ) {
    self.words = words
    self.colour = colour
    self.meaning = meaning
  }
}

/// One position of a response on a recommendation.
package struct Answer: Equatable, Sendable {
  package var response: Handle<Response>
  package var position: Position
  package var text: LinkedProse?

  package init(
    response: Handle<Response>, position: Position, text: LinkedProse? = nil
  ) {
    self.response = response
    self.position = position
    self.text = text
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

package struct ProgressEntry: Equatable, Sendable {
  package var dateWords: String?
  package var date: Day?
  /// “February 2006 has 28 days”, when the words name a day that does not exist.
  package var impossibility: String?
  package var text: LinkedProse
  package var source: Citation?

  package init(
    dateWords: String? = nil, date: Day? = nil, impossibility: String? = nil, text: LinkedProse,
    source: Citation? = nil
  ) {
    self.dateWords = dateWords
    self.date = date
    self.impossibility = impossibility
    self.text = text
    self.source = source
  }
}

package struct ActionPlan: Equatable, Sendable {
  package var document: Document
  package var review: Handle<Review>?
  package var meeting: Handle<Meeting>?
  package var monitoredBy: [Lead]
  package var asAt: Day?
  package var actions: [Handle<Action>]
  package var withheldActions: [Withheld]
  package var body: LinkedProse

  package init(
    document: Document, review: Handle<Review>? = nil, meeting: Handle<Meeting>? = nil, monitoredBy: [Lead] = [],
    asAt: Day? = nil, actions: [Handle<Action>] = [], withheldActions: [Withheld] = [],
    body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.review = review
    self.meeting = meeting
    self.monitoredBy = monitoredBy
    self.asAt = asAt
    self.actions = actions
    self.withheldActions = withheldActions
    self.body = body
  }
}

package struct Action: Equatable, Sendable {
  package var id: RecordID
  package var plan: Handle<ActionPlan>?
  package var minutes: Handle<Minutes>?
  package var number: Numbering
  package var recommendations: [Handle<Recommendation>]
  package var area: LinkedProse?
  package var areaNumber: String?
  package var text: LinkedProse
  package var leads: [Lead]
  package var byWhen: FuzzyDate?
  package var due: Day?
  package var measures: [LinkedProse]
  package var capacity: LinkedProse?
  package var partners: [Lead]
  package var monitoring: LinkedProse?
  package var status: RecordedStatus
  package var rag: RecordedRAG?
  package var progress: [Disclosed<ProgressEntry>]
  /// Fields taken over from elsewhere in the source, each with from where.
  package var inherited: [InheritedField]

  package init(
    id: RecordID, plan: Handle<ActionPlan>? = nil, minutes: Handle<Minutes>? = nil, number: Numbering,
    recommendations: [Handle<Recommendation>] = [], area: LinkedProse? = nil, areaNumber: String? = nil,
    text: LinkedProse, leads: [Lead] = [], byWhen: FuzzyDate? = nil, due: Day? = nil, measures: [LinkedProse] = [],
    capacity: LinkedProse? = nil, partners: [Lead] = [], monitoring: LinkedProse? = nil, status: RecordedStatus,
    rag: RecordedRAG? = nil, progress: [Disclosed<ProgressEntry>] = [], inherited: [InheritedField] = []
  ) {
    self.id = id
    self.plan = plan
    self.minutes = minutes
    self.number = number
    self.recommendations = recommendations
    self.area = area
    self.areaNumber = areaNumber
    self.text = text
    self.leads = leads
    self.byWhen = byWhen
    self.due = due
    self.measures = measures
    self.capacity = capacity
    self.partners = partners
    self.monitoring = monitoring
    self.status = status
    self.rag = rag
    self.progress = progress
    self.inherited = inherited
  }

  package var anchor: String { id.last.text }
}

package struct InheritedField: Equatable, Sendable {
  package var field: String
  package var provenance: Provenance

  package init(
    field: String, provenance: Provenance
  ) {
    self.field = field
    self.provenance = provenance
  }
}
