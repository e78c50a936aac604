/// A number as a document writes it – “13.1.2”, “1. (a)”, “17. (57, 138)”, “10a”, “IV” – which is text with an order.
///
/// It is unique only inside its document. Where a bracket after the number lists references (“17. (57, 138)”), the number is
/// what stands before the bracket and the list is kept apart.
package struct Numbering: Sendable, Hashable, CustomStringConvertible {
  package let words: String
  /// The parts from the outermost in; empty where nothing in the words is a number.
  package let parts: [Part]
  /// The bracketed list after the number, without its brackets: “67?, 80”.
  package let references: String?

  /// One step of a number. A single i, v or x could be a letter or a Roman figure, so both values are kept.
  package enum Part: Sendable, Hashable {
    case figure(Int)
    case letter(Int, roman: Int?)
    case roman(Int)
  }

  package init(_ words: String) {
    var reader = NumberingReader(words)
    self.words = words
    (self.parts, self.references) = reader.read()
    self.slug = NumberingReader.slug(of: parts, words: words)
  }

  /// The anchor and the last part of an id: `13.1.2`, `1-a`, `17`; nil where the words hold no letter or digit.
  package let slug: Slug?

  package var description: String { words }

  /// Two numberings are the same when their words are.
  package static func == (left: Numbering, right: Numbering) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) { hasher.combine(words) }
}

// MARK: - Order

extension Numbering: Comparable {
  /// Figures by value, so that 9 comes before 10; a number before its sub-numbers; letters before Roman figures; words last.
  ///
  /// A lone i, v or x is taken as Roman here, because short Roman lists are the commoner; inside a document its own order rules.
  package static func < (left: Numbering, right: Numbering) -> Bool {
    if left.parts.isEmpty != right.parts.isEmpty { return right.parts.isEmpty }
    for (one, other) in zip(left.parts, right.parts) where one.rank != other.rank {
      return one.rank < other.rank
    }
    if left.parts.count != right.parts.count { return left.parts.count < right.parts.count }
    return left.words < right.words
  }
}

extension Numbering.Part {
  fileprivate var rank: (Int, Int) {
    switch self {
    case .figure(let value): (0, value)
    case .letter(let value, roman: nil): (1, value)
    case .letter(_, roman: .some(let value)): (2, value)
    case .roman(let value): (2, value)
    }
  }
}
