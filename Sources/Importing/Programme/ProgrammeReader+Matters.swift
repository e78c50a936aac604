import Diagnostics
import Papers
import Record

// Rows that are matters, with columns over them and without.

extension ProgrammeReader {
  /// A date, the matter and what it is for. Where a row above the programme may be headings that nobody knows, no column is
  /// guessed, since a member would be taken for a matter.
  mutating func takeUntitled(_ row: SourceRow) {
    var cells = row.filled.map { (column: $0.column, text: CellText.oneLine($0.text)) }
    if cells.count > 2, let wide { return refuse(row, wide) }
    if cells.count > 1, cells[0].column == 0, isDate(cells[0].text) {
      begin(ProgrammeHeading(line: row.line, words: cells[0].text, heading: DateHeading(cells[0].text)))
      cells.removeFirst()
    } else if cells.count == 1, cells[0].column > 0, goesOn {
      return join(cells[0].text, row.line, toPurpose: true)
    }
    if cells.count > 2 {
      for extra in cells.dropFirst(2) { log.leave(extra.text, row.line, .noHeading) }
      log.doubt(
        row.line,
        "“\(cells[0].text)” is read as a matter and “\(cells[1].text)” as its purpose; cells behind them are left")
    }
    enter(
      ImportedEntry(
        line: row.line, section: section, item: cells[0].text, purpose: cells.count > 1 ? cells[1].text : nil))
  }

  /// Told once, with the headings.
  private mutating func refuse(_ row: SourceRow, _ headings: SourceRow) {
    log.leave(row, .noHeading)
    if !log.diagnostics.hasErrors { log.diagnostics.append(.columnsNotKnown(headings, log)) }
  }

  mutating func takeUnderColumns(_ row: SourceRow, _ layout: ProgrammeLayout) {
    let cells = ProgrammeCells(row, layout)
    for (heading, text) in cells.unknown {
      log.leave(text, row.line, heading.isEmpty ? .noHeading : .unmapped)
      if !heading.isEmpty { unknown.count(heading, row.line) }
    }
    if let number = cells.number { log.leave(number, row.line, .label) }
    if let text = cells.texts[.notPlaced] { log.leave(text, row.line, .unmapped) }
    if let date = cells.texts[.date] {
      begin(ProgrammeHeading(line: row.line, words: date, heading: DateHeading(date)))
    }
    if layout.hasTimes, !layout.has(.item) { return takeMatters(below: cells.times, row.line) }
    guard let item = cells.texts[.item] else { return takeRest(cells, row.line) }
    var entry = ImportedEntry(line: row.line, section: section, item: item, purpose: cells.texts[.purpose])
    fill(&entry, cells)
    if cells.times.isEmpty { return enter(entry) }
    plan(entry, cells.times)
  }

  private mutating func fill(_ entry: inout ImportedEntry, _ cells: ProgrammeCells) {
    entry.suggestedBy = cells.texts[.suggestedBy]
    entry.lead = cells.texts[.lead] ?? taken(over: .lead, cells, entries.last?.lead)
    entry.witnesses = cells.texts[.witnesses] ?? taken(over: .witnesses, cells, entries.last?.witnesses)
    entry.notes = cells.notes
    if let route = cells.texts[.route] { read(route, of: &entry) }
    if let status = cells.texts[.status] { readStatus(status, of: &entry) }
    for note in cells.notes where entry.route == nil { entry.route = RouteWords.route(of: note.text) }
  }

  /// What the file says is one cell over several rows holds for each of them.
  private mutating func taken(over field: ProgrammeField, _ cells: ProgrammeCells, _ above: String?) -> String? {
    guard cells.merged.contains(field), let above else { return nil }
    log.added.append(above)
    return above
  }

  /// The words stay unless they are the record's own.
  private mutating func read(_ words: String, of entry: inout ImportedEntry) {
    entry.route = RouteWords.route(of: words)
    keep(words, as: entry.route?.label, under: "Route", &entry)
  }

  private mutating func readStatus(_ words: String, of entry: inout ImportedEntry) {
    entry.status = ProgrammeStatusWords.status(of: words)
    keep(words, as: entry.status?.label, under: "Status", &entry)
    if let status = entry.status { log.decide(.read, entry.line, "status: “\(words)” is read as \(status.rawValue)") }
  }

