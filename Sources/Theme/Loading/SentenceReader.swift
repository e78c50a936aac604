internal import Diagnostics

/// Finds the sentences of pages among the strings, and tells what is wrong with them.
struct SentenceReader {
  private let lines: KeyedLines
  private(set) var sentences: [String: Sentence] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ shapes: [SentenceShape], in lines: KeyedLines) {
    self.lines = lines
    for shape in shapes { sentences[shape.key] = sentence(shape) }
  }

  private mutating func sentence(_ shape: SentenceShape) -> Sentence {
    guard let line = lines[PluralForm.other.key(of: shape.key)] ?? lines[shape.key] else {
      if let words = shape.words { return Sentence(words) }
      diagnostics.append(.missingSentence(shape, among: lines.lines.keys))
      return Sentence(shape.key)
    }
    let other = pieces(of: line, shape, isOther: true)
    guard shape.isCounted else { return Sentence(forms: [other]) }
    let forms = PluralForm.allCases.dropLast().map { form in
      lines[form.key(of: shape.key)].map { pieces(of: $0, shape, isOther: false) } ?? other
    }
    return Sentence(forms: forms + [other])
  }

  /// Only a form for one number may do without the number: “once”, “both times”.
  private mutating func pieces(of line: KeyedLines.Line, _ shape: SentenceShape, isOther: Bool) -> [Sentence.Piece] {
    var pieces: [Sentence.Piece] = []
    var missing = isOther ? shape.gaps : shape.gaps.filter { $0 != "count" }
    for part in SentencePart.parts(of: line.value) {
      switch part {
      case .words(let words): pieces.append(.words(words))
      case .gap(let name):
        missing.removeAll { $0 == name.value }
        if let index = shape.gaps.firstIndex(of: name.value) {
          pieces.append(.gap(index))
        } else {
          diagnostics.append(.unknownGap(name, of: shape))
        }
      }
    }
    diagnostics += missing.map { .missingGap($0, in: line) }
    return pieces
  }
}

/// Words of a sentence, or the name of a gap with its place.
enum SentencePart {
  case words(String)
  case gap(Located<String>)

  /// `{day}` is a gap; a brace that is never closed is one to the end of the line.
  static func parts(of line: Located<String>) -> [SentencePart] {
    var parts: [SentencePart] = []
    var rest = line.value[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      let close = rest[open...].firstIndex(of: "}") ?? rest.endIndex
      let end = close == rest.endIndex ? close : rest.index(after: close)
      let name = String(rest[rest.index(after: open)..<close])
      parts.append(.gap(Located(name, at: line.range(of: open..<end))))
      rest = rest[end...]
    }
    if !rest.isEmpty || parts.isEmpty { parts.append(.words(String(rest))) }
    return parts
  }
}

extension Located<String> {
  /// The place of a part of the words; the place of all of them where they are not written as they are read.
  fileprivate func range(of part: Range<String.Index>) -> SourceRange {
    let scalars = value.unicodeScalars
    let isPlain = range.start.line == range.end.line && Int(range.end.column - range.start.column) == scalars.count
    guard isPlain else { return range }
    func position(_ index: String.Index) -> SourcePosition {
      let ahead = scalars.distance(from: scalars.startIndex, to: index)
      return SourcePosition(line: Int(range.start.line), column: Int(range.start.column) + ahead)
    }
    return SourceRange(path: range.path, start: position(part.lowerBound), end: position(part.upperBound))
  }
}

extension Diagnostic {
  fileprivate static func missingSentence(_ shape: SentenceShape, among keys: some Sequence<String>) -> Diagnostic {
    let near = nearest(to: shape.key, among: keys)
    return Diagnostic(
      .missingString, .error, "the theme has no words called “\(shape.key)”",
      at: SourceRange(path: "strings/en.strings"), fixes: near.map { [.advise("rename “\($0)”")] } ?? [])
  }

  fileprivate static func unknownGap(_ name: Located<String>, of shape: SentenceShape) -> Diagnostic {
    let gaps = shape.gaps.map { "{\($0)}" }
    let has = gaps.isEmpty ? "has no gaps" : "has \(gaps.joined(separator: " and "))"
    let near = nearest(to: name.value, among: shape.gaps) ?? (gaps.count == 1 ? shape.gaps.first : nil)
    return Diagnostic(
      .themeSetting, .error, "“\(shape.key)” \(has), and no gap {\(name.value)}", at: name.range,
      fixes: near.map { [.replace(name.range, with: "{\($0)}")] } ?? [])
  }

  fileprivate static func missingGap(_ gap: String, in line: KeyedLines.Line) -> Diagnostic {
    Diagnostic(
      .themeSetting, .error, "“\(line.key.value)” leaves out {\(gap)}", at: line.value.range,
      fixes: [.advise("put {\(gap)} where its words belong")])
  }

  /// A gap in words that a template shows as they are.
  static func gapInWords(_ name: Located<String>, _ key: String) -> Diagnostic {
    Diagnostic(
      .themeSetting, .error, "“\(key)” has no gaps, and no gap {\(name.value)}", at: name.range,
      fixes: [.advise("leave out the braces")])
  }
}
