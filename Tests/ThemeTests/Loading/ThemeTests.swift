import Diagnostics
import Testing

@testable import Theme

@Suite struct ThemeTests {
  let conf = """
    # colours
    colour.ink = #1b1b1b | #ececec
    colour.paper = #ffffff | #111111
    colour.accent = #1d70b8 | #7ab8f5
    font.text = system-ui, sans-serif
    pair.body = ink on paper, text
    pair.link = accent on paper, text
    pair.focus = accent on paper, shape
    """

  func folder(_ path: String, _ files: [String: String]) -> ThemeFolder {
    ThemeFolder(path: path, files: files.mapValues { Array($0.utf8) })
  }

  private func render(_ theme: Theme, _ page: String = "page") -> String {
    var bytes: [UInt8] = []
    theme.template(page)?.render(AgendaItemView().view, at: "", into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func laysOneFolderOverAnother() {
    let base = folder(
      "base",
      [
        "templates/page.mustache": "{{>head}}{{>foot}}", "templates/head.mustache": "base head ",
        "templates/foot.mustache": "{{strings.foot}} {{strings.more}}",
        "strings/en.strings": "foot = Foot\nmore = More",
        "assets/a.css": "a", "assets/b.css": "b", "README.md": "", "strings/cy.strings": "foot = Troed",
      ])
    let own = folder(
      "own",
      ["templates/head.mustache": "own head ", "strings/en.strings": "foot = Own", "assets/b.css": "own b"])
    let theme = Theme.compile(layers: [base, own], pages: ["page": AgendaItemView.vocabulary.shape])
    #expect(theme.diagnostics == [])
    #expect(render(theme.value) == "own head Own More")
    #expect(theme.value.assets.map(\.path) == ["assets/a.css", "assets/b.css"])
    #expect(theme.value.assets[1].bytes == Array("own b".utf8))
  }

  @Test func namesTheLayerThatAFaultIsIn() {
    let base = folder("themes/default", ["templates/page.mustache": "{{>head}}", "templates/head.mustache": ""])
    let own = folder("themes/own", ["templates/head.mustache": "\n{{x}}"])
    let theme = Theme.compile(layers: [base, own], pages: ["page": AgendaItemView.vocabulary.shape])
    #expect(theme.diagnostics.map(\.summary) == ["themes/own/templates/head.mustache:2:3 template-unknown-name"])
  }

  @Test func writesTokensForBothSchemes() throws {
    let theme = Fixture("", conf: conf, assets: ["site.css": "@import \"../styles/tokens.css\";"]).compiled()
    #expect(theme.diagnostics == [])
    let css = try #require(theme.value.assets.first)
    #expect(
      String(decoding: css.bytes, as: UTF8.self)
        == ":root{color-scheme:light dark;--accent:#1d70b8;--ink:#1b1b1b;--paper:#ffffff;--font-text:system-ui,sans-serif}"
        + "@media (prefers-color-scheme:dark){:root{--accent:#7ab8f5;--ink:#ececec;--paper:#111111}}")
  }

  @Test func laysSettingsOverTheTheme() throws {
    let range = SourceRange(path: "site.yml", start: .init(line: 3, column: 9), end: .init(line: 3, column: 16))
    let settings = ThemeSettings(
      tokens: ["colour.accent": Located("#00703c | #85d1a8", at: range)],
      strings: ["name": Located("Mallow", at: range)])
    let sheet = ["site.css": "@import \"../styles/tokens.css\";"]
    let theme = Fixture("{{strings.name}}", strings: "name = Council", conf: conf, assets: sheet)
      .compiled(settings: settings)
    #expect(theme.diagnostics == [])
    #expect(render(theme.value) == "Mallow")
    #expect(theme.value.assets.contains { String(decoding: $0.bytes, as: UTF8.self).contains("--accent:#00703c") })
  }

  @Test func reportsAPaleAccentWhereTheCouncilChoseIt() throws {
    let range = SourceRange(path: "site.yml", start: .init(line: 3, column: 9), end: .init(line: 3, column: 16))
    let settings = ThemeSettings(tokens: ["colour.accent": Located("#949494", at: range)])
    let faults = Fixture("", conf: conf).compiled(settings: settings).diagnostics
    #expect(faults.map(\.summary) == ["site.yml:3:9 low-contrast"])
    #expect(
      faults.first?.message == "accent on paper has a contrast of 3.03 to 1 in the light scheme; text needs 4.5")
  }

  @Test(arguments: [
    ("#767676", "text", true), ("#777777", "text", false), ("#949494", "shape", true), ("#969696", "shape", false),
  ])
  func asksMoreOfTextThanOfShapes(colour: String, kind: String, passes: Bool) {
    let conf = "colour.a = \(colour)\ncolour.b = #fff\npair.x = a on b, \(kind)"
    #expect(
      Fixture("", conf: conf).faults == (passes ? [] : Array(repeating: "theme.conf:1:12 low-contrast", count: 2)))
  }

  @Test func reportsSettingsThatTheThemeDoesNotHave() {
    let place = SourceRange(path: "site.yml")
    let settings = ThemeSettings(
      tokens: ["colour.acent": Located("#000", at: place)], strings: ["nmae": Located("x", at: place)])
    let faults = Fixture("", strings: "name = x", conf: conf).compiled(settings: settings).diagnostics
    #expect(faults.map(\.rule) == [.themeSetting, .themeSetting])
    #expect(faults.map { $0.fixes.map(\.summary) } == [["write “name”"], ["write “colour.accent”"]])
  }

  @Test(arguments: [
    ("colour.a = red", "1:12 theme-setting"), ("colour.a = #000 | #fff | #ccc", "1:12 theme-setting"),
    ("ink = #000", "1:1 theme-setting"), ("colour.A = #000", "1:1 theme-setting"),
    ("shade.a = #000", "1:1 theme-setting"), ("\nnonsense", "2:1 theme-setting"), ("= x", "1:1 theme-setting"),
    ("pair.a = b", "1:10 theme-setting"), ("pair.a = b on c, text", "1:10 theme-setting"),
    ("font.a = x;}body{}", "1:10 theme-setting"), ("font.a = url(https://example.org)", "1:10 theme-setting"),
    ("font.a = </style>", "1:10 theme-setting"), ("font.a =", "1:9 theme-setting"),
    ("font.a = x\nfont.a = y", "2:1 duplicate-key"),
  ])
  func reportsFaultsOfTheTokensAtTheirPlace(conf: String, expected: String) {
    #expect(Fixture("", conf: conf).faults == ["theme.conf:\(expected)"])
  }

  @Test func warnsOfAFileThatNothingUses() {
    let theme = Theme.compile(layers: [folder("own", ["templates/a.html": "", "x.css": ""])], pages: [:])
    #expect(
      theme.diagnostics.map(\.summary) == ["own/templates/a.html:1:1 unexpected-file", "own/x.css:1:1 unexpected-file"])
    #expect(theme.hasErrors == false)
  }

  @Test func reportsTheSameFaultsInTheSameOrderEachTime() {
    let fixture = Fixture("{{a}}{{>x}}{{>y}}", ["x": "{{b}}", "y": "{{c}}"], conf: "a\nb\nc")
    let first = fixture.faults
    for _ in 0..<5 { #expect(fixture.faults == first) }
  }
}
