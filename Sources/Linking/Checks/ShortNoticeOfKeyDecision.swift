import Diagnostics
import Drafting
import Record

/// Notice of a key decision is published 28 clear days before it is taken (SI 2012/2089 reg 9).
///
/// A decision still to come can be put off, so too few days are an error; for a decision that is past they are only a warning.
struct ShortNoticeOfKeyDecision: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let holidays = record.council.holidays
    let places = DecisionPlaces(drafts)
    return record.forwardPlanEntries.compactMap { entry in
      guard let notice = record.notice(of: entry, holidays) else { return nil }
      let isToCome = notice.decision >= record.asAt
      let place = places[entry, record]
      switch notice.state(asOf: record.asAt) {
      case .inTime, .excepted, .toCome: return nil
      case .short(let days): return .short(notice, "\(days) clear days", isToCome ? .error : .warning, place)
      case .fewWorkingDays(let days):
        let words = "28 clear days or more, but only \(days) working days,"
        return .short(notice, words, isToCome ? .warning : .advice, place)
      case .notRecorded: return .notRecorded(notice, isToCome ? .warning : .advice, place)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func short(
    _ notice: KeyDecisionNotice, _ days: String, _ severity: Severity, _ place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .keyDecisionNotice, severity,
      "notice of this key decision was published on \(notice.published?.text ?? ""), \(days) before "
        + notice.decision.text, at: place, because: working(notice),
      fixes: [.advise("take it later, or record “urgency:” if regulation 10 or 11 was used")])
  }

  fileprivate static func notRecorded(
    _ notice: KeyDecisionNotice, _ severity: Severity, _ place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .keyDecisionNotice, severity,
      "no notice of this key decision is recorded; the last day for it was \(notice.calendar.publishBy.text)",
      at: place, because: working(notice), fixes: [.advise("write “notice-published:”")])
  }

  private static func working(_ notice: KeyDecisionNotice) -> String {
    "It can be taken from \(notice.decision.textWithWeekday). The last day that leaves 28 clear days is "
      + "\(notice.calendar.publishBy.textWithWeekday); 28 working days, \(notice.working.publishBy.textWithWeekday) "
      + "(SI 2012/2089, regulation 9)."
  }
}
