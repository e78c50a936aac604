internal import Packing
import Record

/// One card, being written.
struct Card {
  private(set) var bytes: [UInt8]

  init(_ unit: Unit) {
    bytes = [unit.kind.number]
    bytes.put(num: Int(unit.committee))
    if let day = unit.day {
      bytes.append(1)
      bytes.put(signed: Int(day.number))
    } else {
      bytes.append(0)
    }
    bytes.append(unit.status)
    bytes.append(unit.position)
  }

  mutating func text(_ codes: [UInt8]) { bytes.put(str: codes) }

  mutating func address(_ address: String) { bytes.put(str: address) }
}

/// Cards, eight to a file.
struct CardGroups: Sendable {
  static let size = 8

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
    ends.indices.map { place in (name(place), (place == 0 ? 0 : ends[place - 1])..<ends[place]) }
  }

  private func name(_ place: Int) -> String {
    let group = firstGroup + place
    return "c/\(tier)/\(group / 256)/\(group % 256)"
  }
}
