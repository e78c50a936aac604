import Diagnostics
import Pages
import Record

/// Former addresses that are the place of a page the site makes itself, such as `a-z` or `meetings/upcoming`.
enum TakenAddresses {
  /// A redirect among `pages` that another page stands in the way of.
  static func diagnostics(in record: Record, pages: [PlannedPage]) -> [Diagnostic] {
    let documents = record.documents.filter { !$0.aliases.isEmpty }
    guard !documents.isEmpty else { return [] }
    let pages = Set(pages.lazy.filter { $0.kind != .redirect }.map(\.path))
    return documents.flatMap { document in
      document.aliases.filter { pages.contains(Site.aliasPath($0)) }.map { .taken($0, by: document) }
    }
  }
}

extension Diagnostic {
  fileprivate static func taken(_ alias: String, by document: Document) -> Diagnostic {
    Diagnostic(
      .duplicateAddress, .error, "the address “\(alias)” is taken by a page of the site itself",
      at: SourceRange(path: document.path), fixes: [.advise("remove the alias")])
  }
}
