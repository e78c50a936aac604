package import Record

/// When something is, as far as anybody knows: never a day that nobody named.
package enum CalendarTime: Sendable, Hashable {
  case day(Day)
  /// Within a month, on no day that is known: “March 2027”, “late in March”.
  case month(first: Day)
  /// Within a longer time: “Spring 2027”.
  case period(Day, Day)
}

/// One line of the calendar.
package struct CalendarEntry: Sendable, Hashable {
  package let kind: CalendarKind
  package let time: CalendarTime
  package let state: CalendarStanding
  /// What it concerns: the meeting's name, the review's title, the decision.
  package let title: String
  /// Where it leads.
  package let target: Target
  /// The committees in whose calendars it stands; none for a decision that no committee has to do with.
  package let committees: [Handle<Committee>]
  /// The record it comes from, which with the kind and the part makes its key.
  package let origin: RecordRef
  /// Which part of the record, where that has no id of its own.
  package var part: String?
  /// More about the state or the time, in words: “brought forward from 16 December 2026”, “4 actions”.
  package var note: String?
  /// When a meeting starts or a deadline closes, in the council's time zone.
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  /// The meeting it is or belongs to.
  package var meeting: Handle<Meeting>?

  package init(
    _ kind: CalendarKind, _ time: CalendarTime, _ state: CalendarStanding, title: String, target: Target,
    committees: [Handle<Committee>], origin: RecordRef, note: String? = nil, meeting: Handle<Meeting>? = nil
  ) {
    self.kind = kind
    self.time = time
    self.state = state
    self.title = title
    self.target = target
    self.committees = committees
    self.origin = origin
    self.note = note
    self.meeting = meeting
  }

  package var day: Day? {
    switch time {
    case .day(let day): day
    case .month, .period: nil
    }
  }

  /// Where it stands, in a word or two that fit its kind: “Published”, “12 days overdue”.
  package var standing: String {
    switch (kind, state) {
    case (.agenda, .happened): "Published"
    case (.agenda, .due): "To be published"
    case (.questions, .due): "Open"
    case (.questions, .passed): "Closed"
    case (.response, .met), (.ownResponse, .met): "Answered in time"
    case (.response, .late), (.ownResponse, .late): "Answered \(state.word)"
    case (.decision, .due): "To be decided"
    case (.decision, .passed): "Day has passed"
    case (_, _): state.word
    }
  }

  /// A name that stays when day, hour, place, title or state change: “agenda/2026-12-02-place”. No two entries share one.
  ///
  /// `naming` gives the permanent name of a record that stands under another id now.
  package func key(
    in record: Record, naming: (RecordKind, String) -> String = { $1 }
  ) -> String {
    let whole = kind.rawValue + "/" + (record.id(of: origin).map { naming(origin.kind, $0.text) } ?? "")
    return part.map { "\(whole)/\($0)" } ?? whole
  }
}
