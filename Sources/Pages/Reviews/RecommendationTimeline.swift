import Record
import Theme

/// A step of a timeline with what orders it: entries without a day stay behind the one they were written after.
struct TimelineStep {
  var day: Day?
  var entry: TimelineEntryView
}

extension Site {
  /// Everything that became of a recommendation, the oldest first, ending with where it stands now.
  func timeline(of handle: Handle<Recommendation>, root: String) -> [TimelineEntryView] {
    timeline(of: handle, record[handle], root)
  }

  private func timeline(
    of handle: Handle<Recommendation>, _ recommendation: Recommendation, _ root: String
  ) -> [TimelineEntryView] {
    var strands = [
      made(handle, recommendation) + received(recommendation) + considered(recommendation) + unanswered(recommendation)
    ]
    strands += [answers(recommendation, root), letters(recommendation), looks(recommendation)]
    strands += [claims(recommendation), assessments(recommendation, root), closing(recommendation)]
    strands += [log(recommendation.progress, say(.timelineProgress), nil, root), moves(recommendation.ledger)]
    strands += recommendation.actions.map { action in
      log(
        record[action].progress, say(.progressOnAction, number: record[action].number.words),
        address(of: action.ref), root)
    }
    return Site.merged(strands) + [now(recommendation)]
  }

  /// The strands as one, by day; a step without a day takes the day of the one before it in its strand.
  private static func merged(_ strands: [[TimelineStep]]) -> [TimelineEntryView] {
    var steps: [(day: Day, order: Int, entry: TimelineEntryView)] = []
    for strand in strands {
      var day = Day.distantPast
      for step in strand {
        day = step.day ?? day
        steps.append((day, steps.count, step.entry))
      }
    }
    return steps.sorted { ($0.day, $0.order) < ($1.day, $1.order) }.map(\.entry)
  }

  func step(_ day: Day?, _ title: String, link: String? = nil, who: String? = nil) -> TimelineStep {
    TimelineStep(day: day, entry: TimelineEntryView(date: day?.text, iso: day?.iso, title: title, link: link, who: who))
  }

  private func made(_ handle: Handle<Recommendation>, _ recommendation: Recommendation) -> [TimelineStep] {
    let meeting = recommendation.madeAt ?? recommendation.review.flatMap { record[$0].agreedAt }
    let committee = record.committee(of: handle).map { record[$0].document.title }
    var step = step(
      meeting.map { record[$0].date }, committee.map { say(.madeBy, name: $0) } ?? say(.timelineMade),
      link: (meeting?.ref ?? recommendation.review?.ref).map { address(of: $0) })
    step.entry.source = recommendation.source.map { view(of: $0) }
    return [step]
  }

  private func received(_ recommendation: Recommendation) -> [TimelineStep] {
    let report = recommendation.reportReceived.map { step($0, say(.timelineReport)) }
    let notice = recommendation.noticeReceived.map { step($0, say(.timelineNotice)) }
    return [report, notice].compactMap { $0 }.sorted { ($0.day ?? .distantPast) < ($1.day ?? .distantPast) }
  }

  private func considered(_ recommendation: Recommendation) -> [TimelineStep] {
    let isAnswer = recommendation.answers.contains { record[$0.response].date == recommendation.considered }
    guard let day = recommendation.considered, !isAnswer else { return [] }
    return [step(day, say(.timelineConsidered))]
  }

  /// That an answer is late is itself something that happened.
  private func unanswered(_ recommendation: Recommendation) -> [TimelineStep] {
    let clock = record.responseClock(of: recommendation)
    guard recommendation.isAwaitingAnswer, case .overdue(let days) = clock.state(asOf: record.asAt) else { return [] }
    var step = step(clock.due, say(.timelineUnanswered))
    step.entry.status = StatusView(say(.daysOverdue, count: days), .overdue)
    return [step]
  }

  private func answers(_ recommendation: Recommendation, _ root: String) -> [TimelineStep] {
    recommendation.answers.map { answer in
      let response = record[answer.response]
      var step = step(
        response.date, say(.answeredBy, name: response.decisionMaker.words), link: address(of: answer.response.ref))
      step.entry.status = StatusView(answer.position, say)
      step.entry.text = markupIfAny(answer.text, headingShift: 2, root: root)
      return step
    }
  }

  private func letters(_ recommendation: Recommendation) -> [TimelineStep] {
    recommendation.letters.map { handle in
      let letter = record[handle]
      return step(letter.date, say.letterStep[letter.step], link: address(of: handle.ref), who: letter.from.words)
    }
  }

  private func looks(_ recommendation: Recommendation) -> [TimelineStep] {
    recommendation.lookedAt.map { target in
      step(day(of: target.ref), say(.timelineLookedAt), link: address(of: target), who: target.label)
    }
  }

  private func day(of ref: RecordRef) -> Day? {
    switch ref.kind {
    case .meeting: record.meetings[Int(ref.index)].date
    case .minutes: record[record.minutes[Int(ref.index)].meeting].date
    case .committee, .person, .post, .subject, .report, .review, .recommendation, .response, .letter, .actionPlan,
      .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      nil
    }
  }

  /// The day, or the first day that words such as “October 2026” allow: for the order only, never shown.
  private static func orderingDay(of entry: ProgressEntry?) -> Day? {
    entry?.date ?? entry?.dateWords.flatMap { FuzzyDate(words: $0).earliest }
  }

  private func log(_ entries: [Disclosed<ProgressEntry>], _ title: String, _ link: String?, _ root: String)
    -> [TimelineStep]
  {
    entries.map { entry in
      let view = view(of: entry, root: root)
      var step = TimelineStep(day: Site.orderingDay(of: entry.open), entry: TimelineEntryView(title: title, link: link))
      step.entry.date = view.date
      step.entry.iso = view.iso
      step.entry.dateWords = view.dateWords
      step.entry.provenance = view.impossibility
      step.entry.text = view.text
      step.entry.source = view.source
      step.entry.withheld = view.withheld
      return step
    }
  }

  private func moves(_ ledger: DateLedger) -> [TimelineStep] {
    zip(ledger.dates, ledger.dates.dropFirst()).filter(\.1.isMove).map { before, date in
      var step = step(
        date.day,
        say(.timelineMoved, from: before.date?.told ?? say(.noDateYet), until: date.date?.told ?? say(.noDateYet)))
      step.entry.provenance = date.reason ?? say(.movedWithoutReason)
      return step
    }
  }

  private func now(_ recommendation: Recommendation) -> TimelineEntryView {
    var entry = step(record.asAt, say(.timelineNow)).entry
    entry.status = standing(of: recommendation)
    entry.isNow = true
    return entry
  }
}
