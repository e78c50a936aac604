package struct GlossaryEntry: Entity, Equatable, Sendable {
  package static var kind: RecordKind { .glossaryEntry }

  package var term: String
  package var standsFor: String?
  package var meaning: LinkedProse?
  /// The one document it holds for; everywhere when nil.
  package var scope: RecordRef?
  package var anchor: String
}

extension GlossaryEntry: Described {
  package static let fields: [RecordField<GlossaryEntry>] = [
    .init("term", "Term", elsewhere: .search) { .words($0.term) },
    .init("stands-for", "Stands for", elsewhere: .search) { .words($0.standsFor) },
    .init("meaning", "Meaning") { .prose($0.meaning) },
    .init("scope", "Holds for", elsewhere: .search) { .reference($0.scope) },
  ]
}

extension GlossaryEntry {
  package init(term: String, anchor: String) {
    self.term = term
    self.anchor = anchor
  }
}

/// A page of the site's own.
package struct SitePage: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .page }

  package var document: Document
  package var slot: PageSlot?
  package var committee: Handle<Committee>?
  package var body = LinkedProse(.empty)
}

extension SitePage: Documented {
  package static let fields: [RecordField<SitePage>] = [
    .title, .summary, .language, .published, .updated,
    .init("slot", "Also shown", elsewhere: [.search, .page]) { .words($0.slot?.rawValue) },
    .init("committee", "Committee", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("body", "Text", elsewhere: .page) { .body($0.body) },
    .subjects,
  ]
}

extension SitePage {
  package init(document: Document) { self.document = document }
}
