import Calendar
import Record
import Serialising

/// What a day of the year at a glance is; of several things, the first of these.
enum DayMark: String, CaseIterable {
  /// An answer that fell due and has not come.
  case missed
  /// A scrutiny committee meets.
  case meets
  /// The cabinet, the council or another body meets.
  case council
  /// A meeting that was to be on this day is not.
  case moved
  case answer
  /// A decision can be taken.
  case decision

  init?(_ entry: CalendarEntry, in record: Record) {
    switch (entry.kind, entry.state) {
    case (.formerDay, _), (.meeting, .meeting(.postponed)), (.meeting, .meeting(.cancelled)), (.meeting, .moved):
      self = .moved
    case (.meeting, _): self = entry.committees.contains { record[$0].kind == .scrutiny } ? .meets : .council
    case (.response, .overdue): self = .missed
    case (.response, _): self = .answer
    case (.decision, _): self = .decision
    case (.agenda, _), (.questions, _), (.ownResponse, _), (.action, _), (.recommendation, _), (.reviewStarted, _),
      (.reviewAgreed, _), (.reviewReceived, _), (.reviewFinished, _), (.work, _):
      return nil
    }
  }
}

/// Twelve small months with marked days, each a table of its own; a marked day leads to its place in the month's page.
struct YearGlance {
  let site: Site
  let scope: CalendarScope
  let year: MunicipalYear
  /// The way from the page to the root of the site.
  let root: String

  var markup: [UInt8] {
    guard let start = site.record.council.firstDay(of: year)?.firstOfMonth else { return [] }
    let months = (0..<13).map { start.adding(months: $0) }
      .filter { site.record.municipalYear(of: $0.lastOfMonth) == year }
    var html = XMLWriter(pieceOf: .html)
    for month in months { draw(month, &html) }
    return html.finish()
  }

  private func draw(_ first: Day, _ html: inout XMLWriter) {
    let month = scope.slice.place(ofMonth: first).map { scope.slice.months[$0] }
    let entries = month.map { site.calendar.entries(at: $0.dated) } ?? []
    let days = Dictionary(grouping: entries) { $0.day?.day ?? 0 }
    let isPast = first.lastOfMonth < site.record.asAt
    html.open("table", ["class": (["small-month"] + (isPast ? ["past"] : [])).joined(separator: " ")])
    caption(first, month, &html)
    weekdays(&html)
    html.open("tbody")
    let monday = first.adding(days: 1 - first.weekday.rawValue)
    for week in stride(from: monday.number, through: first.lastOfMonth.number, by: 7) {
      html.open("tr")
      for ahead in 0..<7 { cell(Day(number: week).adding(days: ahead), first, month, days, &html) }
      html.close()
    }
    html.close()
    html.close()
  }

  private func caption(_ first: Day, _ month: CalendarMonth?, _ html: inout XMLWriter) {
    html.open("caption")
    if let month {
      html.element("a", ["href": root + scope.path(of: month)], first.monthText)
    } else {
      html.text(first.monthText)
    }
    html.close()
  }

  /// The days in full; the style sheet shows their first letter.
  private func weekdays(_ html: inout XMLWriter) {
    html.open("thead")
    html.open("tr")
    for day in Weekday.allCases {
      html.element("th", ["scope": "col"], day.label)
    }
    html.close()
    html.close()
  }

  private func cell(
    _ day: Day, _ first: Day, _ month: CalendarMonth?, _ days: [Int: [CalendarEntry]], _ html: inout XMLWriter
  ) {
    guard day.firstOfMonth == first else { return html.element("td", "") }
    let marked = (days[day.day] ?? []).compactMap { entry in
      DayMark(entry, in: site.record).map { (mark: $0, entry: entry) }
    }
    let mark = DayMark.allCases.first { mark in marked.contains { $0.mark == mark } }
    let isToday = day == site.record.asAt
    let names = [mark.map { "is-\($0.rawValue)" }, isToday ? "is-today" : nil].compactMap(\.self).joined(separator: " ")
    html.open("td", ["class": names.isEmpty ? nil : names, "aria-current": isToday ? "date" : nil])
    if let month, mark != nil {
      let told = marked.map { "\(site.say.calendarKind[$0.entry.kind]), \($0.entry.title)" }.joined(separator: "; ")
      let link = root + scope.path(of: month) + "#" + Site.anchor(of: day)
      html.element("a", ["href": link, "aria-label": "\(day.text): \(told)"], "\(day.day)")
    } else {
      html.text("\(day.day)")
    }
    html.close()
  }
}
