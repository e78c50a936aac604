import Diagnostics
import Drafting
import Record

/// The words of a deadline that is still open name a day, or say that there is none.
struct DeadlineNotUnderstood: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    drafts.deadlines.compactMap { row in
      guard row.status?.isOpen ?? true, let (words, place) = row.standing, isLost(words) else { return nil }
      return .notUnderstood(words, place)
    }
  }

  /// Whether it was meant for a date and is read as none.
  private func isLost(_ date: FuzzyDate) -> Bool {
    switch date.kind {
    case .notUnderstood, .mentioned: date.condition == nil && date.recurrence == nil
    case .undated: !date.remarks.isEmpty && !promisesADate(date.words)
    case .day, .period, .range, .by, .onwards, .ongoing, .recurring, .immediate, .revised, .several, .ambiguous,
      .completed,
      .inherits, .impossible:
      false
    }
  }
}

extension WrittenDeadline {
  /// The words that stand, with their place; nil where the clerk gives a day of their own.
  fileprivate var standing: (FuzzyDate, SourceRange)? {
    if due?.day != nil { return nil }
    if let last = due?.dates.last { return last.date.flatMap { date in last.places["date"].map { (date, $0) } } }
    return byWhen.flatMap { date in places["by-when"].map { (date, $0) } }
  }
}

/// “October TBC” says itself that the day is still to be set.
private func promisesADate(_ words: String) -> Bool {
  let small = words.lowercased()
  return small.contains("to be ")
    || small.split(whereSeparator: { !$0.isLetter }).contains { ["tbc", "tba", "tbd"].contains($0) }
}

extension Diagnostic {
  fileprivate static func notUnderstood(_ date: FuzzyDate, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .deadlineNotUnderstood, .advice, "no day is understood in “\(date.words)”, so nothing falls due", at: place,
      fixes: [.advise("write the day in “due:” beside the words")])
  }
}
