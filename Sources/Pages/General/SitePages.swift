import Record
import Theme

/// A page of the site's own.
struct SitePageView: Viewable {
  let frame: FrameView
  let title: String
  let committee: LinkView?
  let body: [UInt8]?
  let updated: String?
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<SitePageView>(
    "page",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The page's title"),
      .part("committee", \.committee, "The committee it is for, when not for all"),
      .markup("body", \.body, "What is written on it"),
      .text("updated", \.updated, "The day it was last changed"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension Site {
  func sitePages() -> [PlannedPage] {
    record.pages.indices.map { index in
      let handle = Handle<SitePage>(index)
      let path = addresses.page(of: handle.ref)
      return PlannedPage(path, .page) { [self] in sitePage(handle, path: path).view }
    }
  }

  private func sitePage(_ handle: Handle<SitePage>, path: String) -> SitePageView {
    let page = record[handle]
    let words = page.document.summary ?? page.body.prose.plainText.firstLine(upTo: 150)
    return SitePageView(
      frame: frame(
        .page, path: path, title: page.document.title, description: words.isEmpty ? page.document.title : words,
        language: page.document.language, isPreview: page.document.isPreview),
      title: page.document.title, committee: page.committee.map { link(to: $0.ref) },
      body: markupIfAny(page.body, root: Site.root(of: path)), updated: page.document.updated?.text,
      backlinks: backlinks(to: handle.ref))
  }
}
