package struct WorkProgramme: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .workProgramme }

  package var document: Document
  package var committee: Handle<Committee>
  package var year: String?
  package var agreedAt: Handle<Meeting>?
  package var entries: [Disclosed<WorkProgrammeEntry>] = []
  package var body = LinkedProse(.empty)
}

extension WorkProgramme: Documented {
  package static let fields: [RecordField<WorkProgramme>] = [
    .title, .summary, .language,
    .init("committee", "Committee", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("year", "Year", elsewhere: [.search, .page]) { .words($0.year) },
    .init("agreed-at", "Agreed at", elsewhere: [.search, .page]) { .reference($0.agreedAt) },
    .published, .updated,
    .init("entries", "Entries", elsewhere: [.publication, .proof, .page]) { .rows($0.entries) },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension WorkProgramme {
  package init(document: Document, committee: Handle<Committee>) {
    self.document = document
    self.committee = committee
  }
}

package struct WorkProgrammeEntry: Equatable, Sendable {
  package var item: String
  package var purpose: LinkedProse?
  package var meeting: Handle<Meeting>?
  package var date: FuzzyDate?
  package var jointWith: [Handle<Committee>] = []
  package var suggestedBy: SuggestionSource?
  package var suggestedByWords: String?
  package var lead: Lead?
  package var witnesses: Lead?
  package var route: ProgrammeRoute
  package var status: ProgrammeStatus
  package var outcome: LinkedProse?
  package var notes: LinkedProse?
  package var precedes: Handle<ForwardPlanEntry>?
  package var subjects: [Handle<Subject>] = []
}

extension WorkProgrammeEntry: Described {
  package static let fields: [RecordField<WorkProgrammeEntry>] = [
    .init("item", "Item", weight: .strong, elsewhere: .publication) { .words($0.item) },
    .init("date", "When", elsewhere: [.publication, .search]) { .date($0.date) },
    .init("status", "Status", elsewhere: .search) { .choice($0.status) },
    .init("route", "Route", elsewhere: .search) { .choice($0.route) },
    .init("meeting", "Meeting", elsewhere: .search) { .reference($0.meeting) },
    .init("joint-with", "Joint with") { .references($0.jointWith.map(\.ref)) },
    .init("suggested-by", "Suggested by", columns: ["suggested_by", "suggested_by_as_written"]) {
      .choice($0.suggestedBy, words: $0.suggestedByWords)
    },
    .init("lead", "Lead") { .people($0.lead) },
    .init("witnesses", "Witnesses") { .people($0.witnesses) },
    .init("precedes", "Looks at the decision", columns: ["comes_before"], elsewhere: .search) {
      .reference($0.precedes)
    },
    .init("purpose", "Purpose") { .prose($0.purpose) },
    .init("outcome", "Outcome") { .prose($0.outcome) },
    .init("notes", "Notes") { .prose($0.notes) },
    .init("subjects", "Subjects", elsewhere: .search) { .references($0.subjects.map(\.ref)) },
  ]
}

extension WorkProgrammeEntry {
  package init(item: String, route: ProgrammeRoute, status: ProgrammeStatus) {
    self.item = item
    self.route = route
    self.status = status
  }
}

package struct ForwardPlan: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .forwardPlan }

  package var document: Document
  package var noticePublished: Day?
  package var entries: [Handle<ForwardPlanEntry>] = []
  package var withheld: [Withheld] = []
  package var body = LinkedProse(.empty)
}

extension ForwardPlan: Documented {
  package static let fields: [RecordField<ForwardPlan>] = [
    .title, .summary, .language, .published, .updated,
    .init("notice-published", "Notice published", elsewhere: [.search, .page]) { .day($0.noticePublished) },
    .init("withheld", "Decisions that are withheld", elsewhere: [.search, .page]) { .grounds($0.withheld) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
}

extension ForwardPlan {
  package init(document: Document) { self.document = document }
}

package struct ForwardPlanEntry: Entity, Equatable, Sendable {
  package static var kind: RecordKind { .forwardPlanEntry }

  package var id: RecordID
  package var plan: Handle<ForwardPlan>
  package var title: String
  package var purpose: LinkedProse?
  package var decisionMaker: Lead
  package var onOrAfter: FuzzyDate?
  package var due: Day?
  /// Nil where the plan does not say; then nobody can tell whether the 28 days of notice are needed.
  package var type: ForwardPlanType?
  package var portfolioHolder: Lead?
  package var directorate: String?
  package var leadOfficer: Lead?
  package var contact: Lead?
  package var noticePublished: Day?
  package var exemptPart: String?
  package var scrutiny: LinkedProse?
  package var urgency: UrgencyRule?
  package var documents: LinkedProse?
  package var consultees: LinkedProse?
  package var notes: LinkedProse?
  package var subjects: [Handle<Subject>] = []

  package var anchor: String { id.last.text }
}

extension ForwardPlanEntry: Described {
  package static let fields: [RecordField<ForwardPlanEntry>] = [
    .init("title", "Title", elsewhere: .search) { .words($0.title) },
    .init("purpose", "Purpose") { .prose($0.purpose) },
    .init("decision-maker", "Who decides") { .people($0.decisionMaker) },
    .init("on-or-after", "On or after") { .date($0.onOrAfter) },
    .init("due", "Day", elsewhere: .search) { .day($0.due) },
    .init("type", "Kind of decision", empty: "Not stated", elsewhere: .search) { .choice($0.type) },
    .init("portfolio-holder", "Portfolio holder") { .people($0.portfolioHolder) },
    .init("directorate", "Directorate") { .words($0.directorate) },
    .init("lead-officer", "Lead officer") { .people($0.leadOfficer) },
    .init("contact", "Contact") { .people($0.contact) },
    .init("notice-published", "Notice published", elsewhere: .search) { .day($0.noticePublished) },
    .init("exempt-part", "Part that is not open to the public") { .words($0.exemptPart) },
    .init("scrutiny", "Scrutiny before the decision") { .prose($0.scrutiny) },
    .init("urgency", "Urgency", elsewhere: .search) { .choice($0.urgency) },
    .init("documents", "Documents to be considered") { .prose($0.documents) },
    .init("consultees", "Who is consulted") { .prose($0.consultees) },
    .init("notes", "Notes") { .prose($0.notes) },
    .init("subjects", "Subjects", elsewhere: .search) { .references($0.subjects.map(\.ref)) },
  ]
}

extension ForwardPlanEntry {
  package init(id: RecordID, plan: Handle<ForwardPlan>, title: String, decisionMaker: Lead) {
    self.id = id
    self.plan = plan
    self.title = title
    self.decisionMaker = decisionMaker
  }
}
