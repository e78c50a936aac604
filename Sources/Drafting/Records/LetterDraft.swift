package import Diagnostics
package import Record

/// A letter that asks for an answer that is owed.
package struct LetterDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var step: LetterStep?
  package var from: Located<String>?
  package var to: [Located<String>] = []
  package var date: Day?
  package var answerBy: Day?
  package var about: [Located<String>] = []

  package static let schema = RecordSchema<LetterDraft>(
    of: LetterDraft(), "a letter",
    "A letter that asks for an answer: `letter-1.md`, `letter-2.md` … in the folder of a review or a meeting. `scrutable letter response-overdue` drafts it.",
    [
      Field("title", .words, \.title, "A title of its own", example: "Reminder to the cabinet about home care"),
      Field("step", .choice, \.step, "Which step of the ladder it is", example: "reminder", required: true),
      Field("from", .words, \.from, "Who wrote it, as written or by id", example: "scrutiny-officer", required: true),
      Field("to", .list(of: .words), \.to, "Whom it is to, as written or by id", example: "[cabinet]", required: true),
      Field("date", .day, \.date, "The day it was sent", example: "2026-10-14", required: true),
      Field("answer-by", .day, \.answerBy, "The day by which it asks for the answer", example: "2026-10-28"),
      Field(
        "about", .list(of: .reference(to: "a recommendation")), \.about, "The recommendations it asks about",
        example: "[home-care-2026/rec-9]", required: true),
    ], documentFields)
}
