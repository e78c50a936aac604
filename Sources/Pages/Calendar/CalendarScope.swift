import Calendar
import Record
import Theme

/// Whose calendar a page shows, and where its pages are: the whole council's, or one committee's.
///
/// A committee's pages are the calendar filtered, so that nobody needs a script to see theirs alone.
struct CalendarScope: Sendable {
  let slice: CalendarSlice
  /// Ends in a stroke.
  let folder: String
  let committee: Handle<Committee>?

  static let whole = "calendar/"

  static func folder(of committee: Committee) -> String { "\(whole)committee/\(committee.document.id.last.text)/" }

  var path: String { folder + "index.html" }

  func path(of month: CalendarMonth) -> String { "\(folder)\(month.label)/index.html" }

  func path(of year: MunicipalYear) -> String { "\(folder)year/\(year.label)/index.html" }
}

extension Site {
  var wholeCalendar: CalendarScope {
    CalendarScope(slice: calendar.whole, folder: CalendarScope.whole, committee: nil)
  }

  func calendarScope(of committee: Handle<Committee>) -> CalendarScope {
    CalendarScope(
      slice: calendar.slice(of: committee), folder: CalendarScope.folder(of: record[committee]), committee: committee)
  }

  /// The address of a committee's calendar; nothing when it has no entries and so no pages.
  func calendarAddress(of committee: Handle<Committee>) -> String? {
    let scope = calendarScope(of: committee)
    return scope.slice.isEmpty ? nil : scope.path
  }

  /// The month page that a day stands on: the committee's own where there is one committee.
  func calendarMonth(of day: Day, _ committees: [Handle<Committee>]) -> LinkView? {
    let scope = committees.count == 1 ? committees.first.map { calendarScope(of: $0) } ?? wholeCalendar : wholeCalendar
    return scope.slice.place(ofMonth: day.firstOfMonth).map { place in
      LinkView(title: day.monthText, link: scope.path(of: scope.slice.months[place]))
    }
  }

  /// The year a month is counted to: the one in which it ends.
  func calendarYear(of month: CalendarMonth) -> MunicipalYear { record.municipalYear(of: month.first.lastOfMonth) }

  /// Those in which the scope has anything, the earliest first.
  func calendarYears(_ scope: CalendarScope) -> [MunicipalYear] {
    let periods = calendar.entries(at: scope.slice.periods).compactMap { calendarYear(of: $0.time) }
    return Set(scope.slice.months.map { calendarYear(of: $0) } + periods).sorted()
  }

  /// Of a season that lies in two years, the first.
  func calendarYear(of time: CalendarTime) -> MunicipalYear? {
    switch time {
    case .period(let first, _): record.municipalYear(of: first)
    case .day, .month: nil
    }
  }

  /// What stands before the name of a month or a year in the titles of a committee's pages.
  func title(_ words: String, in scope: CalendarScope) -> String {
    scope.committee.map { "\(record[$0].shortTitle): \(words)" } ?? words
  }

  /// The pages above a month's or a year's.
  func breadcrumbs(in scope: CalendarScope) -> [LinkView] {
    [calendarLink] + (scope.committee.map { [LinkView(title: record[$0].shortTitle, link: scope.path)] } ?? [])
  }

  var calendarLink: LinkView { LinkView(title: say(.calendarKind), link: wholeCalendar.path) }

  /// The same calendar for each committee that has one, and for all of them.
  func calendarChoices(_ scope: CalendarScope, path: (CalendarScope) -> String?) -> [ChoiceView] {
    let whole = path(wholeCalendar).map {
      ChoiceView(title: say(.allCommittees), link: $0, count: nil, isCurrent: scope.committee == nil)
    }
    let own = record.committees.indices.compactMap { index -> ChoiceView? in
      let other = calendarScope(of: Handle(index))
      guard !other.slice.isEmpty, let link = path(other) else { return nil }
      return ChoiceView(
        title: record.committees[index].shortTitle, link: link, count: nil, isCurrent: scope.committee == Handle(index))
    }
    return (whole.map { [$0] } ?? []) + own
  }
}
