import Testing

@testable import Publications

struct ChartScaleTests {
  @Test(arguments: [
    ([19.0, 77], "0 20 40 60 80"), ([326.8, 399.4], "320 340 360 380 400"), ([0.2, 0.9], "0.0 0.5 1.0"),
    ([5, 5], "0 2 4 6"), ([-4, 8], "-5 0 5 10"),
  ])
  func takesRoundStepsThatHoldEveryValue(_ values: [Double], _ expected: String) throws {
    let scale = try #require(ChartScale(holding: values))
    #expect(scale.ticks.map { $0.fixed(scale.decimals) }.joined(separator: " ") == expected)
    #expect(values.allSatisfy { $0 >= scale.low && $0 <= scale.high })
  }

  @Test(arguments: [(12.5, 2, "12.50"), (-3.04, 1, "-3.0"), (0.05, 2, "0.05"), (7, 0, "7"), (-0.5, 1, "-0.5")])
  func writesNumbersWithoutALocale(_ number: Double, _ decimals: Int, _ expected: String) {
    #expect(number.fixed(decimals) == expected)
  }
}
