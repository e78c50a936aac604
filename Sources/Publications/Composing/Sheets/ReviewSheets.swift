import Record

extension Publications {
  func recommendationSheet(_ handles: [Handle<Recommendation>], withheld: [Withheld] = []) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("recommendations", of: handles.map { (handle: $0, own: record[$0]) })
    sheet.column("number") { $0.own.number.words }
    sheet.column("reference") { $0.own.reference }
    sheet.column("recommendation") { wording.cell($0.own.text) }
    sheet.column("section") { $0.own.section }
    sheet.column("review") { row in row.own.review.map { record.title(of: $0.ref) } }
    sheet.column("made_at") { row in row.own.madeAt.map { record[$0].nameAndDay } }
    sheet.column("made_on") { record.dayMade($0.own)?.iso }
    sheet.column("position") { $0.own.position?.label }
    sheet.column("answers") { row in row.own.answers.map { told($0) }.joined(separator: "\n") }
    sheet.column("status") { $0.own.status.status.label }
    sheet.column("status_as_written") { $0.own.status.words }
    sheet.column("status_because") { $0.own.status.reason }
    sheet.column("due") { $0.own.deadline.lastDay?.iso }
    sheet.column("by_when") { $0.own.byWhen?.words }
    sheet.column("addressed_to") { wording.cell($0.own.addressedTo) }
    sheet.column("leads") { wording.cell($0.own.leads) }
    sheet.column("portfolio") { $0.own.portfolio }
    sheet.column("rating") { row in row.own.rag.map { wording.rating($0).plain } }
    sheet.column("progress") { log($0.own.progress).cellText }
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
    sheet.column("position") { $0.position.label }
    sheet.column("answer") { wording.cell($0.text) }
    sheet.column("status") { record[$0.recommendation].status.status.label }
    sheet.column("address") { wording.full(addresses.page(of: $0.recommendation.ref)) }
    return sheet.sheet(withheld: response.positions.compactMap(\.withheld).map { wording.cell($0) })
  }

  func actionSheet(_ handles: [Handle<Action>], withheld: [Withheld] = []) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("actions", of: handles.map { (handle: $0, own: record[$0]) })
    sheet.column("number") { $0.own.number.words }
    sheet.column("recommendations") { wording.titles($0.own.recommendations.map(\.ref)) }
    sheet.column("area_number") { $0.own.areaNumber }
    sheet.column("area") { wording.cell($0.own.area) }
    sheet.column("action") { wording.cell($0.own.text) }
    sheet.column("inherited") { $0.own.inherited.map(\.provenance.note).joined(separator: "\n") }
    sheet.column("leads") { wording.cell($0.own.leads) }
    sheet.column("due") { $0.own.deadline.lastDay?.iso }
    sheet.column("by_when") { $0.own.byWhen?.words }
    sheet.column("status") { $0.own.status.status.label }
    sheet.column("status_as_written") { $0.own.status.words }
    sheet.column("status_because") { $0.own.status.reason }
    sheet.column("rating") { row in row.own.rag.map { wording.rating($0).plain } }
    sheet.column("measures") { row in row.own.measures.map { wording.cell($0) }.joined(separator: "\n") }
    sheet.column("capacity") { wording.cell($0.own.capacity) }
    sheet.column("partners") { wording.cell($0.own.partners) }
    sheet.column("monitoring") { wording.cell($0.own.monitoring) }
    sheet.column("progress") { log($0.own.progress).cellText }
    sheet.column("address") { wording.full(addresses.address(of: $0.handle.ref)) }
    return sheet.sheet(withheld: withheld.map { wording.cell($0) })
  }

  /// What officers recommend in reports, each named where there are several.
  func proposalSheet(_ handles: [Handle<Report>]) -> Sheet {
    let wording = wording
    let rows = handles.flatMap { handle in record[handle].proposals.map { (report: handle, proposal: $0) } }
    var sheet = SheetMaker("recommendations", of: rows)
    sheet.column("report") { record.title(of: $0.report.ref) }
    sheet.column("number") { $0.proposal.open?.number.words }
    sheet.column("recommendation") { wording.cell($0.proposal.open?.text) }
    sheet.column("address") { wording.full(addresses.page(of: $0.report.ref)) }
    sheet.column("withheld") { row in row.proposal.withheld.map { wording.cell($0) } }
    return sheet.sheet()
  }
}
