package import Diagnostics

/// A theme that has been checked: its templates compiled, its assets, and its words.
package struct Theme: Sendable {
  private let templates: [String: CompiledTemplate]
  /// Everything under `assets/`, with the tokens as `assets/tokens.css`; in the order of their paths.
  package let assets: [ThemeAsset]
  /// The theme's own words by key, for pages that need one outside a template.
  package let words: [String: String]
  /// Of the colours it names in pairs; too low a contrast is an error.
  package let contrast: PairContrast

  /// The template of a page: ask once, render often.
  package func template(_ name: String) -> CompiledTemplate? { templates[name] }
}

extension Theme {
  /// Lays the folders over each other and checks everything in them, reporting all faults at once.
  ///
  /// `pages` maps the name of each page's template to the shape of its view. A template that is wrong is missing from the
  /// theme.
  package static func compile(
    layers: [ThemeFolder], settings: ThemeSettings = ThemeSettings(), pages: [String: Shape], language: String = "en"
  ) -> Checked<Theme> {
    let files = LayeredFiles(layers, language: language)
    var diagnostics = files.diagnostics
    let tokens = DesignTokens.read(overlaid(files.tokens, settings.tokens, "token", &diagnostics))
    let strings = overlaid(files.strings, settings.strings, "string", &diagnostics)
    let words = strings.lines.mapValues(\.value.value)
    let templates = compile(files.templates, pages: pages, words: words)
    diagnostics += tokens.diagnostics + templates.diagnostics
    var assets = files.assets
    assets["assets/tokens.css"] = tokens.value.css
    let theme = Theme(
      templates: templates.value,
      assets: assets.sorted { $0.key < $1.key }.map { path, bytes in
        ThemeAsset(path: path, bytes: path.hasSuffix(".js") ? LeanScript.bytes(of: bytes) : bytes)
      }, words: words, contrast: tokens.value.contrast)
    return Checked(theme, diagnostics.sorted())
  }

  private static func overlaid(
    _ lines: KeyedLines, _ settings: [String: Located<String>], _ kind: String, _ diagnostics: inout [Diagnostic]
  ) -> KeyedLines {
    var result = lines
    for (key, value) in settings.sorted(by: { $0.key < $1.key }) where !result.replace(key, with: value) {
      diagnostics.append(.unknownSetting(key, kind: kind, among: lines.lines.keys, at: value.range))
    }
    return result
  }

  private static func compile(
    _ sources: [String: TemplateSource], pages: [String: Shape], words: [String: String]
  ) -> Checked<[String: CompiledTemplate]> {
    let parsed = sources.mapValues(Parser.parse)
    var diagnostics = parsed.values.flatMap(\.diagnostics)
    var compiler = Compiler(templates: parsed.mapValues(\.value), strictness: .closed, words: words)
    var entries: [(name: String, shape: Shape, routine: Int)] = []
    for (name, shape) in pages.sorted(by: { $0.key < $1.key }) {
      if let routine = compiler.compilePage(name, shape: shape) {
        entries.append((name, shape, routine))
      } else {
        diagnostics.append(.missingPage(name, among: sources.keys))
      }
    }
    compiler.reportUnshownBlocks()
    let program = Program(compiler.routines.map(\.steps))
    let templates = entries.map { ($0.name, CompiledTemplate(shape: $0.shape, program: program, entry: $0.routine)) }
    return Checked(Dictionary(templates) { first, _ in first }, diagnostics + compiler.diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func unknownSetting(
    _ key: String, kind: String, among keys: some Sequence<String>, at range: SourceRange
  ) -> Diagnostic {
    let near = nearest(to: key, among: keys)
    return Diagnostic(
      .themeSetting, .error, "the theme has no \(kind) “\(key)”", at: range,
      fixes: near.map { [.advise("write “\($0)”")] } ?? [])
  }

  fileprivate static func missingPage(_ name: String, among names: some Sequence<String>) -> Diagnostic {
    let near = nearest(to: name, among: names)
    return Diagnostic(
      .templateMissingPartial, .error, "the theme has no template “\(name)” for a kind of page",
      at: SourceRange(path: "templates/\(name).mustache"),
      fixes: near.map { [.advise("rename templates/\($0).mustache")] } ?? [])
  }
}
