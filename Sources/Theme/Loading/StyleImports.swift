internal import Diagnostics

/// Style sheets with their parts in place of the lines that import them, so that a page asks for few files and carries what it needs.
///
///     @import "../styles/side.css";     alone on its line, before the rules
///
/// A part stands in `styles/` and may import others; a sheet takes each once, where it is asked for first. The tokens are a part too.
struct StyleImports {
  private let parts: [String: TemplateSource]
  private(set) var diagnostics: [Diagnostic] = []
  /// The parts of the sheet at hand.
  private var taken: Set<String> = []

  init(parts: [String: TemplateSource]) {
    self.parts = parts
  }

  mutating func whole(_ sheet: TemplateSource) -> [UInt8] {
    taken = []
    return bytes(of: sheet)
  }

  private mutating func bytes(of sheet: TemplateSource) -> [UInt8] {
    var whole: [UInt8] = []
    for line in sheet.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if let name = StyleImports.name(in: line) {
        whole += part(name, at: sheet.range(line.startIndex..<line.endIndex))
      } else {
        whole += line
      }
      whole.append(0x0A)
    }
    return whole
  }

  private mutating func part(_ name: String, at range: SourceRange) -> [UInt8] {
    guard let part = parts[name] else {
      diagnostics.append(.missingStyle(name, among: parts.keys, at: range))
      return []
    }
    return taken.insert(name).inserted ? bytes(of: part) : []
  }

  /// The name of the part that a line imports: `side.css`.
  private static func name(in line: ArraySlice<UInt8>) -> String? {
    guard line.starts(with: "@import \"".utf8) else { return nil }
    let path = line.dropFirst("@import \"".utf8.count).prefix { $0 != 0x22 }
    return path.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Diagnostic {
  fileprivate static func missingStyle(_ name: String, among names: some Sequence<String>, at range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .templateMissingPartial, .error, "the theme has no part of a style sheet “\(name)”", at: range,
      fixes: nearest(to: name, among: names).map { [.advise("write “\($0)”")] } ?? [])
  }
}
