package import Diagnostics
package import Record

/// An action plan kept as one readable table.
package struct ActionPlanDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var monitoredBy: [Located<String>] = []
  package var asAt: Day?
  package var actions: [ActionDraft] = []

  package static let schema = RecordSchema<ActionPlanDraft>(
    of: ActionPlanDraft(), "an action plan",
    "Who does what by when: `action-plan.md` in the folder of a review or a meeting (`action-plan-2.md` for a second one).",
    [
      Field("title", .words, \.title, "A title of its own", example: "Foster care action plan"),
      Field("monitored-by", .list(of: .words), \.monitoredBy, "Who watches over it", example: "[children]"),
      Field("as-at", .day, \.asAt, "The day the progress was reported for", example: "2026-06-01"),
      Field("actions", .rows(of: ActionDraft.self), \.actions, "The actions", required: true),
    ], documentFields)
}

package struct ActionDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var places = FieldPlaces()
  package var number: Located<Numbering>?
  package var id: Located<String>?
  package var recommendations: [Located<String>] = []
  package var item: Located<String>?
  package var area: Prose?
  package var areaNumber: String?
  package var text: Prose?
  package var leads: [Located<String>] = []
  package var ledBy: [Located<String>] = []
  package var byWhen: FuzzyDate?
  package var due: DueDraft?
  package var measures: [Prose] = []
  package var capacity: Prose?
  package var partners: [Located<String>] = []
  package var monitoring: Prose?
  package var status: RecommendationStatus?
  package var statusWords: Located<String>?
  package var statusReason: String?
  package var milestones: [MilestoneDraft] = []
  package var contact: Located<String>?
  package var rag: Located<String>?
  package var ragMeaning: String?
  package var progress: [ProgressDraft] = []
  package var inherited: [Pair] = []

  package static let schema = RecordSchema<ActionDraft>(
    of: ActionDraft(), "an action", "One action of a plan.",
    [
      Field("number", .number, \.number, "The number as written; rows are counted when left out", example: "\"4\""),
      Field(
        "id", .words, \.id, "The last part of its id, where its number is used again in the plan",
        example: "action-fence-mending-4"),
      Field(
        "recommendations", .list(of: .words), \.recommendations, "The recommendations it serves, by id or number",
        example: "[\"10\", \"11\"]"),
      Field(
        "item", .words, \.item,
        "The agenda item of its meeting that it arises from; where the item is withheld, so is the action",
        example: "\"7\""),
      Field(
        "area", .prose, \.area, "The area for improvement it serves, when that is no recommendation of this record",
        example: "Caseloads of social workers"),
      Field("area-number", .text, \.areaNumber, "The number of that area, as written", example: "17. (57, 138)"),
      Field("text", .prose, \.text, "What is to be done", example: "Visit every enquirer within five days."),
      Field(
        "lead", .list(of: .words), \.leads, "Who leads, as written; \" means the row above",
        example: "Head of Fieldwork (KP)"),
      Field(
        "led-by", .list(of: .reference(to: "a person, post or committee")), \.ledBy,
        "The leads by id, where the words are not enough", example: "[head-of-fieldwork]"),
      Field("by-when", .fuzzyDate, \.byWhen, "The deadline in the words of the paper", example: "Before end Feb 2026"),
      Field(
        "due", .due, \.due,
        "The deadline, where the words cannot be read; or every date that was promised, the oldest first, each with why it was moved",
        example: "2026-02-28"),
      Field(
        "measures", .list(of: .prose), \.measures, "How success will be known",
        example: "[Every enquirer is visited in time]"),
      Field(
        "capacity", .prose, \.capacity, "What it needs in people or money", example: "One more recruitment officer"),
      Field("partners", .list(of: .words), \.partners, "Who helps", example: "[Wendle Valley NHS Trust]"),
      Field("monitoring", .prose, \.monitoring, "Who checks it, and how", example: "Quarterly report to the committee"),
      Field("status", .choice, \.status, "How far it is", example: "under-way"),
      Field("status-words", .words, \.statusWords, "The words the officers used", example: "Completed April 2026."),
      Field("status-reason", .text, \.statusReason, "Why it is paused or closed", example: "Waits for the contract."),
      Field("milestones", .rows(of: MilestoneDraft.self), \.milestones, "Steps on the way"),
      Field(
        "contact", .words, \.contact, "Whom to ask about it: a name, or the id of a person or post",
        example: "head-of-fostering"),
      Field("rag", .words, \.rag, "The council's own red, amber or green, as written", example: "green"),
      Field("rag-meaning", .text, \.ragMeaning, "What the council means by the colour", example: "On plan"),
      Field("progress", .rows(of: ProgressDraft.self), \.progress, "What has happened since"),
      Field(
        "inherited", .pairs(of: "fields with the place each was taken from", example: "{ lead: row 1 }"), \.inherited,
        "Fields taken over from elsewhere in the source, such as a blank cell that means the row above"),
    ], withholdingFields)
}

package struct ProgressDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var dateWords: Located<String>?
  package var text: Prose?
  package var source: Located<String>?

  package static let schema = RecordSchema<ProgressDraft>(
    of: ProgressDraft(), "a progress entry", "What was reported, and when.",
    [
      Field(
        "date", .words, \.dateWords, "The date as written; an impossible one is kept and shown as such",
        example: "13 February 2026"),
      Field("text", .prose, \.text, "What was reported", example: "Eleven new foster homes approved.", required: true),
      Field("source", .words, \.source, "Where it was reported: an id, or words", example: "2026-06-10-children"),
    ], withholdingFields)
}
