import Record
import Theme

/// A step of the way to a page, in the words of schema.org’s BreadcrumbList.
struct TrailView: Viewable {
  /// From 1.
  let position: String
  let title: String
  /// In full.
  let address: String
  let isLast: Bool

  static let vocabulary = Vocabulary<TrailView>(
    "trail",
    [
      .text("position", \.position, "Its place, from 1"),
      .text("title", \.title, "The page's title"),
      .address("address", \.address, "The page's full address"),
      .flag("last", \.isLast, "Whether it is the page itself"),
    ])
}

extension Site {
  /// Nothing where there is no way, or where the site does not know its own address.
  func trail(_ breadcrumbs: [LinkView], to title: String, _ canonical: String?) -> [TrailView] {
    guard let base = record.council.address, let canonical, !breadcrumbs.isEmpty else { return [] }
    let steps = breadcrumbs.map { ($0.title, base + Addresses.shared($0.link)) } + [(title, canonical)]
    return steps.enumerated().map { index, step in
      TrailView(position: String(index + 1), title: step.0, address: step.1, isLast: index + 1 == steps.count)
    }
  }
}
