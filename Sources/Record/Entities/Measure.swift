/// By which figure it will be known whether a recommendation worked: where it stood, and where it is wanted.
package struct Measure: Equatable, Sendable {
  package var indicator: Disclosed<Handle<Indicator>>?
  package var baseline: Measurement?
  package var baselineDate: FuzzyDate?
  package var wanted: Measurement?
  package var by: FuzzyDate?

  package init(_ indicator: Disclosed<Handle<Indicator>>?) { self.indicator = indicator }
}

extension Measure: Described {
  package static let fields: [RecordField<Measure>] = [
    .init("indicator", "Indicator") { .disclosed($0.indicator) },
    .init("baseline", "It stood at") { .words($0.baseline?.words) },
    .init("baseline-date", "In") { .date($0.baselineDate) },
    .init("wanted", "Wanted") { .words($0.wanted?.words) },
    .init("by", "By") { .date($0.by) },
  ]
}

extension Indicator {
  /// The value published last, with its period: the present one, else the last of the series.
  package var latest: Reading? {
    if let value { return Reading(period: lastUpdate?.told ?? series.last?.period ?? "", value: value) }
    return series.last
  }

  /// The readings of the time that `date` names: those whose period lies within it or holds it.
  package func readings(of date: FuzzyDate) -> [Reading] {
    guard let first = date.earliest, let last = date.latest else { return [] }
    return (series + previous).filter { reading in
      let period = FuzzyDate(words: reading.period)
      guard let from = period.earliest, let until = period.latest else { return false }
      return first <= from && until <= last || from <= first && last <= until
    }
  }
}
