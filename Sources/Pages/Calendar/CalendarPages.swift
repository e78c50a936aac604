import Calendar
import Record
import Theme

extension Site {
  /// The calendar of all and of each committee: its own page, its years and its months.
  func calendarPages() -> [PlannedPage] {
    let committees = record.committees.indices.map { calendarScope(of: Handle($0)) }.filter { !$0.slice.isEmpty }
    return ([wholeCalendar] + committees).flatMap { scope in
      [PlannedPage(scope.path, .calendar) { [self] in calendarPage(scope).view }]
        + calendarYearPages(scope) + monthPages(scope)
    }
  }

  private func calendarPage(_ scope: CalendarScope) -> CalendarView {
    let years = calendarYears(scope)
    let year = shownYear(among: years)
    let title = scope.committee.map { say(.calendarOf, name: record[$0].document.title) } ?? say(.calendarKind)
    let shortTitle = scope.committee.map { say(.calendarPage, title: record[$0].shortTitle) } ?? title
    return CalendarView(
      frame: frame(
        .calendar, path: scope.path, title: shortTitle,
        description: say(.calendarDescription), breadcrumbs: scope.committee == nil ? [] : [calendarLink]),
      title: title, committee: scope.committee.map { link(to: $0.ref) },
      year: year.map { LinkView(title: say(.municipalYear, year: $0.label), link: scope.path(of: $0)) },
      choices: calendarChoices(scope) { $0.path }, years: yearChoices(years, in: scope, current: nil),
      strip: year.map { strip(of: $0, in: scope) } ?? [], coming: coming(scope), undated: expected(scope),
      programmes: programmesBeside(scope),
      undecided: programme.unscheduled.isEmpty
        ? nil
        : undecidedLink, isWhole: scope.committee == nil,
      subscriptions: subscriptions(scope))
  }

  /// The present year, or the nearest that has entries.
  private func shownYear(among years: [MunicipalYear]) -> MunicipalYear? {
    let now = record.municipalYear(of: record.asAt)
    return years.min { abs($0.startYear - now.startYear) < abs($1.startYear - now.startYear) }
  }

  /// The next twelve entries.
  private func coming(_ scope: CalendarScope) -> [CalendarEntryView] {
    let dated = scope.slice.dated
    var (low, high) = (0, dated.count)
    while low < high {
      let middle = (low + high) / 2
      if calendar.entries[Int(dated[middle])].day.map({ $0 < record.asAt }) ?? false {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return calendar.entries(at: dated[low...].prefix(12)).map { view(of: $0, in: scope, isDated: true) }
  }

  /// At most twelve, the soonest first: what a month or a season is known of.
  private func expected(_ scope: CalendarScope) -> [CalendarEntryView] {
    let places = scope.slice.undated + scope.slice.periods
    let open = calendar.entries(at: places).filter { entry in
      entry.time.end >= record.asAt && !entry.state.isCancelled && entry.state != .met
    }
    return open.sorted { $0.time.end < $1.time.end }.prefix(12).map { entry in
      view(of: entry, in: scope, expectedIn: text(of: entry.time))
    }
  }

  private func view(of entry: CalendarEntry, in scope: CalendarScope, expectedIn words: String) -> CalendarEntryView {
    let plain = view(of: entry, in: scope)
    return CalendarEntryView(
      kind: plain.kind, group: plain.group, title: plain.title, short: plain.short, link: plain.link, time: nil,
      date: words, iso: nil, spoken: words, status: plain.status, alert: plain.alert, note: plain.note,
      committees: plain.committees)
  }

  /// Where “add to my calendar” leads.
  func subscriptions(_ scope: CalendarScope) -> [LinkView] {
    let all = LinkView(title: say(.subscribeTitle), link: "subscribe/index.html")
    guard let committee = scope.committee else {
      let meetings = LinkView(title: say(.calendarMeetings), link: CalendarAddress.meetings, note: "iCalendar")
      let deadlines = LinkView(title: say(.deadlines), link: CalendarAddress.deadlines, note: "iCalendar")
      return (record.meetings.isEmpty ? [] : [meetings]) + (hasDeadlines ? [deadlines] : []) + [all]
    }
    if committeeWork.meetings[Int(committee.index)].isEmpty { return [all] }
    let title = say(.meetingsOf, name: record[committee].shortTitle)
    return [LinkView(title: title, link: CalendarAddress.meetings(of: record[committee]), note: "iCalendar"), all]
  }
}

extension Site {
  /// “March 2027”, “March to May 2027”.
  private func text(of time: CalendarTime) -> String {
    switch time {
    case .day(let day): return day.text
    case .month(let first): return first.monthText
    case .period(let first, let last):
      let from = first.year == last.year ? MonthName.full[first.month - 1] : first.monthText
      return say(.fromUntil, from: from, until: last.monthText)
    }
  }
}

extension CalendarTime {
  /// The last day it can mean.
  var end: Day {
    switch self {
    case .day(let day): day
    case .month(let first): first.lastOfMonth
    case .period(_, let last): last
    }
  }
}
