import Record

/// What the client fetches first.
struct Root {
  /// A tier that has units.
  struct Tier {
    var units: Int
    var pairFiles: Int
    var facetBytes: Int
    var shardStarts: [[UInt8]]
    var nameFiles = 0
    /// The first unit of the record's day or later.
    var firstToCome = 0
  }

  var source: any UnitSource
  var tiers: [Tier?]
  var overdueBytes: Int
  var letters: [UInt8]
  var compounds: [Compound]

  static let format = 2

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.put(num: Root.format)
    bytes.put(str: "english")
    bytes.put(signed: Int(source.asAt.number))
    put(UnitKind.allCases.map { [$0.rawValue] }, into: &bytes)
    put(source.committees.map { [$0] }, into: &bytes)
    put(UnitStatus.all.map { [$0.id, $0.label] }, into: &bytes)
    put(Position.allCases.map { [$0.rawValue, $0.label] }, into: &bytes)
    put(
      source.initials + compounds.map { [$0.whole, $0.parts].map { String(decoding: $0, as: UTF8.self) } }, into: &bytes
    )
    bytes.put(num: tiers.count)
    for tier in tiers { put(tier, into: &bytes) }
    bytes.put(num: overdueBytes)
    bytes.put(str: letters)
    for tier in tiers.compactMap(\.self) {
      bytes.put(num: tier.nameFiles)
      bytes.put(num: tier.firstToCome)
    }
    return bytes
  }

  private func put(_ rows: [[String]], into bytes: inout [UInt8]) {
    bytes.put(num: rows.count)
    for text in rows.joined() { bytes.put(str: text) }
  }

  private func put(_ tier: Tier?, into bytes: inout [UInt8]) {
    bytes.put(num: tier?.units ?? 0)
    guard let tier else { return }
    bytes.put(num: CardGroups.count(of: tier.units))
    bytes.put(num: tier.pairFiles)
    bytes.put(num: tier.facetBytes)
    bytes.put(num: tier.shardStarts.count)
    var before: [UInt8] = []
    for start in tier.shardStarts {
      bytes.put(frontCoded: start, after: before)
      before = start
    }
  }
}
