import Publications
import Record
import Serialising
import Theme

/// An indicator in one line: its name, a small drawing of its values, the last of them in words, and the way it went.
struct SparklineView: Viewable {
  let title: String
  let link: String
  let drawing: [UInt8]?
  let value: String?
  let change: String?
  let target: String?

  static let vocabulary = Vocabulary<SparklineView>(
    "sparkline",
    [
      .text("title", \.title, "The indicator's name"),
      .address("link", \.link, "Its page"),
      .markup("drawing", \.drawing, "Its values as an SVG without words; absent with fewer than two numbers"),
      .text("value", \.value, "The last value with its unit; absent where none is published"),
      .text("change", \.change, "“up from 19”: against the value before it"),
      .text("target", \.target, "“target 1%”"),
    ])
}

extension Site {
  /// An indicator for a list or a side column.
  func sparkline(of handle: Handle<Indicator>) -> SparklineView {
    let indicator = record[handle]
    return SparklineView(
      title: indicator.document.title, link: address(of: handle.ref),
      drawing: Series(indicator.series).map(Sparkline.drawing), value: indicator.valueWithUnit,
      change: change(of: indicator), target: indicator.target.map { say(.targetIs, words: $0.words) })
  }

  /// The last value of the series against the one before it, both as written.
  private func change(of indicator: Indicator) -> String? {
    let known = indicator.series.filter { $0.value.number != nil }
    guard let last = known.last?.value, let before = known.dropLast().last?.value,
      let now = last.number, let then = before.number, indicator.value.map({ $0.number == now }) ?? true
    else { return nil }
    if now == then { return say(.unchanged) }
    return say(now > then ? .upFrom : .downFrom, words: before.words)
  }
}

private enum Sparkline {
  private static let (width, height, edge) = (112.0, 28.0, 4.0)

  static func drawing(_ series: Series) -> [UInt8] {
    var markup = XMLWriter(pieceOf: .xml)
    markup.open(
      "svg",
      [
        "class": "sparkline", "viewBox": "0 0 \(width.fixed(0)) \(height.fixed(0))", "width": width.fixed(0),
        "height": height.fixed(0), "aria-hidden": "true", "focusable": "false",
      ])
    for run in series.runs {
      let path = run.map { "\(x($0.x).fixed(1)),\(y($0.y).fixed(1))" }.joined(separator: " ")
      markup.empty("polyline", ["class": "chart-line", "points": path])
    }
    if let last = series.last, let height = last.y {
      markup.empty("circle", ["class": "chart-last", "cx": x(last.x).fixed(1), "cy": y(height).fixed(1), "r": "3"])
    }
    return markup.finish()
  }

  private static func x(_ place: Double) -> Double { edge + place * (width - 2 * edge) }
  private static func y(_ place: Double) -> Double { height - edge - place * (height - 2 * edge) }
}
