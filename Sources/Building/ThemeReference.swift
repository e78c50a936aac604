import Federating
import Pages
import Theme

/// What a theme may say, as Markdown for whoever writes one: `docs/theme-reference.md`.
package enum ThemeReference {
  package static var markdown: String {
    let pages =
      PageKind.allCases.map { ($0.rawValue, $0.shape) } + FederationPageKind.allCases.map { ($0.rawValue, $0.shape) }
    return introduction
      + VocabularyReference(
        pages: Dictionary(uniqueKeysWithValues: pages), sentences: PageSentences.declared + FederationWords.declared
      ).markdown
  }

  private static let introduction = """
    # The theme, for whoever changes it

    Written from the code by `scrutable schema --theme-reference`; do not edit it by hand. To change colours, fonts,
    wording and the logo no template is needed: see “Making it your own” in [the web teams’ guide](web-teams-guide.md).

    A theme folder holds `templates/` (one for each kind of page below, and parts), `strings/en.strings` (the theme's words),
    `theme.conf` (colours, fonts, measures, and the pairs of colours whose contrast is checked) and `assets/` (published as
    they are; the line `@import "../styles/side.css";` of a style sheet becomes that part of `styles/`). A folder given with `--theme` is laid over `themes/default`: a template or an asset of the same path replaces
    the default one; of `theme.conf` and the strings, single lines are replaced; everything else stays.


    """
}
