import Record

/// Two meetings to come that are held at the same time.
///
/// Only meetings whose beginning is known are compared. One without an end is taken to last two hours.
struct MeetingsAtOnce {
  let earlier: Meeting
  let later: Meeting

  private static let assumedMinutes = 120

  /// In order of day and beginning.
  static func all(in record: Record) -> [MeetingsAtOnce] {
    let coming = record.meetings.filter { $0.date >= record.asAt && $0.standsOnItsDay && $0.start != nil }
    let days = Dictionary(grouping: coming, by: \.date)
    return days.keys.sorted().flatMap { pairs(of: (days[$0] ?? []).sorted { begins($0) < begins($1) }) }
  }

  private static func pairs(of meetings: [Meeting]) -> [MeetingsAtOnce] {
    meetings.indices.flatMap { first in
      meetings[(first + 1)...].prefix { begins($0) < ends(meetings[first]) }
        .map { MeetingsAtOnce(earlier: meetings[first], later: $0) }
    }
  }

  private static func begins(_ meeting: Meeting) -> Int { meeting.start?.minutes ?? 0 }

  private static func ends(_ meeting: Meeting) -> Int {
    meeting.ending.map { $0.time.minutes + meeting.date.days(to: $0.day) * 24 * 60 } ?? begins(meeting) + assumedMinutes
  }

  /// What the two times are, for a clerk: “2 pm and 3 pm on 2 February 2027; neither has an end, so two hours are assumed”.
  var working: String {
    let times = [earlier, later].map { meeting in
      let end = meeting.end.map { "to \($0.text)" } ?? "(no end given: two hours assumed)"
      return "\(meeting.document.id.text) from \(meeting.start?.text ?? "") \(end)"
    }
    return "On \(earlier.date.textWithWeekday): " + times.joined(separator: ", ") + "."
  }
}
