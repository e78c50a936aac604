package import Diagnostics

/// The files of one theme folder, read by someone else.
///
///     theme.conf               design tokens, and the pairs of colours whose contrast is checked
///     strings/en.strings       the theme's own words in one language
///     templates/**.mustache    templates, named by their path: `parts/paper`
///     assets/**                files that are published as they are
///     styles/*.css             parts of the style sheets in `assets/`, which import them
///
/// A later layer replaces files of the same path; of `theme.conf` and the strings it replaces single keys.
package struct ThemeFolder: Sendable {
  /// Where the folder is, as shown in diagnostics: `themes/default`.
  package var path: String
  /// Bytes by path inside the folder, with `/` between its parts.
  package var files: [String: [UInt8]]

  package init(path: String, files: [String: [UInt8]]) {
    self.path = path
    self.files = files
  }
}

/// What a council changes without touching the theme's files.
package struct ThemeSettings: Sendable {
  /// Tokens by their key in `theme.conf`: `colour.accent`.
  package var tokens: [String: Located<String>]
  /// Words by their key in the strings file.
  package var strings: [String: Located<String>]

  package init(tokens: [String: Located<String>] = [:], strings: [String: Located<String>] = [:]) {
    self.tokens = tokens
    self.strings = strings
  }
}

/// A file that is published as it is.
package struct ThemeAsset: Sendable, Hashable {
  /// Its path from the root of the site: `assets/site.css`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The files of all layers laid over each other.
struct LayeredFiles {
  private(set) var templates: [String: TemplateSource] = [:]
  private(set) var assets: [String: TemplateSource] = [:]
  /// Parts of style sheets by the name of their file.
  private(set) var styles: [String: TemplateSource] = [:]
  private(set) var tokens = KeyedLines()
  /// In the language that was asked for, over the English ones where that is another.
  private(set) var strings = KeyedLines()
  private var spoken = KeyedLines()
  /// The keys that the first layer has.
  private(set) var ownStrings: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ layers: [ThemeFolder], language: String) {
    for layer in layers {
      for (path, bytes) in layer.files.sorted(by: { $0.key < $1.key }) {
        take(path, bytes, shownAs: layer.path.isEmpty ? path : layer.path + "/" + path, language: language)
      }
      if layer.path == layers.first?.path { ownStrings = Set(strings.lines.keys).union(spoken.lines.keys) }
    }
    strings.lay(spoken)
  }

  private mutating func take(_ path: String, _ bytes: [UInt8], shownAs shown: String, language: String) {
    if path.hasPrefix("templates/"), path.hasSuffix(".mustache") {
      let name = String(path.dropFirst("templates/".count).dropLast(".mustache".count))
      templates[name] = TemplateSource(path: shown, bytes: bytes)
    } else if path.hasPrefix("assets/") {
      assets[path] = TemplateSource(path: shown, bytes: bytes)
    } else if path.hasPrefix("styles/"), path.hasSuffix(".css") {
      styles[String(path.dropFirst("styles/".count))] = TemplateSource(path: shown, bytes: bytes)
    } else if path == "theme.conf" {
      lay(bytes, shown, over: \.tokens)
    } else if path == "strings/en.strings" {
      lay(bytes, shown, over: \.strings)
    } else if path == "strings/\(language).strings" {
      lay(bytes, shown, over: \.spoken)
    } else if !path.hasPrefix("strings/"), !path.hasSuffix(".md") {
      diagnostics.append(.unexpected(shown))
    }
  }

  private mutating func lay(
    _ bytes: [UInt8], _ path: String, over lines: WritableKeyPath<LayeredFiles, KeyedLines>
  ) {
    let read = KeyedLines.parse(TemplateSource(path: path, bytes: bytes))
    diagnostics += read.diagnostics
    self[keyPath: lines].lay(read.value)
  }
}

extension Diagnostic {
  fileprivate static func unexpected(_ path: String) -> Diagnostic {
    Diagnostic(
      .unexpectedFile, .warning, "a theme has no use for this file", at: SourceRange(path: path),
      fixes: [.advise("put it in assets/ if it is to be published, or in templates/ with the ending .mustache")])
  }
}
