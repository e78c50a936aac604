import Calendar
import Record
import Theme

/// One line of the calendar, as it stands in a list and, shortened, in a month's table.
struct CalendarEntryView: Viewable {
  let kind: String
  let group: String
  let title: String
  let short: String
  let link: String
  var time: String?
  var date: String?
  var iso: String?
  var spoken: String?
  let status: StatusView?
  let alert: StatusView?
  let note: String?
  let committees: String?

  static let vocabulary = Vocabulary<CalendarEntryView>(
    "calendar-entry",
    [
      .text("kind", \.kind, "What it is: Meeting, Questions by, Answer due"),
      .text("group", \.group, "The name of its group, by which a reader may choose"),
      .text("title", \.title, "What it concerns"),
      .text("short", \.short, "The same, short enough for a cell of a table"),
      .address("link", \.link, "Its page"),
      .text("time", \.time, "When it begins, or by when: 2 pm"),
      .text("date", \.date, "Its day, where no heading says it"),
      .text("iso", \.iso, "The same as 2026-12-02"),
      .text("spoken", \.spoken, "Its day for those who hear the link alone: 2 December 2026"),
      .part("alert", \.alert, "A state that nobody would expect: cancelled, moved, overdue"),
      .part("status", \.status, "Where it stands; absent where the day says it all"),
      .text("note", \.note, "More in words: brought forward from …, how many actions"),
      .text("committees", \.committees, "Whose it is, where the title does not say it"),
    ])
}

/// How many entries of a group a page shows.
struct CalendarGroupView: Viewable {
  let group: String
  let title: String
  let count: Int

  static let vocabulary = Vocabulary<CalendarGroupView>(
    "calendar-group",
    [
      .text("group", \.group, "The group's name in each of its entries"),
      .text("title", \.title, "Meetings, Answers due …"),
      .text("count", \.count, "How many"),
    ])
}

extension Site {
  /// `isDated` where the line itself must say the day.
  func view(of entry: CalendarEntry, in scope: CalendarScope, isDated: Bool = false) -> CalendarEntryView {
    let date = isDated ? entry.day : nil
    return CalendarEntryView(
      kind: say.calendarKind[entry.kind], group: entry.kind.group.rawValue, title: entry.title,
      short: entry.title.firstLine(upTo: 44), link: address(of: entry.target), time: time(of: entry),
      date: date?.textWithWeekday, iso: date?.iso, spoken: entry.day?.text,
      status: Site.status(of: entry), alert: entry.isUnexpected ? Site.status(of: entry) : nil,
      note: entry.note?.capitalisedFirst,
      committees: committees(of: entry, in: scope))
  }

  private func time(of entry: CalendarEntry) -> String? {
    guard let start = entry.start else { return entry.end?.text }
    return entry.end.map { say(.fromUntil, from: start.text, until: $0.text) } ?? start.text
  }

  /// What has simply happened needs no tag.
  private static func status(of entry: CalendarEntry) -> StatusView? {
    if entry.state == .happened, entry.kind.group == .reviews { return nil }
    return StatusView(entry.standing, StatusShape(entry.state))
  }

  /// A meeting and its deadlines are called by their committee already, and a decision by whoever takes it.
  private func committees(of entry: CalendarEntry, in scope: CalendarScope) -> String? {
    if entry.meeting != nil { return nil }
    let isDecision = entry.kind == .decision
    let others = entry.committees.filter { $0 != scope.committee && !(isDecision && record[$0].kind != .scrutiny) }
    if others.isEmpty { return nil }
    let names = others.map { record[$0].shortTitle }.joined(separator: "; ")
    return isDecision ? say(.onWorkProgrammeOf, name: names) : names
  }

  /// The groups of some entries with how many each has, in a fixed order.
  func groups(of entries: [CalendarEntry]) -> [CalendarGroupView] {
    var counts: [CalendarGroup: Int] = [:]
    for entry in entries { counts[entry.kind.group, default: 0] += 1 }
    return CalendarGroup.allCases.compactMap { group in
      counts[group].map { CalendarGroupView(group: group.rawValue, title: say.calendarGroup[group], count: $0) }
    }
  }
}

extension StatusShape {
  init(_ state: CalendarStanding) {
    self =
      switch state {
      case .meeting(let status): StatusShape(status)
      case .moved: .paused
      case .happened, .met: .done
      case .due: .notStarted
      case .overdue, .late: .overdue
      case .passed: .closed
      case .programme(let status): StatusShape(status)
      case .closed(let status): StatusShape(status)
      }
  }
}

extension CalendarEntry {
  /// Whether a reader who sees only the day and the title would be misled.
  fileprivate var isUnexpected: Bool {
    switch state {
    case .meeting(let status): status != .confirmed && status != .held
    case .moved, .overdue, .late, .closed: true
    case .happened, .due, .met, .passed, .programme: false
    }
  }
}
