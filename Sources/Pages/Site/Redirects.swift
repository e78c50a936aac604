import Record
import Theme

/// A page at a former address that leads to the present one.
struct RedirectView: Viewable {
  let frame: FrameView
  let title: String
  let link: String

  static let vocabulary = Vocabulary<RedirectView>(
    "redirect",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The title of the page it leads to"),
      .address("link", \.link, "The present address"),
    ])
}

extension Site {
  /// One page for each alias of each document.
  func redirects() -> [PlannedPage] {
    record.documents.flatMap { document -> [PlannedPage] in
      document.aliases.map { alias in
        let path = Site.aliasPath(alias)
        let link = Addresses.folder(of: document) + "index.html"
        return PlannedPage(path, .redirect) { [self] in
          RedirectView(
            frame: frame(.redirect, path: path, canonicalPath: link, title: document.title), title: document.title,
            link: link
          )
          .view
        }
      }
    }
  }

  /// “reviews/old-name” and “/reviews/old-name/” both mean the folder's page.
  package static func aliasPath(_ alias: String) -> String {
    let trimmed = alias.split(separator: "/").joined(separator: "/")
    return trimmed.hasSuffix(".html") ? trimmed : trimmed + "/index.html"
  }
}
