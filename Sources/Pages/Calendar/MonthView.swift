import Theme

/// A month of the calendar: a table from Monday to Sunday, and the same as a list.
struct MonthView: Viewable {
  let frame: FrameView
  let title: String
  let month: String
  let summary: String
  let committee: LinkView?
  let year: LinkView
  let choices: [ChoiceView]
  let groups: [CalendarGroupView]
  let weeks: [CalendarWeekView]
  let days: [CalendarDayView]
  let undated: [CalendarEntryView]
  let subscriptions: [LinkView]

  static let vocabulary = Vocabulary<MonthView>(
    "calendar-month",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The month, with the committee where it is one committee's"),
      .text("month", \.month, "December 2026"),
      .text("summary", \.summary, "What the month holds: 4 meetings and 12 other dates"),
      .part("committee", \.committee, "The committee whose calendar it is"),
      .part("year", \.year, "The page of its municipal year"),
      .list("choices", \.choices, "The same month of each committee that has one, and of all"),
      .list("groups", \.groups, "What kinds of entry there are"),
      .list("weeks", \.weeks, "The weeks of the table; empty when no entry has a day"),
      .list("days", \.days, "The days that have entries, in order"),
      .list("undated", \.undated, "What is in the month on no day that is known"),
      .list("subscriptions", \.subscriptions, "Calendar files to subscribe to"),
    ])
}

struct CalendarWeekView: Viewable {
  let days: [CalendarCellView]

  static let vocabulary = Vocabulary<CalendarWeekView>(
    "calendar-week", [.list("days", \.days, "Seven cells, Monday first")])
}

/// A day of the table; without a number where it belongs to another month.
struct CalendarCellView: Viewable {
  var number: Int?
  var iso: String?
  var isToday = false
  var holiday: String?
  var entries: [CalendarEntryView] = []
  var more: LinkView?

  static let vocabulary = Vocabulary<CalendarCellView>(
    "calendar-cell",
    [
      .text("number", \.number, "The day of the month; absent outside the month"),
      .text("iso", \.iso, "The same as 2026-12-02"),
      .flag("today", \.isToday, "Whether it is the day the site speaks of"),
      .text("holiday", \.holiday, "The name of a bank holiday, or why the offices are closed"),
      .list("entries", \.entries, "The first entries of the day"),
      .part("more", \.more, "The day in the list, when it has more"),
    ])
}

/// A day of the list.
struct CalendarDayView: Viewable {
  let title: String
  let anchor: String
  let iso: String
  let entries: [CalendarEntryView]

  static let vocabulary = Vocabulary<CalendarDayView>(
    "calendar-day",
    [
      .text("title", \.title, "Wednesday 2 December"),
      .text("anchor", \.anchor, "Its place on the page"),
      .text("iso", \.iso, "2026-12-02"),
      .list("entries", \.entries, "What is on that day"),
    ])
}
