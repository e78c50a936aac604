import Diagnostics
import Drafting
import Record

/// An agenda is published the clear days before its meeting that the law asks for (LGA 1972 ss.100A(6), 100B(3)).
///
/// A meeting that is over and has no recorded day of publication is left alone: what is not recorded was not therefore late.
struct LateAgenda: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let holidays = record.council.holidays
    lazy var places = WrittenPlaces(drafts)
    return record.meetings.compactMap { meeting in
      guard meeting.standsOnItsDay, let notice = record.notice(of: meeting, holidays) else { return nil }
      let path = meeting.document.path
      switch notice.state(asOf: record.asAt) {
      case .toCome, .inTime: return nil
      case .notRecorded:
        return meeting.date < record.asAt ? nil : .notPublished(meeting, notice, places.place(of: "date", in: path))
      case .short(let given):
        return .shortNotice(meeting, notice, given, places.place(of: "agenda-published", in: path))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func notPublished(_ meeting: Meeting, _ notice: MeetingNotice, _ place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .lateAgenda, .warning,
      "no agenda is recorded as published; the last day for it was \(notice.count.publishBy.textWithWeekday)",
      at: place, because: working(meeting, notice),
      fixes: [.advise("publish it and write “agenda-published:”")])
  }

  fileprivate static func shortNotice(
    _ meeting: Meeting, _ notice: MeetingNotice, _ given: Int, _ place: SourceRange
  ) -> Diagnostic {
    let published = notice.published?.text ?? ""
    return Diagnostic(
      .lateAgenda, .warning,
      "the agenda was published on \(published), \(given) clear day\(given == 1 ? "" : "s") before the meeting, where "
        + "\(notice.count.needed) are needed", at: place,
      because: working(meeting, notice),
      fixes: [.advise("correct “agenda-published:” if the day is wrong; else the page says that notice was short")])
  }

  private static func working(_ meeting: Meeting, _ notice: MeetingNotice) -> String {
    "Back from the meeting on \(meeting.date.textWithWeekday): \(ClearDays.inWords(notice.count.walk)). So the last day to "
      + "publish was \(notice.count.publishBy.textWithWeekday) (\(notice.citation))."
  }
}
