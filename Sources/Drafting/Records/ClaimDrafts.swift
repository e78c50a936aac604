package import Diagnostics
package import Record

/// What officers say has become of a recommendation, on a day. A later claim does not overwrite an earlier one.
package struct ClaimDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var places = FieldPlaces()
  package var status: RecommendationStatus?
  package var date: Day?
  package var by: [Located<String>] = []
  package var words: String?
  package var source: Located<String>?

  package static let schema = RecordSchema<ClaimDraft>(
    of: ClaimDraft(), "a claim", "What officers say has become of it: the status, the day, and who says so.",
    [
      Field("status", .choice, \.status, "How far officers say it is", example: "done", required: true),
      Field("date", .day, \.date, "The day they said so", example: "2026-11-02"),
      Field("by", .list(of: .words), \.by, "Who said so, as written", example: "[Head of Fostering (KP)]"),
      Field("words", .text, \.words, "Their words", example: "Completed. The line is open every evening."),
      Field(
        "source", .words, \.source, "Where they said it: an id, an id and a paragraph, an https address, or words",
        example: "2026-11-18-children/item-8"),
    ], withholdingFields)
}

/// Something by which a claim can be tested.
package struct EvidenceDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var kind: EvidenceKind?
  package var text: Prose?
  package var source: Located<String>?
  package var date: Day?

  package static let schema = RecordSchema<EvidenceDraft>(
    of: EvidenceDraft(), "a piece of evidence", "Something by which anybody can test what officers say.",
    [
      Field("kind", .choice, \.kind, "What kind it is", example: "paper"),
      Field(
        "text", .prose, \.text, "What it shows", example: "All 418 stops were photographed in June 2026.",
        required: true),
      Field(
        "source", .words, \.source, "Where it is: an id, an id and a paragraph, an https address, or words",
        example: "2026-06-10-children/foster-care-progress, para 7"),
      Field("date", .day, \.date, "The day it is from", example: "2026-06-29"),
    ], withholdingFields)
}

/// What scrutiny found when it tested what officers say.
package struct AssessmentDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var places = FieldPlaces()
  package var finding: AssessmentFinding?
  package var at: Located<String>?
  package var date: Day?
  package var text: Prose?

  package static let schema = RecordSchema<AssessmentDraft>(
    of: AssessmentDraft(), "an assessment", "What scrutiny found, and at which meeting and item.",
    [
      Field("finding", .choice, \.finding, "What scrutiny found", example: "confirmed", required: true),
      Field(
        "at", .reference(to: "a meeting or agenda item"), \.at, "The meeting or item that found it",
        example: "2026-09-16-children/item-8"),
      Field("date", .day, \.date, "The day, where it is not the meeting's", example: "2026-09-16"),
      Field(
        "text", .prose, \.text, "Why, in scrutiny's own words", example: "Members telephoned the line on four evenings."
      ),
    ], withholdingFields)
}
