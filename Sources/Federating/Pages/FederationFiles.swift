package import Theme
package import Writing

extension FederationPages {
  /// Every page as a file, made when it is written.
  package func files(_ theme: Theme) -> [PlannedFile] {
    let templates = FederationPageKind.allCases.map { theme.template($0.rawValue) }
    let byKind = Dictionary(uniqueKeysWithValues: zip(FederationPageKind.allCases, templates))
    return pages().compactMap { page in
      guard let template = byKind[page.kind] ?? nil else { return nil }
      return PlannedFile(path: page.path) { template.render(page.view(), at: page.path, into: &$0) }
    }
  }
}
