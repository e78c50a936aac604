package struct IndicatorSet: Equatable, Sendable {
  package var document: Document
  package var committee: Handle<Committee>?
  package var asAt: Day?
  package var indicators: [Handle<Indicator>]
  package var withheld: [Withheld]
  package var body: LinkedProse

  package init(
    document: Document, committee: Handle<Committee>? = nil, asAt: Day? = nil, indicators: [Handle<Indicator>] = [],
    withheld: [Withheld] = [], body: LinkedProse = LinkedProse(.empty)
  ) {
    self.document = document
    self.committee = committee
    self.asAt = asAt
    self.indicators = indicators
    self.withheld = withheld
    self.body = body
  }
}

package struct Indicator: Equatable, Sendable {
  package var document: Document
  package var set: Handle<IndicatorSet>
  package var code: String
  package var officer: Lead?
  package var description: LinkedProse?
  package var polarity: Polarity
  package var guide: String?
  package var value: Measurement?
  package var unit: String?
  package var rate: String?
  package var target: TargetRange?
  package var direction: Direction?
  package var rag: RecordedRAG?
  package var previous: [Reading]
  package var benchmarks: [Benchmark]
  package var measure: MeasurePeriod?
  package var lastUpdate: FuzzyDate?
  package var comments: LinkedProse?
  package var series: [Reading]

  package init(
    document: Document, set: Handle<IndicatorSet>, code: String, officer: Lead? = nil,
    description: LinkedProse? = nil, polarity: Polarity, guide: String? = nil, value: Measurement? = nil,
    unit: String? = nil, rate: String? = nil, target: TargetRange? = nil, direction: Direction? = nil,
    rag: RecordedRAG? = nil, previous: [Reading] = [], benchmarks: [Benchmark] = [], measure: MeasurePeriod? = nil,
    lastUpdate: FuzzyDate? = nil, comments: LinkedProse? = nil, series: [Reading] = []
  ) {
    self.document = document
    self.set = set
    self.code = code
    self.officer = officer
    self.description = description
    self.polarity = polarity
    self.guide = guide
    self.value = value
    self.unit = unit
    self.rate = rate
    self.target = target
    self.direction = direction
    self.rag = rag
    self.previous = previous
    self.benchmarks = benchmarks
    self.measure = measure
    self.lastUpdate = lastUpdate
    self.comments = comments
    self.series = series
  }
}

/// A number as written, and as a number when it is one: “99.65%” is 99.65.
package struct Measurement: Equatable, Sendable {
  package var words: String
  package var number: Double?

  package init(words: String) {
    self.words = words
    let digits = words.filter { $0.isNumber || $0 == "." || $0 == "-" }
    let others = words.filter {
      !($0.isNumber || $0 == "." || $0 == "-" || $0 == "," || $0 == "%" || $0 == "£" || $0 == " ")
    }
    number = others.isEmpty ? Double(digits) : nil
  }
}

/// A target as written; a range such as “326.8 - 399.4” has both ends.
package struct TargetRange: Equatable, Sendable {
  package var words: String
  package var low: Double?
  package var high: Double?

  package init(
    words: String, low: Double? = nil, high: Double? = nil
  ) {
    self.words = words
    self.low = low
    self.high = high
  }
}

package struct Reading: Equatable, Sendable {
  package var period: String
  package var value: Measurement

  package init(
    period: String, value: Measurement
  ) {
    self.period = period
    self.value = value
  }
}

package struct Benchmark: Equatable, Sendable {
  package var name: String
  package var period: String?
  package var value: Measurement

  package init(
    name: String, period: String? = nil, value: Measurement
  ) {
    self.name = name
    self.period = period
    self.value = value
  }
}
