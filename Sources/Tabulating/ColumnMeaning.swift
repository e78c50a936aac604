import Drafting
package import Publications

/// What a column holds, in a sentence: for a field of the record, what the content format says of the field.
package enum ColumnMeaning {
  /// `sheet` is what the rows are: “recommendations”.
  package static func words(of column: SheetColumn, in sheet: String) -> String? {
    if let owner = TrackerKind(rawValue: sheet)?.owner, column.name == TrackerKind(rawValue: sheet)?.reference {
      return "The id of \(owner == .actions ? "the action" : "the recommendation") it belongs to"
    }
    if let own = workedOut["\(sheet).\(column.name)"] { return own }
    let own = column.field.flatMap { fields[sheet]?[$0] }
    // Of a field with several columns, what the format says of it tells only one of them.
    return column.field?.replacing("-", with: "_") == column.name
      ? own ?? workedOut[column.name] : workedOut[column.name] ?? own
  }

  /// By the kind of row and the field’s key.
  private static let fields: [String: [String: String]] = [
    "items": meanings(AgendaItemDraft.schema.description),
    "recommendations": meanings(RecommendationDraft.schema.description, RecommendationSetDraft.schema.description),
    "positions": meanings(PositionDraft.schema.description), "actions": meanings(ActionDraft.schema.description),
    "claims": meanings(ClaimDraft.schema.description), "evidence": meanings(EvidenceDraft.schema.description),
    "assessments": meanings(AssessmentDraft.schema.description), "effects": meanings(EffectDraft.schema.description),
    "parts": meanings(RecommendationPartDraft.schema.description),
    "milestones": meanings(MilestoneDraft.schema.description),
    "action-milestones": meanings(MilestoneDraft.schema.description),
    "entries": meanings(WorkProgrammeEntryDraft.schema.description),
    "indicators": meanings(IndicatorDraft.schema.description),
  ]

  /// What is said first holds where several say something of one key.
  private static func meanings(_ schemas: SchemaDescription...) -> [String: String] {
    Dictionary(schemas.flatMap(\.fields).map { ($0.key, $0.meaning) }) { first, _ in first }
  }

  /// Of what is worked out, or has several columns; “SHEET.NAME” where it means something else in one kind of row.
  private static let workedOut = [
    "id": "Its permanent id, which other tables refer to",
    "address": "The page of the row",
    "withheld": "Why nothing else of the row may be told; blank where it may be read",
    "status_as_written": "The words from which the status was taken, where somebody wrote some",
    "status_because": "Why it is paused, not accepted or closed",
    "due": "The last day of the deadline; blank where it has no day",
    "by_when": "The deadline in the words of the paper",
    "date_moved":
      "How often the date was moved, by how many days, and whether reasons are given; blank where it never was",
    "dates_promised": "Every date that was promised, the oldest first, where there is more than the one that stands",
    "first_promised": "The date before all moves, as written; blank where it never was moved",
    "first_promised_latest": "The last day that the date before all moves allows",
    "times_moved": "How often the date was moved; blank where it never was",
    "days_moved":
      "The days from the last day of the first date to that of the one that stands; below nought where it was brought forward",
    "accepted_on": "The day of the answer that accepted it, while something is still expected",
    "accepted_and_then": "What is recorded since it was accepted: an action, an owner, a date, progress",
    "recommendations.made_by": "The committee that made it, where it is not its review’s",
    "made_on": "The day of the meeting that made it",
    "recommendations.made_at": "The meeting that made it",
    "review": "The review it came from",
    "position": "The position taken last",
    "answers": "Every answer: position, who answered, day and words",
    "actions": "The numbers of the actions that serve it",
    "repeated_by": "Later recommendations that say it again",
    "recommendations.committee": "The id of the committee that made it: its own, else its review’s",
    "year":
      "The municipal year in which it was made, from the meeting, else from the day the executive received or considered it",
    "state": "How it stands on the day in state_as_at, by one rule: not happening, done, late, waiting or on track",
    "state_because": "The ground on which it is in that state",
    "number": "The number as written",
    "recommendation": "What is recommended",
    "states.id": "The permanent id of the recommendation",
    "state_as_at": "The day of the state: the day the record speaks of",
    "recommendations.published": "The day it was published, where the record says so",
    "notes": "What else is written of it",
    "inherited": "What was taken over from elsewhere in the source, and from where",
    "actions.recommendations": "The titles of the recommendations it serves",
    "recommendation_ids": "The ids of the recommendations it serves",
    "answers.position": "The position, as the clerk recorded it",
    "answered_by": "Who answered",
    "answers.date": "The day of the answer",
    "answer": "The words of the answer",
    "answers.address": "The page of the answer",
    "date": "The day that was reported; blank where the words name none",
    "date_as_written": "The date in the words of the paper",
    "text": "What was reported",
    "progress.source": "Where it was reported",
    "action-progress.source": "Where it was reported",
    "kind": "What kind of thing it is",
    "part_of": "The review or the action plan it belongs to",
    "withheld.address": "The page of the review or the action plan",
    "withheld.withheld": "The ground on which it is withheld",
    "positions.number": "The number of the recommendation",
    "minute": "The number of the minute",
    "decision": "What was resolved",
    "item": "The number of the agenda item",
    "item_address": "The page of the agenda item",
    "report": "The report it stands in",
    "day": "The day of the meeting or the date, where it has one",
    "series": "Whether the value is over time, earlier, or to compare with",
    "of": "Whose value it is, where it is not the council’s own",
    "period": "The time the value is of",
    "values.value": "The value as written",
    "unit": "What is counted",
    "code": "The council’s code of the indicator",
    "indicator": "What is measured",
    "states.number": "The number of the recommendation",
    "states.recommendation": "What was recommended",
    "states.address": "The page of the recommendation",
    "states.state": "The state it was in: not-happening, done, late, waiting or on-track",
    "reason": "What decided, in a word of its own",
    "reason_in_words": "The same for readers",
    "reason_date": "The day of the fact that decided; of what is late, the last day that was allowed",
    "states.source": "Where that can be read, when not on the page of the recommendation",
    "state_at_meeting_before": "The state at the meeting before; blank where it was made since, or there was none",
    "from": "The first day on which it was so",
    "until": "The last day on which it was so; blank where it still is",
  ]
}
