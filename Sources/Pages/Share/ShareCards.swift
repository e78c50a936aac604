package import Drawing
package import Record
import Theme

extension Site {
  /// Every page that has a share picture, with whose it is, in the order of their paths.
  package var sharedPages: [(path: String, record: RecordRef)] {
    guard sharesPictures else { return [] }
    return ownRecords.filter { isShared($0.value) }.map { ($0.key, $0.value) }.sorted {
      $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
    }
  }

  /// Where the picture of a page stands: beside it.
  package static func sharePath(of page: String) -> String { publicPath(page) + "share.png" }

  /// Pictures are of what is told to others: what was asked and what became of it, a matter, a day.
  func isShared(_ ref: RecordRef) -> Bool {
    switch ref.kind {
    case .review, .subject, .meeting: true
    case .committee, .person, .post, .minutes, .report, .recommendation, .response, .letter, .actionPlan, .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      false
    }
  }

  /// What the picture of a record shows: words that its page says, by whoever says them there.
  package func shareCard(of ref: RecordRef) -> ShareCard {
    let place = Int(ref.index)
    return switch ref.kind {
    case .review: card(of: record.reviews[place])
    case .subject: card(of: Handle<Subject>(place))
    case .meeting: card(of: Handle<Meeting>(place))
    case .committee, .person, .post, .minutes, .report, .recommendation, .response, .letter, .actionPlan, .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      card(.home, title(of: ref), nil)
    }
  }

  private func card(_ kind: Phrase, _ title: String, _ language: String?) -> ShareCard {
    ShareCard(
      council: say(.shareCouncil, name: record.council.name), kind: say(kind), title: title,
      language: language ?? say(.language))
  }

  private func card(of review: Review) -> ShareCard {
    var card = card(.kindReview, review.document.title, review.document.language)
    enter(review.recommendations, into: &card)
    if card.counts.isEmpty { card.lines = [say(.reviewNoRecommendations)] }
    return card
  }

  private func card(of handle: Handle<Subject>) -> ShareCard {
    let subject = RecordPage(self, handle, record[handle])
    var card = card(.subjectKind, subject.it.document.title, subject.it.document.language)
    enter(subject.recommendations, into: &card)
    card.lines = [subject.news ?? (card.counts.isEmpty ? subject.it.document.summary : nil)].compactMap(\.self)
    return card
  }

  private func card(of handle: Handle<Meeting>) -> ShareCard {
    let meeting = record[handle]
    var card = card(.kindMeeting, record.heading(of: meeting), meeting.document.language)
    let when = [meeting.date.textWithWeekday, meeting.time].compactMap(\.self).joined(separator: ", ")
    card.lines = [when, lineBelow(handle)].compactMap(\.self)
    return card
  }

  /// Where it is held or, of a meeting that is not, that.
  private func lineBelow(_ handle: Handle<Meeting>) -> String? {
    switch record[handle].status {
    case .cancelled, .postponed: notHeld(record[handle])
    case .provisional, .confirmed, .broughtForward, .held: record[handle].place
    }
  }

  /// Their states in the order in which sentences tell them. The numbers hold on the record's day, unless all is ended.
  private func enter(_ recommendations: [Handle<Recommendation>], into card: inout ShareCard) {
    let counts = counts(of: recommendations)
    let occurring = RecommendationState.inSentences.filter { counts[$0] > 0 }
    card.squares = occurring.flatMap { Array(repeating: $0, count: counts[$0]) }
    card.counts = occurring.map { ShareCard.Count($0, words(of: counts[$0], $0)) }
    if occurring.contains(where: \.isOpen) { card.asAt = say(.shareAsAt, day: record.asAt.text) }
  }
}
