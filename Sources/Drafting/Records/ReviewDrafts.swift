package import Diagnostics
package import Record

/// A scrutiny review by a committee or its task and finish group.
package struct ReviewDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var committee: Located<String>?
  package var chair: Located<String>?
  package var supportOfficer: Located<String>?
  package var group: [Located<String>] = []
  package var scope: Prose?
  package var started: FuzzyDate?
  package var finished: FuzzyDate?
  package var report: Located<String>?
  package var agreedAt: Located<String>?
  package var reportReceived: Day?
  package var attachments: [PaperDraft] = []

  package static let schema = RecordSchema<ReviewDraft>(
    of: ReviewDraft(), "a review",
    "A scrutiny review: `reviews/NAME/review.md`. Its recommendations, responses and action plan lie in the same folder.",
    [
      Field("title", .words, \.title, "Its title", example: "Foster care 2025", required: true),
      Field(
        "committee", .reference(to: "a committee"), \.committee, "The committee it was done for", example: "children",
        required: true),
      Field("chair", .reference(to: "a person"), \.chair, "Who led it", example: "anwen-price"),
      Field("support-officer", .words, \.supportOfficer, "The lead support officer", example: "scrutiny-officer"),
      Field("group", .list(of: .words), \.group, "The task and finish group", example: "[anwen-price, tom-okafor]"),
      Field(
        "scope", .prose, \.scope, "What it looked into", example: "Whether there are enough foster homes in the county."
      ),
      Field("started", .fuzzyDate, \.started, "When it began", example: "June 2025"),
      Field("finished", .fuzzyDate, \.finished, "When it reported", example: "December 2025"),
      Field(
        "report", .reference(to: "a report"), \.report, "The review's report",
        example: "2025-12-10-children/foster-care-review"),
      Field(
        "agreed-at", .reference(to: "a meeting"), \.agreedAt, "The meeting that agreed it",
        example: "2025-12-10-children"),
      Field(
        "report-received", .day, \.reportReceived, "The day the executive received the report (LGA 2000 s.9FE)",
        example: "2025-12-15"),
      Field("documents", .rows(of: PaperDraft.self), \.attachments, "Other documents of the review"),
    ], documentFields)
}

/// A file of recommendations: a review's, or those a committee made at a meeting.
package struct RecommendationSetDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var madeBy: Located<String>?
  package var madeAt: Located<String>?
  package var report: Located<String>?
  package var addressedTo: [Located<String>] = []
  package var reportReceived: Day?
  package var noticeReceived: Day?
  package var recommendations: [RecommendationDraft] = []

  package static let schema = RecordSchema<RecommendationSetDraft>(
    of: RecommendationSetDraft(), "a set of recommendations",
    "Recommendations as one readable table: `recommendations.md` in a review's or a meeting's folder. What is said here holds for every row that does not say otherwise.",
    [
      Field("title", .words, \.title, "A title for the set", example: "Recommendations of the foster care review"),
      Field(
        "made-by", .reference(to: "a committee"), \.madeBy,
        "The committee that made them; the review's or meeting's when left out", example: "children"),
      Field(
        "made-at", .reference(to: "a meeting"), \.madeAt, "The meeting that made them", example: "2025-12-10-children"),
      Field(
        "report", .reference(to: "a report"), \.report, "The report they stand in",
        example: "2025-12-10-children/foster-care-review"),
      Field("addressed-to", .list(of: .words), \.addressedTo, "Whom they are addressed to", example: "[cabinet]"),
      Field("report-received", .day, \.reportReceived, "The day the executive received them", example: "2025-12-15"),
      Field(
        "notice-received", .day, \.noticeReceived,
        "The day the executive was given notice to respond, while no response says so (LGA 2000 s.9FE)",
        example: "2025-12-15"),
      Field(
        "recommendations", .rows(of: RecommendationDraft.self), \.recommendations, "The recommendations", required: true
      ),
    ], documentFields)
}

