/// Finds for each cell of the paper the field that holds its words.
///
/// It asks the files and not the importer, so that a preview shows what will stand there. The longest cell of a row that is found
/// whole says which record the row became; the others are looked for there first.
struct CellHomes {
  private var values: RecordValues
  /// The positions of the values of the same words.
  private var whole: [[String]: [Int]] = [:]
  private let leftovers: [Int: [Leftover]]
  private var latest: Int?

  init(_ files: [ImportedFile], _ leftovers: [Leftover]) {
    values = RecordValues(files)
    self.leftovers = Dictionary(grouping: leftovers, by: \.line)
    // Backwards, so that the first is the last and cheap to take.
    for index in values.values.indices.reversed() { whole[values.values[index].words, default: []].append(index) }
  }

  /// What became of the cells of one row.
  mutating func homes(of cells: [String], line: Int) -> [ImportPreview.Home] {
    let words = cells.map(WordAccount.words)
    let anchor = words.filter { whole[$0]?.contains { !values.values[$0].isTaken } ?? false }
      .max { $0.count < $1.count }.flatMap(first)
    if let anchor { latest = values.values[anchor].record }
    return words.map { home(of: $0, line) }
  }

  private func first(_ words: [String]) -> Int? { whole[words]?.last { !values.values[$0].isTaken } }

  private mutating func home(of words: [String], _ line: Int) -> ImportPreview.Home {
    if words.isEmpty { return .nothing }
    if let index = inRecord(words) ?? first(words) { return take(index) }
    if let reason = leftovers[line]?.first(where: { WordAccount.words($0.words).holds(words) })?.reason {
      return .notPlaced(reason)
    }
    if let index = holding(words) {
      return .partOf(values.names[values.values[index].record], values.values[index].field)
    }
    return .parted
  }

  private func inRecord(_ words: [String]) -> Int? {
    latest.flatMap { values.ofRecord[$0].first { !values.values[$0].isTaken && values.values[$0].words == words } }
  }

  /// A value of this row's record, or of the one before or behind it, in which the words stand.
  private func holding(_ words: [String]) -> Int? {
    guard let latest else { return nil }
    let records = [latest, latest - 1, latest + 1].filter(values.ofRecord.indices.contains)
    return records.lazy.flatMap { values.ofRecord[$0] }.first { values.values[$0].words.holds(words) }
  }

  private mutating func take(_ index: Int) -> ImportPreview.Home {
    values.take(index)
    let value = values.values[index]
    if let last = whole[value.words]?.last, last == index { whole[value.words]?.removeLast() }
    return .field(values.names[value.record], value.field)
  }
}
