internal import Diagnostics

/// The colours, fonts and measures of a theme, as `theme.conf` gives them:
///
///     colour.ink  = #1b1b1b | #ececec      light scheme | dark scheme; one colour serves both
///     font.text   = system-ui, sans-serif
///     size.base   = 1.1875rem              also space., width. and line.
///     pair.body   = ink on paper, text     at least 4.5 to 1; “shape” asks for 3 to 1
struct DesignTokens: Sendable {
  struct Tint: Sendable {
    var light: Colour
    var dark: Colour
    var text: (light: String, dark: String)
    var place: SourceRange
  }

  private var tints: [String: Tint] = [:]
  private var others: [String: String] = [:]
  private var pairs: [Pair] = []

  static func read(_ lines: KeyedLines) -> Checked<DesignTokens> {
    var tokens = DesignTokens()
    var diagnostics: [Diagnostic] = []
    for line in lines.sorted {
      if let fault = tokens.take(line) { diagnostics.append(fault) }
    }
    for pair in tokens.pairs { diagnostics += tokens.check(pair) }
    return Checked(tokens, diagnostics)
  }

  /// The light scheme's colours, by their names.
  var light: [String: Colour] { tints.mapValues(\.light) }

  private static let measures = ["font", "size", "space", "width", "line"]

  private mutating func take(_ line: KeyedLines.Line) -> Diagnostic? {
    let parts = line.key.value.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[1].utf8.allSatisfy({ $0.isNameByte }) else { return .unknownToken(line.key) }
    if parts[0] == "colour" {
      guard let tint = Tint(line.value) else { return .notAColour(line.value) }
      tints[parts[1]] = tint
    } else if parts[0] == "pair" {
      guard let pair = Pair(line.value) else { return .notAPair(line.value) }
      pairs.append(pair)
    } else if DesignTokens.measures.contains(parts[0]) {
      guard line.value.value.isSafeInCSS else { return .notSafe(line.value) }
      others[parts.joined(separator: "-")] = line.value.value
    } else {
      return .unknownToken(line.key)
    }
    return nil
  }

  /// Custom properties for the light scheme, and for the dark one where the reader prefers it.
  var css: [UInt8] {
    let colours = tints.sorted { $0.key < $1.key }
    let light = colours.map { "--\($0.key):\($0.value.text.light);" }.joined()
    let dark = colours.map { "--\($0.key):\($0.value.text.dark);" }.joined()
    let rest = others.sorted { $0.key < $1.key }.map { "--\($0.key):\($0.value);" }.joined()
    let text = """
      :root{color-scheme:light dark;\(light)\(rest)}
      @media (prefers-color-scheme:dark){:root{\(dark)}}

      """
    return Array(text.utf8)
  }
}

/// How the pairs of colours that a theme names stand out from each other.
package struct PairContrast: Sendable, Equatable {
  package let pairs: Int
  /// The lowest ratio of a pair for text and of one for shapes in either scheme, in hundredths; nil where there is none.
  package let text: Int?
  package let shapes: Int?
}

extension DesignTokens {
  /// Two colours that are seen against each other.
  struct Pair: Sendable {
    var front: String
    var back: String
    var isText: Bool
    var place: SourceRange

    var least: Double { isText ? 4.5 : 3 }

    init?(_ value: Located<String>) {
      let words = value.value.split { $0 == " " || $0 == "," }.map(String.init)
      guard words.count == 4, words[1] == "on", words[3] == "text" || words[3] == "shape" else { return nil }
      (front, back, isText, place) = (words[0], words[2], words[3] == "text", value.range)
    }
  }

  /// What the pairs prove.
  var contrast: PairContrast {
    PairContrast(pairs: pairs.count, text: lowest(pairs.filter(\.isText)), shapes: lowest(pairs.filter { !$0.isText }))
  }

  private func lowest(_ pairs: [Pair]) -> Int? {
    pairs.flatMap { pair -> [Int] in
      guard let front = tints[pair.front], let back = tints[pair.back] else { return [] }
      return [front.light.contrast(with: back.light), front.dark.contrast(with: back.dark)].map { Int($0 * 100) }
    }.min()
  }

  private func check(_ pair: Pair) -> [Diagnostic] {
    for name in [pair.front, pair.back] where tints[name] == nil {
      return [.unknownColour(name, among: tints.keys, at: pair.place)]
    }
    guard let front = tints[pair.front], let back = tints[pair.back] else { return [] }
    return [("light", front.light, back.light), ("dark", front.dark, back.dark)].compactMap { scheme, front, back in
      let ratio = front.contrast(with: back)
      return ratio < pair.least ? lowContrast(pair, ratio, scheme: scheme) : nil
    }
  }

  private func lowContrast(_ pair: Pair, _ ratio: Double, scheme: String) -> Diagnostic {
    let hundredths = Int(ratio * 100)
    let shown = "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
    let message =
      "\(pair.front) on \(pair.back) has a contrast of \(shown) to 1 in the \(scheme) scheme; "
      + (pair.isText ? "text needs 4.5" : "shapes need 3")
    let places = [pair.front, pair.back].compactMap { tints[$0]?.place }
    return Diagnostic(
      .lowContrast, .error, message, at: places.first ?? pair.place,
      related: [
        Diagnostic.Related("\(pair.back) is given here", at: places.last ?? pair.place),
        Diagnostic.Related("the pair is named here", at: pair.place),
      ])
  }
}

extension DesignTokens.Tint {
  fileprivate init?(_ value: Located<String>) {
    let texts = value.value.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    guard texts.count == 1 || texts.count == 2, let light = Colour(texts[0]), let dark = Colour(texts[texts.count - 1])
    else { return nil }
    self.init(light: light, dark: dark, text: (texts[0], texts[texts.count - 1]), place: value.range)
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || self == UInt8(ascii: "-")
  }
}

extension String {
  /// Whether a declaration cannot be left, a comment opened, or another file asked for.
  fileprivate var isSafeInCSS: Bool {
    !isEmpty && !utf8.contains { Array(";{}<>\\@".utf8).contains($0) || $0 < 0x20 } && !contains("/*")
      && !lowercased().contains("url(")
  }
}

extension Diagnostic {
  fileprivate static func unknownToken(_ key: Located<String>) -> Diagnostic {
    Diagnostic(
      .themeSetting, .error, "“\(key.value)” is not a kind of token", at: key.range,
      fixes: [.advise("begin it with colour., font., size., space., width., line. or pair., then small letters")])
  }

  fileprivate static func notAColour(_ value: Located<String>) -> Diagnostic {
    Diagnostic(
      .themeSetting, .error, "“\(value.value)” is not a colour, nor two", at: value.range,
      fixes: [.advise("write #rrggbb, or #rrggbb | #rrggbb for the light and the dark scheme")])
  }

  fileprivate static func notAPair(_ value: Located<String>) -> Diagnostic {
    Diagnostic(
      .themeSetting, .error, "“\(value.value)” does not name a pair of colours", at: value.range,
      fixes: [.advise("write “ink on paper, text”, or “rule on paper, shape”")])
  }

  fileprivate static func notSafe(_ value: Located<String>) -> Diagnostic {
    Diagnostic(.themeSetting, .error, "“\(value.value)” is not a plain value of a style sheet", at: value.range)
  }

  fileprivate static func unknownColour(
    _ name: String, among names: some Sequence<String>, at range: SourceRange
  ) -> Diagnostic {
    let near = nearest(to: name, among: names)
    return Diagnostic(
      .themeSetting, .error, "the theme has no colour “\(name)”", at: range,
      fixes: near.map { [.advise("write “\($0)”")] } ?? [])
  }
}
