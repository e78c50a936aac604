import Diagnostics
import Record

/// Fills the cells that mean “as above”, and says from where.
struct Inheritance {
  var log: ImportLog

  /// Actions inherit marks from the row above whatever it stands under, blanks only inside their group.
  mutating func fill(_ part: inout ImportedPart) {
    fillSections(&part.recommendations)
    for field in [ColumnField.areaNumber, .area] { fillGroup(&part.actions, field) }
    let groups = Inheritance.groups(of: part.actions)
    for field in [ColumnField.lead, .byWhen] { fillBlanks(&part.actions, field, groups) }
    for field in ColumnField.allCases where field.takesDittos {
      fillMarks(&part.actions, field)
      fillMarks(&part.recommendations, field)
    }
  }

  /// The rows of each recommendation, or of each area for improvement.
  private static func groups(of actions: [ImportedAction]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for (index, action) in actions.enumerated() {
      if let last = groups.last, index > 0, same(action, actions[index - 1]) {
        groups[groups.count - 1] = last.lowerBound..<(index + 1)
      } else {
        groups.append(index..<(index + 1))
      }
    }
    return groups
  }

  private static func same(_ a: ImportedAction, _ b: ImportedAction) -> Bool {
    a.recommendation == b.recommendation && a.cells[.area]?.words == b.cells[.area]?.words
  }

  /// An area is written once, beside its first action.
  private mutating func fillGroup(_ actions: inout [ImportedAction], _ field: ColumnField) {
    var source: Int?
    for index in actions.indices {
      if actions[index].cells[field] != nil {
        source = index
      } else if let source, let value = actions[source].cells[field], !startsArea(actions[index]) {
        actions[index].cells[field] = CellValue(value.words, from: source)
        decide(field, "a blank cell", actions[index].line, actions, source)
      }
    }
  }

  /// A row with an area of its own but no number for it has none, rather than the number of the area above.
  private func startsArea(_ action: ImportedAction) -> Bool {
    [ColumnField.area, .areaNumber].contains { action.cells[$0].map { $0.from == nil } ?? false }
  }

  /// A heading in a column is written once, beside the first row under it; a level such as “High” speaks for its own row.
  private mutating func fillSections(_ rows: inout [ImportedRecommendation]) {
    var source: Int?
    var filled: [Int] = []
    for index in rows.indices {
      if let value = rows[index].cells[.section] {
        source = Inheritance.levels.contains(value.words.lowercased()) ? nil : index
      } else if let source, let value = rows[source].cells[.section] {
        rows[index].cells[.section] = CellValue(value.words, from: source)
        decide(.section, "a blank cell", rows[index].line, rows, source)
        filled.append(rows[index].line)
      }
    }
    tell(.section, filled)
  }

  private static let levels: Set<String> = [
    "high", "medium", "low", "h", "m", "l", "urgent", "1", "2", "3", "uchel", "isel",
  ]

  /// Blanks that were filled are told once for each column.
  private mutating func tell(_ field: ColumnField, _ lines: [Int]) {
    guard let first = lines.first else { return }
    let more = lines.count > 1 ? ", here and in \((lines.count - 1).of("row")) below" : ""
    log.doubt(first, "a blank cell in the column for \(field.rawValue) is read as the one above it\(more)")
  }

  private mutating func fillBlanks(_ actions: inout [ImportedAction], _ field: ColumnField, _ groups: [Range<Int>]) {
    let column = groups.map { $0.map { actions[$0].cells[field]?.words } }
    let habit = BlankHabit(column: column)
    var filled: [Int] = []
    for group in groups {
      var source: Int?
      for index in group {
        if let value = actions[index].cells[field] {
          source = value.from ?? index
        } else if let source, let value = actions[source].cells[field] {
          guard habit.blankMeansAbove else {
            log.decide(
              .leftBlank, actions[index].line,
              "\(field.rawValue): the column writes repeated words out, so a blank is a blank")
            continue
          }
          actions[index].cells[field] = CellValue(value.words, from: source)
          if !DittoCell.matches(value.words) {
            decide(field, "a blank cell", actions[index].line, actions, source)
            filled.append(actions[index].line)
          }
        }
      }
    }
    tell(field, filled)
  }

  private mutating func fillMarks<Row: CellHolder>(_ rows: inout [Row], _ field: ColumnField) {
    for index in rows.indices {
      guard let mark = rows[index].cells[field], DittoCell.matches(mark.words) else { continue }
      if mark.from == nil { log.leave(mark.words, rows[index].line, .ditto) }
      guard index > 0, let above = rows[index - 1].cells[field], !DittoCell.matches(above.words) else {
        rows[index].cells[field] = nil
        log.diagnostics.append(.nothingToInherit(field, mark.words, log.range(line: rows[index].line)))
        continue
      }
      let source = above.from ?? index - 1
      rows[index].cells[field] = CellValue(above.words, from: source)
      let sign = mark.from == nil ? "“\(mark.words)”" : "a blank cell"
      decide(field, sign, rows[index].line, rows, source)
    }
  }

  private mutating func decide<Row: CellHolder>(
    _ field: ColumnField, _ mark: String, _ line: Int, _ rows: [Row], _ source: Int
  ) {
    log.decide(
      .inherited, line, "\(field.rawValue): \(mark) is read as line \(rows[source].line), row \(source + 1) of the file"
    )
  }
}

extension Diagnostic {
  fileprivate static func nothingToInherit(_ field: ColumnField, _ mark: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .nothingToInherit, .warning, "“\(mark)” in the column for \(field.rawValue) has no row above it to repeat",
      at: range)
  }
}
