import ArgumentParser
import Diagnostics
import Record

/// The working of a rule for one case of a record.
struct RuleWorking {
  var record: Record

  /// The rules that have one.
  static let rules: [Rule] = [.lateAgenda, .keyDecisionNotice, .responseOverdue]

  /// `subject` is the id of a meeting, a decision or a recommendation, whichever the rule is about.
  func text(of rule: Rule, _ subject: String) throws -> String {
    switch rule {
    case .keyDecisionNotice: try keyDecision(subject)
    case .responseOverdue: try response(subject)
    case _: try notice(subject)
    }
  }

  private func notice(_ id: String) throws -> String {
    let meeting = try find(id, "meeting", in: record.meetings) { $0.document.id }
    let heading = "\(meeting.document.title) (\(meeting.document.path))"
    guard let notice = record.notice(of: meeting, record.council.holidays) else {
      return "\(heading)\nThe meeting is \(meeting.status.label.lowercased()), so no notice of it is asked for."
    }
    let published = notice.published.map { "The agenda was published on \($0.textWithWeekday)" }
    let given = notice.given.map { ", which left \($0) clear day\($0 == 1 ? "" : "s")." }
    let state = (published ?? "No agenda is recorded as published") + (given ?? ".")
    return "\(heading)\n\(state)\n\(WorkingText.notice(notice, of: meeting.date))"
  }

  private func keyDecision(_ id: String) throws -> String {
    let entry = try find(id, "decision", in: record.forwardPlanEntries) { $0.id }
    let heading = "\(entry.title) (\(record[entry.plan].document.path))"
    guard let notice = record.notice(of: entry, record.council.holidays) else {
      return "\(heading)\nNothing is counted: it is no key decision in England whose first day is known."
    }
    let published = notice.published.map { "Notice was published on \($0.textWithWeekday)" } ?? "No notice is recorded"
    let given = notice.given.map { ", which left \($0.calendar) clear days, of which \($0.working) working days" } ?? ""
    let urgency = notice.urgency.map { " Recorded: \($0.label)." } ?? ""
    return """
      \(heading)
      It can be taken from \(notice.decision.textWithWeekday). \(published)\(given).\(urgency)
      \(WorkingText.keyDecision(notice))
      """
  }

  private func response(_ id: String) throws -> String {
    let recommendation = try find(id, "recommendation", in: record.recommendations) { $0.document.id }
    let clock = record.responseClock(of: recommendation)
    func day(_ words: String, _ day: Day?) -> String { "\(words): \(day?.textWithWeekday ?? "not recorded")" }
    return """
      \(recommendation.document.title) (\(recommendation.document.path))
      \(day("Report received", clock.reportReceived))
      \(day("Notice received", clock.noticeReceived))
      \(clock.working)
      \(day("Answered", clock.responded))
      """
  }

  private func find<Kind>(_ id: String, _ noun: String, in all: [Kind], _ name: (Kind) -> RecordID) throws -> Kind {
    guard let found = all.first(where: { name($0).text == id }) else {
      throw RecordSource.unknown(noun, id, among: all.map { name($0).text })
    }
    return found
  }
}
