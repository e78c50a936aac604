import Record

/// Who sits for which ward and party, and who does not: the people of the record as a citizen looks for them.
struct Councillors: Sendable {
  struct Group: Sendable {
    let title: String
    /// By surname.
    var people: [Handle<Person>]
  }

  /// Present councillors by ward and by party, in the order of their names.
  let wards: [Group]
  let parties: [Group]
  /// Officers, co-opted members and others, by surname; and councillors who have left.
  let others: [Handle<Person>]
  let former: [Handle<Person>]

  init(_ record: Record) {
    let keyed = record.people.indices.map {
      (key: PersonalName(record.people[$0].name).key, handle: Handle<Person>($0))
    }
    let bySurname = keyed.sorted { ($0.key, $0.handle) < ($1.key, $1.handle) }.map(\.handle)
    let sitting = bySurname.filter { record[$0].ward != nil && !record[$0].hasLeft(by: record.asAt) }
    wards = Councillors.grouped(sitting) { record[$0].ward }
    parties = Councillors.grouped(sitting) { record[$0].party }
    others = bySurname.filter { record[$0].ward == nil && !record[$0].hasLeft(by: record.asAt) }
    former = bySurname.filter { record[$0].hasLeft(by: record.asAt) }
  }

  var count: Int { wards.reduce(0) { $0 + $1.people.count } }

  private static func grouped(_ people: [Handle<Person>], by name: (Handle<Person>) -> String?) -> [Group] {
    var groups: [String: [Handle<Person>]] = [:]
    for person in people { if let name = name(person) { groups[name, default: []].append(person) } }
    return groups.sorted { $0.key < $1.key }.collated { $0.key }.map { Group(title: $0.key, people: $0.value) }
  }
}

extension Person {
  func hasLeft(by day: Day) -> Bool { left.map { $0 < day } ?? false }
}
