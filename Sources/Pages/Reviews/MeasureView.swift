import Publications
import Record
import Theme

/// A figure by which a recommendation is measured, with its chart and the values of the chart.
struct MeasureView: Viewable {
  let indicator: LinkView?
  let withheld: WithheldView?
  let steps: [MeasureStep]
  let chart: ChartView?
  let unit: String?
  let series: [ReadingView]

  static let vocabulary = Vocabulary<MeasureView>(
    "measure",
    [
      .part("indicator", \.indicator, "The indicator"),
      .part("withheld", \.withheld, "Why it is withheld; then nothing else is known of it"),
      .list("steps", \.steps, "Where it stood, where it stands and where it is wanted"),
      .part("chart", \.chart, "The chart; absent with fewer than two values"),
      .text("unit", \.unit, "What the numbers are"),
      .list("series", \.series, "The values of the chart, the oldest first"),
    ])
}

extension MeasureStep: Viewable {
  static let vocabulary = Vocabulary<MeasureStep>(
    "measure-step",
    [
      .text("label", \.label, "“It stood at”, “It stands at”, “Wanted”"),
      .text("when", \.when, "The time, as written"),
      .text("value", \.value, "The value, as written"),
    ])
}

extension Site {
  func measures(of handle: Handle<Recommendation>) -> [MeasureView] {
    let marks = self.marks(of: handle)
    return record[handle].measures.map { measure in
      guard case .open(let handle)? = measure.indicator else {
        return MeasureView(
          indicator: nil, withheld: measure.indicator?.withheld.map { WithheldView($0) }, steps: [], chart: nil,
          unit: nil, series: [])
      }
      let own = record[handle]
      return MeasureView(
        indicator: link(to: handle.ref), withheld: nil, steps: MeasureStep.all(measure, own),
        chart: chart(of: handle, marks: marks, wanted: measure.wanted), unit: own.unit,
        series: own.series.map { ReadingView(reading: $0, target: nil) })
    }
  }
}
