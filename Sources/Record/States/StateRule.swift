/// The one rule for the state of a recommendation (docs/states.md).
///
/// Questions are asked in a fixed order, and the first that has an answer decides: was it closed, did scrutiny find it done, was it
/// refused or replaced, do officers say it is done, is it late, is it waiting; else it is on track. For a day only the facts that are dated up to it count. A fact without a date –
/// a `status` in the short form, an answer whose day is not known – speaks for the record's own day and for no other. Nor is
/// its silence held against anybody: where something ended and nothing says when, an earlier day may not call it late, since
/// it may have been done in time; it is then waiting, and the reason says that its end has no date.
extension StateFacts {
  /// Nil before it was made, and for days to come.
  func state(on day: Day) -> StateOnDay? {
    guard day >= made, day <= today else { return nil }
    return closed(on: day) ?? foundDone(on: day) ?? notHappening(on: day) ?? saidDone(on: day) ?? late(on: day)
      ?? waiting(on: day) ?? onTrack(on: day)
  }

  // MARK: Ended

  /// A closure is the last word, whatever was said before or after it.
  private func closed(on day: Day) -> StateOnDay? {
    guard let closure, isKnown(closure.day, on: day) else { return nil }
    return StateOnDay(closure.reason, closure.day, source: closure.source)
  }

  /// What scrutiny found last overtakes a refusal before it, as long as nobody has since said anything else.
  private func foundDone(on day: Day) -> StateOnDay? {
    guard let finding = words.last(where: { $0.isFinding && $0.day <= day }), finding.isDone,
      !isRefused(since: finding.day, on: day)
    else { return nil }
    return wordDone(on: day)
  }

  /// The word of officers does not make done what was refused or replaced; nor does the short form, which has no date at all.
  private func saidDone(on day: Day) -> StateOnDay? {
    if word(on: day) == nil { return day == today && status == .done ? StateOnDay(.saidDone) : nil }
    return wordDone(on: day)
  }

  private func wordDone(on day: Day) -> StateOnDay? {
    guard let word = word(on: day), word.isDone else { return nil }
    return StateOnDay(word.isFinding ? .foundDone : .saidDone, word.day, source: word.source)
  }

  /// Whether it was refused on a day or after it.
  private func isRefused(since word: Day, on day: Day) -> Bool {
    refusal(on: day).map { ($0.day ?? today) >= word } ?? false
  }

  /// All who answered said no: the latest of these answers.
  private func refusal(on day: Day) -> AnswerOnDay? {
    let positions = positions(on: day)
    return positions.allSatisfy { $0.position == .rejected } ? positions.last : nil
  }

  private func notHappening(on day: Day) -> StateOnDay? {
    if let word = word(on: day), case .said(let status) = word.kind, let reason = StateReason(ending: status) {
      return StateOnDay(reason, word.day, source: word.source)
    }
    if let refusal = refusal(on: day) { return StateOnDay(.refused, refusal.day, source: refusal.source) }
    guard day == today else { return nil }
    if let supersededBy { return StateOnDay(.replaced, source: supersededBy) }
    return StateReason(ending: status).map { StateOnDay($0) }
  }

  // MARK: Open

  private func late(on day: Day) -> StateOnDay? {
    let missed = missedDate(on: day) ?? missedAnswer(on: day)
    return missed.map { day < today && endsWithoutDay ? StateOnDay(.endUndated) : $0 }
  }

  private func missedDate(on day: Day) -> StateOnDay? {
    guard let deadline = deadline(on: day), case .overdue(let days)? = deadline.state(asOf: day) else { return nil }
    return StateOnDay(.datePassed, day.adding(days: -days))
  }

  /// The latest that had been set; nothing where none was set by then.
  func deadline(on day: Day) -> Deadline? {
    deadlines.last { $0.set.map { $0 <= day } ?? true }.map { Deadline(written: $0.written, due: $0.due, isOpen: true) }
  }

  private func missedAnswer(on day: Day) -> StateOnDay? {
    guard let answerDue, answerDue.day < day, positions(on: day).isEmpty else { return nil }
    if answers.contains(where: { $0.day == nil }) { return StateOnDay(.answerUndated) }
    return StateOnDay(answerDue.isByLaw ? .answerOverdue : .answerOverdueByOwnRule, answerDue.day)
  }

  private func waiting(on day: Day) -> StateOnDay? {
    if let paused = paused(on: day) { return paused }
    let positions = positions(on: day)
    if positions.isEmpty {
      return answers.contains { $0.day == nil } ? StateOnDay(.answerUndated) : StateOnDay(.noAnswer, answerDue?.day)
    }
    guard !positions.contains(where: \.isYes) else { return nil }
    return positions.last { $0.position != .rejected }.map {
      StateOnDay(StateReason($0.position), $0.day, source: $0.source)
    }
  }

  private func paused(on day: Day) -> StateOnDay? {
    guard let word = word(on: day) else { return day == today && status == .paused ? StateOnDay(.paused) : nil }
    guard case .said(.paused) = word.kind else { return nil }
    return StateOnDay(.paused, word.day, source: word.source)
  }

  /// Nothing stands against it: somebody said yes, and no day has gone by.
  private func onTrack(on day: Day) -> StateOnDay {
    let yes = positions(on: day).last(where: \.isYes)
    return StateOnDay(yes.map { StateReason($0.position) } ?? .noAnswer, yes?.day, source: yes?.source)
  }
}

extension AnswerOnDay {
  /// An answer that promises something.
  var isYes: Bool { position == .accepted || position == .partlyAccepted }
}

extension StateReason {
  init(_ position: Position) {
    self =
      switch position {
      case .accepted: .accepted
      case .partlyAccepted: .partlyAccepted
      case .rejected: .refused
      case .noted: .noted
      case .deferred: .deferred
      case .notStated: .positionNotStated
      }
  }

  /// How a status other than “done” ended it; nil for one that is open.
  fileprivate init?(ending status: RecommendationStatus) {
    switch status {
    case .notAccepted: self = .notAccepted
    case .superseded: self = .replaced
    case .closedByCommittee: self = .closedByCommittee
    case .done, .notStarted, .underWay, .paused, .notStated: return nil
    }
  }
}
