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
}

/// One position of a response on a recommendation.
package struct Answer: Equatable, Sendable {
  package var response: Handle<Response>
  package var position: Position
  package var text: LinkedProse?
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
}

package struct RecordedPosition: Equatable, Sendable {
  package var recommendation: Handle<Recommendation>
  package var position: Position
  package var text: LinkedProse?
}

package struct ProgressEntry: Equatable, Sendable {
  package var dateWords: String?
  package var date: Day?
  /// “February 2006 has 28 days”, when the words name a day that does not exist.
  package var impossibility: String?
  package var text: LinkedProse
  package var source: Citation?
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

  package var anchor: String { id.last.text }
}

package struct InheritedField: Equatable, Sendable {
  package var field: String
  package var provenance: Provenance
}
