import Record

extension Publications {
  func recommendationSheet(_ handles: [Handle<Recommendation>], withheld: [Withheld] = []) -> Sheet {
    var sheet = SheetMaker("recommendations", of: handles)
    addRecommendationColumns(to: &sheet)
    return sheet.sheet(withheld: withheld.map { wording.cell($0) })
  }

  func addRecommendationColumns(to sheet: inout SheetMaker<Handle<Recommendation>>) {
    let wording = wording
    sheet.columns(wording) { record[$0] }
    sheet.column("review") { handle in record[handle].review.map { record.title(of: $0.ref) } }
    sheet.column("made_on", .day) { record.dayMade(record[$0])?.iso }
    sheet.column("position") { record[$0].position?.label }
    sheet.column("accepted_on", .day) { record.deeds(of: record[$0])?.accepted?.iso }
    sheet.column("accepted_and_then") { record.deeds(of: record[$0])?.words }
    sheet.dateColumns { record[$0].ledger }
    sheet.column("answers") { handle in record[handle].answers.map { told($0) }.joined(separator: "\n") }
    sheet.column("actions", .list) { handle in
      record[handle].actions.map { record[$0].number.words }.joined(separator: "\n")
    }
    sheet.column("address", .address) { wording.full(addresses.page(of: $0.ref)) }
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
    sheet.column("address", .address) { wording.full(addresses.page(of: $0.recommendation.ref)) }
    return sheet.sheet(withheld: response.positions.compactMap(\.withheld).map { wording.cell($0) })
  }

  func actionSheet(_ handles: [Handle<Action>], withheld: [Withheld] = []) -> Sheet {
    var sheet = SheetMaker("actions", of: handles)
    addActionColumns(to: &sheet)
    return sheet.sheet(withheld: withheld.map { wording.cell($0) })
  }

  func addActionColumns(to sheet: inout SheetMaker<Handle<Action>>) {
    let wording = wording
    sheet.columns(wording) { record[$0] }
    sheet.dateColumns { record[$0].ledger }
    sheet.column("address", .address) { wording.full(addresses.address(of: $0.ref)) }
  }

  /// What officers recommend in reports, each named where there are several.
  func proposalSheet(_ handles: [Handle<Report>]) -> Sheet {
    let wording = wording
    let rows = handles.flatMap { handle in record[handle].proposals.map { (report: handle, proposal: $0) } }
    var sheet = SheetMaker("recommendations", of: rows)
    sheet.column("report") { record.title(of: $0.report.ref) }
    sheet.columns(wording) { $0.proposal.open }
    sheet.column("address", .address) { wording.full(addresses.page(of: $0.report.ref)) }
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
    column("first_promised_latest", .day) { moved($0)?.first?.date?.latest?.iso }
    column("times_moved") { row in moved(row).map { String($0.moves) } }
    column("days_moved") { row in moved(row)?.days.map { String($0) } }
  }
}
