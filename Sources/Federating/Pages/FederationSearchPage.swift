import Theme

/// The page that holds the search over all councils.
struct FederationSearchView: Viewable {
  let frame: FederationFrame
  let councils: [FederationLink]

  static let vocabulary = Vocabulary<FederationSearchView>(
    "federation-search",
    [
      .part("frame", \.frame, "What stands around the content"),
      .list("councils", \.councils, "Every council, for who cannot run the search"),
    ])
}

extension FederationPages {
  var search: FederationPage {
    FederationPage(path: "search/index.html", kind: .search) { [self] in
      FederationSearchView(
        frame: frame(.search, words(.search), words(.searchDescription)),
        councils: federation.sites.indices.map(link(toCouncil:))
      ).view
    }
  }
}
