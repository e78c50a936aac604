import Record

extension Publications {
  func recommendationSheet(_ handles: [Handle<Recommendation>], withheld: [Withheld] = []) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("recommendations", of: handles.map { (handle: $0, own: record[$0]) })
    sheet.columns(wording) { $0.own }
    sheet.column("review") { row in row.own.review.map { record.title(of: $0.ref) } }
    sheet.column("made_on") { record.dayMade($0.own)?.iso }
    sheet.column("position") { $0.own.position?.label }
    sheet.column("accepted_on") { row in record.deeds(of: row.own)?.accepted?.iso }
    sheet.column("accepted_and_then") { row in record.deeds(of: row.own)?.words }
    sheet.dateColumns { $0.own.ledger }
    sheet.column("answers") { row in row.own.answers.map { told($0) }.joined(separator: "\n") }
    sheet.column("actions") { row in
      row.own.actions.map { record[$0].number.words }.joined(separator: "\n")
    }
    sheet.column("address") { wording.full(addresses.page(of: $0.handle.ref)) }
    return sheet.sheet(withheld: withheld.map { wording.cell($0) })
  }

  /// “Accepted, Cabinet, 20 April 2026: The survey begins in May.”
  private func told(_ answer: Answer) -> String {
    let response = record[answer.response]
    let facts = [answer.position.label, response.decisionMaker.words, response.date?.text].compactMap { $0 }
    return facts.joined(separator: ", ") + (answer.text.map { ": \(wording.cell($0))" } ?? "")
  }

  func positionSheet(_ response: Response) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("positions", of: response.positions.compactMap(\.open))
    sheet.column("number") { record[$0.recommendation].number.words }
    sheet.column("recommendation") { wording.cell(record[$0.recommendation].text) }
    sheet.columns(wording) { $0 }
    sheet.column("status") { record[$0.recommendation].status.status.label }
    sheet.column("address") { wording.full(addresses.page(of: $0.recommendation.ref)) }
    return sheet.sheet(withheld: response.positions.compactMap(\.withheld).map { wording.cell($0) })
  }

  func actionSheet(_ handles: [Handle<Action>], withheld: [Withheld] = []) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("actions", of: handles.map { (handle: $0, own: record[$0]) })
    sheet.columns(wording) { $0.own }
    sheet.dateColumns { $0.own.ledger }
    sheet.column("address") { wording.full(addresses.address(of: $0.handle.ref)) }
    return sheet.sheet(withheld: withheld.map { wording.cell($0) })
  }

  /// What officers recommend in reports, each named where there are several.
  func proposalSheet(_ handles: [Handle<Report>]) -> Sheet {
    let wording = wording
    let rows = handles.flatMap { handle in record[handle].proposals.map { (report: handle, proposal: $0) } }
    var sheet = SheetMaker("recommendations", of: rows)
    sheet.column("report") { record.title(of: $0.report.ref) }
    sheet.columns(wording) { $0.proposal.open }
    sheet.column("address") { wording.full(addresses.page(of: $0.report.ref)) }
    sheet.column("withheld") { row in row.proposal.withheld.map { wording.cell($0) } }
    return sheet.sheet()
  }
}

extension SheetMaker {
  /// The first of the promised dates with its last day, how often it was moved, and by how many days; blank where it never was.
  fileprivate mutating func dateColumns(_ ledger: (Row) -> DateLedger) {
    func moved(_ row: Row) -> DateLedger? {
      let own = ledger(row)
      return own.isMoved ? own : nil
    }
    column("first_promised") { moved($0)?.first?.date?.words }
    column("first_promised_latest") { moved($0)?.first?.date?.latest?.iso }
    column("times_moved") { row in moved(row).map { String($0.moves) } }
    column("days_moved") { row in moved(row)?.days.map { String($0) } }
  }
}
