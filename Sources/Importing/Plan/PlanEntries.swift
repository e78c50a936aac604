import Record

/// One decision of a forward plan.
struct ImportedDecision: Equatable {
  var line: Int
  var id = ""
  var title: String
  var purpose: String?
  /// The position of the decision-maker; nil where the row or nobody names one.
  var maker: Int?
  /// Who decides, in words.
  var decisionMaker: String
  /// Whether a cell of the row names who decides.
  var hasOwnMaker = false
  var date: String?
  var isDateInherited = false
  var type: ForwardPlanType?
  /// As written, where the file's own word holds it.
  var typeWords: String?
  var portfolio: String?
  var directorate: String?
  var lead: String?
  var contact: String?
  var scrutiny: String?
}

/// Cuts the gathered cells into the fields of the record.
struct PlanEntries {
  private let makers: [PlanMaker]
  private let tables: [PlanTable]
  private let options: PlanOptions
  private let directorates: Set<String>
  private(set) var entries: [ImportedDecision] = []
  private(set) var log: ImportLog
  private var tablesOfEntries: [Int] = []

  init(_ drafts: [PlanDraft], _ reader: PlanReader, options: PlanOptions, log: ImportLog) {
    makers = reader.makers
    tables = reader.tables
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
      for cell in (Array(cells.values) + [typeCell].compactMap(\.self)).sorted(by: { $0.text < $1.text }) {
        log.leave(cell.text, cell.line, .incomplete)
      }
      return
    }
    let title = TitleCell(titleCell)
    var entry = ImportedDecision(line: draft.line, title: title.title, decisionMaker: options.decisionMaker)
    entry.purpose = [title.purpose, cells[.purpose]?.text].compactMap(\.self).joinedWords
    entry.date = draft.cells[.date]?.text
    entry.isDateInherited = draft.dateFrom != nil
    entry.scrutiny = cells[.scrutiny]?.text
    name(&entry, draft, cells)
    if let typeCell { classify(&entry, typeCell) }
    placeOfficers(&entry, cells, tables[draft.table].layout)
    if let before = title.before { placeAbove(before, &entry, draft) }
    tellTitle(title, titleCell)
    entries.append(entry)
    tablesOfEntries.append(draft.table)
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

  private mutating func name(_ entry: inout ImportedDecision, _ draft: PlanDraft, _ cells: [PlanField: PlanCell]) {
    if let cell = cells[.maker] {
      (entry.decisionMaker, entry.hasOwnMaker) = (cell.text, true)
    } else if let maker = draft.maker {
      entry.maker = maker
      entry.decisionMaker = makers[maker].words
    } else {
      log.decide(.supplied, entry.line, "decision-maker: “\(options.decisionMaker)”, since the paper names nobody")
    }
  }

  private mutating func classify(_ entry: inout ImportedDecision, _ cell: PlanCell) {
    guard let type = TypeWords.type(of: cell.text) else {
      log.leave(cell.text, cell.line, .noField)
      return log.decide(.leftBlank, cell.line, "type: “\(cell.text)” is no kind of decision that the record knows")
    }
    entry.type = type
    if TypeWords.isSpelt(cell.text, as: type) {
      entry.typeWords = cell.text
    } else {
      log.leave(cell.text, cell.line, .choice)
      log.decide(.read, cell.line, "type: “\(cell.text)” is read as \(type.rawValue)")
    }
  }
}

// MARK: - Officers

extension PlanEntries {
  private mutating func placeOfficers(
    _ entry: inout ImportedDecision, _ cells: [PlanField: PlanCell], _ layout: PlanLayout
  ) {
    entry.portfolio = cells[.portfolio]?.text
    entry.directorate = cells[.directorate]?.text
    entry.lead = cells[.lead]?.text
    entry.contact = cells[.contact]?.text
    if let cell = cells[.officer] { placeOfficer(&entry, cell, layout) }
    guard let portfolio = cells[.portfolio], isMisplaced(portfolio, layout) else { return }
    entry.portfolio = nil
    split(portfolio, into: &entry)
    log.decide(
      .moved, portfolio.line,
      "“\(portfolio.text)” stands under the portfolio holder, and names a directorate and its officer")
  }

