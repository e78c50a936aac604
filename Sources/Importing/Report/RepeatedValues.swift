/// Values of several words, each as often as it may be taken.
struct RepeatedValues {
  private var counts: [[String]: Int] = [:]
  /// The values that begin with a word, in the order they came.
  private var beginnings: [String: [[String]]] = [:]
  /// No word begins more values than are looked through.
  private static let most = 64

  mutating func add(_ value: [String]) {
    guard let first = value.first else { return }
    counts[value, default: 0] += 1
    if counts[value] == 1, beginnings[first, default: []].count < RepeatedValues.most {
      beginnings[first, default: []].append(value)
    }
  }

  /// Takes a value that a cell is, or that it is together with cells behind it; which cells these are.
  mutating func take(_ cells: [SourceCell], from index: Int) -> [Int]? {
    guard let first = cells[index].words.first, let values = beginnings[first] else { return nil }
    for value in values where counts[value, default: 0] > 0 {
      guard let taken = RepeatedValues.cells(cells, from: index, that: value) else { continue }
      counts[value, default: 0] -= 1
      return taken
    }
    return nil
  }

  private static func cells(_ cells: [SourceCell], from start: Int, that value: [String]) -> [Int]? {
    var rest = value[...]
    var taken: [Int] = []
    for index in start..<cells.count where !cells[index].words.isEmpty && rest.starts(with: cells[index].words) {
      rest = rest.dropFirst(cells[index].words.count)
      taken.append(index)
      if rest.isEmpty { break }
    }
    return rest.isEmpty && taken.first == start ? taken : nil
  }
}
