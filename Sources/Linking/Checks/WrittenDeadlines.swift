import Diagnostics
import Drafting
import Record

/// The deadline of a recommendation or an action as it stands in its file.
struct WrittenDeadline {
  var byWhen: FuzzyDate?
  var due: DueDraft?
  var status: RecommendationStatus?
  var places: FieldPlaces

  init(_ draft: RecommendationDraft) {
    (byWhen, due, status, places) = (draft.byWhen, draft.due, draft.status, draft.places)
  }

  init(_ draft: ActionDraft) {
    (byWhen, due, status, places) = (draft.byWhen, draft.due, draft.status, draft.places)
  }
}

extension Drafts {
  var deadlines: [WrittenDeadline] {
    let actions = actionPlans.flatMap(\.draft.actions) + minutes.flatMap(\.draft.actionsArising)
    let rows = recommendationSets.flatMap(\.draft.recommendations) + recommendations.map(\.draft)
    return actions.map { WrittenDeadline($0) } + rows.map { WrittenDeadline($0) }
  }

  /// That of a row by its file and its number, or its place in the file where it has none.
  func deadline(in path: String, numbered number: Numbering, at place: Int) -> WrittenDeadline? {
    let rows =
      recommendationSets.first { $0.path == path }?.draft.recommendations.map { ($0.number, WrittenDeadline($0)) }
      ?? recommendations.first { $0.path == path }.map { [($0.draft.number, WrittenDeadline($0.draft))] }
      ?? actionPlans.first { $0.path == path }?.draft.actions.map { ($0.number, WrittenDeadline($0)) }
      ?? minutes.first { $0.path == path }?.draft.actionsArising.map { ($0.number, WrittenDeadline($0)) } ?? []
    return rows.first { $0.0?.value == number }?.1 ?? (rows.indices.contains(place) ? rows[place].1 : nil)
  }
}

extension DueDraft {
  /// The dates as the record keeps them.
  var promised: [DueDate] { dates.compactMap { row in row.date.map { DueDate($0, set: row.set, reason: row.reason) } } }
}
