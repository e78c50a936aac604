package import Diagnostics
package import Record

/// A deadline as the clerk gives it beside the words of the paper: a day, or the dates that were promised one after another.
package struct DueDraft: Sendable {
  package var day: Day?
  package var dates: [DueDateDraft] = []
}

package struct DueDateDraft: Draft {
  package var places = FieldPlaces()
  package var date: FuzzyDate?
  package var set: Day?
  package var reason: String?

  package static let schema = RecordSchema<DueDateDraft>(
    of: DueDateDraft(), "a promised date",
    "A date that was promised; the next in the list took its place, and the last stands.",
    [
      Field(
        "date", .fuzzyDate, \.date, "The date, in the words in which it was promised", example: "June 2026",
        required: true),
      Field("set", .day, \.set, "The day on which it was set", example: "2026-02-03"),
      Field(
        "reason", .text, \.reason, "Why it took the place of the date before",
        example: "The supplier put back its release."),
    ])
}

extension FieldType where Value == DueDraft {
  /// A day alone, or a list of promised dates.
  static var due: Self {
    let (day, dates) = (FieldType<Day>.day, FieldType<[DueDateDraft]>.rows(of: DueDateDraft.self))
    return FieldType(
      accepts: "\(dates.accepts), or \(day.accepts)", example: day.example,
      schema: .fields(["anyOf": .list([day.schema, dates.schema])]), rows: dates.rows
    ) { node, reader in
      switch node.content {
      case .scalar: day.read(node, &reader).map { DueDraft(day: $0) }
      case .list, .map: dates.read(node, &reader).map { DueDraft(dates: $0) }
      }
    }
  }
}
