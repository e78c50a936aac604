import Record
import Theme

/// An indicator with its target, what it is compared with, and its values over time.
enum IndicatorView {
  static let vocabulary = Vocabulary<RecordPage<Indicator>>(
    "indicator",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "The indicator's name"),
      .text("code", \.it.code, "Its code"),
      .part("set", \.set, "The set it belongs to"),
      .part("officer", \.officer, "The responsible officer"),
      .markup("description", \.description, "What is counted"),
      .text("value", \.it.valueWithUnit, "The value as written, with its unit"),
      .text("unit", \.it.unit, "What the numbers are"),
      .text("rate", \.it.rate, "The rate per 10,000"),
      .text("target", \.it.target?.words, "The target as written"),
      .text("standing", \.standing, "Where the value stands against the target"),
      .text("polarity", \.polarity, "Whether higher or lower is better"),
      .part("line", \.line, "It in one line: which way it went, and the target"),
      .part("direction", \.direction, "Which way it went"),
      .part("rating", \.rating, "The council's own red, amber or green"),
      .text("guide", \.it.guide, "What the council is looking for"),
      .text("measure", \.measure, "Snapshot or cumulative"),
      .part("last-update", \.lastUpdate, "When the value was last brought up to date"),
      .list("benchmarks", \.it.benchmarks, "Values to compare with, each with its own period"),
      .list("previous", \.previous, "Earlier values"),
      .list("series", \.series, "The values of the chart, the oldest first"),
      .part("chart", \.chart, "The chart; absent with fewer than two values"),
      .markup("comments", \.comments, "What the officers say about it"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

struct ReadingView: Viewable {
  let reading: Reading
  let target: TargetRange?

  static let vocabulary = Vocabulary<ReadingView>(
    "reading",
    [
      .text("period", \.reading.period, "The period as written"),
      .text("value", \.reading.value.words, "The value as written"),
      .text("standing", \.standing, "Where it stands against the target"),
    ])

  /// “Below the range”; nothing where there is no target or no number.
  var standing: String? { target?.standing(of: reading.value) }
}

extension Benchmark: Viewable {
  static let vocabulary = Vocabulary<Benchmark>(
    "benchmark",
    [
      .text("name", \.name, "Whose value: England, statistical neighbours"),
      .text("period", \.period, "Its own period"),
      .text("value", \.value.words, "The value as written"),
    ])
}

extension RecordPage<Indicator> {
  var frame: FrameView {
    let siblings = site.record[it.set].indicators
    let place = siblings.firstIndex(of: handle) ?? 0
    return frame(
      .indicator, of: it.document, state: news, above: [site.indicatorsLink, set],
      previous: place > 0 ? link(siblings[place - 1]) : nil,
      next: place + 1 < siblings.count ? link(siblings[place + 1]) : nil)
  }

  /// Its last value, and where that went.
  private var news: String? {
    line.value.map {
      say(.topicMeasured, name: it.document.title, words: [$0, line.change].compactMap(\.self).joined(separator: ", "))
    }
  }

  var set: LinkView { site.link(to: it.set.ref) }
  var officer: LeadView? { it.officer.map { site.view(of: $0) } }
  var description: [UInt8]? { markup(it.description, headingShift: 1) }
  var standing: String? { it.value.flatMap { it.target?.standing(of: $0) } }
  var polarity: String? { it.polarity.map { say.polarity[$0] } }
  var direction: DirectionView? { it.direction.map { DirectionView(direction: $0, polarity: it.polarity) } }
  var rating: RatingView? { it.rag.map { RatingView($0, say) } }
  var measure: String? { it.measure.map { say.period[$0] } }
  var lastUpdate: WrittenDateView? { it.lastUpdate.map { WrittenDateView($0) } }

  var previous: [ReadingView] { it.previous.map { ReadingView(reading: $0, target: it.target) } }
  var series: [ReadingView] { it.series.map { ReadingView(reading: $0, target: it.target) } }
  var line: SparklineView { site.sparkline(of: handle) }
  var chart: ChartView? { site.chart(of: handle) }
  var comments: [UInt8]? { markup(it.comments, headingShift: 2) }
}
