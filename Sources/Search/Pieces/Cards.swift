internal import Packing
import Record

/// One card, being written.
struct Card {
  private(set) var bytes: [UInt8]

  /// `before` is the unit of the card before in the same file.
  init(_ unit: Unit, after before: Unit?) {
    let isAlike = before.map { $0.committee == unit.committee && $0.day == unit.day } ?? false
    let isPlain = unit.status == 0 && unit.position == 0
    bytes = [unit.kind.number | (isAlike ? 0x80 : 0) | (isPlain ? 0x40 : 0)]
    if !isAlike {
      bytes.put(num: Int(unit.committee))
      bytes.put(num: unit.day == nil ? 0 : 1)
      if let day = unit.day { bytes.put(signed: Int(day.number)) }
    }
    if !isPlain { bytes += [unit.status, unit.position] }
  }

  mutating func number(_ value: Int) { bytes.put(num: value) }

  mutating func text(_ codes: [UInt8]) { bytes.put(str: codes) }

  /// What the unit is a part of, or that it is a part of the same as the card before.
  mutating func whole(_ codes: [UInt8], after before: [UInt8]) {
    text(codes == before && codes.count > 1 ? [0xFD] : codes)
  }
}

/// An address, by what it shares with that of the card before.
struct CardAddress {
  /// How many bytes it shares, and whether what follows `rest` is the anchor that is made of the title.
  let shared: Int
  let isMade: Bool
  let rest: ArraySlice<UInt8>

  init(_ address: [UInt8], title: String, after before: [UInt8]) {
    var shared = 0
    for (one, other) in zip(address, before) {
      guard one == other, one < 0x80 else { break }
      shared += 1
    }
    let anchor = CardAddress.anchor(of: title)
    isMade = anchor.count > 1 && address.count >= shared + anchor.count && address.hasSuffix(anchor)
    self.shared = shared
    rest = address[shared..<(address.count - (isMade ? anchor.count : 0))]
  }

  /// `#` and the title's small letters and digits, with a hyphen for whatever else stands between them but apostrophes.
  static func anchor(of title: String) -> [UInt8] {
    var anchor = [UInt8(ascii: "#")]
    var isApart = false
    for scalar in title.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        if isApart, anchor.count > 1 { anchor.append(UInt8(ascii: "-")) }
        isApart = false
        anchor.append(scalar.value < 0x41 ? UInt8(scalar.value) : UInt8(scalar.value) | 0x20)
      case 0x27, 0x2019: continue
      default: isApart = true
      }
    }
    return anchor
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}

/// Cards, eight to a file.
struct CardGroups: Sendable {
  static let size = 8

  /// How many groups so many units make.
  static func count(of units: Int) -> Int { (units + size - 1) / size }

  /// The files as they are stored, one after another, and where each ends.
  private(set) var files: [UInt8] = []
  private var ends: [Int] = []
  private var tier = 0
  private var firstGroup = 0
  private var open: [UInt8] = []
  private var count = 0

  mutating func begin(tier: Int, group: Int) {
    self.tier = tier
    firstGroup = group
  }

  mutating func add(_ card: Card, _ deflater: inout Deflate) {
    open += card.bytes
    count += 1
    if count == CardGroups.size { finish(&deflater) }
  }

  mutating func finish(_ deflater: inout Deflate) {
    if count == 0 { return }
    files += deflater.file(open, name: name(ends.count))
    ends.append(files.count)
    open.removeAll(keepingCapacity: true)
    count = 0
  }

  /// The name of each group's file, and where it stands in `files`.
  var all: [(name: String, range: Range<Int>)] {
    ends.indices.map { index in (name(index), (index == 0 ? 0 : ends[index - 1])..<ends[index]) }
  }

  private func name(_ index: Int) -> String {
    let group = firstGroup + index
    return "c/\(tier)/\(group / 256)/\(group % 256)"
  }
}
