import Record

extension Publications {
  func entrySheet(_ programme: WorkProgramme) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("entries", of: programme.entries.compactMap(\.open))
    sheet.columns(wording) { $0 }
    sheet.column("day", .day) { $0.day(in: self.record)?.iso }
    return sheet.sheet(withheld: programme.entries.compactMap(\.withheld).map { wording.cell($0) })
  }

  func indicatorSheet(_ set: IndicatorSet) -> Sheet {
    let wording = wording
    var sheet = SheetMaker("indicators", of: set.indicators.map { (handle: $0, own: record[$0]) })
    sheet.column("indicator") { $0.own.document.title }
    sheet.column("value") { $0.own.value?.words }
    sheet.column("target") { $0.own.target?.words }
    sheet.columns(wording) { $0.own }
    sheet.column("address", .address) { wording.full(addresses.page(of: $0.handle.ref)) }
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
