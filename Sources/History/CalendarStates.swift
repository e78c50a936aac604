internal import CXXHash
package import Record

/// The permanent names of calendar entries (RFC 5545 s.3.8.4.7).
///
/// A hash of the record's id: the same for ever, and without a word of it, so that a cancelled entry of a withdrawn meeting
/// can still be told from all others.
package enum CalendarName {
  package static func uid(of kind: RecordKind, _ id: String) -> String { uid(of: "\(kind.rawValue)/\(id)") }

  /// `key` is permanent and no other entry has it: “questions/2026-12-02-place”.
  package static func uid(of key: String) -> String {
    let bytes = Array(key.utf8)
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    return digits(hash.high64) + digits(hash.low64)
  }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}

extension Comparing {
  /// Meetings, then deadlines. A meeting that is gone stays as cancelled; a deadline that is gone is forgotten.
  mutating func compareCalendar(_ deadlines: [CalendarMark]) {
    let meetings = record.meetings.map { meeting in
      CalendarState(meeting, named: identities.name(of: .meeting, meeting.document.id.text))
    }
    var earlier = Dictionary(
      (old?.calendar ?? []).map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
    for now in meetings + deadlines.map({ CalendarState($0) }) {
      let before = earlier.removeValue(forKey: now.uid)
      if showsDrafts {
        if let before { state.calendar.append(before) }
      } else {
        state.calendar.append(now.following(before, comparable: old?.hasOurHashes == true, in: state))
      }
    }
    for gone in earlier.values where gone.isWithdrawn || withdrawnMeetings[gone.uid] != nil {
      state.calendar.append(gone.withdrawn(on: record.asAt, committees: committees(of: gone)))
    }
    state.calendar.sort { $0.uid < $1.uid }
  }

  /// The committees that are still open, of the meeting as it was when it was last published.
  private func committees(of gone: CalendarState) -> [String] {
    let known = gone.isWithdrawn ? gone.committees : withdrawnMeetings[gone.uid] ?? []
    return known.filter { openCommittees.contains($0) }
  }
}

/// A deadline as the history has to know it.
package struct CalendarMark: Sendable {
  var uid: String
  var day: Day
  var start: TimeOfDay?
  var isCancelled: Bool

  package init(uid: String, day: Day, start: TimeOfDay?, isCancelled: Bool) {
    self.uid = uid
    self.day = day
    self.start = start
    self.isCancelled = isCancelled
  }
}

extension CalendarState {
  fileprivate init(_ mark: CalendarMark) {
    var bytes = HashBytes()
    bytes.add(mark.day)
    bytes.add(all: [mark.start?.text, mark.isCancelled ? "cancelled" : ""])
    self.init(
      uid: mark.uid, date: mark.day, start: mark.start, sequence: 0, changed: nil, hash: bytes.hash, isWithdrawn: false)
  }

  fileprivate init(_ meeting: Meeting, named name: String) {
    var bytes = HashBytes()
    bytes.add(meeting.date)
    bytes.add(all: [meeting.start?.text, meeting.end?.text, meeting.place, meeting.status.rawValue])
    self.init(
      uid: CalendarName.uid(of: .meeting, name), date: meeting.date, start: meeting.start,
      sequence: 0, changed: nil, hash: bytes.hash, isWithdrawn: false)
  }

  fileprivate func following(_ before: CalendarState?, comparable: Bool, in state: PublishedState) -> CalendarState {
    var now = self
    guard let before else {
      now.changed = state.since == state.asAt ? nil : state.asAt
      return now
    }
    now.sequence = before.sequence
    now.changed = before.changed
    if comparable && before.hash != hash || before.isWithdrawn {
      now.sequence += 1
      now.changed = state.asAt
    }
    return now
  }

  /// Without a hash of what it was, and cancelled for good unless the meeting comes back.
  fileprivate func withdrawn(on day: Day, committees: [String]) -> CalendarState {
    var gone = self
    gone.committees = committees
    if isWithdrawn { return gone }
    gone.hash = 0
    gone.isWithdrawn = true
    gone.sequence += 1
    gone.changed = day
    return gone
  }
}
