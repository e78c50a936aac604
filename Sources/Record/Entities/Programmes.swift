package struct IndicatorSet: Equatable, Sendable {
  package var document: Document
  package var committee: Handle<Committee>?
  package var asAt: Day?
  package var indicators: [Handle<Indicator>]
  package var withheld: [Withheld]
  package var body: LinkedProse

  package init(
    document: Document, committee: Handle<Committee>? = nil, asAt: Day? = nil, indicators: [Handle<Indicator>] = [],
    withheld: [Withheld] = [], body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.committee = committee
    self.asAt = asAt
    self.indicators = indicators
    self.withheld = withheld
    self.body = body
  }
}

package struct Indicator: Equatable, Sendable {
  package var document: Document
  package var set: Handle<IndicatorSet>
  package var code: String
  package var officer: Lead?
  package var description: LinkedProse?
  package var polarity: Polarity
  package var guide: String?
  package var value: Measurement?
  package var unit: String?
  package var rate: String?
  package var target: TargetRange?
  package var direction: Direction?
  package var rag: RecordedRAG?
  package var previous: [Reading]
  package var benchmarks: [Benchmark]
  package var measure: MeasurePeriod?
  package var lastUpdate: FuzzyDate?
  package var comments: LinkedProse?
  package var series: [Reading]

  package init(
    document: Document, set: Handle<IndicatorSet>, code: String, officer: Lead? = nil,
    description: LinkedProse? = nil, polarity: Polarity, guide: String? = nil, value: Measurement? = nil,
    unit: String? = nil, rate: String? = nil, target: TargetRange? = nil, direction: Direction? = nil,
    rag: RecordedRAG? = nil, previous: [Reading] = [], benchmarks: [Benchmark] = [], measure: MeasurePeriod? = nil,
    lastUpdate: FuzzyDate? = nil, comments: LinkedProse? = nil, series: [Reading] = []
  ) {
    self.document = document
    self.set = set
    self.code = code
    self.officer = officer
    self.description = description
    self.polarity = polarity
    self.guide = guide
    self.value = value
    self.unit = unit
    self.rate = rate
    self.target = target
    self.direction = direction
    self.rag = rag
    self.previous = previous
    self.benchmarks = benchmarks
    self.measure = measure
    self.lastUpdate = lastUpdate
    self.comments = comments
    self.series = series
  }
}

/// A number as written, and as a number when it is one: “99.65%” is 99.65.
package struct Measurement: Equatable, Sendable {
  package var words: String
  package var number: Double?

  package init(words: String) {
    self.words = words
    let digits = words.filter { $0.isNumber || $0 == "." || $0 == "-" }
    let others = words.filter {
      !($0.isNumber || $0 == "." || $0 == "-" || $0 == "," || $0 == "%" || $0 == "£" || $0 == " ")
    }
    number = others.isEmpty ? Double(digits) : nil
  }
}

/// A target as written; a range such as “326.8 - 399.4” has both ends.
package struct TargetRange: Equatable, Sendable {
  package var words: String
  package var low: Double?
  package var high: Double?

  package init(
    words: String, low: Double? = nil, high: Double? = nil
  ) {
    self.words = words
    self.low = low
    self.high = high
  }
}

package struct Reading: Equatable, Sendable {
  package var period: String
  package var value: Measurement

  package init(
    period: String, value: Measurement
  ) {
    self.period = period
    self.value = value
  }
}

package struct Benchmark: Equatable, Sendable {
  package var name: String
  package var period: String?
  package var value: Measurement

  package init(
    name: String, period: String? = nil, value: Measurement
  ) {
    self.name = name
    self.period = period
    self.value = value
  }
}

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

package struct GlossaryEntry: Equatable, Sendable {
  package var term: String
  package var standsFor: String?
  package var meaning: LinkedProse?
  /// The one document it holds for; everywhere when nil.
  package var scope: RecordRef?
  package var anchor: String

  package init(
    term: String, standsFor: String? = nil, meaning: LinkedProse? = nil, scope: RecordRef? = nil, anchor: String
  ) {
    self.term = term
    self.standsFor = standsFor
    self.meaning = meaning
    self.scope = scope
    self.anchor = anchor
  }
}

/// A page of the site's own.
package struct SitePage: Equatable, Sendable {
  package var document: Document
  package var slot: PageSlot?
  package var committee: Handle<Committee>?
  package var body: LinkedProse

  package init(
    document: Document, slot: PageSlot? = nil, committee: Handle<Committee>? = nil,
    body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.slot = slot
    self.committee = committee
    self.body = body
  }
}
