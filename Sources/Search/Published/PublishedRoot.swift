import Record

/// What the root of a published index says, as far as its units need it.
struct PublishedRoot {
  static let path = "search/2/root.js"
  /// More units than this are no council's record.
  static let mostUnits = 1 << 22

  let asAt: Day
  /// By number; nil for a kind that this version does not know.
  let kinds: [UnitKind?]
  let committees: [String]
  /// By the number that cards have: ours. 0 for none, and for what this version does not know.
  let statuses: [UInt8]
  let positions: [UInt8]
  let initials: [[String]]
  /// How many units each tier has.
  let tiers: [Int]

  init(_ bytes: [UInt8]) throws(PublishedIndexFault) {
    var scanner = IndexScanner(bytes, file: PublishedRoot.path)
    guard try scanner.num() == Root.format else { throw scanner.fault("it is of another format than \(Root.format)") }
    guard try scanner.text() == "english" else { throw scanner.fault("it is in another language than English") }
    guard let day = Int32(exactly: try scanner.signed()), abs(day) < 1_000_000 else {
      throw scanner.fault("it has no day")
    }
    asAt = Day(number: day)
    kinds = try scanner.rows(of: 1).map { UnitKind(rawValue: $0[0]) }
    committees = try scanner.rows(of: 1).map { $0[0] }
    statuses =
      [0] + (try scanner.rows(of: 2)).map { row in PublishedRoot.number(of: row[0], in: UnitStatus.all.map(\.id)) }
    positions =
      [0]
      + (try scanner.rows(of: 2)).map { row in PublishedRoot.number(of: row[0], in: Position.allCases.map(\.rawValue)) }
    initials = try scanner.rows(of: 2)
    var tiers: [Int] = []
    for _ in 0..<(try scanner.count()) { tiers.append(try scanner.tier()) }
    guard tiers.reduce(0, +) <= PublishedRoot.mostUnits else { throw scanner.fault("it has too many units") }
    self.tiers = tiers
  }

  private static func number(of id: String, in ids: [String]) -> UInt8 {
    ids.firstIndex(of: id).map { UInt8(clamping: $0 + 1) } ?? 0
  }
}

extension IndexScanner {
  fileprivate mutating func rows(of width: Int) throws(PublishedIndexFault) -> [[String]] {
    var rows: [[String]] = []
    for _ in 0..<(try count()) {
      var row: [String] = []
      for _ in 0..<width { row.append(try text()) }
      rows.append(row)
    }
    return rows
  }

  /// How many units a tier has; where its shards begin is passed over.
  fileprivate mutating func tier() throws(PublishedIndexFault) -> Int {
    let units = try num()
    if units == 0 { return 0 }
    guard try num() == CardGroups.count(of: units) else { throw fault("it has not as many cards as units") }
    _ = try num()
    _ = try num()
    for _ in 0..<(try count()) {
      _ = try num()
      _ = try str()
    }
    guard units <= PublishedRoot.mostUnits else { throw fault("it has too many units") }
    return units
  }
}
