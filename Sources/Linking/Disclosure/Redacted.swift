import Drafting
import Record

/// A document that may be published.
struct RedactedDocument<D: Draft>: Sendable {
  var id: RecordID
  var source: DraftDocument<D>
  var isPreview: Bool
  /// The body without what of it may not be published.
  var body: Prose
  /// The minutes that were taken out of the body, each with the item it records.
  var withheldMinutes: [RedactedMinute] = []

  init(id: RecordID, source: DraftDocument<D>, isPreview: Bool) {
    self.id = id
    self.source = source
    self.isPreview = isPreview
    body = source.body
  }

  var path: String { source.path }
  var draft: D { source.draft }

  /// The meeting or review in whose folder it lies: “meetings/2026-01-14-children”.
  var folder: String { String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)) }
}

/// A document or row of which only its existence is known.
struct WithheldDocument: Sendable {
  var kind: RecordKind
  var id: String
  /// Where it is written, relative to the content folder.
  var path: String
  /// The meeting or review it belongs to.
  var owner: String?
  var withheld: Withheld
}

/// A row of a table that may be published, with the document it stands in.
struct RedactedRow<D: Draft>: Sendable {
  var id: RecordID
  var draft: D
  var path: String
  /// The index of the document among those of its kind that may be published.
  var document: Int?
  /// The meeting or review it belongs to.
  var owner: String
  var body: Prose = .empty
  var isPreview: Bool
}

/// Everything that may be published, still unlinked; an index in one of these lists is the index of the record's handle.
struct Redacted: Sendable {
  var committees: [RedactedDocument<CommitteeDraft>] = []
  var people: [RedactedDocument<PersonDraft>] = []
  var posts: [RedactedDocument<PostDraft>] = []
  var subjects: [RedactedDocument<SubjectDraft>] = []
  /// By date, then id.
  var meetings: [RedactedDocument<MeetingDraft>] = []
  var minutes: [RedactedDocument<MinutesDraft>] = []
  var reports: [RedactedDocument<ReportDraft>] = []
  var reviews: [RedactedDocument<ReviewDraft>] = []
  var recommendationSets: [RedactedDocument<RecommendationSetDraft>] = []
  var recommendations: [RedactedRow<RecommendationDraft>] = []
  var responses: [RedactedDocument<ResponseDraft>] = []
  var letters: [RedactedDocument<LetterDraft>] = []
  var actionPlans: [RedactedDocument<ActionPlanDraft>] = []
  /// Rows of action plans, then actions arising from minutes.
  var actions: [RedactedRow<ActionDraft>] = []
  var arisingFrom: Int = 0
  var indicatorSets: [RedactedDocument<IndicatorSetDraft>] = []
  var indicators: [RedactedRow<IndicatorDraft>] = []
  var workProgrammes: [RedactedDocument<WorkProgrammeDraft>] = []
  var forwardPlans: [RedactedDocument<ForwardPlanDraft>] = []
  var forwardPlanEntries: [RedactedRow<ForwardPlanEntryDraft>] = []
  var glossaries: [DraftDocument<GlossaryDraft>] = []
  var glossary: [GlossaryEntryDraft] = []
  var pages: [RedactedDocument<SitePageDraft>] = []
  var attachments: [AttachmentDraft] = []
  var withheld: [WithheldDocument] = []
  var grounds = FileGrounds()
}
