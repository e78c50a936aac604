// Who is answerable for a decision: the cells of portfolio holders and officers.

extension PlanEntries {
  mutating func placeOfficers(
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

  static func namesCouncillor(_ text: String) -> Bool {
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
