import Diagnostics
import Drafting
import Record

/// The figure from which a recommendation is measured is the indicator’s own of that time.
struct MeasureDiffers: RecordCheck {
  func diagnostics(_ drafts: Drafts, _ record: Record) -> [Diagnostic] {
    record.recommendations.lazy.flatMap { own in own.measures.compactMap { (own, $0) } }.compactMap { own, measure in
      guard case .open(let indicator)? = measure.indicator, let baseline = measure.baseline?.number,
        let date = measure.baselineDate
      else { return nil }
      let readings = record[indicator].readings(of: date)
      guard let reading = readings.first(where: { $0.value.number != nil }),
        !readings.contains(where: { $0.value.number == baseline })
      else { return nil }
      let path = own.document.path
      return .differs(measure, reading, drafts.place(ofBaseline: measure, in: path) ?? SourceRange(path: path))
    }
  }
}

extension Drafts {
  fileprivate func place(ofBaseline measure: Measure, in path: String) -> SourceRange? {
    let rows =
      recommendationSets.filter { $0.path == path }.flatMap(\.draft.recommendations)
      + recommendations.filter { $0.path == path }.map(\.draft)
    return rows.flatMap(\.measures)
      .first { $0.baseline == measure.baseline?.words && $0.baselineDate == measure.baselineDate }?.places["baseline"]
  }
}

extension Diagnostic {
  fileprivate static func differs(_ measure: Measure, _ reading: Reading, _ place: SourceRange) -> Diagnostic {
    Diagnostic(
      .measureDiffers, .warning,
      "this says \(measure.baseline?.words ?? "") for \(measure.baselineDate?.words ?? ""), and the indicator itself "
        + "\(reading.value.words) for \(reading.period)", at: place,
      fixes: [.replace(place, with: "\"\(reading.value.words)\""), .advise("or correct the reading of the indicator")])
  }
}
