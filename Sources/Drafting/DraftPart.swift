/// One document as read, of whatever kind: it knows the list of the drafts it belongs to.
package struct DraftPart: Sendable {
  fileprivate let enter: @Sendable (inout Drafts) -> Void

  package init(_ council: CouncilDraft) { enter = { $0.council = council } }

  package init(_ unread: UnreadDocument) { enter = { $0.unread.append(unread) } }

  package init<D: Draft>(
    _ document: DraftDocument<D>, in list: any WritableKeyPath<Drafts, [DraftDocument<D>]> & Sendable
  ) {
    enter = { $0[keyPath: list].append(document) }
  }
}

extension Drafts {
  /// Puts a part where it belongs; parts come in the order of paths.
  package mutating func append(_ part: DraftPart) { part.enter(&self) }
}
