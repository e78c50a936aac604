internal import Diagnostics

/// A partial in one surrounding.
struct Routine {
  var steps: [Step] = []
  /// Where the HTML is after it.
  var end: Place
  /// How many views had been entered where it was first needed.
  var depth: Int
  /// Whether it calls itself, which it may only when it leaves the HTML where it found it.
  var isRecursive = false

  /// How many of one partial may be begun and not ended; the compiler goes down a stack with each.
  static let mostUnfinished = 16

  /// What must be equal for a routine to be used again.
  struct Key: Hashable {
    var outline: Outline
    var layout: Layout
    var place: Place
    var skipsMargin: Bool
  }

  /// What must be equal for a routine to call itself: without the indentation, which would grow for ever.
  struct Outline: Hashable {
    var name: String
    var shapes: [ObjectIdentifier]
    var arguments: [Argument]
    var place: Place
  }

  struct Argument: Hashable {
    var name: String
    var identity: SourceRange
  }
}

extension Compiler {
  /// `{{>name}}`, `{{>*name}}` and `{{<name}}…{{/name}}`.
  mutating func compilePartial(_ call: PartialCall, in scope: Scope, to output: inout Output) {
    var inner = scope.with(dot: .view)
    inner.layout = scope.layout.indented(by: call.indent)
    inner.arguments = Dictionary(call.arguments.map { ($0.name.text, $0) }, uniquingKeysWith: { _, last in last })
      .merging(scope.arguments) { _, outer in outer }
    if let stray = call.stray { report(.stray(at: stray)) }
    if call.isDynamic {
      offer(call, in: scope)
      compileDynamic(call, in: scope, inner, to: &output)
    } else if let template = templates[call.name.text] {
      offer(call, in: scope)
      compileCall(call.name, template, named: call.name.text, in: inner, to: &output)
    } else {
      report(.missingPartial(call.name.text, among: templates.keys, at: call.name.range))
    }
  }

  private mutating func compileCall(
    _ tag: TagName, _ template: ParsedTemplate, named name: String, in scope: Scope, to output: inout Output
  ) {
    let found = routine(template, named: name, in: scope, at: output)
    guard !found.isEndless else {
      report(.recursion(name, at: tag.tag))
      return
    }
    output.append(.call(found.index))
    output.skipsMargin = false
    output.place = routines[found.index].end
  }

  /// One choice for each partial that the value may name.
  private mutating func compileDynamic(
    _ call: PartialCall, in scope: Scope, _ inner: Scope, to output: inout Output
  ) {
    guard let resolved = resolve(call.name, in: scope), case .field(let reference, let kind) = resolved else { return }
    var choices: [Step.Choice] = []
    for name in candidates(kind, call.name) {
      guard let template = templates[name] else {
        report(.missingPartial(name, among: templates.keys, at: call.name.range))
        continue
      }
      var branch = Output(at: output.place, skipsMargin: output.skipsMargin)
      compileCall(call.name, template, named: name, in: inner, to: &branch)
      if branch.place.outline != output.place.outline { report(.unbalancedPartial(name, at: call.name.tag)) }
      choices.append(Step.Choice(value: name, steps: branch.finish()))
    }
    output.skipsMargin = false
    output.append(.choose(reference, choices))
  }

  private mutating func candidates(_ kind: FieldKind, _ name: TagName) -> [String] {
    switch kind {
    case .choice(let names): return names
    case .text, .markup, .address, .flag, .list, .part:
      if strictness == .open { return templates.keys.sorted() }
      report(.notAChoice(name))
      return []
    }
  }

  /// The routine of a template in a scope; endless when it would call itself without going down into what it shows, or ever again in
  /// another place of the HTML: `<li{{>item}}` in “item” makes the name of a tag longer each time.
  mutating func routine(
    _ template: ParsedTemplate, named name: String, in scope: Scope, at output: Output
  ) -> (index: Int, isEndless: Bool) {
    let outline = Routine.Outline(
      name: name, shapes: scope.shapes.map(ObjectIdentifier.init),
      arguments: scope.arguments.sorted { $0.key < $1.key }.map { .init(name: $0.key, identity: $0.value.identity) },
      place: output.place.outline)
    if let index = unfinished[outline] {
      routines[index].isRecursive = true
      let since = descents[routines[index].depth...]
      return (index, since.isEmpty || since.contains(false))
    }
    let key = Routine.Key(
      outline: outline, layout: scope.layout, place: output.place, skipsMargin: output.skipsMargin)
    if let index = finished[key] { return (index, false) }
    if unfinished.keys.count(where: { $0.name == name }) == Routine.mostUnfinished { return (0, true) }
    return (compileRoutine(template, key, in: scope), false)
  }

  private mutating func compileRoutine(_ template: ParsedTemplate, _ key: Routine.Key, in scope: Scope) -> Int {
    let index = routines.count
    routines.append(Routine(end: key.place, depth: descents.count))
    unfinished[key.outline] = index
    var output = Output(at: key.place, skipsMargin: key.skipsMargin)
    compile(template.nodes, in: scope, to: &output)
    routines[index].steps = output.finish()
    routines[index].end = output.place
    if routines[index].isRecursive, output.place.outline != key.outline.place {
      report(.unbalancedPartial(key.outline.name, at: SourceRange(path: template.source.path)))
    }
    unfinished[key.outline] = nil
    finished[key] = index
    return index
  }
}

extension Diagnostic {
  fileprivate static func missingPartial(
    _ name: String, among names: some Sequence<String>, at range: SourceRange
  ) -> Diagnostic {
    let near = nearest(to: name, among: names)
    return Diagnostic(
      .templateMissingPartial, .error, "the theme has no template “\(name)”", at: range,
      fixes: near.map { [.replace(range, with: $0)] } ?? [])
  }

  fileprivate static func recursion(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.templateRecursion, .error, "“\(name)” includes itself without end", at: range)
  }

  fileprivate static func unbalancedPartial(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateContext, .error, "“\(name)” ends in another place of the HTML than it begins in", at: range,
      fixes: [.advise("open and close quotation marks and tags inside the partial")])
  }

  fileprivate static func stray(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .templateSyntax, .error, "only blocks are shown inside a parent", at: range,
      fixes: [.advise("put it into a block: {{$name}}…{{/name}}")])
  }

  fileprivate static func notAChoice(_ name: TagName) -> Diagnostic {
    Diagnostic(
      .templateMissingPartial, .error, "“\(name.text)” is not a choice among templates, so that it cannot name one",
      at: name.range)
  }
}
