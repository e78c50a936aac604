package import Theme

/// The kinds of page a site has; each has a template of the same name and a vocabulary of its own.
package enum PageKind: String, CaseIterable, Sendable {
  case home
  case redirect

  package var shape: Shape {
    switch self {
    case .home: HomeView.vocabulary.shape
    case .redirect: RedirectView.vocabulary.shape
    }
  }
}
