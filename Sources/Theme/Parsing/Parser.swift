internal import Diagnostics

/// Makes the tree of a template and reports every fault of its syntax.
struct Parser {
  private let source: TemplateSource
  private let tokens: [PlacedToken]
  private var place = 0
  private var diagnostics: [Diagnostic]

  static func parse(_ source: TemplateSource) -> Checked<ParsedTemplate> {
    var lexer = Lexer(source)
    lexer.run()
    var parser = Parser(
      source: source, tokens: StandaloneLines.placed(lexer.tokens, of: source.bytes), diagnostics: lexer.diagnostics)
    let nodes = parser.nodes(inside: nil)
    return Checked(ParsedTemplate(source: source, nodes: nodes), parser.diagnostics)
  }

  private init(source: TemplateSource, tokens: [PlacedToken], diagnostics: [Diagnostic]) {
    self.source = source
    self.tokens = tokens
    self.diagnostics = diagnostics
  }

  /// The nodes up to the closing tag of `opener`, or to the end of the file.
  private mutating func nodes(inside opener: RawTag?) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    while place < tokens.count {
      let token = tokens[place]
      place += 1
      switch token.token {
      case .margin(let range): nodes.append(.margin(Array(source.bytes[range])))
      case .text(let range), .newline(let range):
        nodes.append(.text(Array(source.bytes[range]), source.range(range)))
      case .tag(let tag):
        if tag.kind == .close {
          if close(tag, of: opener) { return nodes }
        } else if let node = node(tag, token) {
          nodes.append(node)
        }
      }
    }
    if let opener { diagnostics.append(.unclosed(opener.name, at: source.range(opener.offsets))) }
    return nodes
  }

  /// Whether the closing tag ends the section; one that closes nothing is reported and passed over.
  private mutating func close(_ tag: RawTag, of opener: RawTag?) -> Bool {
    guard let opener else {
      diagnostics.append(.closesNothing(tag.name, at: source.range(tag.offsets)))
      return false
    }
    if opener.name != tag.name {
      diagnostics.append(
        .closesAnother(
          tag.name, at: source.range(tag.nameOffsets), opener: opener.name, openedAt: source.range(opener.offsets)))
    }
    return true
  }

  private mutating func node(_ tag: RawTag, _ token: PlacedToken) -> TemplateNode? {
    let name = TagName(text: tag.name, range: source.range(tag.nameOffsets), tag: source.range(tag.offsets))
    let margin = token.margin.map { Array(source.bytes[$0]) }
    let indent = token.standsAlone ? margin ?? [] : []
    switch tag.kind {
    case .value: return .value(name, raw: false)
    case .rawValue: return .value(name, raw: true)
    case .section: return .section(name, inverted: false, nodes(inside: tag))
    case .inverted: return .section(name, inverted: true, nodes(inside: tag))
    case .partial, .dynamicPartial:
      return .partial(PartialCall(name: name, isDynamic: tag.kind == .dynamicPartial, indent: indent, arguments: []))
    case .parent, .dynamicParent:
      let inside = nodes(inside: tag)
      return .partial(
        PartialCall(
          name: name, isDynamic: tag.kind == .dynamicParent, indent: indent, arguments: inside.compactMap(\.block),
          stray: inside.lazy.compactMap(\.strayRange).first))
    case .block:
      let body = nodes(inside: tag)
      return .block(
        Block(identity: name.tag, name: name, standsAlone: token.standsAlone, margin: margin, body: body))
    case .comment, .delimiters, .close: return nil
    }
  }
}

extension TemplateNode {
  /// The place of what would be lost inside a parent tag; white space and blocks are not.
  fileprivate var strayRange: SourceRange? {
    switch self {
    case .margin, .block: nil
    case .text(let bytes, let range): bytes.allSatisfy { $0.isBlank || $0.isNewline } ? nil : range
    case .value(let name, _), .section(let name, _, _): name.tag
    case .partial(let call): call.name.tag
    }
  }

  fileprivate var block: Block? {
    switch self {
    case .block(let block): block
    case .margin, .text, .value, .section, .partial: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosed(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax, .error, "the section “\(name)” is not closed", at: range, fixes: [.advise("add {{/\(name)}}")])
  }

  fileprivate static func closesNothing(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.templateSyntax, .error, "{{/\(name)}} closes nothing", at: range, fixes: [.advise("remove it")])
  }

  fileprivate static func closesAnother(
    _ name: String, at range: SourceRange, opener: String, openedAt: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .templateSyntax, .error, "“\(name)” is closed while “\(opener)” is open", at: range,
      fixes: [.replace(range, with: opener)], related: [Diagnostic.Related("“\(opener)” opens here", at: openedAt)])
  }
}
