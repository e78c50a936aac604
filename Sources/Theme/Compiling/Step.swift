/// Where a value stands: how many views up, then the slots on the way down.
struct Reference: Hashable, Sendable {
  var up: Int
  var slot: Int
  /// Further slots through parts, for dotted names.
  var path: [Int] = []
}

/// How a value is made safe for the place it is written to.
enum Escaping: Hashable, Sendable {
  case text
  /// As text, and the apostrophe too.
  case attribute
  case json
  /// As it is: for markup, and for an open vocabulary.
  case raw
  /// The number of views in a list.
  case count
}

/// What is left of a template once it is compiled: no names, no white space to decide about.
indirect enum Step: Sendable {
  case literal([UInt8])
  case value(Reference, Escaping)
  /// Once for each view of a list, or once for a part that is there. `shadowing` is the place, from the outermost, of a view of
  /// the same shape that can no longer be reached by any name; it is taken out meanwhile, so that recursion keeps its depth.
  case each(Reference, shadowing: Int?, [Step])
  case when(Reference, [Step])
  case unless(Reference, [Step])
  case call(Int)
  case choose(Reference, [Choice])

  struct Choice: Sendable {
    var value: String
    var steps: [Step]
  }
}
