/// A letter that asks for an answer that is owed: a step of the ladder, from a reminder to a report to full council.
package struct Letter: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .letter }

  package var document: Document
  package var step: LetterStep
  package var from: Lead
  package var to: [Lead] = []
  package var date: Day?
  /// The day by which it asks for the answer.
  package var answerBy: Day?
  package var about: [Handle<Recommendation>] = []
  package var review: Handle<Review>?
  package var meeting: Handle<Meeting>?
  package var body = LinkedProse(.empty)
}

extension Letter: Documented {
  package static let fields: [RecordField<Letter>] = [
    .title, .summary, .language,
    .init("step", "Step") { .choice($0.step) },
    .init("from", "From") { .people($0.from) },
    .init("to", "To") { .people($0.to) },
    .init("date", "Date", elsewhere: .search) { .day($0.date) },
    .init("answer-by", "Answer asked for by", elsewhere: .search) { .day($0.answerBy) },
    .init("about", "About", elsewhere: .search) { .references($0.about.map(\.ref)) },
    .published, .updated,
    .init("body", "The letter", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
}

extension Letter {
  package init(document: Document, step: LetterStep, from: Lead) {
    self.document = document
    self.step = step
    self.from = from
  }
}

extension Record {
  /// The letters about the recommendations of a review, each once, the oldest first.
  package func letters(of review: Review) -> [Handle<Letter>] {
    let all = Set(review.recommendations.flatMap { self[$0].letters })
    return all.sorted { a, b in (self[a].date?.number ?? .min, a) < (self[b].date?.number ?? .min, b) }
  }
}

extension Letter {
  /// “Reminder, 14 October 2026, Scrutiny Officer”.
  package func told(_ step: String) -> String {
    [step, date?.text, from.words].compactMap(\.self).joined(separator: ", ")
  }
}

/// The rungs of the ladder, the mildest first.
package enum LetterStep: String, Term {
  case reminder, chair, council

  package var label: String {
    switch self {
    case .reminder: "Reminder"
    case .chair: "Letter from the chair"
    case .council: "Report to full council"
    }
  }

  /// The rung above; nil at the top.
  package var next: LetterStep? {
    switch self {
    case .reminder: .chair
    case .chair: .council
    case .council: nil
    }
  }
}
