/// The phrases by what they begin with: finds the longest that stands at a place.
struct PhraseTree: Sendable {
  /// Open addressing: twig, atom and next twig, 16 bits each; that is never 0, the root, but where a slot is empty.
  private var slots: [UInt64]
  /// By twig: the number of the phrase that ends there, or `none`.
  private var ends: [UInt16] = [PhraseTree.none]

  private static let none = UInt16.max

  /// `phrases` as words and marks; they are numbered from `base`.
  init(_ phrases: [[UInt16]], from base: Int) {
    let most = phrases.reduce(16) { $0 + $1.count * 2 }
    let size = 1 << (Int.bitWidth - most.leadingZeroBitCount)
    slots = [UInt64](repeating: 0, count: size)
    for (number, phrase) in phrases.enumerated() { add(phrase, UInt16(clamping: base + number)) }
  }

  private mutating func add(_ phrase: [UInt16], _ number: UInt16) {
    var twig: UInt16 = 0
    for atom in phrase {
      let slot = slot(of: twig, atom)
      if slots[slot] == 0 {
        slots[slot] = PhraseTree.key(twig, atom) << 16 | UInt64(ends.count)
        ends.append(PhraseTree.none)
      }
      twig = UInt16(truncatingIfNeeded: slots[slot])
    }
    ends[Int(twig)] = number
  }

  @inline(__always)
  private func slot(of twig: UInt16, _ atom: UInt16) -> Int {
    let key = PhraseTree.key(twig, atom)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] != 0, slots[slot] >> 16 != key { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private static func key(_ twig: UInt16, _ atom: UInt16) -> UInt64 { UInt64(twig) << 16 | UInt64(atom) }

  /// The longest phrase that the atoms from `place` on begin with, and how many they are; the atom there when there is none.
  @inline(__always)
  func longest(in atoms: [UInt16], at index: Int) -> (symbol: UInt16, length: Int) {
    var found = (symbol: atoms[index], length: 1)
    var twig: UInt16 = 0
    var next = index
    while next < atoms.count {
      twig = UInt16(truncatingIfNeeded: slots[slot(of: twig, atoms[next])])
      if twig == 0 { break }
      next += 1
      if ends[Int(twig)] != PhraseTree.none { found = (ends[Int(twig)], next - index) }
    }
    return found
  }
}
