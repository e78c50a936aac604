package import Diagnostics
package import Record

/// A meeting with its agenda.
package struct MeetingDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var title: Located<String>?
  package var committees: [Located<String>] = []
  package var date: Day?
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  package var place: String?
  package var remoteAccess: Prose?
  package var status: MeetingStatus?
  package var statusNote: String?
  package var broughtForwardFrom: Day?
  package var postponedTo: Located<String>?
  package var noticePublished: Day?
  package var agendaPublished: Day?
  package var contact: Located<String>?
  package var questionsDeadline: String?
  package var chair: Located<String>?
  package var recording: String?
  package var items: [AgendaItemDraft] = []

  package static let schema = RecordSchema<MeetingDraft>(
    of: MeetingDraft(), "a meeting",
    "A meeting and its agenda: `meetings/NAME/meeting.md`. What you write below the front matter stands above the agenda.",
    [
      Field(
        "committee", .list(of: .reference(to: "a committee")), \.committees,
        "The committee, or the committees of a joint meeting", example: "children", required: true),
      Field("date", .day, \.date, "The day of the meeting", example: "2026-01-14", required: true),
      Field("start", .time, \.start, "When it starts", example: "10:00"),
      Field("end", .time, \.end, "When it ended or should end", example: "12.30 pm"),
      Field("title", .words, \.title, "A title other than the committee's name", example: "Budget scrutiny"),
      Field("place", .text, \.place, "Where", example: "Council Chamber, Harrow Street, Wendlebury"),
      Field(
        "remote-access", .prose, \.remoteAccess, "How to watch or join from elsewhere",
        example: "Watch at https://example.org/live."),
      Field("status", .choice, \.status, "How certain it is, or that it was held", example: "confirmed"),
      Field(
        "status-note", .text, \.statusNote, "Why it was cancelled, postponed or moved",
        example: "Cancelled because of snow."),
      Field(
        "brought-forward-from", .day, \.broughtForwardFrom, "The day it was first called for", example: "2026-01-28"),
      Field(
        "postponed-to", .reference(to: "a meeting"), \.postponedTo, "The meeting that takes its place",
        example: "2026-02-11-children"),
      Field("notice-published", .day, \.noticePublished, "The day notice was given", example: "2026-01-06"),
      Field("agenda-published", .day, \.agendaPublished, "The day the agenda was published", example: "2026-01-06"),
      Field(
        "contact", .reference(to: "a person or post"), \.contact, "Whom to ask; the committee's contact when left out",
        example: "scrutiny-officer"),
      Field(
        "questions-deadline", .text, \.questionsDeadline, "When questions from the public must arrive",
        example: "noon on 9 January 2026"),
      Field(
        "chair", .reference(to: "a person"), \.chair, "Who was in the chair, if not the committee's chair",
        example: "anwen-price"),
      Field(
        "recording", .webPage, \.recording, "Where the meeting can be watched or heard again",
        example: "https://example.org/2026-01-14.mp4"),
      Field("items", .rows(of: AgendaItemDraft.self), \.items, "The agenda"),
    ], documentFields)
}

package struct AgendaItemDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var places = FieldPlaces()
  package var number: Located<Numbering>?
  package var title: Located<String>?
  package var purpose: Prose?
  package var kind: ItemKind?
  package var pages: String?
  package var papers: [PaperDraft] = []
  package var subjects: [Located<String>] = []
  package var continues: Located<String>?
  package var reviews: [Located<String>] = []
  package var late: LateDraft?
  package var outcome: Prose?
  package var notes: Prose?
  package var recordingTime: RecordingTime?

  package static let schema = RecordSchema<AgendaItemDraft>(
    of: AgendaItemDraft(), "an agenda item", "One numbered item of an agenda.",
    [
      Field("number", .number, \.number, "The number as written", example: "\"7\"", required: true),
      Field(
        "title", .words, \.title, "The item's title", example: "\"Foster care: sufficiency of placements\"",
        neededWhenOpen: true),
      Field(
        "purpose", .prose, \.purpose, "What the committee is asked to do",
        example: "To examine the number of placements and to recommend."),
      Field("kind", .choice, \.kind, "What sort of item; nothing is said where it is left out", example: "report"),
      Field("pages", .text, \.pages, "Page numbers of the printed pack, as written", example: "\"7 - 12\""),
      Field("papers", .rows(of: PaperDraft.self), \.papers, "Reports, appendices and presentations"),
      Field(
        "subjects", .list(of: .reference(to: "a subject")), \.subjects, "The subjects it belongs to",
        example: "[foster-care]"),
      Field(
        "continues", .reference(to: "an agenda item"), \.continues, "The earlier item it carries on from",
        example: "2025-10-08-children/item-6"),
      Field(
        "about", .list(of: .reference(to: "a review, recommendation or action plan")), \.reviews,
        "The reviews, recommendations or plans it looks at", example: "[foster-care-2025]"),
      Field("late", .part(LateDraft.self), \.late, "It was added after the agenda was published"),
      Field(
        "outcome", .prose, \.outcome, "What came of it, in a sentence", example: "Four recommendations to the cabinet."),
      Field("notes", .prose, \.notes, "Anything else readers should know", example: "Taken before item 5."),
      Field(
        "recording-at", .recordingTime, \.recordingTime, "How far into the recording the item begins",
        example: "\"1:02:30\""),
    ], withholdingFields)
}

