import Diagnostics
import Drafting
import Record

/// The dates in a list were set by the day of the site, one after another, and each is another than the one before.
struct PromisedDates: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    drafts.deadlines.flatMap { deadline -> [Diagnostic] in
      let dates = deadline.due?.dates ?? []
      return dates.compactMap { toCome($0, asAt: record.asAt) }
        + zip(dates, dates.dropFirst()).compactMap { disorder($0, $1) } + laterInThePaper(deadline, dates)
    }
  }

  private func toCome(_ row: DueDateDraft, asAt today: Day) -> Diagnostic? {
    guard let day = row.set, day > today, let place = row.places["set"] else { return nil }
    return .setLater(day, place)
  }

  private func disorder(_ before: DueDateDraft, _ row: DueDateDraft) -> Diagnostic? {
    if let earlier = before.set, let day = row.set, day < earlier, let place = row.places["set"] {
      return .setBefore(earlier, day, place)
    }
    guard let old = before.date, let new = row.date, new.promisesTheSame(as: old), let place = row.places["date"] else {
      return nil
    }
    return .promisedTwice(new, place)
  }

  /// The words of the paper name a later day than the last of the list, so that one of the two was forgotten.
  private func laterInThePaper(_ deadline: WrittenDeadline, _ dates: [DueDateDraft]) -> [Diagnostic] {
    guard let paper = deadline.byWhen, let day = paper.latest, let last = dates.last?.date, let end = last.latest,
      day > end, let place = deadline.places["by-when"]
    else { return [] }
    return [.laterInThePaper(paper, last, place)]
  }
}

extension Diagnostic {
  fileprivate static func setLater(_ day: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .dayToCome, .warning, "this date is said to have been set on \(day.text), a day that has not come", at: place,
      fixes: [.advise("write the day on which it was set; the promised date itself stands in “date:”")])
  }

  fileprivate static func setBefore(_ earlier: Day, _ day: Day, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .daysOutOfOrder, .warning,
      "this date is said to have been set on \(day.text), before the one above it, which was set on \(earlier.text)",
      at: place, fixes: [.advise("put the dates in the order in which they were set, or correct one of the two days")])
  }

  fileprivate static func promisedTwice(_ date: FuzzyDate, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .promisedDates, .warning, "“\(date.words)” is the same date as the one above it", at: place,
      fixes: [.advise("take one of the two out, or write the date that was meant")])
  }

  fileprivate static func laterInThePaper(_ paper: FuzzyDate, _ last: FuzzyDate, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .promisedDates, .warning,
      "“\(paper.words)” is later than “\(last.words)”, the last date in “due:”, which is the one that counts",
      at: place,
      fixes: [.advise("add the later date to the list, with the day it was set and the reason")])
  }
}
