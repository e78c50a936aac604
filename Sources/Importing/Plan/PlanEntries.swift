import Papers
import Record

/// Cuts the gathered cells into the fields of the record.
struct PlanEntries {
  let makers: [PlanMaker]
  let tables: [PlanTable]
  let options: PlanOptions
  let directorates: Set<String>
  var entries: [ImportedDecision] = []
  var log: ImportLog
  private(set) var tablesOfEntries: [Int] = []

  init(
    _ drafts: [PlanDraft], makers: [PlanMaker] = [], tables: [PlanTable], options: PlanOptions, log: ImportLog
  ) {
    self.makers = makers
    self.tables = tables
    self.options = options
    self.log = log
    directorates = Set(
      drafts.compactMap { draft in
        guard let text = draft.cells[.officer]?.text, !PlanEntries.namesCouncillor(text) else { return nil }
        return OfficerCell.prefix(of: text).map(OfficerCell.folded)
      })
    for draft in drafts { take(draft) }
    tellTypes()
    tellMakers()
    giveIDs()
  }

  private mutating func take(_ draft: PlanDraft) {
    var cells = draft.cells
    if draft.dateFrom != nil { cells[.date] = nil }
    var typeCell = cells.removeValue(forKey: .type)
    splitLeadingType(&cells, &typeCell)
    guard let titleCell = cells.removeValue(forKey: .title) ?? cells.removeValue(forKey: .purpose) else {
      return leave(draft, Array(cells.values) + [typeCell].compactMap(\.self))
    }
    let title = TitleCell(titleCell)
    var entry = ImportedDecision(line: draft.line, title: title.title, decisionMaker: options.decisionMaker)
    entry.purpose = [title.purpose, cells[.purpose]?.text].compactMap(\.self).joinedWords
    entry.date = draft.cells[.date]?.text
    entry.isDateInherited = draft.dateFrom != nil
    entry.scrutiny = cells[.scrutiny]?.text
    entry.documents = cells[.documents]?.text
    entry.consultees = cells[.consultees]?.text
    entry.notes = draft.notes
    let layout = tables[draft.table].layout
    name(&entry, draft, cells, layout)
    if let typeCell { classify(&entry, typeCell, layout) }
    placeNotice(&entry, cells, layout)
    placeExempt(&entry, cells, layout)
    placeUrgency(&entry, cells, layout)
    placeOfficers(&entry, cells, layout)
    if let before = title.before { placeAbove(before, &entry, draft) }
    tellTitle(title, titleCell)
    entries.append(entry)
    tablesOfEntries.append(draft.table)
  }

  /// A row that names no matter is no decision.
  private mutating func leave(_ draft: PlanDraft, _ cells: [PlanCell]) {
    for cell in cells.sorted(by: { $0.text < $1.text }) { log.leave(cell.text, cell.line, .incomplete) }
    for note in draft.notes { log.leave(note.text, note.line, .incomplete) }
  }

  private mutating func splitLeadingType(_ cells: inout [PlanField: PlanCell], _ typeCell: inout PlanCell?) {
    if typeCell == nil, let title = cells[.title], let cut = TypeWords.leading(title.text) {
      typeCell = PlanCell(line: title.line, text: cut.words)
      cells[.title] = PlanCell(line: title.line, text: cut.rest, tagged: PlanEntries.dropping(cut.words, title.tagged))
      log.decide(.split, title.line, "type: “\(cut.words)” is cut from the beginning of the title")
    } else if let cell = typeCell, TypeWords.type(of: cell.text) == nil, let cut = TypeWords.leading(cell.text) {
      typeCell = PlanCell(line: cell.line, text: cut.words)
      let rest = PlanCell(line: cell.line, text: cut.rest, tagged: PlanEntries.dropping(cut.words, cell.tagged))
      cells[.title] = cells[.title].map { rest.joined(with: $0) } ?? rest
      log.decide(.split, cell.line, "type: “\(cut.words)” is cut from words that belong to the title")
    }
  }

  /// The same words cut from the text with its tags; without tags where they stand among the words.
  private static func dropping(_ words: String, _ tagged: String) -> String {
    let text = CellText.trim(tagged)
    return text.hasPrefix(words)
      ? String(text.dropFirst(words.count)) : String(CellText.clean(text).dropFirst(words.count))
  }

  private mutating func name(
    _ entry: inout ImportedDecision, _ draft: PlanDraft, _ cells: [PlanField: PlanCell], _ layout: PlanLayout
  ) {
    if let cell = cells[.maker] {
      (entry.decisionMaker, entry.hasOwnMaker) = (cell.text, true)
    } else if layout.has(.maker), tablesOfEntries.last == draft.table, let above = entries.last, above.maker == nil {
      entry.decisionMaker = above.decisionMaker
      log.doubt(entry.line, "nobody is named who decides: read as “\(above.decisionMaker)”, as on line \(above.line)")
    } else if let maker = draft.maker {
      entry.maker = maker
      entry.decisionMaker = makers[maker].words
    } else {
      log.decide(.supplied, entry.line, "decision-maker: “\(options.decisionMaker)”, since the paper names nobody")
    }
  }
}

// MARK: - Titles

extension PlanEntries {
  private mutating func placeAbove(_ purpose: String, _ entry: inout ImportedDecision, _ draft: PlanDraft) {
    let isSame = tablesOfEntries.last == draft.table
    if isSame, let last = entries.indices.last, entries[last].purpose == nil {
      entries[last].purpose = purpose
      log.decide(
        .moved, draft.line, "“\(purpose)” stands before the title, and is the purpose of line \(entries[last].line)")
    } else {
      entry.purpose = [purpose, entry.purpose].compactMap(\.self).joinedWords
    }
  }

  private mutating func tellTitle(_ title: TitleCell, _ cell: PlanCell) {
    if let purpose = title.purpose {
      log.decide(.split, cell.line, "title “\(title.title)”, purpose “\(purpose)”")
    } else if title.title.hasPrefix("To ") {
      log.decide(
        .leftBlank, cell.line,
        "purpose: “\(title.title)” begins like one and cannot be cut with certainty; see the row above")
    }
  }
}

extension [String] {
  var joinedWords: String? { isEmpty ? nil : joined(separator: " ") }
}
