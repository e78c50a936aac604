import Testing

@testable import Record

/// What the record holds of a recommendation, a day, and the state it is in (docs/states.md).
struct StateCase: Sendable, CustomTestStringConvertible {
  let name: String
  let day: String
  let expected: StateReason?
  let since: String?
  let facts: @Sendable (inout StateFacts) throws -> Void

  init(
    _ name: String, _ day: String, _ expected: StateReason?, since: String? = nil,
    _ facts: @escaping @Sendable (inout StateFacts) throws -> Void = { _ in }
  ) {
    (self.name, self.day, self.expected, self.since, self.facts) = (name, day, expected, since, facts)
  }

  var testDescription: String { "\(name), \(day)" }

  func made() throws -> StateFacts {
    var facts = StateFacts(made: try Made.day("2026-01-10"), today: try Made.day("2026-12-01"))
    try self.facts(&facts)
    return facts
  }
}

extension StateFacts {
  mutating func answer(_ position: Position, _ day: String?, by: String = "Cabinet") throws {
    answers.append(AnswerOnDay(day: try day.map(Made.day), by: by, position: position))
  }

  mutating func said(_ status: RecommendationStatus, _ day: String) throws {
    words.append(WordOnDay(day: try Made.day(day), kind: .said(status)))
  }

  mutating func found(_ isMet: Bool, _ day: String) throws {
    words.append(WordOnDay(day: try Made.day(day), kind: .found(isMet: isMet)))
  }

  mutating func closed(_ reason: StateReason, _ day: String?) throws {
    closure = ClosureOnDay(day: try day.map(Made.day), reason: reason)
  }

  mutating func due(_ words: String, set: String? = nil) throws {
    deadlines.append(DeadlineOnDay(set: try set.map(Made.day), written: FuzzyDate(words: words)))
  }

  mutating func answerDue(_ day: String, byLaw: Bool = true) throws {
    answerDue = AnswerDue(day: try Made.day(day), isByLaw: byLaw, working: "")
  }
}

