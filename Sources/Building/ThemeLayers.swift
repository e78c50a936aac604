import Diagnostics
import Drafting
import Federating
import Pages
import Reading
import Theme

/// The folders of a theme on disk, each laid over the one before it.
struct ThemeLayers {
  private let paths: [String]

  init(_ paths: [String]) { self.paths = paths }

  /// Whether some folder has the theme's words in a language.
  func speaks(_ language: String) -> Bool {
    paths.contains { (try? DiskFiles($0).read("strings/\(language).strings")) != nil }
  }

  /// In another language than English the council's own words are those of its strings file in that language.
  func compile(for council: CouncilDraft, in language: String = "en") throws -> Checked<Theme> {
    var settings = ThemeLayers.settings(of: council)
    if language != "en" { settings.strings = [:] }
    return try compile(
      settings, language: language, sentences: PageSentences.declared,
      pages: Dictionary(uniqueKeysWithValues: PageKind.allCases.map { ($0.rawValue, $0.shape) }))
  }

  func compileForFederation() throws -> Checked<Theme> {
    try compile(
      ThemeSettings(), sentences: FederationWords.declared,
      pages: Dictionary(uniqueKeysWithValues: FederationPageKind.allCases.map { ($0.rawValue, $0.shape) }))
  }

  private func compile(
    _ settings: ThemeSettings, language: String = "en", sentences: [SentenceShape], pages: [String: Shape]
  ) throws -> Checked<Theme> {
    var found: [Diagnostic] = []
    let layers = try paths.map { path in
      let files = try DiskFiles(path)
      let listing = try files.list()
      found += listing.diagnostics
      let contents = try listing.value.map { ($0.path, try files.read($0.path)) }
      return ThemeFolder(path: path, files: Dictionary(contents, uniquingKeysWith: { first, _ in first }))
    }
    let theme = Theme.compile(
      layers: layers, settings: settings, sentences: sentences, pages: pages, language: language)
    return Checked(theme.value, found + theme.diagnostics)
  }

  /// A council writes `accent` for the token `colour.accent`; its logo is for the record, not for the theme.
  private static func settings(of council: CouncilDraft) -> ThemeSettings {
    func dictionary(_ pairs: [Pair], _ key: (String) -> String) -> [String: Located<String>] {
      Dictionary(pairs.map { (key($0.name.value), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    let tokens = council.theme.filter { $0.name.value != "logo" }
    return ThemeSettings(
      tokens: dictionary(tokens) { $0.contains(".") ? $0 : "colour." + $0 }, strings: dictionary(council.strings) { $0 }
    )
  }
}
