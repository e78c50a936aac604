// How cells get into the record that is being built, and how the rest of a cut row finds the row it belongs to.

extension RecordBuilder {
  mutating func addAction(_ row: DataRow) {
    var cells: [ColumnField: CellValue] = [:]
    for (field, text) in row.ordered { cells[field] = CellValue(text) }
    for field in row.shared.sorted() {
      guard let above = part.actions.last?.cells[field] else { continue }
      cells[field] = CellValue(above.words, from: above.from ?? part.actions.count - 1)
    }
    let recommendation = part.recommendations.indices.last
    let isUsed = section?.isUsed ?? false
    if recommendation == nil, cells[.area] == nil, let heading = useSection() {
      cells[.area] = CellValue(heading)
      if isUsed { log.added.append(heading) }
    }
    let isUnderBlank = row.fields.contains(.recommendation) && last == .action
    part.actions.append(
      ImportedAction(
        line: row.line, recommendation: recommendation, takesRecommendation: isUnderBlank, cells: cells))
    last = .action
  }

  /// Gives the latest recommendation what one cell of the paper says of it and the one before.
  mutating func share(_ fields: Set<ColumnField>) {
    let index = part.recommendations.count - 1
    guard index > 0 else { return }
    for field in fields.sorted() where field.isOfRecommendation {
      guard let above = part.recommendations[index - 1].cells[field] else { continue }
      part.recommendations[index].cells[field] = CellValue(above.words, from: above.from ?? index - 1)
    }
    if fields.contains(.response), let response = part.recommendations[index - 1].response {
      part.recommendations[index].response = response
      log.added.append(response)
    }
  }

  /// The row without the cells that are its recommendation's: an action has no portfolio, and no reference.
  mutating func givingToRecommendation(_ row: DataRow) -> DataRow {
    var row = row
    for (field, text) in row.ordered where !field.isOfAction {
      row.cells[field] = nil
      if row.fields.contains(.recommendation), field.isOfRecommendation, let index = part.recommendations.indices.last {
        give(text, field, toRecommendation: index, row.line)
      } else if field == .section, row.cells[.action] != nil, row.cells[.area] == nil {
        row.cells[.area] = text
      } else {
        log.leave(text, row.line, .noField)
        tellHomeless(field, row.line)
      }
    }
    return row
  }

  private mutating func give(_ text: String, _ field: ColumnField, toRecommendation index: Int, _ line: Int) {
    guard let value = part.recommendations[index].cells[field] else {
      part.recommendations[index].cells[field] = CellValue(text)
      return
    }
    if value.words == text { return log.leave(text, line, .repeated) }
    part.recommendations[index].cells[field] = CellValue(value.words + "; " + text)
  }

  private mutating func tellHomeless(_ field: ColumnField, _ line: Int) {
    guard homeless.insert(field).inserted else { return }
    log.doubt(line, "an action has no field for \(field.rawValue), so the words of that column are in the report only")
  }

  /// A recommendation has fields for most columns; the words of the others go to the report.
  mutating func addCells(_ row: DataRow, toRecommendation index: Int?) {
    for (field, text) in row.ordered where field != .number {
      if let index, field.isOfRecommendation {
        append(text, field, toRecommendation: index, row)
      } else {
        log.leave(text, row.line, .noField)
        tellHomeless(field, row.line)
      }
    }
    last = .recommendation
  }

  /// The rest of a row that was cut, cell by cell.
  mutating func join(_ row: DataRow) {
    if last == .section, let open = section { return becomeRecommendation(open, row) }
    let target = last == .action ? part.actions.last?.line : part.recommendations.last?.line
    guard let target else { return leave(row) }
    var joined: [String] = []
    for (field, text) in row.ordered {
      joined.append(field.rawValue)
      switch field {
      case .recommendation: appendToRecommendation(text, row.line)
      case .response: answer(text, row.line)
      case .number, .review, .section, .source, .reference, .portfolio, .considered, .area, .areaNumber, .action, .lead,
        .byWhen, .originalByWhen, .revisedByWhen, .measures, .capacity, .partners, .monitoring, .status, .rag,
        .progress, .notPlaced:
        append(text, field, row)
      }
    }
    log.decide(.joined, row.line, "\(joined.joined(separator: ", ")): joined to the row that begins on line \(target)")
    log.doubt(row.line, "this row is read as the rest of the one above")
  }

