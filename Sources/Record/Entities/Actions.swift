package struct ActionPlan: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .actionPlan }

  package var document: Document
  package var review: Handle<Review>?
  package var meeting: Handle<Meeting>?
  package var monitoredBy: [Lead] = []
  package var asAt: Day?
  package var actions: [Handle<Action>] = []
  package var withheldActions: [Withheld] = []
  package var body = LinkedProse(.empty)
}

extension ActionPlan: Documented {
  package static let fields: [RecordField<ActionPlan>] = [
    .title, .summary, .language,
    .init("review", "Review", elsewhere: [.search, .history, .page]) { .reference($0.review) },
    .init("meeting", "Agreed at", elsewhere: [.search, .page]) { .reference($0.meeting) },
    .init("as-at", "Statuses as at", elsewhere: [.search, .page]) { .day($0.asAt) },
    .init("monitored-by", "Monitored by") { .people($0.monitoredBy) },
    .published, .updated,
    .init("withheld", "Actions that are withheld", elsewhere: [.publication, .search, .page]) {
      .grounds($0.withheldActions)
    },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension ActionPlan {
  package init(document: Document) { self.document = document }
}

package struct Action: Entity, Equatable, Sendable {
  package static var kind: RecordKind { .action }

  package var id: RecordID
  package var plan: Handle<ActionPlan>?
  package var minutes: Handle<Minutes>?
  package var number: Numbering
  package var recommendations: [Handle<Recommendation>] = []
  /// The agenda item it arises from, in an action of minutes.
  package var item: ItemRef?
  package var area: LinkedProse?
  package var areaNumber: String?
  package var text: LinkedProse
  package var leads: [Lead] = []
  package var byWhen: FuzzyDate?
  package var due: Day?
  /// The dates promised one after another, where the clerk lists them.
  package var dates: [DueDate] = []
  /// What earlier builds found in their place.
  package var remembered: [RememberedDate] = []
  package var measures: [LinkedProse] = []
  package var capacity: LinkedProse?
  package var partners: [Lead] = []
  package var monitoring: LinkedProse?
  package var status: RecordedStatus
  package var milestones: [Disclosed<Milestone>] = []
  package var contact: Lead?
  package var rag: RecordedRAG?
  package var progress: [Disclosed<ProgressEntry>] = []
  /// Fields taken over from elsewhere in the source, each with from where.
  package var inherited: [InheritedField] = []

  package var anchor: String { id.last.text }
}

extension Action: Described {
  package static let fields: [RecordField<Action>] = [
    .init("number", "Number", elsewhere: [.publication, .search]) { .number($0.number) },
    .init("recommendations", "Recommendations", elsewhere: [.publication, .search]) {
      .references($0.recommendations.map(\.ref))
    },
    .init("area-number", "Number of the area", elsewhere: .publication) { .words($0.areaNumber) },
    .init("area", "Area", elsewhere: .publication) { .prose($0.area) },
    .init("text", "What is to be done", columns: ["action"], weight: .strong, elsewhere: .publication) {
      .prose($0.text)
    },
    .init("lead", "Who leads", columns: ["leads"], empty: "Nobody is named") { .people($0.leads) },
    .init("by-when", "By when", columns: FieldColumns.deadline, empty: "No date") { .deadline($0.deadline) },
    .init("moved", "Moved", columns: ["date_moved"], elsewhere: [.search, .history]) { .words($0.ledger.sentence) },
    .init("due", "Dates promised", columns: ["dates_promised"], elsewhere: .history) { .dates($0.ledger) },
    .init("status", "Status", columns: FieldColumns.status, empty: "Not stated") {
      .status($0.status, awaitsAnswer: false)
    },
    .init("milestones", "Milestones") { .rows($0.milestones) },
    .init("contact", "Whom to ask") { .people($0.contact) },
    .init("rag", "The council’s rating", columns: ["rating"]) { .rating($0.rag) },
    .init("measures", "What will show that it worked") { .passages($0.measures) },
    .init("capacity", "Money or staff needed") { .prose($0.capacity) },
    .init("partners", "With") { .people($0.partners) },
    .init("monitoring", "Monitoring") { .prose($0.monitoring) },
    .init("progress", "Progress") { .progress($0.progress) },
    .init("inherited", "Taken over", elsewhere: [.publication, .search, .history]) {
      .names($0.inherited.map(\.provenance.note))
    },
    .init("item", "Arises from", elsewhere: .search) { .items($0.item.map { [$0] } ?? []) },
  ]
}

extension Action {
  package init(id: RecordID, number: Numbering, text: LinkedProse, status: RecordedStatus) {
    self.id = id
    self.number = number
    self.text = text
    self.status = status
  }
}

package struct InheritedField: Equatable, Sendable {
  package var field: String
  package var provenance: Provenance

  package init(field: String, provenance: Provenance) {
    self.field = field
    self.provenance = provenance
  }
}
