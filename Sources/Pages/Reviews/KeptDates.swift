import Record
import Theme

/// A date that was set, and whether it was kept.
struct KeptDateView: Viewable {
  let what: String
  var link: String?
  var note: String?
  let set: String
  var done: String?
  let kept: StateView

  static let vocabulary = Vocabulary<KeptDateView>(
    "kept-date",
    [
      .text("what", \.what, "What was to be done by then"),
      .address("link", \.link, "Where it stands, when not on this page"),
      .text("note", \.note, "By whose rule, or that the date was moved"),
      .text("set", \.set, "The date, as written unless it is a plain day"),
      .text("done", \.done, "When it was done; absent where it is not, or where nobody recorded the day"),
      .part("kept", \.kept, "Whether it was kept"),
    ])
}

extension RecordPage<Recommendation> {
  /// The answer, what was promised for the recommendation itself, and its actions. A date that nobody set is left out.
  var keptDates: [KeptDateView] {
    answerDates + [ownDate].compactMap(\.self) + it.actions.compactMap { date(of: $0) }
  }

  private var today: Day { site.record.asAt }

  private var answerDates: [KeptDateView] {
    let clock = site.record.responseClock(of: it)
    guard let due = site.record.answerDue(of: it), !it.answers.isEmpty || it.isOpen else { return [] }
    let answered = it.answers.isEmpty ? nil : clock.responded
    return [
      KeptDateView(
        what: say(.dateAnswer), note: due.isByLaw ? say(.dateByLaw) : say(.owedOwnRule), set: due.day.text,
        done: answered?.text, kept: kept(due.day, answered, isDone: !it.answers.isEmpty))
    ]
  }

  private var ownDate: KeptDateView? {
    guard let set = site.promise(of: it.deadline) else { return nil }
    let now = site.states.now(of: handle)
    let state = site.standing(of: handle)
    let note = it.deadline.first.map { say(.dateFirst, day: $0.told) }
    if state == .notHappening {
      return KeptDateView(
        what: say(.dateItself), note: note, set: set, kept: StateView(state: state, words: say.state[state]))
    }
    guard let last = it.deadline.lastDay, it.deadline.standing?.condition == nil || it.deadline.due != nil else {
      return KeptDateView(what: say(.dateItself), note: note, set: set, kept: site.standingView(of: handle))
    }
    return KeptDateView(
      what: say(.dateItself), note: note, set: set, done: state == .done ? now?.day?.text : nil,
      kept: state == .done || last < today
        ? kept(last, state == .done ? now?.day : nil, isDone: state == .done) : open(until: last))
  }

  private func date(of handle: Handle<Action>) -> KeptDateView? {
    let action = site.record[handle]
    guard let set = site.promise(of: action.deadline) else { return nil }
    return KeptDateView(
      what: site.title(of: handle.ref), link: site.address(of: handle.ref),
      note: action.text.prose.plainText.excerpt(70), set: set, kept: kept(action))
  }

  private func kept(_ action: Action) -> StateView {
    switch action.status.status {
    case .done: StateView(state: .done, words: say.status[.done])
    case .notAccepted, .superseded, .closedByCommittee:
      StateView(state: .notHappening, words: say.status[action.status.status])
    case .paused, .notStarted, .underWay, .notStated:
      if case .overdue? = action.deadline.state(asOf: today), let last = action.deadline.lastDay {
        StateView(state: .late, words: site.lateness(since: last).capitalisedFirst)
      } else {
        StateView(
          state: action.status.status == .paused ? .waiting : .onTrack, words: say.status[action.status.status])
      }
    }
  }

  /// What was done on a day nobody recorded is neither in time nor late.
  private func kept(_ last: Day, _ done: Day?, isDone: Bool) -> StateView {
    guard isDone else {
      return last < today
        ? StateView(state: .late, words: site.lateness(since: last).capitalisedFirst) : open(until: last)
    }
    guard let done else { return StateView(state: .done, words: say(.keptUnknown)) }
    let over = last.days(to: done)
    return over > 0
      ? StateView(state: .late, words: say(.daysLate, count: over)) : StateView(state: .done, words: say(.keptInTime))
  }

  private func open(until last: Day) -> StateView {
    StateView(state: .waiting, words: say.lastDays(today.days(to: last)))
  }
}
