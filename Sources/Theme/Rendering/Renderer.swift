/// One run of a program over one view.
struct Renderer {
  private let program: Program
  private let root: [UInt8]
  private var views: [View]

  init(program: Program, root: [UInt8], view: View) {
    self.program = program
    self.root = root
    views = [view]
  }

  mutating func run(_ steps: [Step], into bytes: inout [UInt8]) {
    for step in steps {
      switch step {
      case .literal(let literal): bytes.append(contentsOf: literal)
      case .value(let reference, let escaping): value(at: reference).write(escaping, root: root, into: &bytes)
      case .each(let reference, let shadowing, let body): each(reference, shadowing, body, into: &bytes)
      case .when(let reference, let body):
        if value(at: reference).isTruthy { run(body, into: &bytes) }
      case .unless(let reference, let body):
        if !value(at: reference).isTruthy { run(body, into: &bytes) }
      case .call(let routine): run(program.routines[routine], into: &bytes)
      case .choose(let reference, let choices): choose(reference, choices, into: &bytes)
      }
    }
  }

  private func value(at reference: Reference) -> Value {
    var value = views[views.count - 1 - reference.up].value(reference.slot)
    for slot in reference.path {
      guard case .part(let part) = value else { return .none }
      value = part.value(slot)
    }
    return value
  }

  private mutating func each(_ reference: Reference, _ shadowing: Int?, _ body: [Step], into bytes: inout [UInt8]) {
    switch value(at: reference) {
    case .list(let items): each(of: items, shadowing, body, into: &bytes)
    case .part(let part): each(of: [part], shadowing, body, into: &bytes)
    case .text, .markup, .flag, .address, .none: return
    }
  }

  private mutating func each(of items: [View], _ shadowing: Int?, _ body: [Step], into bytes: inout [UInt8]) {
    let shadowed = shadowing.map { views.remove(at: $0) }
    for item in items {
      views.append(item)
      run(body, into: &bytes)
      views.removeLast()
    }
    if let shadowing, let shadowed { views.insert(shadowed, at: shadowing) }
  }

  private mutating func choose(_ reference: Reference, _ choices: [Step.Choice], into bytes: inout [UInt8]) {
    guard case .text(let name) = value(at: reference), let choice = choices.first(where: { $0.value == name }) else {
      return
    }
    run(choice.steps, into: &bytes)
  }
}

extension View {
  /// The value in a slot; nothing when the view was made for another shape.
  fileprivate func value(_ slot: Int) -> Value {
    slot < values.count ? values[slot] : .none
  }
}
