/// A list of things of one kind as a table: their names are its headings, and what each holds in a list of its own goes down
/// beside it, under one merged cell for each of its other values.
struct DataTable {
  private(set) var headings: [String] = []
  /// Rows of words, with how many rows each goes down; nil where a cell above goes through.
  private(set) var rows: [[(words: String, rows: Int)?]] = []
  private(set) var leftOut: [String] = []
  private var columns: [String: Int] = [:]
  private var labels: Set<String> = []
  /// The list within each thing, under its name.
  private var inner: String?

  /// More places than a paper has.
  private static let mostPlaces = 4_000_000

  /// Nil where its rows and columns make more places than a paper has.
  init?(_ things: [DataNode], keepsAll: Bool) {
    inner = DataTable.innerList(of: things)
    for thing in things { note(thing, keepsAll) }
    if let inner {
      for thing in things {
        for element in thing.value([inner])?.elements ?? [] { note(element, keepsAll, prefix: inner) }
      }
    }
    let height = things.reduce(0) { $0 + max(1, elements(of: $1).count) }
    if height * headings.count > DataTable.mostPlaces { return nil }
    for thing in things { add(thing) }
  }

  /// The name of the only list of things that things have; with two such lists none is beside the other.
  private static func innerList(of things: [DataNode]) -> String? {
    let names = Set(things.flatMap { $0.members.filter(\.value.isListOfObjects).map(\.key) })
    return names.count == 1 ? names.first : nil
  }

  private mutating func note(_ thing: DataNode, _ keepsAll: Bool, prefix: String = "") {
    for member in thing.members where prefix.isEmpty ? member.key != inner : true {
      let key = prefix + "/" + member.key
      guard columns[key] == nil else { continue }
      if !keepsAll, SystemNames.isTechnical(member) {
        if !leftOut.contains(member.name) { leftOut.append(member.name) }
        continue
      }
      columns[key] = headings.count
      let label = SystemNames.label(of: member.name)
      headings.append(labels.insert(label).inserted ? label : "\(SystemNames.label(of: prefix)) \(label.lowercased())")
    }
  }

  private func elements(of thing: DataNode) -> [DataNode] { inner.flatMap { thing.value([$0])?.elements } ?? [] }

  private mutating func add(_ thing: DataNode) {
    let elements = elements(of: thing)
    let height = max(elements.count, 1)
    for index in 0..<height {
      var row = [(words: String, rows: Int)?](repeating: ("", 1), count: headings.count)
      fill(&row, thing, "", index == 0 ? height : nil)
      if index < elements.count { fill(&row, elements[index], inner ?? "", 1) }
      rows.append(row)
    }
  }

  /// Nil for `height` where the values stand in a row above and go through this one.
  private func fill(_ row: inout [(words: String, rows: Int)?], _ thing: DataNode, _ prefix: String, _ height: Int?) {
    for member in thing.members {
      guard let column = columns[prefix + "/" + member.key] else { continue }
      let words = SystemTime.split(member.value.words)
      let whole = words.time.map { words.day + " " + $0 } ?? words.day
      row[column] = height.map { (whole, whole.isEmpty ? 1 : $0) } ?? (whole.isEmpty ? ("", 1) : nil)
    }
  }
}
