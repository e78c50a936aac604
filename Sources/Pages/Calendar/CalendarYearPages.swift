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
      }, years: yearChoices(years, in: scope, current: year), strip: strip(of: year, in: scope),
      months: months.compactMap { view(of: $0, in: scope) }, periods: periods.map { view(of: $0, in: scope) },
      subscriptions: subscriptions(scope))
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

  /// The months that end in the year; those without entries lead nowhere.
  func strip(of year: MunicipalYear, in scope: CalendarScope) -> [MonthChipView] {
    guard let start = record.council.firstDay(of: year)?.firstOfMonth else { return [] }
    let candidates = (0..<13).map { start.adding(months: $0) }
    return candidates.filter { record.municipalYear(of: $0.lastOfMonth) == year }.map { first in
      let month = scope.slice.place(ofMonth: first).map { scope.slice.months[$0] }
      return MonthChipView(
        title: first.monthText, link: month.map { scope.path(of: $0) },
        note: month.map { summary(of: calendar.entries(at: $0.dated + $0.undated)) },
        isNow: first == record.asAt.firstOfMonth)
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
