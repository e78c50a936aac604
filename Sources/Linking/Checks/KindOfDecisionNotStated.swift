import Diagnostics
import Drafting
import Record

/// A forward plan says of each decision whether it is key (SI 2012/2089 reg 9).
///
/// What is not stated is never taken for non-key: where notice would be too short for a key decision, the check says so.
struct KindOfDecisionNotStated: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let places = DecisionPlaces(drafts)
    return record.forwardPlanEntries.compactMap { entry in
      guard entry.type == nil else { return nil }
      let notice = record.noticeIfKey(of: entry, record.council.holidays)
      return .kindNotStated(notice, isDoubtful: notice.map { isDoubtful($0, record) } ?? false, places[entry, record])
    }
  }

  /// Whether the decision is still to come, and notice of it would not be enough for a key decision.
  private func isDoubtful(_ notice: KeyDecisionNotice, _ record: Record) -> Bool {
    guard notice.decision >= record.asAt else { return false }
    switch notice.state(asOf: record.asAt) {
    case .short, .fewWorkingDays, .notRecorded: return true
    case .inTime, .excepted, .toCome: return false
    }
  }
}

extension Diagnostic {
  fileprivate static func kindNotStated(
    _ notice: KeyDecisionNotice?, isDoubtful: Bool, _ place: SourceRange
  ) -> Diagnostic {
    let reason = notice.map {
      "If it is one and can be taken from \($0.decision.textWithWeekday), \($0.calendar.publishBy.textWithWeekday) is "
        + "the last day for its notice (SI 2012/2089, regulation 9)."
    }
    return Diagnostic(
      .decisionKindNotStated, isDoubtful ? .warning : .advice,
      "the plan does not say whether this is a key decision", at: place, because: reason,
      fixes: [.advise("write “type: key” or “type: non-key”, as the notice says")])
  }
}