package struct LateDraft: Draft {
  package var reason: String?
  package var added: Day?

  package static let schema = RecordSchema<LateDraft>(
    of: LateDraft(), "a late item", "An item taken although it was not on the published agenda (LGA 1972 s.100B(4)).",
    [
      Field(
        "reason", .text, \.reason, "The reason of urgency the chair gave",
        example: "The inspectors' letter came on 9 January.", required: true, missing: .lateItemWithoutReason),
      Field("added", .day, \.added, "The day it was added", example: "2026-01-12"),
    ])
}

package struct PaperDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var title: String?
  package var report: Located<String>?
  package var file: Located<String>?
  package var toFollow = false
  package var received: Day?
  package var appendix: String?
  package var pages: String?
  package var note: String?

  package static let schema = RecordSchema<PaperDraft>(
    of: PaperDraft(), "a paper",
    "A paper of an agenda item or an appendix of a report: a report of this record, an attached file, or one still to follow.",
    [
      Field(
        "title", .text, \.title, "Its title; the report's own when left out",
        example: "\"Appendix 1: placements by age\""),
      Field("report", .reference(to: "a report"), \.report, "The report", example: "2026-01-14-children/sufficiency"),
      Field(
        "file", .words, \.file, "An attached file beside this document or in `attachments/`",
        example: "placements-by-age.csv"),
      Field("to-follow", .flag, \.toFollow, "Not yet available", example: "yes"),
      Field("received", .day, \.received, "The day a paper that was to follow arrived", example: "2026-01-12"),
      Field("appendix", .text, \.appendix, "The number of the appendix", example: "\"1\""),
      Field("pages", .text, \.pages, "Page numbers of the printed pack", example: "\"13 - 80\""),
      Field("note", .text, \.note, "What became of it", example: "Withdrawn by the author."),
    ], withholdingFields)
}

