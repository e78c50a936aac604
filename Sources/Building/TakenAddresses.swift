import Diagnostics
import Pages
import Record

/// Former addresses at which the site makes a page of its own, such as `a-z` or `meetings/upcoming`.
enum TakenAddresses {
  /// An error for each former address at which another of the `pages` stands.
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
