import Diagnostics
import Drafting
import Record

/// References in time between meetings can be: from one that was put off to a later one, and never in a circle.
struct MovedMeetings: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    lazy var places = WrittenPlaces(drafts)
    let moves = record.meetings.indices.compactMap { index in
      fault(of: index, record).map { $0(places.place(of: "postponed-to", in: record.meetings[index].document.path)) }
    }
    let forward = record.meetings.compactMap { meeting -> Diagnostic? in
      guard let former = meeting.broughtForwardFrom, meeting.hasDate, former <= meeting.date else { return nil }
      return .broughtBack(former, meeting.date, places.place(of: "brought-forward-from", in: meeting.document.path))
    }
    return moves + forward
  }

  private func fault(of index: Int, _ record: Record) -> ((SourceRange) -> Diagnostic)? {
    let meeting = record.meetings[index]
    guard let later = meeting.postponedTo else { return nil }
    if later == Handle(index) { return { .moved("this meeting is said to be postponed to itself", $0) } }
    if isInACircle(index, record) {
      return { .moved("this meeting is postponed in a circle, which leads back to it", $0) }
    }
    if record[later].hasDate, meeting.hasDate, record[later].date < meeting.date {
      let words =
        "this meeting on \(meeting.date.text) is said to be postponed to an earlier day, \(record[later].date.text)"
      return { .moved(words, $0) }
    }
    switch meeting.status {
    case .postponed, .cancelled: return nil
    case .provisional, .confirmed, .broughtForward, .held:
      let words = "this meeting is called \(meeting.status.label.lowercased()) and said to be postponed"
      return { .moved(words, $0) }
    }
  }

  private func isInACircle(_ start: Int, _ record: Record) -> Bool {
    var (current, steps) = (record.meetings[start].postponedTo, 0)
    while let next = current, steps <= record.meetings.count {
      if next == Handle(start) { return true }
      (current, steps) = (record[next].postponedTo, steps + 1)
    }
    return false
  }
}

extension Diagnostic {
  fileprivate static func moved(_ words: String, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .movedMeeting, .warning, words, at: place,
      fixes: [
        .advise(
          "name the later meeting that takes its place, and write “status: postponed”; or take “postponed-to:” out")
      ])
  }

  fileprivate static func broughtBack(_ former: Day, _ day: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .movedMeeting, .warning,
      "the meeting is said to be brought forward from \(former.text), which is not later than its day, \(day.text)",
      at: place,
      fixes: [
        .advise("correct one of the two days; a meeting that was put off has a later meeting, named in “postponed-to:”")
      ])
  }
}
