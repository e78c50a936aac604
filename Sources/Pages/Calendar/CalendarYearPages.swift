import Calendar
import Record
import Theme

extension Site {
  /// A page for each municipal year that has entries.
  func calendarYearPages(_ scope: CalendarScope) -> [PlannedPage] {
    let years = calendarYears(scope)
    return years.map { year in
      PlannedPage(scope.path(of: year), .calendarYear) { [self] in view(of: year, among: years, in: scope).view }
    }
  }

  private func view(of year: MunicipalYear, among years: [MunicipalYear], in scope: CalendarScope) -> CalendarYearView {
    let months = scope.slice.months.filter { calendarYear(of: $0) == year }
    let periods = calendar.entries(at: scope.slice.periods).filter { calendarYear(of: $0.time) == year }
    let title = title(say(.municipalYearWithin, year: year.label), in: scope).capitalisedFirst
    let all = months.flatMap { calendar.entries(at: $0.dated + $0.undated) } + periods
    let summary = summary(of: all)
    return CalendarYearView(
      frame: frame(
        .calendarYear, path: scope.path(of: year), title: say(.calendarPage, title: title),
        description: "\(title): \(summary).",
        breadcrumbs: breadcrumbs(in: scope), previous: link(to: year.previous, among: years, in: scope),
        next: link(to: year.next, among: years, in: scope)
      ).ofTheDay(isOfTheDay(all) || year == record.municipalYear(of: record.asAt)),
      title: title, year: year.label, summary: summary, committee: scope.committee.map { link(to: $0.ref) },
      choices: calendarChoices(scope) { other in
        self.calendarYears(other).contains(year) ? other.path(of: year) : nil
      }, years: yearChoices(years, in: scope, current: year),
      glance: YearGlance(site: self, scope: scope, year: year, root: Site.root(of: scope.path(of: year))).markup,
      lead: lead(of: all), next: next(of: all, in: scope), tallies: tallies(of: all), moved: moved(in: all),
      months: months.compactMap { view(of: $0, in: scope) }, periods: periods.map { view(of: $0, in: scope) },
      subscriptions: subscriptions(scope))
  }

  /// “9 scrutiny meetings were held, 5 are to come. 2 answers that fell due have not come.”
  private func lead(of entries: [CalendarEntry]) -> String? {
    let days = entries.filter { DayMark($0, in: record) == .meets }.compactMap(\.day)
    let held = days.count { $0 < record.asAt }
    let missed = entries.count { DayMark($0, in: record) == .missed }
    let told = [
      days.isEmpty ? nil : say(.yearMeetings, count: held, number: String(days.count - held)),
      missed == 0 ? nil : say(.yearAnswersMissed, count: missed),
    ].compactMap(\.self)
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  private func next(of entries: [CalendarEntry], in scope: CalendarScope) -> [CalendarEntryView] {
    entries.filter { entry in
      (entry.isOfTheYear || entry.kind == .questions) && entry.day.map { $0 >= record.asAt } ?? false
    }.prefix(12).map { view(of: $0, in: scope, isDated: true) }
  }

  private func tallies(of entries: [CalendarEntry]) -> [LinkView] {
    let meetings = entries.filter { DayMark($0, in: record) == .meets }
    let committees = Set(meetings.flatMap(\.committees)).filter { record[$0].kind == .scrutiny }.sorted()
    return committees.collated { record[$0].shortTitle }.map { committee in
      let days = meetings.filter { $0.committees.contains(committee) }.compactMap(\.day)
      let held = days.count { $0 < record.asAt }
      return LinkView(
        title: record[committee].shortTitle, link: address(of: committee.ref),
        note: say(.heldAndToCome, count: held, number: String(days.count - held)))
    }
  }

  private func moved(in entries: [CalendarEntry]) -> [LinkView] {
    entries.filter { DayMark($0, in: record) == .moved }.map { entry in
      let told = [entry.standing, entry.note].compactMap(\.self).joined(separator: ", ")
      return LinkView(title: entry.title, link: address(of: entry.target), note: told)
    }
  }

  private func link(to year: MunicipalYear, among years: [MunicipalYear], in scope: CalendarScope) -> LinkView? {
    years.contains(year) ? LinkView(title: year.label, link: scope.path(of: year)) : nil
  }

  /// The newest first.
  func yearChoices(_ years: [MunicipalYear], in scope: CalendarScope, current: MunicipalYear?) -> [ChoiceView] {
    years.reversed().map {
      ChoiceView(title: $0.label, link: scope.path(of: $0), count: nil, isCurrent: $0 == current)
    }
  }

  /// What a reader looks for in a whole year: what to go to, what is decided, what must be answered.
  /// Nothing of a month that has none of it: the strip leads there.
  private func view(of month: CalendarMonth, in scope: CalendarScope) -> YearMonthView? {
    let entries = calendar.entries(at: month.dated)
    let shown = entries.filter(\.isOfTheYear)
    if shown.isEmpty { return nil }
    let others = entries.count - shown.count + month.undated.count
    return YearMonthView(
      title: month.first.monthText, anchor: "month-" + month.label, link: scope.path(of: month),
      entries: shown.map { view(of: $0, in: scope, isDated: true) },
      others: others == 0 ? nil : say(.otherDates, count: others))
  }
}

extension CalendarEntry {
  fileprivate var isOfTheYear: Bool {
    switch kind {
    case .meeting, .decision, .response: true
    case .formerDay, .agenda, .questions, .ownResponse, .action, .recommendation, .reviewStarted, .reviewAgreed,
      .reviewReceived, .reviewFinished, .work:
      false
    }
  }
}