  /// Under “Portfolio holder” where the heading for officers was cut off, and beginning like the cells for officers elsewhere.
  private func isMisplaced(_ cell: PlanCell, _ layout: PlanLayout) -> Bool {
    guard !layout.has(.officer), !layout.has(.lead), !PlanEntries.namesCouncillor(cell.text) else { return false }
    if directorates.contains(OfficerCell.folded(cell.text)) { return true }
    return OfficerCell.prefix(of: cell.text).map { directorates.contains(OfficerCell.folded($0)) } ?? false
  }

  private mutating func placeOfficer(_ entry: inout ImportedDecision, _ cell: PlanCell, _ layout: PlanLayout) {
    guard PlanEntries.namesCouncillor(cell.text), entry.portfolio == nil, !layout.has(.portfolio) else {
      return split(cell, into: &entry)
    }
    entry.portfolio = cell.text
    log.decide(.moved, cell.line, "“\(cell.text)” stands under the officers, and names a councillor: portfolio-holder")
  }

  private static func namesCouncillor(_ text: String) -> Bool {
    WordAccount.words(text.lowercased()).contains { ["councillor", "cllr", "councillors"].contains($0) }
  }

  private mutating func split(_ cell: PlanCell, into entry: inout ImportedDecision) {
    let officer = OfficerCell(cell.text, directorates: directorates)
    entry.directorate = [entry.directorate, officer.directorate].compactMap(\.self).joinedWords
    entry.lead = [entry.lead, officer.lead].compactMap(\.self).joinedWords
    entry.contact = [entry.contact, officer.contact].compactMap(\.self).joinedWords
    let parts = [
      officer.directorate.map { "directorate “\($0)”" }, officer.lead.map { "lead-officer “\($0)”" },
      officer.contact.map { "contact “\($0)”" },
    ].compactMap(\.self)
    log.decide(.split, cell.line, parts.joined(separator: ", "))
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

// MARK: - What is told of the whole

extension PlanEntries {
  /// The site shows a decision without a type as a non-key one, so the clerk is told which they are.
  private mutating func tellTypes() {
    let advice = "the site says non-key until type: is written"
    for (index, table) in tables.enumerated() {
      let untyped = zip(entries, tablesOfEntries).filter { $1 == index && $0.type == nil }.map(\.0)
      guard let first = untyped.first else { continue }
      if table.layout.has(.type) {
        for entry in untyped { log.decide(.leftBlank, entry.line, "type: the paper names none; \(advice)") }
      } else {
        let count = ReportText.count(untyped.count, "decision")
        log.decide(.leftBlank, first.line, "type: the table has no column for it, \(count) from here on; \(advice)")
      }
    }
  }

  private mutating func tellMakers() {
    var above: String?
    for (index, maker) in makers.enumerated() {
      let count = entries.count { $0.maker == index }
      log.decide(
        .maker, maker.line, "“\(maker.words)”: \(count == 0 ? "nothing" : ReportText.count(count, "decision"))")
      if count == 0 {
        log.leave(maker.words, maker.line, .empty)
      } else if maker.words == above {
        log.leave(maker.words, maker.line, .repeated)
      } else {
        above = maker.words
      }
    }
  }

  /// Permanent ids from titles; where a title comes back, with the day.
  private mutating func giveIDs() {
    var taken: Set<String> = []
    for index in entries.indices {
      let stem = Slug.make(from: entries[index].title).map { PlanEntries.short($0.text) } ?? "decision"
      let day = entries[index].date.map { FuzzyDate(words: $0) }.flatMap { $0.kind == .day ? $0.earliest : nil }
      var id = stem
      if taken.contains(id), let day { id = "\(stem)-\(day.iso)" }
      var number = 2
      while taken.contains(id) {
        id = "\(stem)-\(number)"
        number += 1
      }
      taken.insert(id)
      entries[index].id = id
    }
  }

  /// Sixty letters at the most, whole words.
  private static func short(_ slug: String) -> String {
    if slug.utf8.count <= 60 { return slug }
    let cut = slug.prefix(60)
    return cut.lastIndex(of: "-").map { String(cut[..<$0]) } ?? String(cut)
  }
}

extension [String] {
  fileprivate var joinedWords: String? { isEmpty ? nil : joined(separator: " ") }
}
