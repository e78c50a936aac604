import Record
import Theme

/// A page of the site's own.
enum SitePageView {
  static let vocabulary = Vocabulary<RecordPage<SitePage>>(
    "page",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "The page's title"),
      .part("committee", \.committee, "The committee it is for, when not for all"),
      .markup("body", \.body, "What is written on it"),
      .text("updated", \.it.document.updated?.text, "The day it was last changed"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension Site {
  func sitePages() -> [PlannedPage] { pages(of: record.pages, .page, SitePageView.vocabulary) }
}

extension RecordPage<SitePage> {
  var frame: FrameView {
    let words = it.body.prose.plainText.firstLine(upTo: 150)
    return frame(.page, of: it.document, description: words.isEmpty ? it.document.title : words)
  }

  var committee: LinkView? { link(it.committee) }
  var body: [UInt8]? { markup(it.body) }
}
