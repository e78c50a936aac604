package struct IndicatorSet: DocumentEntity, Equatable, Sendable {
  package static var kind: RecordKind { .indicatorSet }

  package var document: Document
  package var committee: Handle<Committee>?
  package var asAt: Day?
  package var indicators: [Handle<Indicator>] = []
  package var withheld: [Withheld] = []
  package var body = LinkedProse(.empty)
}

extension IndicatorSet: Documented {
  package static let fields: [RecordField<IndicatorSet>] = [
    .title, .summary, .language,
    .init("committee", "Committee", elsewhere: [.search, .page]) { .reference($0.committee) },
    .init("as-at", "Figures as at", elsewhere: [.search, .page]) { .day($0.asAt) },
    .published, .updated,
    .init("withheld", "Indicators that are withheld", elsewhere: [.publication, .search, .page]) {
      .grounds($0.withheld)
    },
    .init("body", "Text", elsewhere: [.publication, .page]) { .body($0.body) },
    .subjects,
  ]
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
  /// Nil where nobody says which way is better, which is not the same as neither.
  package var polarity: Polarity?
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

extension Indicator: Documented {
  package static let fields: [RecordField<Indicator>] = [
    .title, .language,
    .init("summary", "Summary", elsewhere: .page) { .words($0.document.summary) },
    .init("code", "Code", elsewhere: [.publication, .search, .page]) { .words($0.code) },
    .init("value", "Value", empty: "No value published", elsewhere: [.sheet, .proof, .page]) {
      .words($0.valueWithUnit)
    },
    .init("unit", "Unit", elsewhere: [.publication, .search, .proof, .page]) { .words($0.unit) },
    .init("rate", "Rate per 10,000", columns: ["rate_per_10000"], elsewhere: [.page, .search]) { .words($0.rate) },
    .init("target", "Target", empty: "No target", elsewhere: [.sheet, .proof, .page, .search]) {
      .words($0.targetWithStanding)
    },
    .init("polarity", "Which way is better", columns: ["better"], elsewhere: [.search, .page]) { .choice($0.polarity) },
    .init("direction", "Direction", elsewhere: [.search, .page]) {
      .words($0.direction?.words(under: $0.polarity))
    },
    .init("rag", "The council’s rating", columns: ["rating"], elsewhere: .page) { .rating($0.rag) },
    .init("guide", "What the council is looking for", elsewhere: .page) { .words($0.guide) },
    .init("measure", "Measure", elsewhere: [.search, .page]) { .choice($0.measure) },
    .init("officer", "Responsible officer", elsewhere: .page) { .people($0.officer) },
    .init("last-update", "Updated", columns: ["updated"], elsewhere: [.search, .page]) { .date($0.lastUpdate) },
    .init("description", "Description", elsewhere: [.publication, .page]) { .prose($0.description) },
    .init("comments", "Comments", elsewhere: [.publication, .page]) { .prose($0.comments) },
    .init("previous", "Earlier values", elsewhere: [.publication, .sheet, .search, .page]) {
      .readings($0.previous.map { FieldReading(name: nil, period: $0.period, value: $0.value) })
    },
    .init("benchmarks", "What to compare it with", elsewhere: [.publication, .sheet, .search, .page]) {
      .readings($0.benchmarks.map { FieldReading(name: $0.name, period: $0.period, value: $0.value) })
    },
    .init("series", "Values over time", elsewhere: [.publication, .sheet, .search, .page]) {
      .readings($0.series.map { FieldReading(name: nil, period: $0.period, value: $0.value) })
    },
    .subjects,
  ]
}

extension Indicator {
  package init(document: Document, set: Handle<IndicatorSet>, code: String) {
    self.document = document
    self.set = set
    self.code = code
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
