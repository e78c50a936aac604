import Record

extension Publications {
  func entrySheet(_ programme: WorkProgramme) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("entries", of: programme.entries.compactMap(\.open))
    sheet.column("item") { $0.item }
    sheet.column("day") { $0.day(in: self.record)?.iso }
    sheet.column("date") { $0.date?.words }
    sheet.column("meeting") { entry in entry.meeting.map { record[$0].nameAndDay } }
    sheet.column("status") { $0.status.label }
    sheet.column("route") { $0.route.label }
    sheet.column("joint_with") { wording.titles($0.jointWith.map(\.ref)) }
    sheet.column("suggested_by") { $0.suggestedBy?.label }
    sheet.column("suggested_by_as_written") { $0.suggestedByWords }
    sheet.column("comes_before") { entry in entry.precedes.map { record.title(of: $0.ref) } }
    sheet.column("purpose") { wording.cell($0.purpose) }
    sheet.column("outcome") { wording.cell($0.outcome) }
    sheet.column("subjects") { wording.titles($0.subjects.map(\.ref)) }
    return sheet.sheet(withheld: programme.entries.compactMap(\.withheld).map { wording.cell($0) })
  }

  func indicatorSheet(_ set: IndicatorSet) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("indicators", of: set.indicators.map { (handle: $0, own: record[$0]) })
    sheet.column("code") { $0.own.code }
    sheet.column("indicator") { $0.own.document.title }
    sheet.column("value") { $0.own.value?.words }
    sheet.column("unit") { $0.own.unit }
    sheet.column("rate_per_10000") { $0.own.rate }
    sheet.column("target") { $0.own.target?.words }
    sheet.column("better") { $0.own.polarity.label }
    sheet.column("direction") { row in row.own.direction?.words(under: row.own.polarity) }
    sheet.column("rating") { row in row.own.rag.map { wording.rating($0).plain } }
    sheet.column("measure") { $0.own.measure?.label }
    sheet.column("officer") { row in row.own.officer.map { wording.lead($0).plain } }
    sheet.column("updated") { $0.own.lastUpdate?.words }
    sheet.column("description") { wording.cell($0.own.description) }
    sheet.column("guide") { $0.own.guide }
    sheet.column("comments") { wording.cell($0.own.comments) }
    sheet.column("address") { wording.full(addresses.page(of: $0.handle.ref)) }
    return sheet.sheet(withheld: set.withheld.map { wording.cell($0) })
  }

  /// Every value of every indicator: over time, earlier, and of others to compare with.
  func valueSheet(_ set: IndicatorSet) -> Sheet {
    var sheet = SheetMaker("values", of: set.indicators.flatMap { values(of: record[$0]) })
    sheet.column("code") { $0.indicator.code }
    sheet.column("indicator") { $0.indicator.document.title }
    sheet.column("unit") { $0.indicator.unit }
    sheet.column("series") { $0.series }
    sheet.column("of") { $0.whose }
    sheet.column("period") { $0.period }
    sheet.column("value") { $0.value.words }
    return sheet.sheet()
  }

  private func values(of own: Indicator) -> [SheetValue] {
    own.series.map { SheetValue(own, "over time", nil, $0.period, $0.value) }
      + own.benchmarks.map { SheetValue(own, "to compare with", $0.name, $0.period, $0.value) }
      + own.previous.map { SheetValue(own, "earlier", nil, $0.period, $0.value) }
  }
}

/// One value of an indicator, with where it belongs.
private struct SheetValue {
  let indicator: Indicator
  let series: String
  let whose: String?
  let period: String?
  let value: Measurement

  init(_ indicator: Indicator, _ series: String, _ whose: String?, _ period: String?, _ value: Measurement) {
    self.indicator = indicator
    self.series = series
    self.whose = whose
    self.period = period
    self.value = value
  }
}
