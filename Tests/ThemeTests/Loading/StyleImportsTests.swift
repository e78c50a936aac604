import Diagnostics
import Testing

@testable import Theme

@Suite struct StyleImportsTests {
  private func theme(_ files: [String: String], over own: [String: String] = [:]) -> Checked<Theme> {
    let layers = [("base", files), ("own", own)].map { path, files in
      ThemeFolder(path: path, files: files.mapValues { Array($0.utf8) })
    }
    return Theme.compile(layers: layers, pages: [:])
  }

  private func sheets(_ theme: Checked<Theme>) -> [String: String] {
    Dictionary(uniqueKeysWithValues: theme.value.assets.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func putsAPartInThePlaceOfItsImport() {
    let theme = theme([
      "assets/a.css": "/* A. */\n@import \"../styles/side.css\";\n.a { top: 0 }",
      "styles/side.css": ".side { top: 1px }",
    ])
    #expect(theme.diagnostics == [])
    #expect(sheets(theme) == ["assets/a.css": ".side{top:1px}.a{top:0}"])
  }

  @Test func takesAPartOnceHoweverOftenItIsImported() {
    let theme = theme([
      "assets/a.css": "@import \"../styles/b.css\";\n@import \"../styles/c.css\";",
      "assets/d.css": "@import \"../styles/c.css\";",
      "styles/b.css": "@import \"c.css\";\n.b { top: 0 }", "styles/c.css": "@import \"b.css\";\n.c { top: 0 }",
    ])
    #expect(theme.diagnostics == [])
    #expect(
      sheets(theme) == ["assets/a.css": ".c{top:0}.b{top:0}", "assets/d.css": ".b{top:0}.c{top:0}"])
  }

  @Test func letsALaterLayerReplaceAPart() {
    let theme = theme(
      ["assets/a.css": "@import \"../styles/b.css\";", "styles/b.css": ".b { top: 0 }"],
      over: ["styles/b.css": ".own { top: 0 }"])
    #expect(sheets(theme) == ["assets/a.css": ".own{top:0}"])
  }

  @Test func namesThePartThatIsMissing() {
    let theme = theme(["assets/a.css": "\n@import \"../styles/sid.css\";", "styles/side.css": ""])
    #expect(theme.diagnostics.map(\.summary) == ["base/assets/a.css:2:1 template-missing-partial"])
    #expect(theme.diagnostics.first?.fixes == [.advise("write “side.css”")])
  }
}
