/// One run of a program over one view.
///
/// Nothing is copied while it runs: the views are looked at where they are, in the view that the page was given.
struct Renderer {
  let operations: UnsafeBufferPointer<Operation>
  let literals: UnsafeBufferPointer<UInt8>
  let slots: UnsafeBufferPointer<Int>
  let routines: UnsafeBufferPointer<Range<Int>>
  let page: PagePath
  /// The values of the views that surround, the outermost first.
  private var scopes: [UnsafeBufferPointer<Value>] = []

  init(
    operations: UnsafeBufferPointer<Operation>, literals: UnsafeBufferPointer<UInt8>, slots: UnsafeBufferPointer<Int>,
    routines: UnsafeBufferPointer<Range<Int>>, page: PagePath
  ) {
    self.operations = operations
    self.literals = literals
    self.slots = slots
    self.routines = routines
    self.page = page
  }

  /// Runs operations with `view` as the innermost.
  mutating func run(_ range: Range<Int>, within view: View, into bytes: inout [UInt8]) {
    view.values.withUnsafeBufferPointer { values in
      scopes.append(values)
      run(range, into: &bytes)
      scopes.removeLast()
    }
  }

  private mutating func run(_ range: Range<Int>, into bytes: inout [UInt8]) {
    var next = range.lowerBound
    while next < range.upperBound {
      let operation = operations[next]
      next += 1
      switch operation {
      case .literal(let place): bytes.append(contentsOf: UnsafeBufferPointer(rebasing: literals[place]))
      case .value(let path, let escaping): with(path) { $0.write(escaping, from: page, into: &bytes) }
      case .when(let path, let end): if !with(path, { $0.isTruthy }) { next = end }
      case .unless(let path, let end): if with(path, { $0.isTruthy }) { next = end }
      case .each(let path, let shadowing, let end):
        each(path, shadowing, next..<end, into: &bytes)
        next = end
      case .call(let routine): run(routines[routine], into: &bytes)
      case .choose(let path, let end):
        choose(path, next..<end, into: &bytes)
        next = end
      case .choice(_, let end): next = end
      }
    }
  }

  /// Lends a value; nothing when a view was made for another shape.
  private func with<Result>(_ path: Operation.Path, _ body: (Value) -> Result) -> Result {
    let scope = scopes[scopes.count - 1 - path.up]
    guard path.slot < scope.count else { return body(.none) }
    if path.further.isEmpty { return body(scope[path.slot]) }
    return body(value(below: scope[path.slot], at: path.further))
  }

  private func value(below value: Value, at further: Range<Int>) -> Value {
    var value = value
    for slot in slots[further] {
      guard case .part(let part) = value, slot < part.values.count else { return .none }
      value = part.values[slot]
    }
    return value
  }

  private func value(at path: Operation.Path) -> Value { with(path) { $0 } }

  private mutating func each(
    _ path: Operation.Path, _ shadowing: Int?, _ body: Range<Int>, into bytes: inout [UInt8]
  ) {
    let value = value(at: path)
    guard value.isTruthy else { return }
    let shadowed = shadowing.map { scopes.remove(at: $0) }
    switch value {
    case .list(let items): for item in items { run(body, within: item, into: &bytes) }
    case .part(let part): run(body, within: part, into: &bytes)
    case .text, .markup, .flag, .address, .none: break
    }
    if let shadowing, let shadowed { scopes.insert(shadowed, at: shadowing) }
  }

  private mutating func choose(_ path: Operation.Path, _ choices: Range<Int>, into bytes: inout [UInt8]) {
    guard case .text(let name) = value(at: path) else { return }
    var next = choices.lowerBound
    while next < choices.upperBound, case .choice(let place, let end) = operations[next] {
      if name.utf8.elementsEqual(literals[place]) { return run(next + 1..<end, into: &bytes) }
      next = end
    }
  }
}
