import Theme

/// A municipal year of the calendar: its months, and its meetings, decisions and answers month by month.
struct CalendarYearView: Viewable {
  let frame: FrameView
  let title: String
  let year: String
  let summary: String
  let committee: LinkView?
  let choices: [ChoiceView]
  let years: [ChoiceView]
  let glance: [UInt8]
  let lead: String?
  let next: [CalendarEntryView]
  let tallies: [LinkView]
  let moved: [LinkView]
  let months: [YearMonthView]
  let periods: [CalendarEntryView]
  let subscriptions: [LinkView]

  static let vocabulary = Vocabulary<CalendarYearView>(
    "calendar-year",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The year, with the committee where it is one committee's"),
      .text("year", \.year, "2026-27"),
      .text("summary", \.summary, "What the year holds"),
      .part("committee", \.committee, "The committee whose calendar it is"),
      .list("choices", \.choices, "The same year of each committee that has one, and of all"),
      .list("years", \.years, "The other years"),
      .markup("glance", \.glance, "Its twelve months as small tables with marked days"),
      .text("lead", \.lead, "How many scrutiny meetings were held and are to come, and what fell due"),
      .list("next", \.next, "The next of its meetings, decisions and days, where the year is not over"),
      .list("tallies", \.tallies, "The scrutiny committees, with how often each met and will meet"),
      .list("moved", \.moved, "Meetings that are not on the day they were called for"),
      .list("months", \.months, "The months that have any of these"),
      .list("periods", \.periods, "What is some time in the year, in no month that is known"),
      .list("subscriptions", \.subscriptions, "Calendar files to subscribe to"),
    ])
}

/// A month of the year with what matters most in it.
struct YearMonthView: Viewable {
  let title: String
  let anchor: String
  let link: String
  let entries: [CalendarEntryView]
  let others: String?

  static let vocabulary = Vocabulary<YearMonthView>(
    "year-month",
    [
      .text("title", \.title, "December 2026"),
      .text("anchor", \.anchor, "Its place on the page"),
      .address("link", \.link, "Its page"),
      .list("entries", \.entries, "Its meetings, decisions and answers due"),
      .text("others", \.others, "How many other dates its page has"),
    ])
}
