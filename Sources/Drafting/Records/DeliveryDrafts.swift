package import Diagnostics
package import Record

/// One of several asks of a recommendation, with a status of its own.
package struct RecommendationPartDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var number: Located<Numbering>?
  package var text: Prose?
  package var byWhen: FuzzyDate?
  package var due: Day?
  package var status: RecommendationStatus?
  package var statusWords: Located<String>?
  package var statusReason: String?

  package static let schema = RecordSchema<RecommendationPartDraft>(
    of: RecommendationPartDraft(), "a part of a recommendation", "One of several asks, with a status of its own.",
    [
      Field("number", .number, \.number, "Its letter or number as written", example: "\"(a)\"", required: true),
      Field("text", .prose, \.text, "What this part asks for", example: "opens the line at weekends", required: true),
      Field(
        "by-when", .fuzzyDate, \.byWhen, "When it should be done, in the words of the paper", example: "March 2027"),
      Field("due", .day, \.due, "The deadline, where the words cannot be read", example: "2027-03-31"),
      Field("status", .choice, \.status, "How far it is", example: "under-way"),
      Field("status-words", .words, \.statusWords, "The words the officers used", example: "Open on Saturdays."),
      Field("status-reason", .text, \.statusReason, "Why it is paused, not accepted or closed", example: "No money."),
    ], withholdingFields)
}

/// What a recommendation has brought, in money or another measure.
package struct EffectDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var what: Located<String>?
  package var amount: String?
  package var date: Day?
  package var confirmedBy: [Located<String>] = []

  package static let schema = RecordSchema<EffectDraft>(
    of: EffectDraft(), "an effect", "What it has brought, in money or another measure, and who confirmed it.",
    [
      Field("what", .words, \.what, "What it has brought", example: "Fewer agency placements", required: true),
      Field("amount", .text, \.amount, "How much, as written", example: "£118,000 a year"),
      Field("date", .day, \.date, "The day to which it is counted", example: "2026-09-30"),
      Field(
        "confirmed-by", .list(of: .words), \.confirmedBy, "Who confirmed it, as written",
        example: "[section-151-officer]"),
    ], withholdingFields)
}

/// A step on the way, with the day by which it should be reached and the day on which it was.
package struct MilestoneDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var text: Prose?
  package var byWhen: FuzzyDate?
  package var done: Day?

  package static let schema = RecordSchema<MilestoneDraft>(
    of: MilestoneDraft(), "a milestone", "A step on the way.",
    [
      Field("text", .prose, \.text, "What is reached", example: "Two recruitment officers in post", required: true),
      Field("by-when", .fuzzyDate, \.byWhen, "When it should be reached", example: "January 2027"),
      Field("done", .day, \.done, "The day it was reached", example: "2027-01-11"),
    ], withholdingFields)
}
