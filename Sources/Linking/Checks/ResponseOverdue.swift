import Diagnostics
import Drafting
import Record

/// The executive answers within two months of receiving the report and the notice (LGA 2000 s.9FE), or, where no notice is
/// recorded, within the council's own period. One message for all that wait for the same answer.
struct ResponseOverdue: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    var order: [Waiting] = []
    var numbers: [Waiting: [String]] = [:]
    for recommendation in record.recommendations where recommendation.isAwaitingAnswer {
      guard let due = record.answerDue(of: recommendation), due.day < record.asAt else { continue }
      let waiting = Waiting(path: recommendation.document.path, due: due)
      if numbers[waiting] == nil { order.append(waiting) }
      numbers[waiting, default: []].append(recommendation.number.words)
    }
    return order.map { .overdue($0, numbers[$0] ?? [], asAt: record.asAt) }
  }
}

/// What the same answer is awaited for.
private struct Waiting: Hashable {
  var path: String
  var due: AnswerDue
}

extension Diagnostic {
  fileprivate static func overdue(_ waiting: Waiting, _ numbers: [String], asAt: Day) -> Diagnostic {
    let which = numbers.count == 1 ? "recommendation \(numbers[0])" : "recommendations \(numbers.listed)"
    return Diagnostic(
      .responseOverdue, waiting.due.isByLaw ? .warning : .advice,
      "no answer is recorded to \(which); it was due on \(waiting.due.day.text), "
        + "\(waiting.due.day.days(to: asAt).of("day")) ago",
      at: SourceRange(path: waiting.path), because: waiting.due.working,
      fixes: [
        .advise("record the answer in response.md, or ask for it: `scrutable letter response-overdue`")
      ])
  }
}
