import Record
import Theme

extension Site {
  /// Every page of the site, in a fixed order.
  package func pages() -> [PlannedPage] {
    home() + redirects()
  }

  private func home() -> [PlannedPage] {
    [
      PlannedPage("index.html", .home) { [self] in
        HomeView(frame: frame(.home, path: "index.html", title: record.council.siteTitle)).view
      }
    ]
  }
}
