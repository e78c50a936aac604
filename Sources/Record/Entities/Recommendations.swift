package struct Recommendation: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .recommendation }

  package var document: Document
  package var number: Numbering
  package var reference: String?
  package var text: LinkedProse
  /// What it asks for in a few words, as the clerk puts it.
  package var short: String?
  package var section: String?
  package var portfolio: String?
  package var source: Citation?
  package var addressedTo: [Lead] = []
  package var considered: Day?
  package var review: Handle<Review>?
  package var committee: Handle<Committee>?
  package var madeAt: Handle<Meeting>?
  package var report: Disclosed<Handle<Report>>?
  package var leads: [Lead] = []
  package var byWhen: FuzzyDate?
  package var due: Day?
  /// The dates promised one after another, where the clerk lists them.
  package var dates: [DueDate] = []
  /// What earlier builds found in their place.
  package var remembered: [RememberedDate] = []
  package var status: RecordedStatus
  /// How it stands on the record's own day, by the one rule; nil until the whole record is linked, and for what is not made yet.
  package var now: RecommendationState?
  /// What officers say, in order of date: the last counts.
  package var claims: [Disclosed<Claim>] = []
  package var evidence: [Disclosed<Evidence>] = []
  /// What scrutiny found, in order of date: the last counts.
  package var assessments: [Disclosed<Assessment>] = []
  /// Nil as long as it is followed.
  package var closure: Closure?
  package var supersededBy: Handle<Recommendation>?
  package var parts: [Disclosed<RecommendationPart>] = []
  package var priority: String?
  package var priorityReason: String?
  package var milestones: [Disclosed<Milestone>] = []
  package var effects: [Disclosed<Effect>] = []
  package var contact: Lead?
  package var rag: RecordedRAG?
  package var progress: [Disclosed<ProgressEntry>] = []
  /// Positions taken on it, in order of date.
  package var answers: [Answer] = []
  package var actions: [Handle<Action>] = []
  package var lookedAt: [Target] = []
  package var measures: [Measure] = []
  /// Letters that ask for its answer, the oldest first.
  package var letters: [Handle<Letter>] = []
  /// Earlier recommendations that it says again, and later ones that say it again.
  package var repeats: [Target] = []
  package var repeatedBy: [Target] = []
  /// When the executive received the report and the notice to respond; the response clock runs from the later.
  package var reportReceived: Day?
  package var noticeReceived: Day?
  package var body = LinkedProse(.empty)
}

