package struct GlossaryEntry: Entity, Equatable, Sendable {
  package static var kind: RecordKind { .glossaryEntry }

  package var term: String
  package var standsFor: String?
  package var meaning: LinkedProse?
  /// The one document it holds for; everywhere when nil.
  package var scope: RecordRef?
  package var anchor: String
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

extension SitePage {
  package init(document: Document) { self.document = document }
}
