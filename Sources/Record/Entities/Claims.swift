/// What officers say has become of a recommendation, as they said it on a day. It is no finding of scrutiny's.
package struct Claim: Equatable, Sendable {
  package var status: RecommendationStatus
  package var date: Day?
  package var by: [Lead] = []
  package var words: String?
  package var source: Citation?

  package init(_ status: RecommendationStatus, date: Day? = nil) {
    self.status = status
    self.date = date
  }
}

extension Claim: Described {
  package static let fields: [RecordField<Claim>] = [
    .init("status", "Status") { .choice($0.status) },
    .init("date", "Said on") { .day($0.date) },
    .init("by", "Said by") { .people($0.by) },
    .init("words", "In the words") { .words($0.words) },
    .init("source", "Said in") { .citation($0.source) },
  ]
}

/// Something by which anybody can test what officers say.
package struct Evidence: Equatable, Sendable {
  package var kind: EvidenceKind?
  package var text: LinkedProse
  package var source: Citation?
  package var date: Day?

  package init(text: LinkedProse) { self.text = text }
}

extension Evidence: Described {
  package static let fields: [RecordField<Evidence>] = [
    .init("kind", "Kind") { .choice($0.kind) },
    .init("text", "What it shows") { .prose($0.text) },
    .init("source", "Source") { .citation($0.source) },
    .init("date", "Date") { .day($0.date) },
  ]
}

/// What scrutiny found, at a meeting.
package struct Assessment: Equatable, Sendable {
  package var finding: AssessmentFinding
  package var at: Target?
  /// The day given, or the meeting's.
  package var date: Day?
  package var text: LinkedProse?

  package init(_ finding: AssessmentFinding, date: Day? = nil) {
    self.finding = finding
    self.date = date
  }
}

extension Assessment: Described {
  package static let fields: [RecordField<Assessment>] = [
    .init("finding", "Finding") { .choice($0.finding) },
    .init("at", "Found at") { .targets($0.at.map { [$0] } ?? []) },
    .init("date", "Date") { .day($0.date) },
    .init("text", "Why") { .prose($0.text) },
  ]
}

/// How a recommendation was closed, by which minute, and what remains.
package struct Closure: Equatable, Sendable {
  /// Nil where only the circumstances are written.
  package var how: ClosedAs?
  package var at: Target?
  /// The day given, or the meeting's.
  package var on: Day?
  package var risk: String?
  package var riskOwners: [Lead] = []

  package init(_ how: ClosedAs? = nil, on: Day? = nil) {
    self.how = how
    self.on = on
  }
}
