internal import CXXHash
package import Record

/// The permanent names of calendar entries (RFC 5545 s.3.8.4.7).
///
/// A hash of the record's id: the same for ever, and without a word of it, so that a cancelled entry of a withdrawn meeting
/// can still be told from all others.
package enum CalendarName {
  /// `part` tells several entries of one record apart: “questions”, “agenda”.
  package static func uid(of kind: RecordKind, _ id: String, part: String = "") -> String {
    let bytes = Array("\(kind.rawValue)\u{0}\(id)\u{0}\(part)".utf8)
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    return digits(hash.high64) + digits(hash.low64)
  }

  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}

extension Comparing {
  /// Meetings only: other entries have no time, place or status that could change under the same name.
  mutating func compareCalendar() {
    var earlier = Dictionary(
      (old?.calendar ?? []).map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
    var maker = PrintMaker(record)
    for meeting in record.meetings {
      let now = CalendarState(meeting, &maker)
      let before = earlier.removeValue(forKey: now.uid)
      if showsDrafts {
        if let before { state.calendar.append(before) }
      } else {
        state.calendar.append(now.following(before, comparable: old?.hasOurPrints == true, in: state))
      }
    }
    state.calendar += earlier.values.map { gone in
      gone.withdrawn(on: record.asAt, committees: committees(of: gone))
    }
    state.calendar.sort { $0.uid < $1.uid }
  }

  /// The committees that are still open, of the meeting as it was when it was last published.
  private func committees(of gone: CalendarState) -> [String] {
    let known = gone.isWithdrawn ? gone.committees : withdrawnMeetings[gone.uid] ?? []
    return known.filter { openCommittees.contains($0) }
  }
}

extension CalendarState {
  fileprivate init(_ meeting: Meeting, _ maker: inout PrintMaker) {
    maker.put(.date, meeting.date)
    maker.put(.start, meeting.start)
    maker.put(.end, meeting.end)
    maker.put(.place, meeting.place)
    maker.put(.status, meeting.status.rawValue)
    self.init(
      uid: CalendarName.uid(of: .meeting, meeting.document.id.text), date: meeting.date, start: meeting.start,
      sequence: 0, changed: nil, print: maker.take().hash(over: [.date, .start, .end, .place, .status]),
      isWithdrawn: false)
  }

  fileprivate func following(_ before: CalendarState?, comparable: Bool, in state: PublishedState) -> CalendarState {
    var now = self
    guard let before else {
      now.changed = state.since == state.asAt ? nil : state.asAt
      return now
    }
    now.sequence = before.sequence
    now.changed = before.changed
    if comparable && before.print != print || before.isWithdrawn {
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
    gone.print = 0
    gone.isWithdrawn = true
    gone.sequence += 1
    gone.changed = day
    return gone
  }
}
