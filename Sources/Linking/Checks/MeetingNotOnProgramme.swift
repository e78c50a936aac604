import Diagnostics
import Drafting
import Record

/// Each scrutiny meeting to come has something on its committee's work programme, where there is one for that year.
struct MeetingNotOnProgramme: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    var named: Set<Handle<Meeting>> = []
    for entry in record.workProgrammes.lazy.flatMap(\.entries).compactMap(\.open) where entry.status.expectsAMeeting {
      if let meeting = entry.meeting { named.insert(meeting) }
    }
    lazy var places = WrittenPlaces(drafts)
    return record.meetings.indices.compactMap { index in
      let meeting = record.meetings[index]
      guard meeting.date >= record.asAt, meeting.standsOnItsDay, !named.contains(Handle(index)) else { return nil }
      return programme(for: meeting, in: record).map {
        .notOnProgramme(meeting, $0, places.place(of: "date", in: meeting.document.path))
      }
    }
  }

  /// The programme on which the meeting would stand.
  private func programme(for meeting: Meeting, in record: Record) -> WorkProgramme? {
    let council = record.council
    let year = MunicipalYear(
      containing: meeting.date, startMonth: council.yearStartsMonth, startDay: council.yearStartsDay)
    return record.workProgrammes.first { programme in
      guard meeting.committees.contains(programme.committee) else { return false }
      guard record[programme.committee].kind == .scrutiny else { return false }
      return programme.year.map { MunicipalYear($0) == year } ?? true
    }
  }
}

extension Diagnostic {
  fileprivate static func notOnProgramme(
    _ meeting: Meeting, _ programme: WorkProgramme, _ place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .meetingNotOnProgramme, .advice, "no entry of the work programme names this meeting on \(meeting.date.text)",
      at: place,
      fixes: [.advise("add an entry with “meeting: \(meeting.document.id.text)”")],
      related: [.init("the work programme", at: SourceRange(path: programme.document.path))])
  }
}