@Suite struct StateRuleTests {
  @Test(arguments: openCases + endedCases + undatedCases + wordCases)
  func isInTheStateThatItsFactsOfTheDayGive(_ one: StateCase) throws {
    let state = try one.made().state(on: Made.day(one.day))
    #expect(state?.reason == one.expected)
    if let since = one.since { #expect(try state?.day == Made.day(since)) }
  }

  /// The spans are the rule asked on every day.
  @Test(arguments: openCases + endedCases + undatedCases + wordCases)
  func theSpansSayOfEveryDayWhatTheRuleSays(_ one: StateCase) throws {
    let facts = try one.made()
    var day = facts.made.adding(days: -3)
    while day <= facts.today {
      #expect(facts.spans.state(on: day) == facts.state(on: day))
      day = day.adding(days: 1)
    }
  }

  static let openCases = [
    StateCase("before it was made", "2026-01-09", nil),
    StateCase("the day it was made", "2026-01-10", .noAnswer),
    StateCase("a day to come", "2026-12-02", nil),
    StateCase("its answer is not yet due", "2026-03-09", .noAnswer, since: "2026-03-09") {
      try $0.answerDue("2026-03-09")
    },
    StateCase("its answer is overdue", "2026-03-10", .answerOverdue, since: "2026-03-09") {
      try $0.answerDue("2026-03-09")
    },
    StateCase("its answer is overdue by the council's rule", "2026-03-10", .answerOverdueByOwnRule) {
      try $0.answerDue("2026-03-09", byLaw: false)
    },
    StateCase("the day before a late answer", "2026-04-06", .answerOverdue) {
      try $0.answerDue("2026-03-09")
      try $0.answer(.accepted, "2026-04-07")
    },
    StateCase("the day of a late answer", "2026-04-07", .accepted, since: "2026-04-07") {
      try $0.answerDue("2026-03-09")
      try $0.answer(.accepted, "2026-04-07")
    },
    StateCase("partly accepted", "2026-04-07", .partlyAccepted) { try $0.answer(.partlyAccepted, "2026-02-01") },
    StateCase("deferred", "2026-04-07", .deferred) { try $0.answer(.deferred, "2026-02-01") },
    StateCase("noted", "2026-04-07", .noted) { try $0.answer(.noted, "2026-02-01") },
    StateCase("no position", "2026-04-07", .positionNotStated) { try $0.answer(.notStated, "2026-02-01") },
    StateCase("deferred, then accepted", "2026-06-01", .accepted) {
      try $0.answer(.deferred, "2026-02-01")
      try $0.answer(.accepted, "2026-06-01")
    },
    StateCase("one body yes, another no", "2026-06-01", .accepted, since: "2026-02-01") {
      try $0.answer(.accepted, "2026-02-01")
      try $0.answer(.rejected, "2026-03-01", by: "Trust")
    },
    StateCase("one body later, another no", "2026-06-01", .deferred) {
      try $0.answer(.deferred, "2026-02-01")
      try $0.answer(.rejected, "2026-03-01", by: "Trust")
    },
    StateCase("the last day", "2026-06-30", .accepted) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.due("June 2026")
    },
    StateCase("the day after the last", "2026-07-01", .datePassed, since: "2026-06-30") {
      try $0.answer(.accepted, "2026-02-01")
      try $0.due("June 2026")
    },
    StateCase("late goes before waiting", "2026-07-01", .datePassed) {
      try $0.answer(.deferred, "2026-02-01")
      try $0.due("June 2026")
    },
    StateCase("a condition is never late", "2026-12-01", .accepted) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.due("June 2026 (subject to funding)")
    },
    StateCase("a date not yet moved", "2026-07-14", .datePassed) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.due("June 2026")
      try $0.due("October 2026", set: "2026-07-15")
    },
    StateCase("a date that was moved", "2026-07-15", .accepted) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.due("June 2026")
      try $0.due("October 2026", set: "2026-07-15")
    },
    StateCase("a date set later", "2026-07-14", .accepted) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.due("June 2026", set: "2026-07-15")
    },
    StateCase("paused on the record's day", "2026-12-01", .paused) {
      try $0.answer(.accepted, "2026-02-01")
      $0.status = .paused
    },
    StateCase("paused by a status that is no word on earlier days", "2026-11-30", .accepted) {
      try $0.answer(.accepted, "2026-02-01")
      $0.status = .paused
    },
    StateCase("under way without an answer", "2026-12-01", .noAnswer) { $0.status = .underWay },
  ]

  static let endedCases = [
    StateCase("the day before it is refused", "2026-01-31", .noAnswer) { try $0.answer(.rejected, "2026-02-01") },
    StateCase("refused", "2026-02-01", .refused, since: "2026-02-01") { try $0.answer(.rejected, "2026-02-01") },
    StateCase("refused and never late", "2026-12-01", .refused) {
      try $0.answer(.rejected, "2026-02-01")
      try $0.due("June 2026")
    },
    StateCase("refused, then accepted", "2026-03-01", .accepted) {
      try $0.answer(.rejected, "2026-02-01")
      try $0.answer(.accepted, "2026-03-01")
    },
    StateCase("refused, and officers say later that it is done", "2026-09-01", .refused, since: "2026-02-01") {
      try $0.answer(.rejected, "2026-02-01")
      try $0.said(.done, "2026-09-01")
    },
    StateCase("refused, and found done all the same", "2026-09-01", .foundDone, since: "2026-09-01") {
      try $0.answer(.rejected, "2026-02-01")
      try $0.found(true, "2026-09-01")
    },
    StateCase("refused, found done, and claimed again", "2026-10-01", .saidDone) {
      try $0.answer(.rejected, "2026-02-01")
      try $0.found(true, "2026-09-01")
      try $0.said(.done, "2026-10-01")
    },
    StateCase("found done on the day on which it is refused", "2026-09-01", .refused) {
      try $0.answer(.rejected, "2026-09-01")
      try $0.found(true, "2026-09-01")
    },
    StateCase("found done, then refused", "2026-10-01", .refused) {
      try $0.found(true, "2026-09-01")
      try $0.answer(.rejected, "2026-10-01")
    },
    StateCase("refused, found done, and said not to be done after all", "2026-10-01", .refused) {
      try $0.answer(.rejected, "2026-02-01")
      try $0.found(true, "2026-09-01")
      try $0.said(.underWay, "2026-10-01")
    },
    StateCase("refused by an answer without a date, and said to be done", "2026-12-01", .refused) {
      try $0.answer(.rejected, nil)
      try $0.said(.done, "2026-09-01")
    },
    StateCase("done, then refused", "2026-09-01", .refused) {
      try $0.said(.done, "2026-02-01")
      try $0.answer(.rejected, "2026-09-01")
    },
    StateCase("refused, and the status says done", "2026-12-01", .refused) {
      try $0.answer(.rejected, "2026-02-01")
      $0.status = .done
    },
    StateCase("the day before the closure", "2026-08-31", .datePassed) {
      try $0.due("June 2026")
      try $0.closed(.closedUnmet, "2026-09-01")
    },
    StateCase("closed unmet", "2026-09-01", .closedUnmet, since: "2026-09-01") {
      try $0.due("June 2026")
      try $0.closed(.closedUnmet, "2026-09-01")
    },
    StateCase("a closure is the last word", "2026-11-01", .closedUnmet) {
      try $0.closed(.closedUnmet, "2026-09-01")
      try $0.said(.done, "2026-10-01")
    },
    StateCase("closed as done though nothing was confirmed", "2026-11-01", .closedAsDone) {
      try $0.said(.done, "2026-08-01")
      try $0.found(false, "2026-08-20")
      try $0.closed(.closedAsDone, "2026-09-01")
    },
    StateCase("replaced on the record's day", "2026-12-01", .replaced) {
      $0.supersededBy = Target(RecordRef(.recommendation, 1), label: "2")
    },
    StateCase("replaced, and the status says done", "2026-12-01", .replaced) {
      $0.supersededBy = Target(RecordRef(.recommendation, 1), label: "2")
      $0.status = .done
    },
    StateCase("replaced, and officers had said that it was done", "2026-12-01", .replaced) {
      $0.supersededBy = Target(RecordRef(.recommendation, 1), label: "2")
      try $0.said(.done, "2026-05-05")
    },
    StateCase("replaced, and scrutiny had found that it was done", "2026-12-01", .foundDone) {
      $0.supersededBy = Target(RecordRef(.recommendation, 1), label: "2")
      try $0.found(true, "2026-05-05")
    },
    StateCase("the status says not accepted", "2026-12-01", .notAccepted) { $0.status = .notAccepted },
    StateCase("the status says closed", "2026-12-01", .closedByCommittee) { $0.status = .closedByCommittee },
    StateCase("officers say it was superseded", "2026-06-01", .replaced, since: "2026-05-05") {
      try $0.said(.superseded, "2026-05-05")
    },
  ]

  /// What has no date speaks for the record's own day, and accuses nobody on an earlier one.
  static let undatedCases = [
    StateCase("the status says done", "2026-12-01", .saidDone) { $0.status = .done },
    StateCase("the status says done, on an earlier day", "2026-11-30", .noAnswer) { $0.status = .done },
    StateCase("accepted and in time, and done at some time", "2026-06-30", .accepted) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.due("June 2026")
      $0.status = .done
    },
    StateCase("its day gone by, and done at some time", "2026-07-01", .endUndated) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.due("June 2026")
      $0.status = .done
    },
    StateCase("its answer overdue, and closed at some time", "2026-07-01", .endUndated) {
      try $0.answerDue("2026-03-09")
      $0.status = .closedByCommittee
    },
    StateCase("the status says not accepted, and the answer says when", "2026-07-01", .answerOverdue) {
      try $0.answerDue("2026-03-09")
      try $0.answer(.rejected, "2026-08-01")
      $0.status = .notAccepted
    },
    StateCase("the status says done, and a claim says when", "2026-07-01", .datePassed) {
      try $0.due("June 2026")
      try $0.said(.done, "2026-08-01")
      $0.status = .done
    },
    StateCase("a status that is open takes no blame away", "2026-07-01", .datePassed) {
      try $0.due("June 2026")
      $0.status = .underWay
    },
    StateCase("closed without a day", "2026-07-01", .endUndated) {
      try $0.due("June 2026")
      try $0.closed(.closedAsDone, nil)
    },
    StateCase("closed without a day, on the record's day", "2026-12-01", .closedAsDone) {
      try $0.due("June 2026")
      try $0.closed(.closedAsDone, nil)
    },
    StateCase("an answer without a date", "2026-07-01", .answerUndated) {
      try $0.answerDue("2026-03-09")
      try $0.answer(.accepted, nil)
    },
    StateCase("an answer without a date, before it was due", "2026-02-01", .answerUndated) {
      try $0.answer(.accepted, nil)
    },
    StateCase("an answer without a date, on the record's day", "2026-12-01", .accepted) {
      try $0.answerDue("2026-03-09")
      try $0.answer(.accepted, nil)
    },
    StateCase("superseded at some time", "2026-07-01", .endUndated) {
      try $0.due("June 2026")
      $0.supersededBy = Target(RecordRef(.recommendation, 1), label: "2")
    },
  ]

  static let wordCases = [
    StateCase("the day before the claim", "2026-05-04", .accepted) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.said(.done, "2026-05-05")
    },
    StateCase("claimed", "2026-05-05", .saidDone, since: "2026-05-05") {
      try $0.answer(.accepted, "2026-02-01")
      try $0.said(.done, "2026-05-05")
    },
    StateCase("claimed and confirmed", "2026-06-01", .foundDone, since: "2026-06-01") {
      try $0.said(.done, "2026-05-05")
      try $0.found(true, "2026-06-01")
    },
    StateCase("claimed and not accepted", "2026-06-01", .accepted) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.said(.done, "2026-05-05")
      try $0.found(false, "2026-06-01")
    },
    StateCase("claimed, not accepted, and its date gone", "2026-07-01", .datePassed) {
      try $0.due("June 2026")
      try $0.said(.done, "2026-05-05")
      try $0.found(false, "2026-06-01")
    },
    StateCase("claimed again", "2026-08-01", .saidDone) {
      try $0.said(.done, "2026-05-05")
      try $0.found(false, "2026-06-01")
      try $0.said(.done, "2026-08-01")
    },
    StateCase("scrutiny goes before officers on one day", "2026-05-05", .noAnswer) {
      try $0.said(.done, "2026-05-05")
      try $0.found(false, "2026-05-05")
    },
    StateCase("taken back by officers", "2026-08-01", .accepted) {
      try $0.answer(.accepted, "2026-02-01")
      try $0.said(.done, "2026-05-05")
      try $0.said(.underWay, "2026-08-01")
    },
    StateCase("a dated claim goes before the status", "2026-12-01", .noAnswer) {
      try $0.said(.underWay, "2026-05-05")
      $0.status = .done
    },
    StateCase("paused since a day", "2026-06-01", .paused, since: "2026-05-05") {
      try $0.answer(.accepted, "2026-02-01")
      try $0.said(.paused, "2026-05-05")
    },
  ]
}
