import CYAML
import Diagnostics
import Drafting

/// How much front matter one file may hold before it is a mistake or an attack.
package struct YAMLLimits: Sendable {
  /// Lists and groups inside one another.
  package var depth = 12
  package var bytes = 4 << 20
  /// Values, lists and groups together.
  package var nodes = 200_000

  package init() {}
}

/// Reads one YAML document into a `Node`, and refuses what the content format does not use.
///
/// Text stays as written: `yes`, `2026-01-14` and `06/07` are words until a field says otherwise.
struct NodeReader: ~Copyable {
  private let path: String
  private let limits: YAMLLimits
  private var lines: LineFinder
  private var events: YAMLEvents
  private var count = 0
  /// Whether a quotation mark was told that is not closed: what follows from it is not told again.
  private var hasOpenQuote = false
  private(set) var diagnostics: [Diagnostic] = []

  /// What ends the reading of a file; its diagnostic has been recorded.
  private struct Stop: Error {}

  /// `firstLine` is the line of the file that `input` starts at.
  init?(_ input: UnsafeBufferPointer<UInt8>, path: String, firstLine: Int, limits: YAMLLimits) {
    guard let events = YAMLEvents(input) else { return nil }
    self.path = path
    self.limits = limits
    self.events = events
    lines = LineFinder(input, firstLine: firstLine)
  }

  /// The document; nil when it is empty or not well-formed, or fields of it would be read as words.
  mutating func read() -> Node? {
    do throws(Stop) {
      try advance()
      try advance()
      guard events.type == YAML_DOCUMENT_START_EVENT else { return nil }
      try advance()
      let node = try node(depth: 1)
      try advance()
      try advance()
      if events.type != YAML_STREAM_END_EVENT { diagnostics.append(.secondDocument(at: range)) }
      return hasOpenQuote ? nil : node
    } catch {
      return nil
    }
  }

  private mutating func node(depth: Int) throws(Stop) -> Node {
    count += 1
    if count > limits.nodes { try stop(.tooMany(limits.nodes, at: range)) }
    if depth > limits.depth { try stop(.tooDeep(limits.depth, at: range)) }
    if events.hasAnchor { diagnostics.append(.anchor(at: range)) }
    if events.hasTag { diagnostics.append(.tag(at: range)) }
    switch events.type {
    case YAML_SCALAR_EVENT: return scalar()
    case YAML_SEQUENCE_START_EVENT: return try list(depth: depth)
    case YAML_MAPPING_START_EVENT: return try map(depth: depth)
    default:
      diagnostics.append(.alias(at: range))
      return Node(.scalar("", quoted: false), at: range)
    }
  }

  private mutating func scalar() -> Node {
    let text = text()
    switch events.scalarStyle {
    case YAML_PLAIN_SCALAR_STYLE: return plain(text)
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      return Node(.scalar(text, quoted: true), at: blockRange())
    default:
      if lines.swallowsField(from: events.start, to: events.end) {
        hasOpenQuote = true
        let start = lines.position(events.start)
        let end = SourcePosition(line: Int(start.line), column: Int(start.column) + 1)
        diagnostics.append(.openQuote(at: SourceRange(path: path, start: start, end: end)))
      }
      return Node(.scalar(text, quoted: true), at: range)
    }
  }

  private mutating func plain(_ text: String) -> Node {
    guard let words = CurlyQuotes.words(in: events.scalar) else { return Node(.scalar(text, quoted: false), at: range) }
    let inner = events.scalar.string(words)
    diagnostics.append(.curlyQuotes(around: inner, at: range))
    return Node(.scalar(inner, quoted: true), at: range)
  }

  /// The words of a scalar, in which escapes may have become what no page may hold: elsewhere it would have been found in the file.
  private mutating func text() -> String {
    if events.scalarStyle == YAML_DOUBLE_QUOTED_SCALAR_STYLE,
      !ForbiddenCharacter.all(in: events.scalar, most: 1).isEmpty
    {
      for (escape, start) in lines.forbiddenEscapes(from: events.start, to: events.end) {
        let end = SourcePosition(line: Int(start.line), column: Int(start.column) + escape.bytes.count)
        diagnostics.append(escape.diagnostic(.escape, at: SourceRange(path: path, start: start, end: end)))
      }
    }
    return String(decoding: events.scalar, as: UTF8.self)
  }

  private mutating func list(depth: Int) throws(Stop) -> Node {
    let start = events.start
    var nodes: [Node] = []
    try advance()
    while events.type != YAML_SEQUENCE_END_EVENT {
      nodes.append(try node(depth: depth + 1))
      try advance()
    }
    return Node(.list(nodes), at: range(from: start, to: events.end))
  }

