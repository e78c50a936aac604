/// The routines of all templates of a theme, one for each partial in each surrounding it is used in: their steps laid flat in
/// one row, with everything they write in another.
///
/// Pages are rendered by several threads at once, all from the same program. An operation therefore holds numbers only: if it
/// held arrays, every step of every page would count a reference that all threads share.
final class Program: Sendable {
  private let operations: [Operation]
  private let literals: [UInt8]
  private let slots: [Int]
  private let routines: [Range<Int>]

  init(_ routines: [[Step]]) {
    var layout = ProgramLayout()
    self.routines = routines.map { layout.add($0) }
    operations = layout.operations
    literals = layout.literals
    slots = layout.slots
  }

  func run(_ routine: Int, over view: View, at page: PagePath, into bytes: inout [UInt8]) {
    operations.withUnsafeBufferPointer { operations in
      literals.withUnsafeBufferPointer { literals in
        slots.withUnsafeBufferPointer { slots in
          routines.withUnsafeBufferPointer { routines in
            var renderer = Renderer(
              operations: operations, literals: literals, slots: slots, routines: routines, page: page)
            renderer.run(routines[routine], within: view, into: &bytes)
          }
        }
      }
    }
  }
}

/// One thing to do while a page is rendered. What belongs to a section or a choice follows it, up to `end`.
enum Operation: Sendable {
  /// Bytes of the program's literals.
  case literal(Range<Int>)
  case value(Path, Escaping)
  case each(Path, shadowing: Int?, end: Int)
  case when(Path, end: Int)
  case unless(Path, end: Int)
  case call(Int)
  /// Followed by its choices.
  case choose(Path, end: Int)
  /// Its name is among the literals.
  case choice(Range<Int>, end: Int)

  /// A `Reference` whose further slots are among the program's slots.
  struct Path: Sendable {
    var up: Int
    var slot: Int
    var further: Range<Int>
  }
}

/// Lays steps flat.
private struct ProgramLayout {
  var operations: [Operation] = []
  var literals: [UInt8] = []
  var slots: [Int] = []

  /// Where the operations of `steps` stand.
  mutating func add(_ steps: [Step]) -> Range<Int> {
    let start = operations.count
    for step in steps { add(step) }
    return start..<operations.count
  }

  private mutating func add(_ step: Step) {
    switch step {
    case .literal(let bytes): operations.append(.literal(place(of: bytes)))
    case .value(let reference, let escaping): operations.append(.value(path(reference), escaping))
    case .each(let reference, let shadowing, let body):
      let path = path(reference)
      enclose(body) { .each(path, shadowing: shadowing, end: $0) }
    case .when(let reference, let body):
      let path = path(reference)
      enclose(body) { .when(path, end: $0) }
    case .unless(let reference, let body):
      let path = path(reference)
      enclose(body) { .unless(path, end: $0) }
    case .call(let routine): operations.append(.call(routine))
    case .choose(let reference, let choices): add(choices, of: path(reference))
    }
  }

  private mutating func add(_ choices: [Step.Choice], of path: Operation.Path) {
    let start = operations.count
    operations.append(.choose(path, end: start))
    for choice in choices {
      let name = place(of: Array(choice.value.utf8))
      enclose(choice.steps) { .choice(name, end: $0) }
    }
    operations[start] = .choose(path, end: operations.count)
  }

  /// Puts an operation before its body, which decides where it ends.
  private mutating func enclose(_ body: [Step], _ operation: (_ end: Int) -> Operation) {
    let start = operations.count
    operations.append(operation(start))
    operations[start] = operation(add(body).upperBound)
  }

  private mutating func place(of bytes: [UInt8]) -> Range<Int> {
    literals += bytes
    return literals.count - bytes.count..<literals.count
  }

  private mutating func path(_ reference: Reference) -> Operation.Path {
    slots += reference.path
    let further = slots.count - reference.path.count..<slots.count
    return Operation.Path(up: reference.up, slot: reference.slot, further: further)
  }
}
