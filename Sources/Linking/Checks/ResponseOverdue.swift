import Diagnostics
import Drafting
import Record

/// The executive answers within two months of receiving the report and the notice (LGA 2000 s.9FE), or, where no notice is
/// recorded, within the council's own period. One message for all that wait for the same answer.
struct ResponseOverdue: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    var order: [Waiting] = []
    var numbers: [Waiting: [String]] = [:]
    for recommendation in record.recommendations {
      guard let waiting = waiting(recommendation, record) else { continue }
      if numbers[waiting] == nil { order.append(waiting) }
      numbers[waiting, default: []].append(recommendation.number.words)
    }
    return order.map { .overdue($0, numbers[$0] ?? [], asAt: record.asAt) }
  }

  private func waiting(_ recommendation: Recommendation, _ record: Record) -> Waiting? {
    guard recommendation.answers.isEmpty, recommendation.isOpen else { return nil }
    let clock = record.responseClock(of: recommendation)
    let path = recommendation.document.path
    if let due = clock.due {
      return due < record.asAt ? Waiting(path: path, due: due, working: clock.working, isStatutory: true) : nil
    }
    guard let weeks = record.council.ownResponseWeeks, let start = clock.reportReceived else { return nil }
    let due = OwnClock(name: "", period: .weeks(weeks)).due(from: start)
    let rule = record.council.ownResponseRule.map { " (\($0))" } ?? ""
    let working =
      "No notice is recorded, so no statutory clock runs. By the council's own rule\(rule), \(weeks) weeks from "
      + "\(start.text) end on \(due.text)."
    return due < record.asAt ? Waiting(path: path, due: due, working: working, isStatutory: false) : nil
  }
}

/// What the same answer is awaited for.
private struct Waiting: Hashable {
  var path: String
  var due: Day
  var working: String
  var isStatutory: Bool
}

extension Diagnostic {
  fileprivate static func overdue(_ waiting: Waiting, _ numbers: [String], asAt: Day) -> Diagnostic {
    let days = waiting.due.days(to: asAt)
    let which = numbers.count == 1 ? "recommendation \(numbers[0])" : "recommendations \(listed(numbers))"
    return Diagnostic(
      .responseOverdue, waiting.isStatutory ? .warning : .advice,
      "no answer is recorded to \(which); it was due on \(waiting.due.text), \(days) day\(days == 1 ? "" : "s") ago",
      at: SourceRange(path: waiting.path), because: waiting.working,
      fixes: [.advise("record the answer in response.md")])
  }

  private static func listed(_ words: [String]) -> String {
    words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
  }
}
