import Diagnostics
import Drafting
import Record

/// What is recorded of a recommendation's fate – claims, findings, closings, steps that were reached – had happened by the day of the site.
struct FateDays: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    let actions =
      drafts.actionPlans.flatMap { plan in plan.draft.actions.map { (plan.path, $0) } }
      + drafts.minutes.flatMap { minutes in minutes.draft.actionsArising.map { (minutes.path, $0) } }
    var dated: [Dated] = drafts.recommendationRows.flatMap { days(of: $0.row, in: $0.path) }
    for (path, action) in actions { dated += reached(action.milestones, action.places, in: path) }
    return dated.compactMap { dated in
      guard let day = dated.day, day > record.asAt else { return nil }
      return .toCome(dated.verb, day, dated.place)
    }
  }

  private struct Dated {
    var verb: String
    var day: Day?
    var place: SourceRange
  }

  private func days(of row: RecommendationDraft, in path: String) -> [Dated] {
    let file = SourceRange(path: path)
    let claims = (row.claims + row.claim).map { Dated(verb: "claimed", day: $0.date, place: $0.places["date"] ?? file) }
    let found = (row.assessments + row.assessment).map {
      Dated(verb: "found", day: $0.date, place: $0.places["date"] ?? file)
    }
    let closed = [Dated(verb: "closed", day: row.closedOn, place: row.places["closed-on"] ?? file)]
    let evidence = row.evidence.map { Dated(verb: "shown", day: $0.date, place: row.places["evidence"] ?? file) }
    return claims + found + closed + evidence + reached(row.milestones, row.places, in: path)
  }

  private func reached(_ milestones: [MilestoneDraft], _ places: FieldPlaces, in path: String) -> [Dated] {
    milestones.map { Dated(verb: "reached", day: $0.done, place: places["milestones"] ?? SourceRange(path: path)) }
  }
}
