import Diagnostics
import Drafting
import Record

/// The latest forward plan announces decisions that are still to come. Earlier plans are left as they were published.
struct DecisionDatePassed: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let published = record.forwardPlans.map { $0.noticePublished?.number ?? .min }
    guard let latest = published.max() else { return [] }
    let places = DecisionPlaces(drafts)
    return record.forwardPlanEntries.compactMap { entry in
      guard published[Int(entry.plan.index)] == latest else { return nil }
      guard let last = entry.due ?? entry.onOrAfter?.latest, last < record.asAt else { return nil }
      return Diagnostic(
        .decisionDatePassed, .warning,
        "the latest plan still announces this decision, whose date passed on \(last.text)", at: places[entry, record],
        fixes: [.advise("give the new date, or take the entry out of the plan")])
    }
  }
}
