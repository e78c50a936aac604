import Record

/// What scrutiny has done before a decision, plans to do, or still can do.
enum Outlook: Sendable {
  case lookedAt(ProgrammeEntryRef, Day?)
  case planned(ProgrammeEntryRef, Day?)
  /// Nobody plans it; this meeting comes before the decision and its agenda is not out.
  case couldBe(Handle<Meeting>)
  /// Neither the decision nor a meeting has a day.
  case undated
  /// Only for a day after the decision can be taken.
  case tooLate(ProgrammeEntryRef, Day)
  /// The next meeting comes after the decision can be taken.
  case noMeetingBefore(Handle<Meeting>)
  case notLookedAt

  /// What a reader sorts decisions by.
  enum Chance: CaseIterable, Sendable { case gone, left, taken }

  var chance: Chance {
    switch self {
    case .lookedAt, .planned: .taken
    case .couldBe, .undated: .left
    case .tooLate, .noMeetingBefore, .notLookedAt: .gone
    }
  }
}

/// A decision that can still be taken, with what scrutiny has of it.
struct DecisionAhead: Sendable {
  let decision: Handle<ForwardPlanEntry>
  let outlook: Outlook
}

/// The decisions ahead in order of date, each once, and those whose day has gone by without a word; worked out once.
struct DecisionsAhead: Sendable {
  let all: [DecisionAhead]
  let passed: [Handle<ForwardPlanEntry>]

  func of(_ chance: Outlook.Chance) -> [DecisionAhead] { all.filter { $0.outlook.chance == chance } }

  init(_ record: Record, _ decisions: DecisionCatalogue, _ programme: ProgrammeCatalogue, _ meetings: MeetingCatalogue)
  {
    let remits = Remits(record)
    let current = decisions.months.flatMap(\.decisions)
    let isPassed = { (handle: Handle<ForwardPlanEntry>) in record[handle].firstDay.map { $0 < record.asAt } ?? false }
    passed = current.filter(isPassed)
    all = current.filter { !isPassed($0) }.map { handle in
      let outlook =
        DecisionsAhead.onProgrammes(handle, programme, record)
        ?? DecisionsAhead.possible(record[handle], remits, meetings, record)
      return DecisionAhead(decision: handle, outlook: outlook)
    }
  }

  /// What work programmes say; nothing where they leave it open whether scrutiny comes first.
  private static func onProgrammes(
    _ handle: Handle<ForwardPlanEntry>, _ programme: ProgrammeCatalogue, _ record: Record
  ) -> Outlook? {
    let first = record[handle].firstDay
    let work = programme.work(before: handle).filter { record.isGoingAhead($0) }.compactMap { ref in
      record[ref].map { (ref: ref, entry: $0, standing: ScrutinyStanding(of: $0, before: first, in: record)) }
    }
    func day(of entry: WorkProgrammeEntry) -> Day? { entry.meeting.map { record[$0].date } ?? entry.date?.latest }
    let before = work.filter { $0.standing == .before }
    if let held = before.last(where: { $0.entry.status == .held }) { return .lookedAt(held.ref, day(of: held.entry)) }
    if let planned = before.first { return .planned(planned.ref, day(of: planned.entry)) }
    guard !work.contains(where: { $0.standing == .undated }),
      let after = work.first(where: { $0.standing == .after }), let day = day(of: after.entry)
    else { return nil }
    return .tooLate(after.ref, day)
  }

  private static func possible(
    _ decision: ForwardPlanEntry, _ remits: Remits, _ meetings: MeetingCatalogue, _ record: Record
  ) -> Outlook {
    let coming = remits.committees(for: decision).flatMap { meetings.meetings(of: $0) }.filter { handle in
      let isOut = record[handle].agendaPublished.map { $0 <= record.asAt } ?? false
      return record[handle].isComing(after: record.asAt) && !isOut
    }
    let soonest = coming.min { (record[$0].date, $0) < (record[$1].date, $1) }
    guard let first = decision.firstDay else { return soonest.map { .couldBe($0) } ?? .undated }
    guard let soonest else { return .notLookedAt }
    if record[soonest].date <= first { return .couldBe(soonest) }
    return decision.urgency == nil && decision.scrutiny == nil ? .noMeetingBefore(soonest) : .notLookedAt
  }
}
