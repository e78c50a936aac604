import Diagnostics
import Drafting
import Record

/// What is recorded of a recommendation's fate – claims, findings, closings, steps that were reached – had happened by the day of the site.
struct FateDays: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let actions =
      drafts.actionPlans.flatMap { plan in plan.draft.actions.map { (plan.path, $0) } }
      + drafts.minutes.flatMap { minutes in minutes.draft.actionsArising.map { (minutes.path, $0) } }
    let days =
      drafts.recommendationRows.flatMap { days(of: $1, in: $0) }
      + actions.flatMap { path, action in reached(action.milestones, action.places, in: path) }
    return days.compactMap { verb, day, place in
      guard let day, day > record.asAt else { return nil }
      return .toCome(verb, day, place)
    }
  }

  private typealias Dated = (verb: String, day: Day?, place: SourceRange)

  private func days(of row: RecommendationDraft, in path: String) -> [Dated] {
    let file = SourceRange(path: path)
    let claims = (row.claims + row.claim).map { Dated("claimed", $0.date, $0.places["date"] ?? file) }
    let found = (row.assessments + row.assessment).map { Dated("found", $0.date, $0.places["date"] ?? file) }
    let closed = [Dated("closed", row.closedOn, row.places["closed-on"] ?? file)]
    let evidence = row.evidence.map { Dated("shown", $0.date, row.places["evidence"] ?? file) }
    return claims + found + closed + evidence + reached(row.milestones, row.places, in: path)
  }

  private func reached(_ milestones: [MilestoneDraft], _ places: FieldPlaces, in path: String) -> [Dated] {
    milestones.map { Dated("reached", $0.done, places["milestones"] ?? SourceRange(path: path)) }
  }
}
