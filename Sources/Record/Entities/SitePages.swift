package struct GlossaryEntry: Equatable, Sendable {
  package var term: String
  package var standsFor: String?
  package var meaning: LinkedProse?
  /// The one document it holds for; everywhere when nil.
  package var scope: RecordRef?
  package var anchor: String

  package init(
    term: String, standsFor: String? = nil, meaning: LinkedProse? = nil, scope: RecordRef? = nil, anchor: String
  ) {
    self.term = term
    self.standsFor = standsFor
    self.meaning = meaning
    self.scope = scope
    self.anchor = anchor
  }
}

/// A page of the site's own.
package struct SitePage: Equatable, Sendable {
  package var document: Document
  package var slot: PageSlot?
  package var committee: Handle<Committee>?
  package var body: LinkedProse

  package init(
    document: Document, slot: PageSlot? = nil, committee: Handle<Committee>? = nil,
    body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.slot = slot
    self.committee = committee
    self.body = body
  }
}
