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
  /// One page for each former address of each document.
  func redirects() -> [PlannedPage] {
    record.formerAddresses.map { former in
      let (path, document) = (former.path, former.document)
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
