package import Diagnostics
package import Drafting

/// Where documents wrote the ids and former addresses they claim, for messages about two that claim one.
package struct WrittenPlaces {
  private var documents: [String: DocumentDraft] = [:]

  package init(_ drafts: Drafts) {
    enter(drafts.committees)
    enter(drafts.people)
    enter(drafts.posts)
    enter(drafts.subjects)
    enter(drafts.meetings)
    enter(drafts.minutes)
    enter(drafts.reports)
    enter(drafts.reviews)
    enter(drafts.recommendations)
    enter(drafts.responses)
    enter(drafts.actionPlans)
    enter(drafts.indicatorSets)
    enter(drafts.workProgrammes)
    enter(drafts.forwardPlans)
    enter(drafts.pages)
  }

  private mutating func enter<D: DocumentDraftHolder>(_ found: [DraftDocument<D>]) {
    for document in found { documents[document.path] = document.draft.document }
  }

  /// The `id:` of the file at `path`, or the file when its name is its id.
  package func id(in path: String) -> SourceRange { documents[path]?.id?.range ?? SourceRange(path: path) }

  /// The alias of the file at `path`.
  package func alias(_ alias: String, in path: String) -> SourceRange {
    documents[path]?.aliases.first { $0.value == alias }?.range ?? SourceRange(path: path)
  }
}
