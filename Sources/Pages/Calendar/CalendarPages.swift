import Calendar
import Record
import Theme

/// The calendar of all or of one committee.
struct CalendarPage: Sendable {
  let site: Site
  let scope: CalendarScope

  var committee: LinkView? { scope.committee.map { site.link(to: $0.ref) } }
  var isWhole: Bool { scope.committee == nil }
  var subscriptions: [LinkView] { site.subscriptions(scope) }
}

extension Site {
  /// The calendar of all and of each committee: its own page, its years and its months.
  func calendarPages() -> [PlannedPage] {
    let committees = record.committees.indices.map { calendarScope(of: Handle($0)) }.filter { !$0.slice.isEmpty }
    return ([wholeCalendar] + committees).flatMap { scope in
      [
        PlannedPage(scope.path, .calendar) { [self] in
          CalendarView.vocabulary.view(of: CalendarPage(site: self, scope: scope))
        }
      ] + calendarYearPages(scope) + monthPages(scope)
    }
  }
}

extension CalendarPage {
  var frame: FrameView {
    let name = scope.committee.map { site.say(.calendarPage, title: site.record[$0].shortTitle) }
    return site.frame(
      .calendar, path: scope.path, title: name ?? title, description: site.say(.calendarDescription),
      breadcrumbs: isWhole ? [] : [site.calendarLink])
  }

  var title: String {
    scope.committee.map { site.say(.calendarOf, name: site.record[$0].document.title) } ?? site.say(.calendarKind)
  }

  private var years: [MunicipalYear] { site.calendarYears(scope) }

  /// The present year, or the nearest that has entries.
  private var shownYear: MunicipalYear? {
    let now = site.record.municipalYear(of: site.record.asAt)
    return years.min { abs($0.startYear - now.startYear) < abs($1.startYear - now.startYear) }
  }

  var year: LinkView? {
    shownYear.map { LinkView(title: site.say(.municipalYear, year: $0.label), link: scope.path(of: $0)) }
  }

  var choices: [ChoiceView] { site.calendarChoices(scope) { $0.path } }
  var yearChoices: [ChoiceView] { site.yearChoices(years, in: scope, current: nil) }
  var glance: [UInt8]? {
    shownYear.map { YearGlance(site: site, scope: scope, year: $0, root: Site.root(of: scope.path)).markup }
  }

  var coming: [CalendarEntryView] { site.coming(scope) }
  var undated: [CalendarEntryView] { site.expected(scope) }
  var programmes: [ProgrammeBesideView] { site.programmesBeside(scope) }
  var undecided: LinkView? { site.programme.unscheduled.isEmpty ? nil : site.undecidedLink }
}

extension Site {
  /// The next twelve entries.
  fileprivate func coming(_ scope: CalendarScope) -> [CalendarEntryView] {
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
  fileprivate func expected(_ scope: CalendarScope) -> [CalendarEntryView] {
    let places = scope.slice.undated + scope.slice.periods
    let open = calendar.entries(at: places).filter { entry in
      entry.time.end >= record.asAt && !entry.state.isCancelled && entry.state != .met
    }
    return open.sorted { $0.time.end < $1.time.end }.prefix(12).map { entry in
      view(of: entry, in: scope, expectedIn: text(of: entry.time))
    }
  }

  private func view(of entry: CalendarEntry, in scope: CalendarScope, expectedIn words: String) -> CalendarEntryView {
    var view = view(of: entry, in: scope)
    (view.time, view.date, view.iso, view.spoken) = (nil, words, nil, words)
    return view
  }

  /// Where “add to my calendar” leads.
  func subscriptions(_ scope: CalendarScope) -> [LinkView] {
    let all = LinkView(title: say(.subscribeTitle), link: "subscribe/index.html")
    if record.isPreview { return [all] }
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
