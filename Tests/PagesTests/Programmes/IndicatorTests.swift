import Testing

@testable import Pages
@testable import Publications
@testable import Record

struct IndicatorTests {
  private func record(target: TargetRange? = TargetRange(words: "60 - 70", low: 60, high: 70)) throws -> Record {
    var record = try Made.record()
    record.indicatorSets = [
      IndicatorSet(
        document: try Made.document("figures", "Figures", in: "indicators"), indicators: [Handle(0)],
        withheld: [Withheld(.draft)])
    ]
    record.indicators = [
      Indicator(
        document: try Made.document("figures/ch-141", "Children <in> homes & more", in: "indicators"), set: Handle(0),
        code: "CH 141", polarity: .higherIsBetter, value: Measurement(words: "68.5%"), unit: "% of children",
        target: target, direction: .down, rag: RecordedRAG(words: "amber", colour: .amber, meaning: "Near the range"),
        benchmarks: [Benchmark(name: "England", period: "2024/25", value: Measurement(words: "70%"))],
        series: [
          reading("Aug-25", "61.2"), reading("Sep-25", "not collected"), reading("Oct-25", "72"),
          reading("Nov-25", "68.5"),
        ])
    ]
    return record
  }

  private func reading(_ period: String, _ value: String) -> Reading {
    Reading(period: period, value: Measurement(words: value))
  }

  private func chart(_ record: Record) throws -> String {
    String(decoding: try #require(IndicatorChart(record.indicators[0])).svg(), as: UTF8.self)
  }

  @Test func drawsAChartWithATitleAndADescription() throws {
    let svg = try chart(record())
    #expect(svg.contains(#"role="img" aria-labelledby="chart-title chart-description""#))
    #expect(svg.contains(#"<title id="chart-title">Children &lt;in&gt; homes &amp; more, % of children</title>"#))
    #expect(
      svg.contains("From 61.2 in Aug-25 to 68.5 in Nov-25. The lowest value is 61.2 (Aug-25), the highest 72 (Oct-25).")
    )
    #expect(svg.contains(#"<desc id="chart-description">"#))
    #expect(svg.contains("The target is 60 - 70."))
    #expect(!svg.contains("style="))
  }

  @Test func breaksTheLineWhereNothingWasMeasured() throws {
    let svg = try chart(record())
    #expect(svg.split(separator: "<circle").count == 4)
    #expect(svg.split(separator: "<polyline").count == 2)
    #expect(svg.contains(#"class="chart-target""#))
  }

  @Test func drawsASingleTargetAsALine() throws {
    let svg = try chart(record(target: TargetRange(words: "65", low: 65, high: 65)))
    #expect(!svg.contains(#"class="chart-target""#))
    #expect(svg.split(separator: "chart-target-line").count == 2)
  }

  @Test func drawsNothingOfOneValue() throws {
    var record = try record()
    record.indicators[0].series = [reading("Aug-25", "61.2")]
    let site = Site(record)
    #expect(site.view(of: Handle<Indicator>(0)).chart == nil)
    let page = try #require(site.indicatorPages().first { $0.kind == .indicator })
    #expect(DefaultTheme.html(page).contains("fewer than two values"))
  }

  @Test func putsEveryValueInTheTable() throws {
    let site = Site(try record())
    let page = try #require(site.indicatorPages().first { $0.kind == .indicator })
    let html = DefaultTheme.html(page)
    for (period, value) in [("Aug-25", "61.2"), ("Sep-25", "not collected"), ("Oct-25", "72"), ("Nov-25", "68.5")] {
      #expect(html.contains(#"<th scope="row">\#(period)</th><td class="number">\#(value)</td>"#))
    }
    #expect(html.contains("England"))
    #expect(html.contains("2024/25"))
    #expect(html.contains("Near the range"))
  }

  @Test func saysWhereAValueStandsAgainstItsTarget() {
    let range = TargetRange(words: "60 - 70", low: 60, high: 70)
    let words = ["59", "60", "71", "n/a"].map { range.standing(of: Measurement(words: $0)) }
    #expect(words == ["Below the range", "Within the range", "Above the range", nil])
    #expect(TargetRange(words: "65", low: 65).standing(of: Measurement(words: "65")) == "At the target")
  }

  @Test func saysInWordsWhetherADirectionIsBetter() {
    #expect(DirectionView(direction: .down, polarity: .higherIsBetter).words == "Down, which is worse")
    #expect(DirectionView(direction: .down, polarity: .lowerIsBetter).words == "Down, which is better")
    #expect(DirectionView(direction: .same, polarity: .lowerIsBetter).words == "No change")
  }

  @Test func repeatsNoUnitThatTheValueCarries() throws {
    var indicator = try record().indicators[0]
    #expect(indicator.valueWithUnit == "68.5%")
    indicator.unit = "people"
    indicator.value = Measurement(words: "26")
    #expect(indicator.valueWithUnit == "26 people")
  }
}
