package import Record
import Serialising

/// The values of an indicator over time as an SVG: a line with points, the target as a band or a line.
///
/// It carries no style of its own, only classes, so that it follows the colours of the page in the dark, in forced colours and
/// on paper. It never stands alone: the page has the same values in a table.
package struct IndicatorChart {
  private let name: String
  private let unit: String?
  private let points: [(period: String, words: String, number: Double?)]
  private let target: TargetRange?
  private let scale: ChartScale
  /// What a reader would take from the picture, in sentences.
  private let description: String

  private static let (width, height) = (420.0, 250.0)
  private static let (left, right, top, bottom) = (52.0, 14.0, 14.0, 34.0)

  /// Nothing when fewer than two values are numbers. `wanted` stands in place of the council’s own target.
  package init?(_ indicator: Indicator, wanted: Measurement? = nil) {
    let target = wanted.map { TargetRange(words: $0.words, low: $0.number, high: $0.number) } ?? indicator.target
    points = indicator.series.map { ($0.period, $0.value.words, $0.value.number) }
    let numbers = points.compactMap(\.number)
    let bounds = [target?.low, target?.high].compactMap { $0 }
    guard let description = indicator.seriesInWords(wanted: wanted), let scale = ChartScale(holding: numbers + bounds)
    else {
      return nil
    }
    self.scale = scale
    self.description = description
    name = indicator.document.title
    unit = indicator.unit
    self.target = target
  }

  /// `prefix` stands before its ids, where several charts share a file.
  package func svg(prefix: String = "") -> [UInt8] {
    var markup = XMLWriter(pieceOf: .xml)
    markup.open(
      "svg",
      [
        "class": "chart", "viewBox": "0 0 \(Self.width.fixed(0)) \(Self.height.fixed(0))", "role": "img",
        "aria-labelledby": "\(prefix)chart-title \(prefix)chart-description", "focusable": "false",
      ])
    markup.element("title", ["id": "\(prefix)chart-title"], unit.map { "\(name), \($0)" } ?? name)
    markup.element("desc", ["id": "\(prefix)chart-description"], description)
    drawGrid(&markup)
    drawTarget(&markup)
    drawPeriods(&markup)
    drawLine(&markup)
    return markup.finish()
  }

  private func x(_ index: Int) -> Double {
    let span = Self.width - Self.left - Self.right
    return Self.left + (Double(index) + 0.5) / Double(points.count) * span
  }

  private func y(_ value: Double) -> Double {
    Self.height - Self.bottom - scale.place(of: value) * (Self.height - Self.top - Self.bottom)
  }

  private func drawGrid(_ markup: inout XMLWriter) {
    for tick in scale.ticks {
      markup.line("chart-grid", (Self.left, y(tick)), (Self.width - Self.right, y(tick)))
      markup.element(
        "text",
        [
          "class": "chart-label chart-label-value", "x": (Self.left - 7).fixed(1), "y": (y(tick) + 4.5).fixed(1),
          "text-anchor": "end",
        ], tick.fixed(scale.decimals))
    }
  }

  private func drawTarget(_ markup: inout XMLWriter) {
    guard let target else { return }
    let right = Self.width - Self.right
    if let low = target.low, let high = target.high, low < high {
      markup.empty(
        "rect",
        [
          "class": "chart-target", "x": Self.left.fixed(1), "y": y(high).fixed(1),
          "width": (right - Self.left).fixed(1), "height": (y(low) - y(high)).fixed(1),
        ])
    }
    for bound in Set([target.low, target.high].compactMap { $0 }).sorted() {
      markup.line("chart-target-line", (Self.left, y(bound)), (right, y(bound)))
    }
  }

  /// As many periods as there is room for, always with the last: in large print too, and where a reader spaces the letters.
  private func drawPeriods(_ markup: inout XMLWriter) {
    let longest = points.map(\.period.count).max() ?? 1
    let room = max(Int((Self.width - Self.left) / (Double(longest) * 12 + 12)), 2)
    let stride = max((points.count + room - 1) / room, 1)
    for index in points.indices where (points.count - 1 - index) % stride == 0 {
      let isLast = index == points.count - 1
      let anchor = isLast && Double(longest) * 6 > Self.width - x(index) ? "end" : "middle"
      let at = anchor == "end" ? Self.width - 2 : x(index)
      markup.element(
        "text",
        [
          "class": "chart-label", "x": at.fixed(1), "y": (Self.height - 10).fixed(1), "text-anchor": anchor,
        ], points[index].period)
    }
  }

  /// The line breaks where a value is not a number.
  private func drawLine(_ markup: inout XMLWriter) {
    var run: [(Double, Double)] = []
    for (index, point) in points.enumerated() {
      if let number = point.number {
        run.append((x(index), y(number)))
      } else {
        draw(run, &markup)
        run = []
      }
    }
    draw(run, &markup)
    let last = points.lastIndex { $0.number != nil }
    for (index, point) in points.enumerated() {
      guard let number = point.number else { continue }
      markup.empty(
        "circle",
        [
          "class": index == last ? "chart-point chart-point-last" : "chart-point", "cx": x(index).fixed(1),
          "cy": y(number).fixed(1), "r": index == last ? "5" : "3",
        ])
    }
  }

  private func draw(_ run: [(Double, Double)], _ markup: inout XMLWriter) {
    guard run.count > 1 else { return }
    let path = run.map { "\($0.0.fixed(1)),\($0.1.fixed(1))" }.joined(separator: " ")
    markup.empty("polyline", ["class": "chart-line", "fill": "none", "points": path])
  }
}

extension XMLWriter {
  fileprivate mutating func line(_ name: String, _ from: (Double, Double), _ to: (Double, Double)) {
    empty(
      "line",
      [
        "class": name, "x1": from.0.fixed(1), "y1": from.1.fixed(1), "x2": to.0.fixed(1), "y2": to.1.fixed(1),
      ])
  }
}
