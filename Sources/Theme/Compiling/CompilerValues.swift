internal import Diagnostics

extension Compiler {
  /// `{{name}}`, `{{{name}}}` and `{{&name}}`.
  mutating func compileValue(_ name: TagName, raw: Bool, in scope: Scope, to output: inout Output) {
    guard let resolved = resolve(name, in: scope) else { return }
    switch resolved {
    case .nothing: return
    case .constant(let word): writeWord(word, name, raw: raw, to: &output)
    case .count(let reference):
      if escaping(of: .words, name, raw: raw, at: output.place) != nil { output.append(.value(reference, .count)) }
      output.place.pass(.words)
    case .field(let reference, let kind):
      guard let written = written(kind, name), let escaping = escaping(of: written, name, raw: raw, at: output.place)
      else { return }
      output.append(.value(reference, escaping))
      output.place.pass(written)
    }
  }

  /// Words of the theme are part of the program: they cost nothing while a page is rendered.
  private mutating func writeWord(_ word: String, _ name: TagName, raw: Bool, to output: inout Output) {
    let startsAddress = output.place.isAddressAttribute && output.place.value.isEmpty && Address.isAbsolute(word)
    let written = startsAddress ? Written.address : .words
    guard let escaping = escaping(of: written, name, raw: raw, at: output.place) else { return }
    var bytes: [UInt8] = []
    word.write(escaping, into: &bytes)
    output.writeConstant(bytes)
    output.place.pass(written)
  }

  private mutating func written(_ kind: FieldKind, _ name: TagName) -> Written? {
    switch kind {
    case .text, .choice: return .words
    case .address: return .address
    case .markup: return .markup
    case .flag, .list, .part:
      report(.notPrintable(name))
      return nil
    }
  }

  private mutating func escaping(of written: Written, _ name: TagName, raw: Bool, at place: Place) -> Escaping? {
    if strictness == .open { return raw ? .raw : .text }
    switch raw ? place.rawPlacement(of: written) : place.placement(of: written) {
    case .escaped(let escaping): return escaping
    case .refused(let message, let advice):
      report(Diagnostic(.templateContext, .error, message, at: name.tag, fixes: [.advise(advice)]))
      return nil
    }
  }

  /// `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
  mutating func compileSection(
    _ name: TagName, inverted: Bool, _ body: [TemplateNode], in scope: Scope, to output: inout Output
  ) {
    guard let resolved = resolve(name, in: scope) else { return }
    switch resolved {
    case .nothing: if inverted { compile(body, in: scope, to: &output) }
    case .constant(let word):
      if word.isEmpty == inverted { compile(body, in: scope.with(dot: .field(resolved)), to: &output) }
    case .count: report(.notAList(name, kind: "a number"))
    case .field(let reference, let kind):
      guard canBeAsked(kind, name) else { return }
      if inverted {
        let steps = steps(of: body, name, in: scope, output: &output)
        output.append(.unless(reference, steps))
      } else {
        compileSection(name, reference, kind, body, in: scope, to: &output)
      }
    }
  }

  private mutating func compileSection(
    _ name: TagName, _ reference: Reference, _ kind: FieldKind, _ body: [TemplateNode], in scope: Scope,
    to output: inout Output
  ) {
    switch kind {
    case .list(let shape), .part(let shape, _):
      let (inner, shadowed) = scope.entering(shape())
      descents.append(reference.up == 0)
      let steps = steps(of: body, name, in: inner, output: &output)
      descents.removeLast()
      output.append(.each(reference, shadowing: shadowed, steps))
    case .flag:
      let steps = steps(of: body, name, in: scope, output: &output)
      output.append(.when(reference, steps))
    case .text, .choice, .markup, .address:
      let inner = scope.with(dot: .field(.field(reference, kind)))
      let steps = steps(of: body, name, in: inner, output: &output)
      output.append(.when(reference, steps))
    }
  }

  private mutating func canBeAsked(_ kind: FieldKind, _ name: TagName) -> Bool {
    switch kind {
    case .list, .part, .flag: return true
    case .text(let optional), .markup(let optional), .address(let optional):
      if !optional { report(.notAList(name, kind: kind.plainName)) }
      return optional
    case .choice:
      report(.notAList(name, kind: kind.plainName))
      return false
    }
  }

  /// The steps of a section's body, which must leave the HTML where it found it, as it may be shown never or often.
  private mutating func steps(
    of body: [TemplateNode], _ name: TagName, in scope: Scope, output: inout Output
  ) -> [Step] {
    output.place.settle()
    var inner = Output(at: output.place)
    compile(body, in: scope, to: &inner)
    inner.place.settle()
    if inner.place.outline != output.place.outline { report(.unbalanced(name)) }
    return inner.finish()
  }
}

extension Scope {
  func with(dot: Dot) -> Scope {
    var scope = self
    scope.dot = dot
    return scope
  }

  /// The scope inside a view of `shape`, and the place of the view that it hides for good.
  func entering(_ shape: Shape) -> (Scope, shadowed: Int?) {
    var scope = with(dot: .view)
    let shadowed = shapes.firstIndex { $0 === shape }
    if let shadowed { scope.shapes.remove(at: shadowed) }
    scope.shapes.append(shape)
    return (scope, shadowed)
  }
}

extension FieldKind {
  var plainName: String {
    switch self {
    case .text: "a text"
    case .choice: "a text"
    case .markup: "markup"
    case .address: "an address"
    case .flag: "a yes-or-no value"
    case .list: "a list"
    case .part: "a part"
    }
  }
}

extension Diagnostic {
  fileprivate static func notPrintable(_ name: TagName) -> Diagnostic {
    Diagnostic(
      .templateContext, .error, "“\(name.text)” has no words to print", at: name.tag,
      fixes: [.advise("open a section: {{#\(name.text)}}…{{/\(name.text)}}")])
  }

  fileprivate static func notAList(_ name: TagName, kind: String) -> Diagnostic {
    Diagnostic(
      .templateNotAList, .error, "“\(name.text)” is \(kind) that is always there, not a list", at: name.tag,
      fixes: [.advise("write {{\(name.text)}} to print it")])
  }

  fileprivate static func unbalanced(_ name: TagName) -> Diagnostic {
    Diagnostic(
      .templateContext, .error, "the section “\(name.text)” ends in another place of the HTML than it begins in",
      at: name.tag, fixes: [.advise("open and close quotation marks and tags inside the section")])
  }
}
