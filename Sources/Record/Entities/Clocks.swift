// The clocks that run for a council's meetings, decisions and answers: the rules of `Time/Law` with what the record knows.

extension Council {
  /// Bank holidays and the days on which the offices are closed.
  package var holidays: BankHolidays {
    BankHolidays(extra: Dictionary(closures.map { ($0.date, $0.reason) }) { first, _ in first })
  }
}

extension Meeting {
  /// Whether it takes, or took, place on its day.
  package var standsOnItsDay: Bool {
    switch status {
    case .provisional, .confirmed, .broughtForward, .held: hasDate
    case .postponed, .cancelled: false
    }
  }

  /// When it ends: on the next day where it goes on past midnight.
  package var ending: (day: Day, time: TimeOfDay)? {
    end.map { (TimeOfDay.isPastMidnight(start, $0) ? date.adding(days: 1) : date, $0) }
  }
}

extension ForwardPlanEntry {
  /// The first day on which the decision can be taken.
  package var firstDay: Day? { due ?? onOrAfter?.earliest ?? onOrAfter?.latest }
}

extension Record {
  /// The notice of a meeting; nil for one that was cancelled before its agenda was published.
  package func notice(of meeting: Meeting, _ holidays: BankHolidays) -> MeetingNotice? {
    guard meeting.standsOnItsDay || meeting.agendaPublished != nil else { return nil }
    return MeetingNotice(
      before: meeting.date, published: meeting.agendaPublished, profile: council.profile,
      isOfExecutive: !meeting.committees.isEmpty && meeting.committees.allSatisfy { self[$0].kind == .executive },
      holidays: holidays)
  }

  /// The meeting's own words, else those of the first of its committees that has a rule.
  package func questionsDeadline(of meeting: Meeting, _ holidays: BankHolidays) -> QuestionsDeadline? {
    let words = meeting.questionsDeadline ?? meeting.committees.lazy.compactMap { self[$0].questionsDeadline }.first
    return words.map { QuestionsDeadline($0, before: meeting.date, holidays: holidays) }
  }

  /// The executive's two months to answer a recommendation.
  package func responseClock(of recommendation: Recommendation) -> ResponseClock {
    ResponseClock(
      reportReceived: recommendation.reportReceived, noticeReceived: recommendation.noticeReceived,
      responded: recommendation.answers.compactMap { self[$0.response].date }.min())
  }

  /// The notice of a key decision; nil where its first day is not known, and outside England, where the regulations do not hold.
  package func notice(of entry: ForwardPlanEntry, _ holidays: BankHolidays) -> KeyDecisionNotice? {
    entry.type == .key ? noticeIfKey(of: entry, holidays) : nil
  }

  /// The notice that a decision needs if it is a key decision, whatever the plan says of its kind.
  package func noticeIfKey(of entry: ForwardPlanEntry, _ holidays: BankHolidays) -> KeyDecisionNotice? {
    guard council.profile == .principalEngland, let day = entry.firstDay else { return nil }
    return KeyDecisionNotice(
      of: day, published: entry.noticePublished ?? self[entry.plan].noticePublished, urgency: entry.urgency,
      holidays: holidays)
  }

  /// The council's own days for calling in a decision taken on `day`; nothing where it has no such rule.
  package func callIn(decided day: Day?, _ holidays: BankHolidays) -> CallIn? {
    guard let day, let days = council.callInDays, days > 0 else { return nil }
    return CallIn(decided: day, days: days, holidays: holidays)
  }

  /// The days for calling in a decision; nil where no day is known, and for full council, whose decisions cannot be called in.
  package func callIn(of entry: ForwardPlanEntry, _ holidays: BankHolidays) -> CallIn? {
    guard entry.type != .budgetAndPolicyFramework, hasKnownDay(entry) else { return nil }
    let isCouncils = entry.decisionMaker.refs.contains { ref in
      ref.kind == .committee && committees[Int(ref.index)].kind != .executive
    }
    return isCouncils ? nil : callIn(decided: entry.firstDay, holidays)
  }

  /// A day, and not a month or a season.
  private func hasKnownDay(_ entry: ForwardPlanEntry) -> Bool {
    entry.due != nil || entry.onOrAfter.map { $0.earliest != nil && $0.earliest == $0.latest } ?? false
  }
}