  private mutating func keep(_ words: String, as label: String?, under heading: String, _ entry: inout ImportedEntry) {
    if let label, HeadingWords.squeeze(label) == HeadingWords.squeeze(words) {
      log.leave(words, entry.line, .choice)
    } else {
      entry.notes.append(HeadedNote(line: entry.line, label: heading, text: words))
    }
  }

  /// A row without a matter goes on with the one above.
  private mutating func takeRest(_ cells: ProgrammeCells, _ line: Int) {
    if let purpose = cells.texts[.purpose] {
      if goesOn { join(purpose, line, toPurpose: true) } else { log.leave(purpose, line, .incomplete) }
    }
    for field in [ProgrammeField.suggestedBy, .lead, .witnesses, .route, .status] {
      if let text = cells.texts[field] { log.leave(text, line, .incomplete) }
    }
    for note in cells.notes {
      if goesOn { entries[entries.count - 1].notes.add(note) } else { log.leave(note.text, line, .incomplete) }
    }
    for time in cells.times { log.leave(time.text, line, .incomplete) }
  }
}

// MARK: - Months as columns

extension ProgrammeReader {
  private static let marks: Set<String> = ["x", "y", "yes", "tick"]

  /// A matter for each month that is marked; words in place of a mark are kept.
  private mutating func plan(_ entry: ImportedEntry, _ times: [(heading: String, text: String)]) {
    for (heading, text) in times {
      var entry = entry
      entry.section = section(under: heading, entry.line)
      if ProgrammeReader.marks.contains(HeadingWords.squeeze(text)) || WordAccount.words(text).isEmpty {
        log.leave(text, entry.line, .mark)
      } else {
        entry.notes.append(HeadedNote(line: entry.line, label: "", text: CellText.oneLine(text)))
        if entry.route == nil { entry.route = RouteWords.route(of: text) }
      }
      entries.append(entry)
    }
    guard times.count > 1 else { return }
    log.decide(
      .split, entry.line,
      "“\(entry.item)” is planned \(times.count) times: \(times.map(\.heading).joined(separator: ", "))")
    for _ in times.dropFirst() { log.added += entry.words }
  }

  /// Where no column names the matter, each line below a month is one.
  private mutating func takeMatters(below times: [(heading: String, text: String)], _ line: Int) {
    for (heading, text) in times {
      let section = section(under: heading, line)
      for item in text.split(separator: "\n") {
        entries.append(ImportedEntry(line: line, section: section, item: CellText.trim(item)))
      }
    }
  }
}

// MARK: - Entering and going on

extension ProgrammeReader {
  /// Whether a matter stands right above, under the same heading.
  var goesOn: Bool { entries.last?.section == section }

  /// Words that begin with a small letter are the rest of the line above, cut by the end of a page or of a column.
  mutating func enter(_ entry: ImportedEntry) {
    guard goesOn, ContinuationRow.beginsSmall(entry.item), entry.isPlain else {
      warnOfPerson(entry)
      return entries.append(entry)
    }
    join(entry.item, entry.line, toPurpose: entry.purpose == nil && entries.last?.purpose != nil)
    if let purpose = entry.purpose { join(purpose, entry.line, toPurpose: true) }
  }

  private mutating func warnOfPerson(_ entry: ImportedEntry) {
    let first = WordAccount.words(entry.item.lowercased()).first ?? ""
    guard ["cllr", "councillor", "cllrs", "councillors", "cynghorydd"].contains(first) else { return }
    log.doubt(
      entry.line, "“\(entry.item)” is read as a matter, and begins like a member’s name",
      "name the columns, for example --column \"Lead Member=lead\"")
  }

  mutating func join(_ text: String, _ line: Int, toPurpose: Bool) {
    guard let index = entries.indices.last else { return log.leave(text, line, .incomplete) }
    if toPurpose {
      entries[index].purpose = entries[index].purpose.map { $0 + " " + text } ?? text
    } else {
      entries[index].item += " " + text
    }
    let part = toPurpose ? "purpose" : "item"
    log.decide(.joined, line, "\(part): joined to the matter that begins on line \(entries[index].line)")
  }
}

extension ImportedEntry {
  /// Whether it says nothing but what it is and what for.
  fileprivate var isPlain: Bool {
    suggestedBy == nil && lead == nil && witnesses == nil && route == nil && status == nil && notes.isEmpty
  }

  /// Its words, as often as the file has them for one entry.
  fileprivate var words: [String] {
    [item, purpose, suggestedBy, lead, witnesses].compactMap(\.self) + notes.map(\.words)
  }
}
