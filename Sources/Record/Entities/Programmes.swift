package struct IndicatorSet: Equatable, Sendable {
  package var document: Document
  package var committee: Handle<Committee>?
  package var asAt: Day?
  package var indicators: [Handle<Indicator>]
  package var withheld: [Withheld]
  package var body: LinkedProse
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
}

package struct Reading: Equatable, Sendable {
  package var period: String
  package var value: Measurement
}

package struct Benchmark: Equatable, Sendable {
  package var name: String
  package var period: String?
  package var value: Measurement
}

package struct WorkProgramme: Equatable, Sendable {
  package var document: Document
  package var committee: Handle<Committee>
  package var year: String?
  package var agreedAt: Handle<Meeting>?
  package var entries: [Disclosed<WorkProgrammeEntry>]
  package var body: LinkedProse
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
}

package struct ForwardPlan: Equatable, Sendable {
  package var document: Document
  package var noticePublished: Day?
  package var entries: [Handle<ForwardPlanEntry>]
  package var withheld: [Withheld]
  package var body: LinkedProse
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

  package var anchor: String { id.last.text }
}

package struct GlossaryEntry: Equatable, Sendable {
  package var term: String
  package var standsFor: String?
  package var meaning: LinkedProse?
  /// The one document it holds for; everywhere when nil.
  package var scope: RecordRef?
  package var anchor: String
}

/// A page of the site's own.
package struct SitePage: Equatable, Sendable {
  package var document: Document
  package var slot: PageSlot?
  package var committee: Handle<Committee>?
  package var body: LinkedProse
}