  private mutating func leave(_ row: DataRow) {
    for (_, text) in row.ordered { log.leave(text, row.line, .noField) }
  }

  private mutating func becomeRecommendation(_ open: Section, _ row: DataRow) {
    let words = row.ordered.map(\.text).joined(separator: " ")
    add(open.number, words, row.line)
    log.decide(.section, row.line, "the row without a number is the recommendation under the heading “\(open.words)”")
  }

  mutating func joinToRecommendation(_ text: String, _ line: Int) {
    guard let target = part.recommendations.last else { return log.leave(text, line, .noField) }
    appendToRecommendation(text, line)
    log.decide(.joined, line, "recommendation: joined to recommendation \(target.number) of line \(target.line)")
    log.doubt(line, "the text of this row is read as the rest of the recommendation above")
  }

  private mutating func appendToRecommendation(_ text: String, _ line: Int) {
    guard let index = part.recommendations.indices.last else { return log.leave(text, line, .noField) }
    let before = part.recommendations[index].text
    part.recommendations[index].text = before.isEmpty ? text : CutPiece.joined(before, text)
  }

  private mutating func append(_ text: String, _ field: ColumnField, _ row: DataRow) {
    guard last == .action else {
      if let index = part.recommendations.indices.last, field.isOfRecommendation {
        append(text, field, toRecommendation: index, row)
      } else {
        log.leave(text, row.line, .noField)
      }
      return
    }
    if !field.isOfAction {
      _ = givingToRecommendation(DataRow(line: row.line, cells: [field: text], fields: row.fields, afterBreak: false))
      return
    }
    guard let index = actionHolding(field) else { return log.leave(text, row.line, .noField) }
    let value = part.actions[index].cells[field]
    if let joined = joining(text, to: value, field, row) { part.actions[index].cells[field] = joined }
  }

  private mutating func append(_ text: String, _ field: ColumnField, toRecommendation index: Int, _ row: DataRow) {
    let value = part.recommendations[index].cells[field]
    if let joined = joining(text, to: value, field, row) { part.recommendations[index].cells[field] = joined }
  }

  /// The area of a group stands in the group's first row, wherever the page broke.
  private func actionHolding(_ field: ColumnField) -> Int? {
    guard field == .area || field == .areaNumber else { return part.actions.indices.last }
    return part.actions.lastIndex { $0.cells[field] != nil } ?? part.actions.indices.last
  }

  /// Halves of a cell over a page break make one text; in the middle of a page they are values one below the other.
  private mutating func joining(_ text: String, to value: CellValue?, _ field: ColumnField, _ row: DataRow)
    -> CellValue?
  {
    guard let value else { return CellValue(text) }
    if row.afterBreak, value.words == text {
      log.leave(text, row.line, .repeated)
      return nil
    }
    if !row.hasMerges {
      if let halves = CutPiece.halves(value.words, text) { log.leave(halves, row.line, .halves) }
      if field.isOfDates, CutPiece.isDate(value.words + " " + text), !CutPiece.isDate(value.words) {
        return CellValue(value.words + " " + text)
      }
    }
    if !row.hasMerges, row.afterBreak || CutPiece.evidence(value.words, text) != nil {
      return CellValue(CutPiece.joined(value.words, text))
    }
    switch field {
    case .byWhen, .originalByWhen, .revisedByWhen: return CellValue(value.words + "; " + text)
    case .progress, .measures, .monitoring: return CellValue(value.words + "\n" + text)
    case .number, .recommendation, .review, .considered, .section, .source, .reference, .portfolio, .response, .area,
      .areaNumber, .action,
      .lead, .capacity, .partners, .status, .rag, .notPlaced:
      return CellValue(value.words + (row.hasMerges ? "; " : " ") + text)
    }
  }
}
