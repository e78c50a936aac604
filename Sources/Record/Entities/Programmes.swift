package struct WorkProgramme: Equatable, Sendable {
  package var document: Document
  package var committee: Handle<Committee>
  package var year: String?
  package var agreedAt: Handle<Meeting>?
  package var entries: [Disclosed<WorkProgrammeEntry>]
  package var body: LinkedProse

  package init(
    document: Document, committee: Handle<Committee>, year: String? = nil, agreedAt: Handle<Meeting>? = nil,
    entries: [Disclosed<WorkProgrammeEntry>] = [], body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.committee = committee
    self.year = year
    self.agreedAt = agreedAt
    self.entries = entries
    self.body = body
  }
}

package struct WorkProgrammeEntry: Equatable, Sendable {
  package var item: String
  package var purpose: LinkedProse?
  package var meeting: Handle<Meeting>?
  package var date: FuzzyDate?
  package var jointWith: [Handle<Committee>]
  package var suggestedBy: SuggestionSource?
  package var suggestedByWords: String?
  package var route: ProgrammeRoute
  package var status: ProgrammeStatus
  package var outcome: LinkedProse?
  package var precedes: Handle<ForwardPlanEntry>?
  package var subjects: [Handle<Subject>]

  package init(
    item: String, purpose: LinkedProse? = nil, meeting: Handle<Meeting>? = nil, date: FuzzyDate? = nil,
    jointWith: [Handle<Committee>] = [], suggestedBy: SuggestionSource? = nil, suggestedByWords: String? = nil,
    route: ProgrammeRoute, status: ProgrammeStatus, outcome: LinkedProse? = nil,
    precedes: Handle<ForwardPlanEntry>? = nil, subjects: [Handle<Subject>] = []
  ) {
    self.item = item
    self.purpose = purpose
    self.meeting = meeting
    self.date = date
    self.jointWith = jointWith
    self.suggestedBy = suggestedBy
    self.suggestedByWords = suggestedByWords
    self.route = route
    self.status = status
    self.outcome = outcome
    self.precedes = precedes
    self.subjects = subjects
  }
}

package struct ForwardPlan: Equatable, Sendable {
  package var document: Document
  package var noticePublished: Day?
  package var entries: [Handle<ForwardPlanEntry>]
  package var withheld: [Withheld]
  package var body: LinkedProse

  package init(
    document: Document, noticePublished: Day? = nil, entries: [Handle<ForwardPlanEntry>] = [],
    withheld: [Withheld] = [], body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.noticePublished = noticePublished
    self.entries = entries
    self.withheld = withheld
    self.body = body
  }
}

package struct ForwardPlanEntry: Equatable, Sendable {
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
  package var subjects: [Handle<Subject>]

  package init(
    id: RecordID, plan: Handle<ForwardPlan>, title: String, purpose: LinkedProse? = nil, decisionMaker: Lead,
    onOrAfter: FuzzyDate? = nil, due: Day? = nil, type: ForwardPlanType, portfolioHolder: Lead? = nil,
    directorate: String? = nil, leadOfficer: Lead? = nil, contact: Lead? = nil, noticePublished: Day? = nil,
    exemptPart: String? = nil, scrutiny: LinkedProse? = nil, urgency: UrgencyRule? = nil,
    subjects: [Handle<Subject>] = []
  ) {
    self.id = id
    self.plan = plan
    self.title = title
    self.purpose = purpose
    self.decisionMaker = decisionMaker
    self.onOrAfter = onOrAfter
    self.due = due
    self.type = type
    self.portfolioHolder = portfolioHolder
    self.directorate = directorate
    self.leadOfficer = leadOfficer
    self.contact = contact
    self.noticePublished = noticePublished
    self.exemptPart = exemptPart
    self.scrutiny = scrutiny
    self.urgency = urgency
    self.subjects = subjects
  }

  package var anchor: String { id.last.text }
}
