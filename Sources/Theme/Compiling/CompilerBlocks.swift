internal import Diagnostics

extension Compiler {
  /// `{{$name}}…{{/name}}` where it is not an argument: shows what a child template fills it with, or its own body.
  mutating func compileBlock(_ block: Block, in scope: Scope, to output: inout Output) {
    blockNames.insert(block.name.text)
    guard let argument = scope.arguments[block.name.text] else {
      compile(block.body, in: scope, to: &output)
      return
    }
    filled.insert(argument.identity)
    var inner = scope
    inner.arguments[block.name.text] = nil
    let removed = argument.standsAlone ? argument.bodyMargin?.count ?? 0 : 0
    let margin = block.standsAlone ? block.bodyMargin ?? block.margin ?? [] : block.margin ?? []
    inner.layout = scope.layout.indented(by: margin, removing: removed)
    if block.standsAlone, argument.bodyMargin == nil {
      output.write(inner.layout.added)
    } else if !block.standsAlone {
      output.skipsMargin = argument.bodyMargin != nil
    }
    compile(argument.body, in: inner, to: &output)
  }
  /// Remembers the blocks that a tag fills, to report those that no layout has. One that a child template fills again is
  /// allowed to go unused.
  mutating func offer(_ call: PartialCall, in scope: Scope) {
    for argument in call.arguments where scope.arguments[argument.name.text] == nil {
      offered[argument.identity] = argument.name
    }
  }

  /// Reports the blocks that were never shown: their words would be missing from every page.
  mutating func reportUnshownBlocks() {
    for (identity, name) in offered.sorted(by: { $0.key < $1.key }) where !filled.contains(identity) {
      report(.unknownBlock(name, among: blockNames))
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownBlock(_ name: TagName, among names: some Sequence<String>) -> Diagnostic {
    let near = nearest(to: name.text, among: names)
    return Diagnostic(
      .templateUnknownName, .error, "no layout shows the block “\(name.text)”", at: name.range,
      fixes: near.map { [.replace(name.range, with: $0)] } ?? [])
  }
}
