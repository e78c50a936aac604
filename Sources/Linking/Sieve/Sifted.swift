import Drafting
import Record

/// A document that may be published.
struct SiftedDocument<D: Draft>: Sendable {
  var id: RecordID
  var source: DraftDocument<D>
  var isPreview: Bool

  var path: String { source.path }
  var draft: D { source.draft }
  var body: Prose { source.body }

  /// The meeting or review in whose folder it lies: “meetings/2026-01-14-children”.
  var folder: String { String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)) }
}

/// A document or row of which only its existence is known.
struct WithheldDocument: Sendable {
  var kind: RecordKind
  var id: String
  /// The meeting or review it belongs to.
  var owner: String?
  var withheld: Withheld
}

/// A row of a table that may be published, with the document it stands in.
struct SiftedRow<D: Draft>: Sendable {
  var id: RecordID
  var draft: D
  var path: String
  /// The position of the document among the sifted ones of its kind.
  var document: Int?
  /// The meeting or review it belongs to.
  var owner: String
  var body: Prose = .empty
  var isPreview: Bool
}

/// Everything that may be published, still unlinked; a place in one of these lists is a handle's index.
struct Sifted: Sendable {
  var committees: [SiftedDocument<CommitteeDraft>] = []
  var people: [SiftedDocument<PersonDraft>] = []
  var posts: [SiftedDocument<PostDraft>] = []
  var subjects: [SiftedDocument<SubjectDraft>] = []
  /// By date, then id.
  var meetings: [SiftedDocument<MeetingDraft>] = []
  var minutes: [SiftedDocument<MinutesDraft>] = []
  var reports: [SiftedDocument<ReportDraft>] = []
  var reviews: [SiftedDocument<ReviewDraft>] = []
  var recommendationSets: [SiftedDocument<RecommendationSetDraft>] = []
  var recommendations: [SiftedRow<RecommendationDraft>] = []
  var responses: [SiftedDocument<ResponseDraft>] = []
  var actionPlans: [SiftedDocument<ActionPlanDraft>] = []
  /// Rows of action plans, then actions arising from minutes.
  var actions: [SiftedRow<ActionDraft>] = []
  var arisingFrom: Int = 0
  var indicatorSets: [SiftedDocument<IndicatorSetDraft>] = []
  var indicators: [SiftedRow<IndicatorDraft>] = []
  var workProgrammes: [SiftedDocument<WorkProgrammeDraft>] = []
  var forwardPlans: [SiftedDocument<ForwardPlanDraft>] = []
  var forwardPlanEntries: [SiftedRow<ForwardPlanEntryDraft>] = []
  var glossary: [GlossaryEntryDraft] = []
  var pages: [SiftedDocument<SitePageDraft>] = []
  var attachments: [AttachmentDraft] = []
  var withheld: [WithheldDocument] = []
}
