import Record

extension Publications {
  /// Every answer that is owed, in the order of the record.
  package func owedSheet() -> Sheet {
    let wording = wording
    var sheet = SheetMaker("answers-owed", of: record.answersOwed)
    sheet.column("addressee") { owed in owed.addressee.map { wording.lead($0).plain } }
    sheet.column("recommendation") { record.fullTitle(of: $0.recommendation.ref) }
    sheet.column("text") { wording.cell(record[$0.recommendation].text) }
    sheet.column("since") { $0.since?.iso }
    sheet.column("due") { $0.due?.day.iso }
    sheet.column("set_by") { owed in owed.due.map { $0.isByLaw ? "law" : "own rule" } }
    sheet.column("working") { $0.due?.working }
    sheet.column("days_late") { $0.daysLate(asOf: record.asAt).map { String($0) } }
    sheet.column("letters") { owed in
      owed.letters.map { record[$0].told(record[$0].step.label) }.joined(separator: "\n")
    }
    sheet.column("answer_asked_for_by") { owed in owed.letters.last.flatMap { record[$0].answerBy?.iso } }
    sheet.column("address") { wording.full(addresses.page(of: $0.recommendation.ref)) }
    return sheet.sheet()
  }
}
