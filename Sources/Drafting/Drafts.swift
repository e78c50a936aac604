package import Record

/// A document as read: where it lies, what its front matter says, and its body.
///
/// An object, so that the passes hand it on without copying its forty fields.
package final class DraftDocument<D: Draft>: Sendable {
  /// The id its path gives it; `id:` in the front matter goes before it.
  package let id: String
  package let path: String
  package let draft: D
  package let body: Prose

  package init(id: String, path: String, draft: D, body: Prose) {
    self.id = id
    self.path = path
    self.draft = draft
    self.body = body
  }
}

/// A file beside the documents.
package struct AttachmentDraft: Sendable, Equatable {
  package var path: String
  package var size: Int

  package init(path: String, size: Int) {
    self.path = path
    self.size = size
  }
}

/// A document whose fields could not be read, which has been told: what refers to it is not at fault.
package struct UnreadDocument: Sendable, Equatable {
  package var kind: DocumentKind
  /// The id its path gives it.
  package var id: String

  package init(kind: DocumentKind, id: String) {
    self.kind = kind
    self.id = id
  }
}

/// Everything that was read from a content folder, by kind and in the order of paths; no reference is followed yet.
package struct Drafts: Sendable {
  package var council = CouncilDraft()
  package var committees: [DraftDocument<CommitteeDraft>] = []
  package var people: [DraftDocument<PersonDraft>] = []
  package var posts: [DraftDocument<PostDraft>] = []
  package var subjects: [DraftDocument<SubjectDraft>] = []
  package var meetings: [DraftDocument<MeetingDraft>] = []
  package var minutes: [DraftDocument<MinutesDraft>] = []
  package var reports: [DraftDocument<ReportDraft>] = []
  package var reviews: [DraftDocument<ReviewDraft>] = []
  package var recommendationSets: [DraftDocument<RecommendationSetDraft>] = []
  package var recommendations: [DraftDocument<RecommendationDraft>] = []
  package var responses: [DraftDocument<ResponseDraft>] = []
  package var letters: [DraftDocument<LetterDraft>] = []
  package var actionPlans: [DraftDocument<ActionPlanDraft>] = []
  package var indicatorSets: [DraftDocument<IndicatorSetDraft>] = []
  package var workProgrammes: [DraftDocument<WorkProgrammeDraft>] = []
  package var forwardPlans: [DraftDocument<ForwardPlanDraft>] = []
  package var glossaries: [DraftDocument<GlossaryDraft>] = []
  package var pages: [DraftDocument<SitePageDraft>] = []
  package var attachments: [AttachmentDraft] = []
  package var unread: [UnreadDocument] = []
  /// The files that have a document's words in another language; none of them is read with the documents.
  package var twins: [TwinFile] = []

  package init() {}
}

extension Drafts {
  /// How many documents were read.
  package var count: Int {
    let folk = committees.count + people.count + posts.count + subjects.count + pages.count
    let papers = meetings.count + minutes.count + reports.count + reviews.count
    let answers = recommendationSets.count + recommendations.count + responses.count + actionPlans.count
    return folk + papers + answers + letters.count + indicatorSets.count + workProgrammes.count + forwardPlans.count
      + glossaries.count
  }
}
