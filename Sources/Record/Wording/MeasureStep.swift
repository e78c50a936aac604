/// Where a figure stood, stands or is wanted.
package struct MeasureStep: Sendable {
  package let label: String
  package let when: String
  package let value: String

  /// Those that the record knows, in the order of time.
  package static func all(_ measure: Measure, _ indicator: Indicator) -> [MeasureStep] {
    let latest = indicator.latest.map { MeasureStep("It stands at", $0.period, $0.value.words) }
    return [
      measure.baseline.map { MeasureStep("It stood at", measure.baselineDate?.told, $0.words) }, latest,
      measure.wanted.map { MeasureStep("Wanted", measure.by?.told, $0.words) },
    ].compactMap(\.self)
  }

  private init(_ label: String, _ when: String?, _ value: String) {
    self.label = label
    self.when = when ?? "Not stated"
    self.value = value
  }
}
