internal import Diagnostics

/// Whether a name must be declared.
enum Strictness {
  /// Every name, partial and place is checked: for themes.
  case closed
  /// As the Mustache specification has it: unknown names and partials are nothing, escaping is the same everywhere.
  case open
}

/// Makes steps of parsed templates, each partial once for every surrounding it is used in.
struct Compiler {
  let templates: [String: ParsedTemplate]
  let strictness: Strictness
  let words: [String: String]?
  private(set) var diagnostics: [Diagnostic] = []
  /// The keys of the words that templates show.
  private(set) var usedWords: Set<String> = []
  var routines: [Routine] = []
  var finished: [Routine.Key: Int] = [:]
  var unfinished: [Routine.Outline: Int] = [:]
  /// The views entered since the page began: whether each lies within the one before it.
  var descents: [Bool] = []
  /// The blocks that layouts have, those that are filled by their places, and those among them that were shown.
  var blockNames: Set<String> = []
  var offered: [SourceRange: TagName] = [:]
  var filled: Set<SourceRange> = []

  init(templates: [String: ParsedTemplate], strictness: Strictness, words: [String: String]? = nil) {
    self.templates = templates
    self.strictness = strictness
    self.words = words
  }

  /// The routine of a whole page.
  mutating func compilePage(_ name: String, shape: Shape) -> Int? {
    guard let template = templates[name] else { return nil }
    return routine(template, named: name, in: Scope(shapes: [shape], words: words), at: Output(at: Place())).index
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if strictness == .closed, !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  mutating func compile(_ nodes: [TemplateNode], in scope: Scope, to output: inout Output) {
    for (index, node) in nodes.enumerated() {
      switch node {
      case .margin(let bytes):
        let isEmptyLine = nodes.dropFirst(index + 1).first.map(\.beginsWithNewline) ?? false
        writeMargin(bytes, ofEmptyLine: isEmptyLine, in: scope, to: &output)
      case .text(let bytes, _): output.write(bytes)
      case .value(let name, let raw): compileValue(name, raw: raw, in: scope, to: &output)
      case .section(let name, let inverted, let body):
        compileSection(name, inverted: inverted, body, in: scope, to: &output)
      case .partial(let call): compilePartial(call, in: scope, to: &output)
      case .block(let block): compileBlock(block, in: scope, to: &output)
      }
    }
  }

  private func writeMargin(_ bytes: [UInt8], ofEmptyLine: Bool, in scope: Scope, to output: inout Output) {
    if output.skipsMargin {
      output.skipsMargin = false
    } else if !ofEmptyLine {
      output.write(scope.layout.added + scope.layout.trimmed(bytes))
    }
  }

  /// What a name stands for; nil when it is unknown and was reported.
  mutating func resolve(_ name: TagName, in scope: Scope) -> Resolved? {
    do {
      if name.text.hasPrefix("strings.") { usedWords.insert(String(name.text.dropFirst("strings.".count))) }
      return try scope.resolve(name.text)
    } catch {
      report(error.isString ? .missingString(error, at: name.range) : .unknownName(error, in: name))
      return strictness == .open ? .nothing : nil
    }
  }
}

extension TemplateNode {
  fileprivate var beginsWithNewline: Bool {
    switch self {
    case .text(let bytes, _): bytes.first == 0x0A || bytes.first == 0x0D
    case .margin, .value, .section, .partial, .block: false
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownName(_ unknown: UnknownName, in name: TagName) -> Diagnostic {
    let near = nearest(to: unknown.name, among: unknown.candidates)
    let meant = near.map { replacing(unknown.name, with: $0, in: name.text) }
    let message =
      unknown.name == "."
      ? "{{.}} stands for a word of a list or for what its section asks, and there is none here"
      : "“\(unknown.name)” is not a name that \(unknown.owner) offers"
    return Diagnostic(
      .templateUnknownName, .error, message, at: name.range, fixes: meant.map { [.replace(name.range, with: $0)] } ?? []
    )
  }

  /// The dotted name with one of its parts corrected.
  private static func replacing(_ part: String, with other: String, in name: String) -> String {
    name.split(separator: ".").map { $0 == part ? other : String($0) }.joined(separator: ".")
  }

  fileprivate static func missingString(_ unknown: UnknownName, at range: SourceRange) -> Diagnostic {
    let near = nearest(to: unknown.name, among: unknown.candidates)
    return Diagnostic(
      .missingString, .error, "the theme has no words called “\(unknown.name)”", at: range,
      fixes: near.map { [.replace(range, with: "strings.\($0)")] } ?? [])
  }
}
