/// A scale with round steps for the values of a chart.
package struct ChartScale: Equatable, Sendable {
  package let low: Double
  package let high: Double
  let step: Double
  /// How many decimals the steps need.
  let decimals: Int

  /// About four steps of 1, 2 or 5 times a power of ten that hold all values; from 0 where that is near.
  package init?(holding values: [Double]) {
    guard let least = values.min(), let most = values.max(), least.isFinite, most.isFinite else { return nil }
    let span = most > least ? most - least : max(abs(most), 1)
    let isNearZero = least >= 0 && least <= span * 1.5
    let bottom = isNearZero ? 0 : least
    let step = ChartScale.roundStep((max(most, bottom + span) - bottom) / 4)
    self.step = step.size
    decimals = step.decimals
    low = (bottom / step.size).rounded(.down) * step.size
    high = max((most / step.size).rounded(.up) * step.size, low + step.size)
  }

  var ticks: [Double] {
    (0...Int(((high - low) / step).rounded())).map { low + Double($0) * step }
  }

  /// From 0 at the bottom to 1 at the top.
  package func place(of value: Double) -> Double { min(max((value - low) / (high - low), 0), 1) }

  private static func roundStep(_ raw: Double) -> (size: Double, decimals: Int) {
    var power = 1.0
    var decimals = 0
    while power * 10 <= raw { power *= 10 }
    while power > raw, decimals < 6 {
      power /= 10
      decimals += 1
    }
    let factor = [1.0, 2, 5].first { $0 * power >= raw } ?? 10
    return (factor * power, factor == 10 ? max(decimals - 1, 0) : decimals)
  }
}

extension Double {
  /// With exactly so many decimals, without the help of a locale: 12.50, -3.
  package func fixed(_ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    guard isFinite, magnitude < 1e12 else { return "0" }
    let whole = Int((self * Double(scale)).rounded())
    let digits = String(whole.magnitude)
    let sign = whole < 0 ? "-" : ""
    if decimals == 0 { return sign + digits }
    let padded = String(repeating: "0", count: max(decimals + 1 - digits.count, 0)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
