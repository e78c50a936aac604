package import Record

/// The search index of a site that somebody else built and published, read back and held against its format.
///
/// Every card is read once to see that it can be, so that nothing can fail later; what is kept are the cards as they are stored,
/// which takes a tenth of the room.
package struct PublishedIndex: Sendable {
  let root: PublishedRoot
  private let codes: PublishedCodes
  /// Tier after tier: the files of eight cards, without their envelopes.
  private let groups: [Group]
  /// Of every card, in the order of the groups: what it is found and filtered by.
  let units: [PublishedUnit]
  /// Its recommendations and subjects.
  package let records: [PublishedRecord]

  private struct Group: Sendable {
    var path: String
    var count: Int
    var payload: [UInt8]
  }

  /// `read` gives the bytes of the file at a path of the site.
  package init(_ read: (_ path: String) throws(PublishedIndexFault) -> [UInt8]) throws(PublishedIndexFault) {
    func payload(_ name: String) throws(PublishedIndexFault) -> [UInt8] {
      let path = "search/2/\(name).js"
      return try Envelope.unwrap(try read(path), name: name, path: path)
    }
    let root = try PublishedRoot(try Envelope.open(try payload("root"), path: PublishedRoot.path))
    let codes = try PublishedCodes(try Envelope.open(try payload("words"), path: PublishedCodes.path))
    var (groups, units, records): ([Group], [PublishedUnit], [PublishedRecord]) = ([], [], [])
    for (tier, count) in root.tiers.enumerated() {
      for number in 0..<CardGroups.count(of: count) {
        let name = "c/\(tier)/\(number / 256)/\(number % 256)"
        let group = Group(
          path: "search/2/\(name).js", count: min(CardGroups.size, count - number * CardGroups.size),
          payload: try payload(name))
        let cards = try PublishedIndex.cards(of: group, root, codes)
        units += cards.map(PublishedUnit.init)
        records += cards.compactMap { PublishedRecord($0, root) }
        groups.append(group)
      }
    }
    (self.root, self.codes) = (root, codes)
    (self.groups, self.units, self.records) = (groups, units, records)
  }

  package var asAt: Day { root.asAt }
  package var count: Int { units.count }
  package func count(of kind: UnitKind) -> Int { units.count { $0.kind == kind } }

  private static func cards(
    of group: Group, _ root: PublishedRoot, _ codes: PublishedCodes
  ) throws(PublishedIndexFault) -> [PublishedCard] {
    try PublishedCards.all(
      group.count, in: try Envelope.open(group.payload, path: group.path), file: group.path, root, codes)
  }

  /// The cards of a group, which were read before.
  func cards(of group: Int) -> [PublishedCard] { (try? PublishedIndex.cards(of: groups[group], root, codes)) ?? [] }

  /// The group and the place in it of each unit; every group but the last of a tier is full.
  func place(of unit: Int) -> (group: Int, place: Int) {
    var (first, groups) = (0, 0)
    for count in root.tiers {
      if unit < first + count { return (groups + (unit - first) / CardGroups.size, (unit - first) % CardGroups.size) }
      first += count
      groups += CardGroups.count(of: count)
    }
    return (groups, 0)
  }
}

/// What is known of a published unit before its words are read.
struct PublishedUnit: Sendable {
  var kind: UnitKind?
  var day: Day?
  var status: UInt8
  var position: UInt8

  init(_ card: PublishedCard) { (kind, day, status, position) = (card.kind, card.day, card.status, card.position) }
}

extension PublishedIndex {
  /// The paths of the files that are read: those of the cards are known from the root on.
  package static func paths(root: [UInt8]?) -> [String] {
    let bytes = root.flatMap {
      try? Envelope.open(Envelope.unwrap($0, name: "root", path: PublishedRoot.path), path: "")
    }
    let tiers = bytes.flatMap { try? PublishedRoot($0) }?.tiers ?? []
    return [PublishedRoot.path, PublishedCodes.path]
      + tiers.enumerated().flatMap { tier, count in
        (0..<CardGroups.count(of: count)).map { "search/2/c/\(tier)/\($0 / 256)/\($0 % 256).js" }
      }
  }
}