/// The minutes of a meeting; the paragraphs stand in the body.
package struct MinutesDraft: DocumentDraftHolder {
  package var document = DocumentDraft()
  package var withholding = WithholdingDraft()
  package var present: [Located<String>] = []
  package var inAttendance: [Located<String>] = []
  package var officers: [Located<String>] = []
  package var apologies: [Located<String>] = []
  package var substitutes: [SubstituteDraft] = []
  package var declarations: [DeclarationDraft] = []
  package var votes: [VoteDraft] = []
  package var approvedAt: Located<String>?
  package var items: [Pair] = []
  package var withheldParagraphs: [WithheldParagraphDraft] = []
  package var actionsArising: [ActionDraft] = []
  package var corrections: [CorrectionDraft] = []

  package static let schema = RecordSchema<MinutesDraft>(
    of: MinutesDraft(), "minutes",
    "The minutes of a meeting: `meetings/NAME/minutes.md`. Each minute is a heading with its number and its items, such as `## 16. Foster care {item 7}` or `## 45/26. Budget {items 7, 8}`; a decision begins with RESOLVED, AGREED, RECOMMENDED or NOTED.",
    [
      Field(
        "present", .list(of: .words), \.present, "Members present: ids, or names as written",
        example: "[anwen-price, tom-okafor]"),
      Field(
        "in-attendance", .list(of: .words), \.inAttendance, "Others who took part",
        example: "[Dr Lena Moss (Wendle Valley NHS Trust)]"),
      Field("officers", .list(of: .words), \.officers, "Officers present", example: "[head-of-fieldwork]"),
      Field("apologies", .list(of: .words), \.apologies, "Members who sent apologies", example: "[ruth-abara]"),
      Field("substitutes", .rows(of: SubstituteDraft.self), \.substitutes, "Who sat in for whom"),
      Field("declarations", .rows(of: DeclarationDraft.self), \.declarations, "Interests declared"),
      Field("votes", .rows(of: VoteDraft.self), \.votes, "Votes that were recorded, each with the item it was on"),
      Field(
        "approved-at", .reference(to: "a meeting"), \.approvedAt, "The meeting that approved them",
        example: "2026-02-11-children"),
      Field(
        "items", .pairs(of: "minute numbers with item numbers", example: "{ \"16\": \"7\" }"), \.items,
        "The agenda items each minute records, where the heading does not say"),
      Field(
        "withheld", .rows(of: WithheldParagraphDraft.self), \.withheldParagraphs,
        "Exempt minutes kept apart from the body, each with its ground", withholds: withholdingPath),
      Field("actions-arising", .rows(of: ActionDraft.self), \.actionsArising, "Actions the meeting asked for"),
      Field(
        "corrections", .rows(of: CorrectionDraft.self), \.corrections,
        "What was corrected in the minutes after they were published"),
    ], documentFields)
}

/// A minute that may not be published: it stands in the front matter so that none of its words can slip into the body.
package struct WithheldParagraphDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var number: Located<Numbering>?
  package var item: Located<String>?
  package var title: String?
  package var text: Prose?

  package static let schema = RecordSchema<WithheldParagraphDraft>(
    of: WithheldParagraphDraft(), "a withheld minute",
    "A minute that may not be published; the public minutes show its number and why it is withheld.",
    [
      Field("number", .number, \.number, "The number as written", example: "\"19\"", required: true),
      Field("item", .words, \.item, "The agenda item it records", example: "\"9\""),
      Field("title", .text, \.title, "Its title", example: "Award of contract"),
      Field(
        "text", .prose, \.text, "The minute itself; never published while it is exempt",
        example: "Members discussed the three bids."),
    ], withholdingFields)
}

package struct SubstituteDraft: Draft {
  package var member: Located<String>?
  package var substitute: Located<String>?

  package static let schema = RecordSchema<SubstituteDraft>(
    of: SubstituteDraft(), "a substitute", "Who sat in for whom.",
    [
      Field("member", .words, \.member, "The absent member", example: "ruth-abara", required: true),
      Field("substitute", .words, \.substitute, "Who came instead", example: "joan-kettle", required: true),
    ])
}

package struct DeclarationDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var person: Located<String>?
  package var item: Located<String>?
  package var interest: String?
  package var action: String?

  package static let schema = RecordSchema<DeclarationDraft>(
    of: DeclarationDraft(), "a declaration of interest", "An interest a member declared.",
    [
      Field("person", .words, \.person, "Who declared it", example: "tom-okafor", required: true),
      Field("item", .words, \.item, "The item it concerns", example: "\"7\""),
      Field("interest", .text, \.interest, "The interest", example: "His sister is a foster carer.", required: true),
      Field("action", .text, \.action, "What the member did", example: "Stayed and took part."),
    ], withholdingFields)
}

package struct CorrectionDraft: WithholdableDraft {
  package var withholding = WithholdingDraft()
  package var places = FieldPlaces()
  package var day: Day?
  package var what: Prose?
  package var why: Prose?

  package static let schema = RecordSchema<CorrectionDraft>(
    of: CorrectionDraft(), "a correction", "A correction of what had been published.",
    [
      Field("on", .day, \.day, "The day of the correction", example: "2026-02-12", required: true),
      Field(
        "what", .prose, \.what, "What was corrected, with the words as they were",
        example: "Minute 16 gave the number of placements as 41; it is 14.", required: true),
      Field("why", .prose, \.why, "Why", example: "Two figures were exchanged.", required: true),
    ], withholdingFields)
}
