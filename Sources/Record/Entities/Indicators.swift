package struct IndicatorSet: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .indicatorSet }

  package var document: Document
  package var committee: Handle<Committee>?
  package var asAt: Day?
  package var indicators: [Handle<Indicator>] = []
  package var withheld: [Withheld] = []
  package var body = LinkedProse(.empty)
}

extension IndicatorSet {
  package init(document: Document) { self.document = document }
}

package struct Indicator: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .indicator }

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
  package var previous: [Reading] = []
  package var benchmarks: [Benchmark] = []
  package var measure: MeasurePeriod?
  package var lastUpdate: FuzzyDate?
  package var comments: LinkedProse?
  package var series: [Reading] = []
}

extension Indicator {
  package init(document: Document, set: Handle<IndicatorSet>, code: String, polarity: Polarity) {
    self.document = document
    self.set = set
    self.code = code
    self.polarity = polarity
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

  package init(words: String, low: Double? = nil, high: Double? = nil) {
    self.words = words
    self.low = low
    self.high = high
  }
}

package struct Reading: Equatable, Sendable {
  package var period: String
  package var value: Measurement

  package init(period: String, value: Measurement) {
    self.period = period
    self.value = value
  }
}

package struct Benchmark: Equatable, Sendable {
  package var name: String
  package var period: String?
  package var value: Measurement

  package init(name: String, period: String? = nil, value: Measurement) {
    self.name = name
    self.period = period
    self.value = value
  }
}