/// One recommendation, as a row of a set or as a file of its own.
package struct RecommendationDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var number: Located<Numbering>?
  package var reference: String?
  package var text: Prose?
  package var short: Located<String>?
  package var section: String?
  package var portfolio: String?
  package var source: Located<String>?
  package var addressedTo: [Located<String>] = []
  package var considered: Day?
  package var madeAt: Located<String>?
  package var leads: [Located<String>] = []
  package var ledBy: [Located<String>] = []
  package var byWhen: FuzzyDate?
  package var due: DueDraft?
  package var status: RecommendationStatus?
  package var statusWords: Located<String>?
  package var statusReason: String?
  package var claims: [ClaimDraft] = []
  package var claim: [ClaimDraft] = []
  package var evidence: [EvidenceDraft] = []
  package var assessments: [AssessmentDraft] = []
  package var assessment: [AssessmentDraft] = []
  package var closedAs: ClosedAs?
  package var closedAt: Located<String>?
  package var closedOn: Day?
  package var risk: String?
  package var riskOwner: [Located<String>] = []
  package var supersededBy: Located<String>?
  package var parts: [RecommendationPartDraft] = []
  package var priority: String?
  package var priorityReason: String?
  package var milestones: [MilestoneDraft] = []
  package var effects: [EffectDraft] = []
  package var contact: Located<String>?
  package var rag: Located<String>?
  package var ragMeaning: String?
  package var progress: [ProgressDraft] = []
  package var lookedAt: [Located<String>] = []
  package var measures: [MeasureDraft] = []
  package var repeats: [Located<String>] = []

  package static let schema = RecordSchema<RecommendationDraft>(
    of: RecommendationDraft(), "a recommendation",
    "One recommendation: a row of `recommendations.md`, or a file of its own in `recommendations/` when it needs room.",
    [
      Field("number", .number, \.number, "The number as written", example: "\"10\"", required: true),
      Field("reference", .text, \.reference, "The council's own reference", example: "SR (25/26) 01"),
      Field(
        "text", .prose, \.text, "What is recommended",
        example: "That the cabinet sets a yearly target for new foster homes.", neededWhenOpen: true),
      Field(
        "short", .words, \.short,
        "What is recommended in at most 60 characters, for headings and lists; else its first clause stands there",
        example: "Set a yearly target for new foster homes"),
      Field("section", .text, \.section, "The heading it stands under", example: "Recruiting foster carers"),
      Field("portfolio", .text, \.portfolio, "The portfolio area", example: "Children and families"),
      Field("source", .words, \.source, "Where in the report it comes from, as written", example: "p18 – para 6.8"),
      Field("addressed-to", .list(of: .words), \.addressedTo, "Whom it is addressed to", example: "[cabinet]"),
      Field("considered", .day, \.considered, "The day the executive considered it", example: "2026-02-03"),
      Field(
        "made-at", .reference(to: "a meeting"), \.madeAt, "The meeting that made it", example: "2025-12-10-children"),
      Field("lead", .list(of: .words), \.leads, "Who leads on it, as written", example: "Head of Fieldwork (KP)"),
      Field(
        "led-by", .list(of: .reference(to: "a person, post or committee")), \.ledBy,
        "The leads by id, where the words are not enough", example: "[head-of-fieldwork]"),
      Field(
        "by-when", .fuzzyDate, \.byWhen, "When it should be done, in the words of the paper", example: "March 2027"),
      Field(
        "due", .due, \.due,
        "The deadline, where the words cannot be read; or every date that was promised, the oldest first, each with why it was moved",
        example: "2027-03-31"),
      Field("status", .choice, \.status, "How far it is", example: "under-way"),
      Field(
        "status-words", .words, \.statusWords, "The words the officers used",
        example: "Completed. Health now located with social work teams."),
      Field(
        "status-reason", .text, \.statusReason, "Why it is paused, not accepted or closed",
        example: "Waits for the new national guidance."),
    ], claimFields, closureFields, deliveryFields,
    [
      Field("rag", .words, \.rag, "The council's own red, amber or green, as written", example: "amber"),
      Field(
        "rag-meaning", .text, \.ragMeaning, "What the council means by the colour", example: "Started, but behind plan"),
      Field("progress", .rows(of: ProgressDraft.self), \.progress, "What has happened since"),
      Field(
        "looked-at", .list(of: .reference(to: "a meeting or agenda item")), \.lookedAt,
        "Later meetings that looked at it", example: "[2026-06-10-children/item-5]"),
      Field(
        "measures", .rows(of: MeasureDraft.self), \.measures, "By which figures it will be known whether it worked"),
      Field(
        "repeats", .list(of: .reference(to: "a recommendation")), \.repeats,
        "Earlier recommendations that it says again; `[]` says that it repeats none of those it is like",
        example: "[foster-care-2023/rec-2]"),
    ], documentFields)
}

/// An answer of the executive or another body to recommendations.
package struct ResponseDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var decisionMaker: Located<String>?
  package var meeting: Located<String>?
  package var date: Day?
  package var noticeReceived: Day?
  package var positions: [PositionDraft] = []

  package static let schema = RecordSchema<ResponseDraft>(
    of: ResponseDraft(), "an executive response",
    "The executive's answer: `response.md` in the folder of a review or a meeting (`response-2.md` for a second one).",
    [
      Field("title", .words, \.title, "A title of its own", example: "Cabinet response to the foster care review"),
      Field("decision-maker", .words, \.decisionMaker, "Who answered", example: "cabinet", required: true),
      Field(
        "meeting", .reference(to: "a meeting"), \.meeting, "The meeting that agreed the answer",
        example: "2026-02-03-cabinet"),
      Field("date", .day, \.date, "The day of the answer, when no meeting is given", example: "2026-02-03"),
      Field(
        "notice-received", .day, \.noticeReceived, "The day the executive was given notice to respond (LGA 2000 s.9FE)",
        example: "2025-12-15"),
      Field(
        "positions", .rows(of: PositionDraft.self), \.positions, "The answer to each recommendation", required: true),
    ], documentFields)
}

package struct PositionDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var recommendation: Located<String>?
  package var position: Position?
  package var text: Prose?

  package static let schema = RecordSchema<PositionDraft>(
    of: PositionDraft(), "a position",
    "The answer to one recommendation. The clerk records the position; prose does not decide it.",
    [
      Field(
        "recommendation", .words, \.recommendation, "The recommendation's id or number", example: "\"10\"",
        required: true),
      Field("position", .choice, \.position, "What the executive decided", example: "partly-accepted"),
      Field(
        "text", .prose, \.text, "The answer in its own words",
        example: "A target will be set once the budget is agreed."),
    ], withholdingFields)
}
