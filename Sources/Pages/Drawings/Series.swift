import Publications
import Record

/// The readings of an indicator as places in a drawing: from 0 to 1 across, and from 0 at the bottom to 1 at the top.
struct Series: Sendable {
  struct Point: Sendable {
    let reading: Reading
    let x: Double
    /// Absent where the value is only words.
    let y: Double?
    /// The middle of its period; absent where the words name no days.
    let day: Day?
  }

  let points: [Point]
  let scale: ChartScale

  /// Nothing when fewer than two values are numbers. `bounds` are values that must have room too: a target.
  init?(_ readings: [Reading], bounds: [Double] = []) {
    let numbers = readings.compactMap(\.value.number)
    guard numbers.count > 1, let scale = ChartScale(holding: numbers + bounds) else { return nil }
    self.scale = scale
    points = readings.enumerated().map { index, reading in
      let period = FuzzyDate(words: reading.period)
      let day = period.earliest.flatMap { from in period.latest.map { from.adding(days: from.days(to: $0) / 2) } }
      return Point(
        reading: reading, x: Double(index) / Double(readings.count - 1),
        y: reading.value.number.map { scale.place(of: $0) }, day: day)
    }
  }

  var first: Point? { points.first { $0.y != nil } }
  var last: Point? { points.last { $0.y != nil } }

  /// Unbroken runs of numbers, each of two points or more.
  var runs: [[(x: Double, y: Double)]] {
    var runs: [[(x: Double, y: Double)]] = [[]]
    for point in points {
      if let y = point.y { runs[runs.count - 1].append((point.x, y)) } else { runs.append([]) }
    }
    return runs.filter { $0.count > 1 }
  }

  /// Where a day stands among the periods; nothing where it lies outside them, or where they name no days.
  func place(of day: Day) -> Double? {
    for (before, after) in zip(points, points.dropFirst()) {
      guard let from = before.day, let until = after.day, from <= day, day <= until, from < until else { continue }
      let share = Double(from.days(to: day)) / Double(from.days(to: until))
      return before.x + share * (after.x - before.x)
    }
    return nil
  }
}

extension Double {
  /// A place as a part of a hundred: “27.47%”.
  var percent: String { (self * 100).fixed(2) + "%" }
}
