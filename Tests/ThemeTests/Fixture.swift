import Diagnostics
import Testing

@testable import Theme

/// A theme in memory whose template `page` is rendered with an agenda item.
struct Fixture {
  var templates: [String: String]
  var strings = ""
  var conf = ""
  var assets: [String: String] = [:]

  init(
    _ page: String, _ partials: [String: String] = [:], strings: String = "", conf: String = "",
    assets: [String: String] = [:]
  ) {
    self.assets = assets
    templates = partials.merging(["page": page]) { _, page in page }
    self.strings = strings
    self.conf = conf
  }

  var folder: ThemeFolder {
    var files = ["theme.conf": Array(conf.utf8), "strings/en.strings": Array(strings.utf8)]
    for (name, text) in templates { files["templates/\(name).mustache"] = Array(text.utf8) }
    for (name, text) in assets { files["assets/\(name)"] = Array(text.utf8) }
    return ThemeFolder(path: "", files: files)
  }

  func compiled(settings: ThemeSettings = ThemeSettings()) -> Checked<Theme> {
    Theme.compile(layers: [folder], settings: settings, pages: ["page": AgendaItemView.vocabulary.shape])
  }

  /// The page, after making sure that nothing was reported.
  func rendered(_ item: AgendaItemView = AgendaItemView(), at path: String = "") throws -> String {
    let compiled = compiled()
    #expect(compiled.diagnostics == [])
    let template = try #require(compiled.value.template("page"))
    var bytes: [UInt8] = []
    template.render(item.view, at: path, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The faults as `path:line:column rule`.
  var faults: [String] { compiled().diagnostics.map(\.summary) }
}

extension Diagnostic {
  var summary: String { "\(range.path):\(range.start.line):\(range.start.column) \(rule.rawValue)" }
  var replacement: String? { fixes.first?.replacement?.text }
}
