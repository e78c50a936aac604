import Record

/// What the units of a tier are filtered by, as columns.
struct Facets {
  static func bytes(of units: [Unit], _ leads: LeadSets) -> [UInt8] {
    var bytes: [UInt8] = []
    put(units, into: &bytes) { unit in
      unit.day.map { $0.number >= 0 ? 1 + Int($0.number) * 2 : -Int($0.number) * 2 } ?? 0
    }
    put(units, into: &bytes) { Int($0.kind.number) }
    put(units, into: &bytes) { Int($0.committee) }
    put(units, into: &bytes) { Int($0.status) }
    put(units, into: &bytes) { Int($0.position) }
    putLeads(units, leads, into: &bytes)
    return bytes
  }

  /// Runs of the same value.
  private static func put(_ units: [Unit], into bytes: inout [UInt8], _ value: (Unit) -> Int) {
    var run: (value: Int, count: Int)?
    func close() {
      guard let run else { return }
      bytes.put(num: run.value)
      bytes.put(num: run.count)
    }
    for unit in units {
      let value = value(unit)
      if run?.value == value {
        run?.count += 1
      } else {
        close()
        run = (value, 1)
      }
    }
    close()
  }

  /// The column, then the sets and the names that stand in this tier, numbered as they are met.
  private static func putLeads(_ units: [Unit], _ leads: LeadSets, into bytes: inout [UInt8]) {
    var sets = Numbering<Int32>()
    var names = Numbering<Int32>()
    put(units, into: &bytes) { $0.lead == 0 ? 0 : sets.number(of: $0.lead) }
    let members = sets.values.map { set in leads.sets[Int(set) - 1].map { names.number(of: $0) } }
    bytes.put(num: names.values.count)
    for name in names.values { bytes.put(str: leads.names[Int(name) - 1]) }
    bytes.put(num: members.count)
    for set in members {
      bytes.put(num: set.count)
      for member in set { bytes.put(num: member) }
    }
  }

  /// Numbers values from 1 in the order they are first met.
  private struct Numbering<Value: Hashable> {
    private(set) var values: [Value] = []
    private var numbers: [Value: Int] = [:]

    mutating func number(of value: Value) -> Int {
      if let known = numbers[value] { return known }
      values.append(value)
      numbers[value] = values.count
      return values.count
    }
  }

  /// The numbers of what is overdue in each tier.
  static func overdue(_ tiers: [[Unit]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for units in tiers where !units.isEmpty {
      let numbers = units.indices.filter { units[$0].isOverdue }.map { UInt32(clamping: $0) }
      bytes.put(num: numbers.count)
      RiceList(numbers[...], below: units.count).write(into: &bytes)
    }
    return bytes
  }
}
