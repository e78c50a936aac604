import Publications
import Record
import Theme

/// An indicator over time as a page shows it: a drawing with the last value and what happened meanwhile, and the same in words.
struct ChartView: Viewable {
  let title: String
  let link: String
  let unit: String?
  let drawing: [UInt8]
  let room: ChartRoom
  let target: String?
  let marks: [ChartMarkView]

  static let vocabulary = Vocabulary<ChartView>(
    "chart",
    [
      .text("title", \.title, "The indicator's name"),
      .address("link", \.link, "Its page"),
      .text("unit", \.unit, "What the numbers are"),
      .markup("drawing", \.drawing, "An SVG named in words, whose own words keep their size at every width"),
      .choice(
        "room", among: ChartRoom.allCases.map(\.rawValue),
        \.room.rawValue, "How much room the last value needs beside it"),
      .text("target", \.target, "The target, in words"),
      .list("marks", \.marks, "What happened meanwhile, in order of day"),
    ])
}

/// The room beside a drawing for the last value.
enum ChartRoom: String, CaseIterable, Sendable {
  case short, middle, long

  init(for words: String) {
    self = words.count < 4 ? .short : words.count < 7 ? .middle : .long
  }
}

extension Site {
  /// The chart of an indicator; nothing when fewer than two of its values are numbers.
  ///
  /// - Parameters:
  ///   - marks: what happened meanwhile to the recommendation whose page it is; else all that the indicator measures.
  ///   - wanted: a figure that stands in place of the council's own target.
  func chart(of handle: Handle<Indicator>, marks: [ChartMark]? = nil, wanted: Measurement? = nil) -> ChartView? {
    let indicator = record[handle]
    let isOfOthers = marks == nil
    let marks = marks ?? self.marks(of: handle)
    let target = wanted.map { TargetRange(words: $0.words, low: $0.number, high: $0.number) } ?? indicator.target
    let bounds = [target?.low, target?.high].compactMap(\.self)
    guard let series = Series(indicator.series, bounds: bounds), let last = series.last else { return nil }
    let words = [indicator.chartName, indicator.seriesInWords(wanted: wanted), inWords(marks)].compactMap(\.self)
    let drawing = AnnotatedChart(series: series, target: target, marks: marks, name: words.joined(separator: " "))
    return ChartView(
      title: indicator.document.title, link: address(of: handle.ref), unit: indicator.unit,
      drawing: drawing.svg(), room: ChartRoom(for: last.reading.value.words),
      target: target.map { say(.targetIs, words: $0.words).capitalisedFirst },
      marks: marks.map {
        ChartMarkView(
          words: $0.words.capitalisedFirst, day: $0.day, about: isOfOthers ? link(to: $0.recommendation.ref) : nil)
      })
  }

  /// “Recommended 29 April 2026; accepted 7 July 2026.”
  private func inWords(_ marks: [ChartMark]) -> String? {
    let told = marks.map { "\($0.words) \($0.day.text)" }.reduce(into: [String]()) { kept, words in
      if !kept.contains(words) { kept.append(words) }
    }
    return told.isEmpty ? nil : told.joined(separator: "; ").capitalisedFirst + "."
  }
}

extension Indicator {
  fileprivate var chartName: String { [document.title, unit].compactMap(\.self).joined(separator: ", ") + "." }
}
