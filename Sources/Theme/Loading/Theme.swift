package import Diagnostics

/// A theme that has been checked: its templates compiled, its assets, and its words.
package struct Theme: Sendable {
  private let templates: [String: CompiledTemplate]
  /// Everything under `assets/`, style sheets with what they import; in the order of their paths.
  package let assets: [ThemeAsset]
  private let sentences: [String: Sentence]
  /// Of the colours it names in pairs; too low a contrast is an error.
  package let contrast: PairContrast

  /// The template of a page: ask once, render often.
  package func template(_ name: String) -> CompiledTemplate? { templates[name] }

  /// One of the sentences that the theme was compiled with: ask once, fill often.
  package func sentence(_ shape: SentenceShape) -> Sentence { sentences[shape.key] ?? Sentence(shape.key) }
}

extension Theme {
  /// Lays the folders over each other and checks everything in them, reporting all faults at once.
  ///
  /// `sentences` are those that pages say outside templates; `pages` maps the name of each page's template to the shape of its
  /// view. A template that is wrong is missing from the theme.
  package static func compile(
    layers: [ThemeFolder], settings: ThemeSettings = ThemeSettings(), sentences shapes: [SentenceShape] = [],
    pages: [String: Shape], language: String = "en"
  ) -> Checked<Theme> {
    let files = LayeredFiles(layers, language: language)
    var diagnostics = files.diagnostics
    let tokens = DesignTokens.read(overlaid(files.tokens, settings.tokens, "token", &diagnostics))
    let declared = Set(shapes.flatMap(\.keys))
    let strings = overlaid(files.strings, settings.strings, "string", or: declared, &diagnostics)
    let sentences = SentenceReader(shapes, in: strings)
    let filled = Set(shapes.lazy.filter { !$0.gaps.isEmpty }.map(\.key))
    let words = strings.lines.filter { !filled.contains($0.key) }.mapValues(\.value.value)
    let templates = compile(files.templates, pages: pages, words: words)
    diagnostics += tokens.diagnostics + sentences.diagnostics + templates.diagnostics
    diagnostics += strings.faults(
      declared: declared, shown: templates.value.words, known: files.ownStrings)
    let tokensPart = TemplateSource(path: "theme.conf", bytes: tokens.value.css)
    var styles = StyleImports(parts: files.styles.merging(["tokens.css": tokensPart]) { _, tokens in tokens })
    let assets = files.assets.sorted { $0.key < $1.key }.map { path, file in
      ThemeAsset(path: path, bytes: sent(path, file, &styles))
    }
    diagnostics += styles.diagnostics
    let theme = Theme(
      templates: templates.value.templates, assets: assets, sentences: sentences.sentences,
      contrast: tokens.value.contrast)
    return Checked(theme, diagnostics.sorted())
  }

  private static func sent(_ path: String, _ file: TemplateSource, _ styles: inout StyleImports) -> [UInt8] {
    if path.hasSuffix(".js") { return LeanScript.bytes(of: file.bytes) }
    return path.hasSuffix(".css") ? LeanStyle.bytes(of: styles.whole(file)) : file.bytes
  }

  private static func overlaid(
    _ lines: KeyedLines, _ settings: [String: Located<String>], _ kind: String, or known: Set<String> = [],
    _ diagnostics: inout [Diagnostic]
  ) -> KeyedLines {
    var result = lines
    for (key, value) in settings.sorted(by: { $0.key < $1.key }) where !result.replace(key, with: value, or: known) {
      diagnostics.append(.unknownSetting(key, kind: kind, among: lines.lines.keys, at: value.range))
    }
    return result
  }

  private static func compile(
    _ sources: [String: TemplateSource], pages: [String: Shape], words: [String: String]
  ) -> Checked<(templates: [String: CompiledTemplate], words: Set<String>)> {
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
    return Checked(
      (Dictionary(templates) { first, _ in first }, compiler.usedWords), diagnostics + compiler.diagnostics)
  }
}

extension KeyedLines {
  /// Braces in what templates show, and lines of a layer that neither a template nor a page says.
  ///
  /// What the default theme has and a layer's own templates no longer show is `known`.
  fileprivate func faults(declared: Set<String>, shown: Set<String>, known: Set<String>) -> [Diagnostic] {
    sorted.filter { !declared.contains($0.key.value) }.flatMap { line -> [Diagnostic] in
      let key = line.key.value
      guard shown.contains(key) else {
        return known.contains(key) ? [] : [.unknownSetting(key, kind: "string", among: known, at: line.key.range)]
      }
      return SentencePart.parts(of: line.value).compactMap { part in
        if case .gap(let name) = part { .gapInWords(name, key) } else { nil }
      }
    }
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
