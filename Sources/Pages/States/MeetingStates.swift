import Record

/// How the recommendations before a meeting stood on its day, and what had changed since the meeting before.
struct MeetingStates: Sendable {
  /// One of them, with how it stood at the meeting before; nil where it was made since, or there was none.
  struct Row: Sendable {
    let recommendation: Handle<Recommendation>
    let now: StateOnDay
    let before: StateOnDay?
    let isMoved: Bool
  }

  let day: Day
  /// The last meeting of the same committee that took place, where it has a page of states too.
  let before: Handle<Meeting>?
  let rows: [Row]
  private let told: [Row]

  init(_ meeting: Handle<Meeting>, _ record: Record, _ states: StateCatalogue) {
    let day = record[meeting].date
    let before = record.meetingBefore(meeting)
    let last = before.map { record[$0].date }
    self.day = day
    self.before = before.flatMap { states.hasPage($0) ? $0 : nil }
    let rows = states.recommendations(at: meeting, in: record).compactMap { handle in
      states.state(of: handle, on: day).map { now in
        Row(
          recommendation: handle, now: now, before: last.flatMap { states.state(of: handle, on: $0) },
          isMoved: last.map { states.isMoved(handle, after: $0, upTo: day) } ?? false)
      }
    }
    self.rows = rows
    told = MeetingStates.told(of: rows)
  }

  func count(_ state: RecommendationState) -> Int { rows.count { $0.now.state == state } }

  /// How many came into a state since the meeting before that were in another then.
  func countNow(_ state: RecommendationState) -> Int {
    rows.count { $0.now.state == state && $0.before.map { $0.state != state } ?? false }
  }

  var countMade: Int { rows.count { $0.before == nil } }
  var countMoved: Int { rows.count(where: \.isMoved) }

  /// Those in a state that are told one by one: first what has changed since the meeting before.
  func told(in state: RecommendationState) -> [Row] { told.filter { $0.now.state == state } }

  /// How many recommendations that have not changed are told one by one: no site may grow faster than its record.
  private static let mostUnchanged = 100

  private static func told(of rows: [Row]) -> [Row] {
    let ordered = [true, false].flatMap { isOpen in rows.filter { $0.now.state.isOpen == isOpen } }
    return ordered.filter(\.hasChanged) + ordered.filter { !$0.hasChanged }.prefix(mostUnchanged)
  }
}

extension MeetingStates.Row {
  var hasChanged: Bool { before?.state != now.state || isMoved }
}

extension Record {
  /// The last meeting of the same committee before it that took place on its day.
  func meetingBefore(_ meeting: Handle<Meeting>) -> Handle<Meeting>? {
    var before = self[meeting].previous
    while let one = before, !self[one].standsOnItsDay { before = self[one].previous }
    return before
  }
}
