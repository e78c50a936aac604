import Calendar
import Record
import Theme

extension Site {
  /// A page for each month that has entries.
  func monthPages(_ scope: CalendarScope) -> [PlannedPage] {
    scope.slice.months.indices.map { place in
      PlannedPage(scope.path(of: scope.slice.months[place]), .calendarMonth) { [self] in month(place, in: scope).view }
    }
  }

  func month(_ place: Int, in scope: CalendarScope) -> MonthView {
    let month = scope.slice.months[place]
    let dated = calendar.entries(at: month.dated)
    let undated = calendar.entries(at: month.undated)
    let year = calendarYear(of: month)
    let title = title(month.first.monthText, in: scope)
    return MonthView(
      frame: frame(
        .calendarMonth, path: scope.path(of: month), title: say(.calendarPage, title: title),
        description: "\(title): \(summary(of: dated + undated)).",
        breadcrumbs: breadcrumbs(in: scope) + [LinkView(title: year.label, link: scope.path(of: year))],
        previous: place > 0 ? link(to: scope.slice.months[place - 1], in: scope) : nil,
        next: place + 1 < scope.slice.months.count ? link(to: scope.slice.months[place + 1], in: scope) : nil
      ).ofTheDay(isOfTheDay(dated + undated) || month.first == record.asAt.firstOfMonth),
      title: title, month: month.first.monthText, summary: summary(of: dated + undated),
      committee: scope.committee.map { link(to: $0.ref) },
      year: LinkView(title: say(.municipalYear, year: year.label), link: scope.path(of: year)),
      choices: calendarChoices(scope) { other in
        other.slice.place(ofMonth: month.first).map { other.path(of: other.slice.months[$0]) }
      },
      groups: groups(of: dated + undated), weeks: dated.isEmpty ? [] : weeks(month.first, dated, in: scope),
      days: days(dated, in: scope), undated: undated.map { view(of: $0, in: scope) },
      subscriptions: subscriptions(scope))
  }

  /// Whether entries say what holds only today: so many days overdue.
  func isOfTheDay(_ entries: [CalendarEntry]) -> Bool {
    entries.contains { if case .overdue = $0.state { true } else { false } }
  }

  func link(to month: CalendarMonth, in scope: CalendarScope) -> LinkView {
    LinkView(title: month.first.monthText, link: scope.path(of: month))
  }

  /// “4 meetings and 12 other dates”.
  func summary(of entries: [CalendarEntry]) -> String {
    let meetings = entries.count { $0.kind == .meeting }
    let others = entries.count - meetings
    let parts = [
      meetings == 0 ? nil : say(.meetings, count: meetings),
      others == 0 ? nil : say(meetings == 0 ? .dates : .otherDates, count: others),
    ]
    return say.list(parts.compactMap(\.self))
  }

  /// Days in order, each with its entries; the entries come in order of day.
  private func days(_ entries: [CalendarEntry], in scope: CalendarScope) -> [CalendarDayView] {
    Site.byDay(entries).map { day, own in
      CalendarDayView(
        title: "\(day.weekday.label) \(day.day) \(MonthName.full[day.month - 1])", anchor: Site.anchor(of: day),
        iso: day.iso, entries: own.map { view(of: $0, in: scope) })
    }
  }

  static func anchor(of day: Day) -> String { "day-" + day.iso }

  private static func byDay(_ entries: [CalendarEntry]) -> [(day: Day, entries: [CalendarEntry])] {
    var days: [(day: Day, entries: [CalendarEntry])] = []
    for entry in entries {
      guard let day = entry.day else { continue }
      if days.last?.day != day { days.append((day, [])) }
      days[days.count - 1].entries.append(entry)
    }
    return days
  }
}

// MARK: - The table

extension Site {
  /// A cell that held all the entries of a busy day would push its week off the screen; the list has them all.
  private static let mostInACell = 4

  private func weeks(_ first: Day, _ entries: [CalendarEntry], in scope: CalendarScope) -> [CalendarWeekView] {
    let days = Dictionary(Site.byDay(entries).map { ($0.day, $0.entries) }, uniquingKeysWith: { first, _ in first })
    let monday = first.adding(days: 1 - first.weekday.rawValue)
    let last = first.lastOfMonth
    return stride(from: monday.number, through: last.number, by: 7).map { start in
      CalendarWeekView(
        days: (0..<7).map { ahead in
          let day = Day(number: start).adding(days: ahead)
          return first <= day && day <= last ? cell(day, days[day] ?? [], in: scope) : CalendarCellView()
        })
    }
  }

  private func cell(_ day: Day, _ entries: [CalendarEntry], in scope: CalendarScope) -> CalendarCellView {
    let shown = entries.count > Site.mostInACell ? Site.mostInACell - 1 : entries.count
    let more = entries.count - shown
    return CalendarCellView(
      number: day.day, iso: day.iso, isToday: day == record.asAt, holiday: holidays.name(of: day),
      entries: entries.prefix(shown).map { view(of: $0, in: scope) },
      more: more == 0 ? nil : LinkView(title: say(.moreEntries, count: more), link: "#" + Site.anchor(of: day)))
  }
}
