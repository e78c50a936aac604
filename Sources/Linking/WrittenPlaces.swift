package import Diagnostics
package import Drafting

/// Where documents wrote their fields, and the ids and former addresses they claim: for messages about the whole record.
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
    enter(drafts.letters)
    enter(drafts.actionPlans)
    enter(drafts.indicatorSets)
    enter(drafts.workProgrammes)
    enter(drafts.forwardPlans)
    enter(drafts.pages)
  }

  private mutating func enter<D: DocumentDraftHolder>(_ found: [DraftDocument<D>]) {
    for document in found { documents[document.path] = document.draft.document }
  }

  /// A field of the file at `path`, or the file where the field is not written.
  func place(of key: String, in path: String) -> SourceRange { documents[path]?.places[key] ?? SourceRange(path: path) }

  /// The first of several fields of the file that is written.
  func place(of keys: [String], in path: String) -> SourceRange {
    keys.lazy.compactMap { documents[path]?.places[$0] }.first ?? SourceRange(path: path)
  }

  /// The files in which a field could not be read.
  var unreadFiles: Set<String> { Set(documents.filter { $0.value.places.hasUnread }.keys) }

  /// The `id:` of the file at `path`, or the file when its name is its id.
  package func id(in path: String) -> SourceRange { documents[path]?.id?.range ?? SourceRange(path: path) }

  /// The alias of the file at `path`.
  package func alias(_ alias: String, in path: String) -> SourceRange {
    documents[path]?.aliases.first { $0.value == alias }?.range ?? SourceRange(path: path)
  }
}
