import Record
package import Theme

/// A page that will be written: where it goes, its template, and how to make what the template shows.
///
/// The view is made when the page is written and dropped after it, so that a site of any size needs little memory.
package struct PlannedPage: Sendable {
  /// Relative to the site: “meetings/2026-01-14-children/index.html”.
  package let path: String
  package let kind: PageKind
  package let view: @Sendable () -> View
  /// BCP 47; nil for the language of the site.
  package private(set) var language: String?

  init(_ path: String, _ kind: PageKind, view: @escaping @Sendable () -> View) {
    self.path = path
    self.kind = kind
    self.view = view
  }

  /// The same page in the words of another edition of the site.
  func written(in language: String) -> PlannedPage {
    var page = self
    page.language = language
    return page
  }

  /// What leads from the page back to the root of the site: “../../”.
  package var root: String { String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") }) }
}
