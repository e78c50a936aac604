package struct WorkProgramme: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .workProgramme }

  package var document: Document
  package var committee: Handle<Committee>
  package var year: String?
  package var agreedAt: Handle<Meeting>?
  package var entries: [Disclosed<WorkProgrammeEntry>] = []
  package var body = LinkedProse(.empty)
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
  package var route: ProgrammeRoute
  package var status: ProgrammeStatus
  package var outcome: LinkedProse?
  package var precedes: Handle<ForwardPlanEntry>?
  package var subjects: [Handle<Subject>] = []
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
  package var type: ForwardPlanType
  package var portfolioHolder: Lead?
  package var directorate: String?
  package var leadOfficer: Lead?
  package var contact: Lead?
  package var noticePublished: Day?
  package var exemptPart: String?
  package var scrutiny: LinkedProse?
  package var urgency: UrgencyRule?
  package var subjects: [Handle<Subject>] = []

  package var anchor: String { id.last.text }
}

extension ForwardPlanEntry {
  package init(id: RecordID, plan: Handle<ForwardPlan>, title: String, decisionMaker: Lead, type: ForwardPlanType) {
    self.id = id
    self.plan = plan
    self.title = title
    self.decisionMaker = decisionMaker
    self.type = type
  }
}
