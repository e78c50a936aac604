package import Record

/// A published site and its index.
package struct PublishedSite: Sendable {
  /// Whose it is.
  var council: String
  /// Ends with `/`.
  var address: String
  var index: PublishedIndex

  package init(council: String, address: String, index: PublishedIndex) {
    self.council = council
    self.address = address
    self.index = index
  }
}

/// What can be found in several sites at once: filtered by council, where one site is by committee.
struct PublishedUnits: UnitSource {
  let sites: [PublishedSite]
  let units: [Unit]

  init(_ sites: [PublishedSite]) {
    self.sites = sites
    units = sites.enumerated().flatMap { number, site in
      site.index.units.enumerated().compactMap { place, unit in
        unit.kind.map { Unit($0, number, place, unit) }
      }
    }
  }

  /// The latest of all sites.
  var asAt: Day { sites.map(\.index.asAt).max() ?? Day(number: 0) }
  var committees: [String] { sites.map(\.council) }
  var leads: LeadSets { LeadSets() }

  /// Those that mean the same wherever they are known.
  var initials: [[String]] {
    var meanings: [String: Set<String>] = [:]
    let all = sites.flatMap(\.index.root.initials)
    for pair in all { meanings[pair[0], default: []].insert(pair[1]) }
    return meanings.filter { $0.value.count == 1 }.flatMap { initials, meaning in meaning.map { [initials, $0] } }
      .sorted { $0[0] < $1[0] }
  }

  func reader() -> any UnitWords { PublishedReader(sites) }

  /// Addresses of units are full already.
  func place(of unit: Unit) -> UnitPlace {
    UnitPlace(council: sites[Int(unit.index)].council, address: "", committee: "")
  }
}

extension Unit {
  /// `index` is the site's number and `part` the unit's in it.
  fileprivate init(_ kind: UnitKind, _ site: Int, _ place: Int, _ unit: PublishedUnit) {
    self.init(kind, site, part: place, day: unit.day)
    committee = UInt16(clamping: site + 1)
    (status, position) = (unit.status, unit.position)
  }
}

/// Unit → the words of its card. Keeps the cards that it read last of each site: units of one day stand together.
struct PublishedReader: UnitWords {
  private let sites: [PublishedSite]
  private var last: [(group: Int, cards: [PublishedCard])]

  init(_ sites: [PublishedSite]) {
    self.sites = sites
    last = sites.map { _ in (-1, []) }
  }

  mutating func text(of unit: Unit) -> UnitText {
    let number = Int(unit.index)
    let (group, place) = sites[number].index.place(of: Int(unit.part))
    if last[number].group != group { last[number] = (group, sites[number].index.cards(of: group)) }
    guard last[number].cards.indices.contains(place) else { return UnitText("", at: sites[number].address) }
    return text(of: last[number].cards[place], unit, sites[number])
  }

  private func text(of card: PublishedCard, _ unit: Unit, _ site: PublishedSite) -> UnitText {
    var text = UnitText(card.title, at: site.address + card.address, label: card.label, whole: card.whole)
    let isMade = unit.kind == .recommendation
    if isMade { text.parts.append(.hidden("rec", .title)) }
    for (place, paragraph) in card.body.enumerated() {
      // Its reference and its own words come first.
      text.parts.append(.paragraph(paragraph, isMade && place < 2 ? .strong : .running))
    }
    if card.committee > 0 { text.parts.append(.hidden(site.index.root.committees[card.committee - 1], .context)) }
    text.parts.append(.hidden(site.council, .context))
    return text
  }
}

extension SearchIndex {
  /// One index of the units of several published sites, whose addresses are full.
  package init(of sites: [PublishedSite]) { self.init(PublishedUnits(sites)) }
}

extension SearchExport {
  /// The units of several published sites.
  package init(of sites: [PublishedSite]) { self.init(PublishedUnits(sites)) }
}
