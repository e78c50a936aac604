import Papers
import Record

// What is read out of cells once every row has its own: dates that were moved, days, colours.

extension ImportedPart {
  mutating func settle(_ log: inout ImportLog) {
    PromisedDates.settle(&recommendations, &log)
    PromisedDates.settle(&actions, &log)
    for row in recommendations { row.tellDeadline(&log) }
    for row in actions { row.tellDeadline(&log) }
    for index in recommendations.indices { readConsidered(index, &log) }
    readColours(of: &recommendations, &log)
    readColours(of: &actions, &log)
    explainColours(of: &recommendations, &log)
    explainColours(of: &actions, &log)
  }

  /// The day on which the executive considered it; words that are no day have no field.
  private mutating func readConsidered(_ index: Int, _ log: inout ImportLog) {
    guard let words = recommendations[index].cells.removeValue(forKey: .considered)?.words else { return }
    let line = recommendations[index].line
    let date = FuzzyDate(words: words)
    guard date.kind == .day, let day = date.earliest else { return log.leave(words, line, .noField) }
    recommendations[index].cells[.considered] = CellValue(day.iso)
    log.added.append(day.iso)
    log.leave(words, line, .choice)
    log.decide(.read, line, "considered: “\(words)” is \(day.text)")
  }

  /// A column for the status that holds nothing but colours is the one for the colour.
  private func readColours<Row: CellHolder>(of rows: inout [Row], _ log: inout ImportLog) {
    let written = rows.indices.filter { rows[$0].cells[.status] != nil }
    guard let first = written.first, rows.allSatisfy({ $0.cells[.rag] == nil }) else { return }
    guard written.allSatisfy({ rows[$0].cells[.status].map { TableFoot.isColour($0.words) } ?? false }) else { return }
    for index in written { rows[index].cells[.rag] = rows[index].cells.removeValue(forKey: .status) }
    log.decide(.read, rows[first].line, "the words of the column for the status are colours, so they are rag")
  }

  /// What the key below the table says of each colour stands beside it; the key itself is in the report.
  private func explainColours<Row: CellHolder>(of rows: inout [Row], _ log: inout ImportLog) {
    for index in rows.indices {
      guard let colour = rows[index].cells[.rag]?.words, let meaning = meanings[colour.lowercased()] else { continue }
      rows[index].ragMeaning = meaning
      log.added.append(meaning)
    }
  }
}

extension CellHolder {
  /// Tells of words for a deadline in which no date, or more than one, can be read.
  fileprivate func tellDeadline(_ log: inout ImportLog) {
    guard let value = cells[.byWhen], value.from == nil, dates.isEmpty else { return }
    let date = FuzzyDate(words: value.words)
    switch date.kind {
    case .notUnderstood:
      log.doubt(line, "no date can be read in “\(CellText.oneLine(value.words))”; the words are kept")
    case .ambiguous:
      let readings = date.readings.joined(separator: ", or ")
      log.doubt(line, "“\(CellText.oneLine(value.words))” could mean \(readings); the words are kept")
    case .impossible: log.doubt(line, "no calendar has “\(CellText.oneLine(value.words))”; the words are kept")
    case .day, .period, .range, .by, .onwards, .ongoing, .recurring, .immediate, .revised, .several, .mentioned,
      .completed, .inherits, .undated:
      break
    }
  }
}
