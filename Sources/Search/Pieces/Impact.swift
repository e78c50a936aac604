/// How much a term matters in a unit of a given length: the saturation of BM25, on a fixed scale so that no unit's level
/// depends on another.
struct Impact {
  private let damping: Int

  /// The length in terms; a unit of 120 is of ordinary length.
  init(length: Int) { damping = 36 + 108 * min(length, 4000) / 120 }

  @inline(__always)
  func level(of weight: UInt16) -> UInt16 {
    if weight >= UnitText.Weight.title.rawValue { return 3 }
    if weight >= UnitText.Weight.partTitle.rawValue { return 2 }
    if weight == UnitText.Weight.context.rawValue { return 0 }
    // A weight of 2 is one word of running text; the value would be 220 for endlessly many.
    let frequency = Int(weight) * 60
    let value = 220 * frequency / (frequency + damping)
    return value >= 100 ? 1 : 0
  }
}

/// Which of 8,192 lists two neighbouring terms are in.
enum PairBucket {
  static let count = 8192

  @inline(__always)
  static func number(_ first: UInt32, _ second: UInt32) -> UInt32 { (first &* 31 &+ second) & UInt32(count - 1) }
}
