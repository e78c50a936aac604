import Diagnostics
package import Drafting
package import Record

/// The ids of everything that the files hold and say is withheld, to tell it from what is gone.
package struct WithheldIDs: Sendable {
  private var ids: Set<Key> = []
  /// What the rows of a document that is withheld whole begin with.
  private var folders: [String] = []

  private struct Key: Hashable {
    var kind: RecordKind
    var id: String
  }

  package init(_ drafts: Drafts, asAt: Day, showsDrafts: Bool) {
    for document in Disclosure(asAt: asAt, showsDrafts: showsDrafts).redact(drafts).value.withheld {
      ids.insert(Key(kind: document.kind, id: document.id))
      folders.append(document.id + "/")
      // Recommendations have the id of their review or meeting before their own, not that of their file.
      if document.id.hasSuffix("/recommendations") {
        folders.append(String(document.id.dropLast("recommendations".count)))
      }
    }
  }

  package func contains(_ kind: RecordKind, _ id: String) -> Bool {
    ids.contains(Key(kind: kind, id: id)) || folders.contains { id.hasPrefix($0) }
  }
}
