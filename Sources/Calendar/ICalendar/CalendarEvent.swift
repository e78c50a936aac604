internal import Record

/// One entry of a calendar file, in the words of RFC 5545 s.3.6.1.
struct CalendarEvent {
  enum Status { case tentative, confirmed, cancelled }

  enum When {
    case day(Day)
    /// The end only when it is later than the start.
    case time(Day, start: TimeOfDay, end: (day: Day, time: TimeOfDay)?)
  }

  var uid: String
  var sequence: Int
  /// The day of its last change.
  var changed: Day
  var when: When
  var status: Status
  var summary: String
  var description: String?
  var location: String?
  /// The full address of its page.
  var url: String?

  func put(into lines: inout ContentLines, zone: CivilZone) {
    lines.begin("VEVENT")
    lines.put("UID:", plain: uid)
    lines.put("DTSTAMP:", plain: changed.basic + "T000000Z")
    lines.put("LAST-MODIFIED:", plain: changed.basic + "T000000Z")
    lines.put("SEQUENCE:", plain: String(sequence))
    putTimes(into: &lines, zone: zone)
    lines.put("SUMMARY:", text: summary)
    if let location { lines.put("LOCATION:", text: location) }
    if let description { lines.put("DESCRIPTION:", text: description) }
    if let url { lines.put("URL:", plain: url) }
    putStatus(into: &lines)
    lines.end("VEVENT")
  }

  private func putTimes(into lines: inout ContentLines, zone: CivilZone) {
    switch when {
    case .day(let day):
      lines.put("DTSTART;VALUE=DATE:", plain: day.basic)
      lines.line("TRANSP:TRANSPARENT")
    case .time(let day, let start, let end):
      zone.put("DTSTART", day, start, into: &lines)
      if let end, (end.day, end.time) > (day, start) { zone.put("DTEND", end.day, end.time, into: &lines) }
    }
  }

  private func putStatus(into lines: inout ContentLines) {
    switch status {
    case .tentative: lines.line("STATUS:TENTATIVE")
    case .confirmed: lines.line("STATUS:CONFIRMED")
    case .cancelled: lines.line("STATUS:CANCELLED")
    }
  }
}