  private mutating func map(depth: Int) throws(Stop) -> Node {
    let start = events.start
    var entries: [Node.Entry] = []
    var seen = KeySet()
    try advance()
    while events.type != YAML_MAPPING_END_EVENT {
      let key = try key()
      let isNew = seen.insert(key)
      if !isNew {
        diagnostics.append(.duplicateKey(key, first: entries.first { $0.key.value == key.value }?.key.range))
      }
      try advance()
      let value = try node(depth: depth + 1)
      if isNew { entries.append(Node.Entry(key: key, value: value)) }
      try advance()
    }
    return Node(.map(entries), at: range(from: start, to: events.end))
  }

  private mutating func key() throws(Stop) -> Located<String> {
    guard events.type == YAML_SCALAR_EVENT else {
      try stop(.keyIsNotText(at: range))
    }
    if events.hasAnchor { diagnostics.append(.anchor(at: range)) }
    if events.hasTag { diagnostics.append(.tag(at: range)) }
    return Located(text(), at: range)
  }

  private mutating func advance() throws(Stop) {
    if events.advance() { return }
    if hasOpenQuote { throw Stop() }
    try stop(syntax(events.problem))
  }

  private mutating func stop(_ diagnostic: Diagnostic) throws(Stop) -> Never {
    diagnostics.append(diagnostic)
    throw Stop()
  }

  private mutating func syntax(_ problem: YAMLProblem) -> Diagnostic {
    var plain = problem.plain(character: lines.byte(line: problem.mark.line, column: problem.mark.column))
    if problem.isBesideField, lines.hasWords(before: problem.mark) { plain = YAMLProblem.goesOn }
    if CurlyQuotes.start(in: lines.contents(ofLine: problem.mark.line)) != nil { plain = YAMLProblem.curlyQuotes }
    let mark = plain.isAtContext ? problem.contextMark : problem.mark
    let start = lines.position(mark)
    let end = SourcePosition(line: Int(start.line), column: Int(start.column) + 1)
    return Diagnostic(
      plain.rule, .error, plain.message, at: SourceRange(path: path, start: start, end: end),
      fixes: [.advise(plain.fix)])
  }

  // MARK: Places

  private var range: SourceRange { range(from: events.start, to: events.end) }

  private func range(from start: yaml_mark_t, to end: yaml_mark_t) -> SourceRange {
    SourceRange(path: path, start: lines.position(start), end: lines.position(end))
  }

  /// The place of the text of a block (`|` or `>`): it starts on the line after the sign, at the text's own indentation.
  private mutating func blockRange() -> SourceRange {
    let line = events.start.line + 1
    let indent = lines.indentation(from: line)
    var range = range
    range.start = SourcePosition(line: line + lines.firstLine, column: indent + 1)
    if range.end < range.start { range.end = range.start }
    return range
  }
}

/// The keys of one group; a search through the list until it is long.
private struct KeySet {
  private var few: [String] = []
  private var many: Set<String> = []

  mutating func insert(_ key: Located<String>) -> Bool {
    if !many.isEmpty { return many.insert(key.value).inserted }
    if few.contains(key.value) { return false }
    few.append(key.value)
    if few.count == 16 { many = Set(few) }
    return true
  }
}

extension Diagnostic {
  fileprivate static func secondDocument(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, .error, "a second YAML document starts here", at: range,
      fixes: [.advise("remove the line of three hyphens")])
  }

  fileprivate static func alias(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlAlias, .error, "this refers to a value written elsewhere", at: range,
      fixes: [.advise("write the value out")])
  }

  fileprivate static func anchor(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .yamlAlias, .error, "a value that starts with & gets a name, which front matter does not use", at: range,
      fixes: [.advise("put the value in quotation marks")])
  }

  fileprivate static func tag(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, .error, "a value that starts with ! has a special meaning in YAML", at: range,
      fixes: [.advise("put the value in quotation marks")])
  }

  fileprivate static func keyIsNotText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .frontMatterSyntax, .error, "the name of a field is plain text", at: range,
      fixes: [.advise("put it in quotation marks")])
  }

  fileprivate static func duplicateKey(_ key: Located<String>, first: SourceRange?) -> Diagnostic {
    Diagnostic(
      .duplicateKey, .error, "“\(key.value)” is given twice", at: key.range,
      fixes: [.advise("remove one of the two")],
      related: first.map { [Related("it was first given here", at: $0)] } ?? [])
  }

  fileprivate static func tooMany(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.frontMatterTooLarge, .error, "there are more than \(limit) values up to here", at: range)
  }

  fileprivate static func tooDeep(_ limit: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(.frontMatterTooDeep, .error, "this is more than \(limit) levels deep", at: range)
  }
}
