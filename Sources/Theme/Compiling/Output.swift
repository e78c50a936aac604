/// The steps made so far, with neighbouring literals joined, and the place in the HTML they lead to.
struct Output {
  private(set) var steps: [Step] = []
  private var literal: [UInt8] = []
  var place: Place
  /// Set where a line's white space is already written: the next margin is left out.
  var skipsMargin = false

  init(at place: Place, skipsMargin: Bool = false) {
    self.place = place
    self.skipsMargin = skipsMargin
  }

  /// Writes text of the template itself.
  mutating func write(_ bytes: [UInt8]) {
    literal += bytes
    place.advance(over: bytes)
  }

  /// Writes a value that is known already; it does not move the place as markup would.
  mutating func writeConstant(_ bytes: [UInt8]) { literal += bytes }

  mutating func append(_ step: Step) {
    flush()
    steps.append(step)
  }

  mutating func finish() -> [Step] {
    flush()
    return steps
  }

  private mutating func flush() {
    guard !literal.isEmpty else { return }
    steps.append(.literal(literal))
    literal = []
  }
}
