import Record
import Serialising

/// The six months that rulers of decisions show: from the month before the record's day.
struct RulerScale: Sendable {
  let from: Day
  let until: Day
  let months: [Day]

  init(around today: Day) {
    let first = today.firstOfMonth.adding(months: -1)
    from = first
    months = (0..<6).map { first.adding(months: $0) }
    until = first.adding(months: 6)
  }

  var days: Int { from.days(to: until) }

  /// From 0 to 1; days outside stand at the ends.
  func place(of day: Day) -> Double { min(max(Double(from.days(to: day)) / Double(days), 0), 1) }

  /// The months' names over a row of rulers.
  var axis: [UInt8] {
    var markup = XMLWriter(pieceOf: .xml)
    markup.open("svg", ["class": "ruler-axis", "aria-hidden": "true", "focusable": "false"])
    for month in months {
      let name = MonthName.short[month.month - 1]
      markup.line("ruler-tick", x: (place(of: month), place(of: month)), y: (0, 1))
      markup.label("ruler-name", name, x: place(of: month), y: 0.7, anchor: "start", dx: "5")
    }
    return markup.finish()
  }
}

/// When a decision was announced, can first be taken and called in, and where scrutiny has its day; on which “too late” is seen.
///
/// It stands beside the same in words, so that it is hidden from those who hear the page.
struct Ruler {
  /// The day on which scrutiny looks, could look, or comes too late.
  enum Slot: String { case set, open, late }

  let scale: RulerScale
  let today: Day
  var announced: Day?
  let first: Day
  /// “1 Dec”, or the month where no day is known.
  let firstWords: String
  var lastCallIn: Day?
  var slot: (day: Day, kind: Slot)?

  private static let (top, bottom, base) = (16, 30, 44)

  /// Nothing where the decision lies beyond the six months.
  func svg() -> [UInt8]? {
    guard first < scale.until else { return nil }
    var markup = XMLWriter(pieceOf: .xml)
    markup.open("svg", ["class": "ruler", "aria-hidden": "true", "focusable": "false"])
    drawDays(&markup)
    drawWords(&markup)
    return markup.finish()
  }

  /// In a picture that is stretched, in which a unit across is a day.
  private func drawDays(_ markup: inout XMLWriter) {
    let (top, bottom, base) = (Self.top, Self.bottom, Self.base)
    markup.open(
      "svg",
      ["height": "\(base)", "viewBox": "0 0 \(scale.days) \(base)", "preserveAspectRatio": "none"])
    let months = scale.months.dropFirst().map { "M\(x($0)),0V\(base)" }.joined()
    markup.path("ruler-month", months)
    markup.path("ruler-base", "M0,\(base)H\(scale.days)")
    if let announced, announced < today {
      markup.path("ruler-hatch", "M\(x(announced)),\((top + bottom) / 2)H\(x(today))")
      markup.path("ruler-past", box(announced, today, top, bottom))
    }
    markup.path("ruler-left", box(max(announced ?? today, today), first, top, bottom))
    if let lastCallIn { markup.path("ruler-call", box(first, lastCallIn.adding(days: 1), top + 3, bottom - 3)) }
    markup.path("ruler-today", "M\(x(today)),0V\(base)")
    markup.path("ruler-day", "M\(x(first)),6V\(base)")
    markup.close()
  }

  private func x(_ day: Day) -> Int { min(max(scale.from.days(to: day), 0), scale.days) }

  private func box(_ from: Day, _ until: Day, _ top: Int, _ bottom: Int) -> String {
    "M\(x(from)),\(top)H\(x(until))V\(bottom)H\(x(from))Z"
  }

  private func drawWords(_ markup: inout XMLWriter) {
    let place = scale.place(of: first)
    guard let slot, slot.day < scale.until else {
      return markup.label("ruler-first", firstWords, at: place, end: place > 0.85)
    }
    let other = scale.place(of: slot.day)
    markup.label("ruler-first", firstWords, at: place, end: other >= place)
    markup.label("ruler-\(slot.kind.rawValue)", slot.day.shortText, at: other, end: other < place)
    markup.open("svg", ["class": "ruler-slot", "x": other.percent, "y": "\((Self.top + Self.bottom) / 2)"])
    let shape = slot.kind == .late ? "M-8-3L0-11,8-3V9H-8Z" : "M0-9L9,0,0,9-9,0Z"
    markup.path("ruler-\(slot.kind.rawValue)", shape)
    markup.close()
  }
}

extension Day {
  /// “1 Dec”.
  var shortText: String { "\(day) \(MonthName.short[month - 1])" }
}

extension XMLWriter {
  fileprivate mutating func path(_ name: String, _ drawn: String) { empty("path", ["class": name, "d": drawn]) }

  fileprivate mutating func label(_ name: String, _ words: String, at place: Double, end: Bool) {
    element(
      "text",
      ["class": name, "x": place.percent, "y": "60", "dx": end ? "3" : "-3", "text-anchor": end ? "end" : "start"],
      words)
  }
}
