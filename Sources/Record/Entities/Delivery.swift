/// One of several asks of a recommendation, with a status of its own: “(a)”.
package struct RecommendationPart: Equatable, Sendable {
  package var number: Numbering
  package var text: LinkedProse
  package var byWhen: FuzzyDate?
  package var due: Day?
  package var status: RecordedStatus

  package init(number: Numbering, text: LinkedProse, status: RecordedStatus) {
    self.number = number
    self.text = text
    self.status = status
  }

  package var deadline: Deadline { Deadline(written: byWhen, due: due, isOpen: status.status.isOpen) }
}

extension RecommendationPart: Described {
  package static let fields: [RecordField<RecommendationPart>] = [
    .init("number", "Part") { .number($0.number) },
    .init("text", "What it asks for") { .prose($0.text) },
    .init("status", "Status", columns: FieldColumns.status) { .status($0.status, awaitsAnswer: false) },
    .init("by-when", "By when", columns: FieldColumns.deadline) { .deadline($0.deadline) },
  ]
}

/// What a recommendation has brought, in money or another measure.
package struct Effect: Equatable, Sendable {
  package var what: String
  package var amount: String?
  package var date: Day?
  package var confirmedBy: [Lead] = []

  package init(what: String) { self.what = what }
}

extension Effect: Described {
  package static let fields: [RecordField<Effect>] = [
    .init("what", "What it brought") { .words($0.what) },
    .init("amount", "How much") { .words($0.amount) },
    .init("date", "Counted to") { .day($0.date) },
    .init("confirmed-by", "Confirmed by") { .people($0.confirmedBy) },
  ]
}

/// A step on the way.
package struct Milestone: Equatable, Sendable {
  package var text: LinkedProse
  package var byWhen: FuzzyDate?
  /// The day it was reached.
  package var done: Day?

  package init(text: LinkedProse) { self.text = text }
}

extension Milestone: Described {
  package static let fields: [RecordField<Milestone>] = [
    .init("text", "Step") { .prose($0.text) },
    .init("by-when", "By when") { .date($0.byWhen) },
    .init("done", "Reached on") { .day($0.done) },
  ]
}
