import Record

/// What an index is made from: what there is to find, and what its root says of all of it.
protocol UnitSource: Sendable {
  /// In the order of their documents.
  var units: [Unit] { get }
  var leads: LeadSets { get }
  var asAt: Day { get }
  /// The titles that `Unit.committee` numbers from 1.
  var committees: [String] { get }
  /// Each pair of initials and what they stand for, once.
  var initials: [[String]] { get }
  /// One task's own.
  func reader() -> any UnitWords
  func place(of unit: Unit) -> UnitPlace
}

/// Where a unit comes from, for those who are told of it away from the site.
struct UnitPlace {
  var council: String
  /// The full address that the unit's leads on from; empty where it is not known.
  var address: String
  /// Empty for none.
  var committee: String
}

/// Unit → its words.
protocol UnitWords {
  mutating func text(of unit: Unit) -> UnitText
}

/// What can be found in one record.
struct RecordUnits: UnitSource {
  let record: Record
  let addresses: Addresses
  let lists: [SearchedList]
  let units: [Unit]
  let leads: LeadSets
  private let standings: Standings

  init(_ record: Record, _ addresses: Addresses, lists: [SearchedList] = []) {
    let list = UnitList(record, lists: lists.count)
    self.record = record
    self.addresses = addresses
    self.lists = lists
    units = list.units
    leads = list.leads
    standings = Standings(record, addresses, list.states)
  }

  var asAt: Day { record.asAt }
  var committees: [String] { record.committees.map(\.document.title) }

  /// In the order of the glossary.
  var initials: [[String]] {
    var seen: Set<[String]> = []
    return record.glossary.compactMap { entry in entry.standsFor.map { [entry.term, $0] } }.filter {
      seen.insert($0).inserted
    }
  }

  func reader() -> any UnitWords { UnitReader(record, addresses, lists, standings) }

  func place(of unit: Unit) -> UnitPlace {
    UnitPlace(
      council: record.council.name, address: record.council.address ?? "",
      committee: unit.committee > 0 ? record.committees[Int(unit.committee) - 1].document.title : "")
  }
}
