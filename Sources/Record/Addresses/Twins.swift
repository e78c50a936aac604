/// The pages that a site has in a second language too: under the same path in the folder of that language.
package struct Twins: Sendable, Equatable {
  /// BCP 47: “cy”.
  package let language: String
  /// The pages as the site has them in its own language: “meetings/2026-07-08-joint/index.html”.
  package let pages: Set<String>

  package init(language: String, pages: Set<String>) {
    (self.language, self.pages) = (language, pages)
  }

  /// “cy/”.
  package var folder: String { language + "/" }

  /// Where a page stands in the second language; its own place where it has no twin.
  package func place(of page: String) -> String { pages.contains(page) ? folder + page : page }

  /// The page that a path is the twin of; nil where it is none.
  package func original(of path: String) -> String? {
    guard path.hasPrefix(folder) else { return nil }
    let page = String(path.dropFirst(folder.utf8.count))
    return pages.contains(page) ? page : nil
  }
}
