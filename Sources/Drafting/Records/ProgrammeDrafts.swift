package import Diagnostics
package import Record

/// What a committee plans to look at.
package struct WorkProgrammeDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var committee: Located<String>?
  package var year: String?
  package var agreedAt: Located<String>?
  package var entries: [WorkProgrammeEntryDraft] = []

  package static let schema = RecordSchema<WorkProgrammeDraft>(
    of: WorkProgrammeDraft(), "a work programme",
    "What a committee plans to look at in a year: any file in `work-programme/`.",
    [
      Field("title", .words, \.title, "A title of its own", example: "Children's work programme 2026-27"),
      Field(
        "committee", .reference(to: "a committee"), \.committee, "Whose programme", example: "children", required: true),
      Field("year", .text, \.year, "The municipal year", example: "2026-27"),
      Field(
        "agreed-at", .reference(to: "a meeting"), \.agreedAt, "The meeting that last agreed it",
        example: "2026-06-10-children"),
      Field("entries", .rows(of: WorkProgrammeEntryDraft.self), \.entries, "The entries", required: true),
    ], documentFields)
}

package struct WorkProgrammeEntryDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var item: Located<String>?
  package var purpose: Prose?
  package var meeting: Located<String>?
  package var date: FuzzyDate?
  package var jointWith: [Located<String>] = []
  package var suggestedBy: SuggestionSource?
  package var suggestedByWords: String?
  package var lead: Located<String>?
  package var witnesses: Located<String>?
  package var route: ProgrammeRoute?
  package var status: ProgrammeStatus?
  package var outcome: Prose?
  package var notes: Prose?
  package var precedes: Located<String>?
  package var subjects: [Located<String>] = []

  package static let schema = RecordSchema<WorkProgrammeEntryDraft>(
    of: WorkProgrammeEntryDraft(), "a work-programme entry", "One matter on a work programme, dated or not.",
    [
      Field(
        "item", .words, \.item, "The matter", example: "\"Foster care: progress of the action plan\"", required: true),
      Field("purpose", .prose, \.purpose, "What for", example: "To check that the target was set."),
      Field(
        "meeting", .reference(to: "a meeting"), \.meeting,
        "The meeting it is planned for; not yet scheduled when left out", example: "2026-06-10-children"),
      Field("date", .fuzzyDate, \.date, "When, if no meeting has been called", example: "Autumn 2026"),
      Field(
        "joint-with", .list(of: .reference(to: "a committee")), \.jointWith, "Committees that take part",
        example: "[health]"),
      Field("suggested-by", .choice, \.suggestedBy, "Where the idea came from", example: "public"),
      Field(
        "suggested-by-words", .text, \.suggestedByWords, "Who suggested it, as written",
        example: "A resident of Millbrook"),
      Field("lead", .words, \.lead, "Who leads on it, as written", example: "Head of Fieldwork"),
      Field("witnesses", .words, \.witnesses, "Who is asked to come, as written", example: "Tenants’ Panel"),
      Field("route", .choice, \.route, "How it will be dealt with", example: "meeting"),
      Field("status", .choice, \.status, "What became of it", example: "planned"),
      Field(
        "outcome", .prose, \.outcome, "What came of it, or why it was not taken up",
        example: "Covered by the review of home care."),
      Field("notes", .prose, \.notes, "What else the paper says of it", example: "Moved from June."),
      Field(
        "precedes", .reference(to: "a forward-plan entry"), \.precedes, "The decision it looks at beforehand",
        example: "2026-11/foster-care-fees"),
      Field(
        "subjects", .list(of: .reference(to: "a subject")), \.subjects, "The subjects it belongs to",
        example: "[foster-care]"),
    ], withholdingFields)
}

/// The executive's notice of decisions to come.
package struct ForwardPlanDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var noticePublished: Day?
  package var entries: [ForwardPlanEntryDraft] = []

  package static let schema = RecordSchema<ForwardPlanDraft>(
    of: ForwardPlanDraft(), "a forward plan",
    "The executive's notice of decisions to come: any file in `forward-plan/`.",
    [
      Field("title", .words, \.title, "A title of its own", example: "Forward plan, November 2026"),
      Field("notice-published", .day, \.noticePublished, "The day it was published", example: "2026-10-30"),
      Field("entries", .rows(of: ForwardPlanEntryDraft.self), \.entries, "The decisions", required: true),
    ], documentFields)
}

package struct ForwardPlanEntryDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var id: Located<String>?
  package var title: Located<String>?
  package var purpose: Prose?
  package var decisionMaker: Located<String>?
  package var onOrAfter: FuzzyDate?
  package var due: Day?
  package var type: ForwardPlanType?
  package var portfolioHolder: Located<String>?
  package var directorate: String?
  package var leadOfficer: Located<String>?
  package var contact: Located<String>?
  package var noticePublished: Day?
  package var exemptPart: String?
  package var scrutiny: Prose?
  package var urgency: UrgencyRule?
  package var documents: Prose?
  package var consultees: Prose?
  package var notes: Prose?
  package var subjects: [Located<String>] = []

  package static let schema = RecordSchema<ForwardPlanEntryDraft>(
    of: ForwardPlanEntryDraft(), "a forward-plan entry", "One decision to come (SI 2012/2089 regs 8–11).",
    [
      Field("id", .words, \.id, "A permanent id; made from the title when left out", example: "foster-care-fees"),
      Field("title", .words, \.title, "The decision", example: "Fees for foster carers", required: true),
      Field("purpose", .prose, \.purpose, "What for", example: "To set the weekly fees from April."),
      Field("decision-maker", .words, \.decisionMaker, "Who decides", example: "cabinet", required: true),
      Field(
        "on-or-after", .fuzzyDate, \.onOrAfter, "The date of the decision, in the words of the plan",
        example: "1 December 2026"),
      Field("due", .day, \.due, "The date, where the words cannot be read", example: "2026-12-01"),
      Field(
        "type", .choice, \.type, "Key, not key, or budget and policy framework; not stated when left out",
        example: "key"),
      Field("portfolio-holder", .words, \.portfolioHolder, "The cabinet member", example: "maeve-lindqvist"),
      Field("directorate", .text, \.directorate, "Where it belongs", example: "Children and Families"),
      Field("lead-officer", .words, \.leadOfficer, "The lead officer", example: "head-of-fieldwork"),
      Field("contact", .words, \.contact, "Whom to ask", example: "head-of-fieldwork"),
      Field(
        "notice-published", .day, \.noticePublished, "The day notice was given, if not the plan's own",
        example: "2026-10-30"),
      Field(
        "exempt-part", .text, \.exemptPart, "What part of the papers will be exempt, in public words",
        example: "One appendix, paragraph 3"),
      Field(
        "scrutiny", .prose, \.scrutiny, "What scrutiny did or will do before the decision",
        example: "On the agenda of [[2026-11-18-children]]."),
      Field(
        "urgency", .choice, \.urgency, "The rule under which shorter notice was given", example: "general-exception"),
      Field(
        "documents", .prose, \.documents, "The documents that the decision-maker will have",
        example: "A report of fees."),
      Field(
        "consultees", .prose, \.consultees, "Who is consulted, and how", example: "Foster carers, by letter in October."
      ),
      Field("notes", .prose, \.notes, "What else the plan says of it", example: "All wards are affected."),
      Field(
        "subjects", .list(of: .reference(to: "a subject")), \.subjects, "The subjects it belongs to",
        example: "[foster-care]"),
    ], withholdingFields)
}
