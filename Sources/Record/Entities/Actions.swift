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