extension Recommendation: Documented {
  package static let fields: [RecordField<Recommendation>] = [
    .title, .language,
    .init("number", "Number", elsewhere: [.publication, .search, .page]) { .number($0.number) },
    .init("reference", "Reference", weight: .strong, elsewhere: [.publication, .page]) { .words($0.reference) },
    .init("text", "Recommendation", columns: ["recommendation"], weight: .strong, elsewhere: [.publication, .page]) {
      .prose($0.text)
    },
    .init("short", "In short", columns: ["short"], weight: .strong, elsewhere: .page) { .words($0.short) },
    .init("summary", "Summary", elsewhere: .page) { .words($0.document.summary) },
    .init("status", "Status", columns: FieldColumns.status, elsewhere: .page) {
      .status($0.status, awaitsAnswer: $0.isAwaitingAnswer)
    },
    .init("parts", "Parts") { .rows($0.parts) },
    .init("claims", "What officers say", elsewhere: .page) { .rows($0.claims) },
    .init("evidence", "Evidence") { .rows($0.evidence) },
    .init("assessments", "What scrutiny found", elsewhere: .page) { .rows($0.assessments) },
    .init("closed-as", "Closed as") { .choice($0.closure?.how) },
    .init("closed-at", "Closed at") { .targets(($0.closure?.at).map { [$0] } ?? []) },
    .init("closed-on", "Closed on") { .day($0.closure?.on) },
    .init("risk", "Risk that remains") { .words($0.closure?.risk) },
    .init("risk-owner", "Who bears the risk") { .people($0.closure?.riskOwners ?? []) },
    .init("by-when", "By when", columns: FieldColumns.deadline, empty: "No date", elsewhere: .page) {
      .deadline($0.deadline)
    },
    .init("moved", "Moved", columns: ["date_moved"], elsewhere: [.search, .history, .page]) {
      .words($0.ledger.sentence)
    },
    .init("due", "Dates promised", columns: ["dates_promised"], elsewhere: [.history, .page]) { .dates($0.ledger) },
    .init("milestones", "Milestones") { .rows($0.milestones) },
    .init("superseded-by", "Superseded by", elsewhere: [.search, .page]) { .reference($0.supersededBy) },
    .init("made-by", "Made by", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("made-at", "Made at", elsewhere: .search) { .reference($0.madeAt) },
    .init("section", "Section", elsewhere: .page) { .words($0.section) },
    .init("addressed-to", "Addressed to") { .people($0.addressedTo) },
    .init("lead", "Who leads", columns: ["leads"], empty: "Nobody is named") { .people($0.leads) },
    .init("measures", "How it is measured", elsewhere: [.publication, .page]) { .rows($0.measures) },
    .init("contact", "Whom to ask") { .people($0.contact) },
    .init("portfolio", "Portfolio") { .words($0.portfolio) },
    .init("priority", "Priority") { .words($0.priority) },
    .init("priority-reason", "Why it has this priority") { .words($0.priorityReason) },
    .init("effects", "What it has brought") { .rows($0.effects) },
    .init("rag", "The council’s rating", columns: ["rating"]) { .rating($0.rag) },
    .init("report", "Report", elsewhere: .search) { .disclosed($0.report) },
    .init("source", "Where it comes from") { .citation($0.source) },
    .init("considered", "Considered by the executive", elsewhere: .search) { .day($0.considered) },
    .init("report-received", "Report received by the executive", elsewhere: .search) { .day($0.reportReceived) },
    .init("notice-received", "Notice to respond received", elsewhere: .search) { .day($0.noticeReceived) },
    .published, .updated,
    .init("looked-at", "Looked at again", elsewhere: [.publication, .search, .page]) { .targets($0.lookedAt) },
    .init("repeats", "Said before", elsewhere: [.search, .page]) { .targets($0.repeats) },
    .init("repeated-by", "Said again", elsewhere: [.search, .history, .page]) { .targets($0.repeatedBy) },
    .init("progress", "Progress", elsewhere: [.publication, .page]) { .progress($0.progress) },
    .init("body", "Text", columns: ["notes"], elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension Recommendation {
  package init(document: Document, number: Numbering, text: LinkedProse, status: RecordedStatus) {
    self.document = document
    self.number = number
    self.text = text
    self.status = status
  }
}

/// A citation as written, and where it leads.
package struct Citation: Equatable, Sendable {
  package var words: String
  package var resolution: Resolution

  /// The address of a page elsewhere, where the words are one.
  package var web: String? { words.hasPrefix("https://") && !words.contains(where: \.isWhitespace) ? words : nil }

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

  package init(words: String, colour: RAG? = nil, meaning: String? = nil) {
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

  package init(response: Handle<Response>, position: Position, text: LinkedProse? = nil) {
    self.response = response
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
}

extension ProgressEntry {
  package init(text: LinkedProse) { self.text = text }
}

/// What a file of rows – recommendations, a glossary – says besides them.
package struct FileNote: Equatable, Sendable {
  package var title: String?
  package var summary: String?
  package var body = LinkedProse(.empty)

  package init() {}

  package var isEmpty: Bool { title == nil && summary == nil && body.prose.isEmpty }
}

extension FileNote: Described {
  package static var tellsLabels: Bool { false }
  package static let fields: [RecordField<FileNote>] = [
    .init("title", "Title", weight: .strong) { .words($0.title) },
    .init("summary", "Summary") { .words($0.summary) },
    .init("body", "Text") { .prose($0.body) },
  ]
}
