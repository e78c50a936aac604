import Publications
import Record
import Serialising

/// A chart whose places are parts of a hundred, so that it stretches with the page while its words keep their size.
///
/// The line lies in a picture within the picture, which alone is stretched. There is no style in it, only classes.
struct AnnotatedChart {
  let series: Series
  let target: TargetRange?
  let marks: [ChartMark]
  /// What it shows, in sentences.
  let name: String

  /// A row of the drawing's height for each word above the line.
  private static let (row, bottom) = (0.08, 0.87)
  private static let mostRows = 3

  /// Each word of each day once, and as many as there is room for.
  private var shown: [(words: String, x: Double)] {
    var shown: [(words: String, x: Double)] = []
    for mark in marks {
      guard let x = series.place(of: mark.day), !shown.contains(where: { $0 == (mark.words, x) }) else { continue }
      shown.append((mark.words, x))
    }
    return Array(shown.prefix(Self.mostRows))
  }

  private var top: Double { Self.row * (1.4 + Double(shown.count)) }

  func svg() -> [UInt8] {
    var markup = XMLWriter(pieceOf: .xml)
    markup.open("svg", ["class": "annotated", "role": "img", "aria-label": name, "focusable": "false"])
    drawLine(&markup)
    drawTarget(&markup)
    markup.line("chart-axis", x: (0, 1), y: (Self.bottom, Self.bottom))
    drawMarks(&markup)
    drawPeriods(&markup)
    drawEnds(&markup)
    return markup.finish()
  }

  private func y(_ place: Double) -> Double { Self.bottom - place * (Self.bottom - top) }

  private func drawLine(_ markup: inout XMLWriter) {
    markup.open(
      "svg",
      [
        "y": top.percent, "height": (Self.bottom - top).percent, "viewBox": "0 0 1000 1000",
        "preserveAspectRatio": "none",
      ])
    for run in series.runs {
      let path = run.map { "\(($0.x * 1000).fixed(0)),\((1000 - $0.y * 1000).fixed(0))" }.joined(separator: " ")
      let (from, until) = ((run.first?.x ?? 0) * 1000, (run.last?.x ?? 0) * 1000)
      markup.empty(
        "polygon", ["class": "chart-area", "points": "\(from.fixed(0)),1000 \(path) \(until.fixed(0)),1000"])
      markup.empty("polyline", ["class": "chart-line", "points": path])
    }
    markup.close()
  }

  private func drawTarget(_ markup: inout XMLWriter) {
    guard let target else { return }
    for bound in Set([target.low, target.high].compactMap(\.self)).sorted() {
      let height = y(series.scale.place(of: bound))
      markup.line("chart-target-line", x: (0, 1), y: (height, height))
    }
  }

  /// The words on the side where there is room for them.
  private func drawMarks(_ markup: inout XMLWriter) {
    for (index, mark) in shown.enumerated() {
      let base = Self.row * Double(index + 1)
      let isLeft = mark.x > 0.7
      markup.line("chart-mark", x: (mark.x, mark.x), y: (base - Self.row * 0.8, Self.bottom))
      markup.label(
        "chart-label", mark.words, x: mark.x, y: base, anchor: isLeft ? "end" : "start", dx: isLeft ? "-5" : "5")
    }
  }

  private func drawPeriods(_ markup: inout XMLWriter) {
    guard let first = series.points.first, let last = series.points.last else { return }
    markup.label("chart-label", first.reading.period, x: 0, y: 0.97, anchor: "start")
    markup.label("chart-label", last.reading.period, x: 1, y: 0.97, anchor: "end")
    let middle = series.points[series.points.count / 2]
    let longest = series.points.map(\.reading.period.count).max() ?? 0
    if series.points.count > 4, longest < 10 {
      markup.label("chart-label", middle.reading.period, x: middle.x, y: 0.97, anchor: "middle")
    }
  }

  private func drawEnds(_ markup: inout XMLWriter) {
    if let first = series.first, let place = first.y {
      markup.label(
        "chart-first", first.reading.value.words, x: first.x, y: y(place), anchor: "start", dy: "-8")
    }
    guard let last = series.last, let place = last.y else { return }
    markup.empty("circle", ["class": "chart-last", "cx": last.x.percent, "cy": y(place).percent, "r": "5.5"])
    markup.label(
      "chart-value", last.reading.value.words, x: last.x, y: y(place), anchor: "start", dx: "11", dy: "0.35em")
  }
}

extension XMLWriter {
  /// From one place to another, both as parts of the whole.
  mutating func line(_ name: String, x: (Double, Double), y: (Double, Double)) {
    empty("line", ["class": name, "x1": x.0.percent, "x2": x.1.percent, "y1": y.0.percent, "y2": y.1.percent])
  }

  mutating func label(
    _ name: String, _ words: String, x: Double, y: Double, anchor: String, dx: String? = nil, dy: String? = nil
  ) {
    element(
      "text", ["class": name, "x": x.percent, "y": y.percent, "dx": dx, "dy": dy, "text-anchor": anchor], words)
  }
}
