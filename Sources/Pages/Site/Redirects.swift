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
    documents.flatMap { document -> [PlannedPage] in
      document.aliases.map { alias in
        let path = Site.aliasPath(alias)
        let link = Addresses.folder(of: document) + "index.html"
        return PlannedPage(path, .redirect) { [self] in
          RedirectView(frame: frame(.redirect, path: path, title: document.title), title: document.title, link: link)
            .view
        }
      }
    }
  }

  /// “reviews/old-name” and “/reviews/old-name/” both mean the folder's page.
  static func aliasPath(_ alias: String) -> String {
    let trimmed = alias.split(separator: "/").joined(separator: "/")
    return trimmed.hasSuffix(".html") ? trimmed : trimmed + "/index.html"
  }

  /// Every document with a page of its own, in the order of kinds.
  var documents: [Document] {
    let people = record.committees.map(\.document) + record.people.map(\.document) + record.posts.map(\.document)
    let meetings = record.subjects.map(\.document) + record.meetings.map(\.document) + record.minutes.map(\.document)
    let reviews =
      record.reports.map(\.document) + record.reviews.map(\.document) + record.recommendations.map(\.document)
    let answers = record.responses.map(\.document) + record.actionPlans.map(\.document)
    let figures = record.indicatorSets.map(\.document) + record.indicators.map(\.document)
    let plans =
      record.workProgrammes.map(\.document) + record.forwardPlans.map(\.document) + record.pages.map(\.document)
    return people + meetings + reviews + answers + figures + plans
  }
}
