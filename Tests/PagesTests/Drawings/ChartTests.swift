import Record
import Testing

@testable import Pages

/// What a page draws of an indicator.
struct ChartTests {
  /// A recommendation of 10 December 2025, accepted on 13 January 2026, that the indicator measures.
  private func site(_ values: [String] = ["61.2", "not collected", "72", "70", "68.5"]) throws -> Site {
    var record = try MadeReviews.record()
    let periods = ["Sep-25", "Oct-25", "Nov-25", "Dec-25", "Jan-26"]
    record.indicatorSets = [IndicatorSet(document: try Made.document("figures", "Figures", in: "indicators"))]
    var indicator = Indicator(
      document: try Made.document("figures/ch-141", "Visits in time", in: "indicators"), set: Handle(0), code: "CH 141")
    indicator.polarity = .higherIsBetter
    indicator.unit = "% of visits"
    indicator.target = TargetRange(words: "65", low: 65, high: 65)
    indicator.series = zip(periods, values).map { Reading(period: $0, value: Measurement(words: $1)) }
    indicator.value = values.last.map { Measurement(words: $0) }
    record.indicators = [indicator]
    record.recommendations[0].measures = [Measure(.open(Handle(0)))]
    return Site(record)
  }

  private func chart(_ site: Site, marks: [ChartMark]? = nil) throws -> (view: ChartView, svg: String) {
    let view = try #require(site.chart(of: Handle(0), marks: marks))
    return (view, String(decoding: view.drawing, as: UTF8.self))
  }

  @Test func namesTheDrawingInWordsAndMarksWhatHappened() throws {
    let svg = try chart(site()).svg
    #expect(
      svg.contains(#"role="img" aria-label="Visits in time, % of visits. From 61.2 in Sep-25 to 68.5 in Jan-26."#))
    #expect(svg.contains("Recommended 10 December 2025; accepted 13 January 2026.\""))
    #expect(svg.contains(">recommended</text>") && svg.contains(">accepted</text>"))
    #expect(!svg.contains("style=") && !svg.contains(" id="))
  }

  @Test func labelsTheFirstAndTheLastValue() throws {
    let svg = try chart(site()).svg
    #expect(svg.contains(">61.2</text>") && svg.contains(">68.5</text>"))
    #expect(svg.split(separator: "<circle").count == 2)
  }

  @Test func breaksTheLineWhereNothingWasMeasured() throws {
    let svg = try chart(site(["61.2", "60", "not collected", "70", "68.5"])).svg
    #expect(svg.split(separator: "<polyline").count == 3)
  }

  @Test func drawsATargetAcrossTheWhole() throws {
    let (view, svg) = try chart(site())
    #expect(svg.split(separator: "chart-target-line").count == 2)
    #expect(view.target == "Target 65")
  }

  /// A day before the first period has no place in the drawing; it is still told in words.
  @Test func tellsAMarkOutsideThePeriodsInWordsOnly() throws {
    let before = ChartMark(words: "recommended", day: try Made.day("2024-03-01"), recommendation: Handle(0))
    let (view, svg) = try chart(site(), marks: [before])
    #expect(!svg.contains(">recommended</text>"))
    #expect(svg.contains("Recommended 1 March 2024."))
    #expect(view.marks.map(\.words) == ["Recommended"])
    #expect(view.marks.first?.about == nil, "On the page of the recommendation itself no link leads to it")
  }

  @Test func drawsNothingOfOneValue() throws {
    let site = try site(["61.2", "n/a", "n/a", "n/a", "n/a"])
    #expect(site.chart(of: Handle(0)) == nil)
    #expect(site.sparkline(of: Handle(0)).drawing == nil)
  }

  @Test(arguments: [
    (["1", "2", "3", "4", "19"], "up from 4"), (["1", "2", "3", "40", "19"], "down from 40"),
    (["1", "2", "3", "19", "19"], "as before"),
  ])
  func saysBesideALineWhichWayItWent(_ values: [String], _ change: String) throws {
    let line = try site(values).sparkline(of: Handle(0))
    #expect(line.change == change)
    #expect(line.value == "19 % of visits")
    #expect(line.target == "target 65")
  }
}
