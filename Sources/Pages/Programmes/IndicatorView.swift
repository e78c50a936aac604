import Publications
import Record
import Theme

/// An indicator with its target, what it is compared with, and its values over time.
struct IndicatorView: Viewable {
  let frame: FrameView
  let title: String
  let code: String
  let set: LinkView
  let officer: LeadView?
  let description: [UInt8]?
  let value: String?
  let unit: String?
  let rate: String?
  let target: String?
  let standing: String?
  let polarity: String
  let direction: DirectionView?
  let rating: RatingView?
  let guide: String?
  let measure: String?
  let lastUpdate: WrittenDateView?
  let benchmarks: [BenchmarkView]
  let previous: [ReadingView]
  let series: [ReadingView]
  let chart: [UInt8]?
  let comments: [UInt8]?
  let subjects: [LinkView]
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<IndicatorView>(
    "indicator",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The indicator's name"),
      .text("code", \.code, "Its code"),
      .part("set", \.set, "The set it belongs to"),
      .part("officer", \.officer, "The responsible officer"),
      .markup("description", \.description, "What is counted"),
      .text("value", \.value, "The value as written, with its unit"),
      .text("unit", \.unit, "What the numbers are"),
      .text("rate", \.rate, "The rate per 10,000"),
      .text("target", \.target, "The target as written"),
      .text("standing", \.standing, "Where the value stands against the target"),
      .text("polarity", \.polarity, "Whether higher or lower is better"),
      .part("direction", \.direction, "Which way it went"),
      .part("rating", \.rating, "The council's own red, amber or green"),
      .text("guide", \.guide, "What the council is looking for"),
      .text("measure", \.measure, "Snapshot or cumulative"),
      .part("last-update", \.lastUpdate, "When the value was last brought up to date"),
      .list("benchmarks", \.benchmarks, "Values to compare with, each with its own period"),
      .list("previous", \.previous, "Earlier values"),
      .list("series", \.series, "The values of the chart, the oldest first"),
      .markup("chart", \.chart, "The chart, an SVG with a title and a description"),
      .markup("comments", \.comments, "What the officers say about it"),
      .list("subjects", \.subjects, "The subjects it belongs to"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

struct ReadingView: Viewable {
  let period: String
  let value: String
  /// “Below the range”; nothing where there is no target or no number.
  let standing: String?

  static let vocabulary = Vocabulary<ReadingView>(
    "reading",
    [
      .text("period", \.period, "The period as written"),
      .text("value", \.value, "The value as written"),
      .text("standing", \.standing, "Where it stands against the target"),
    ])
}

struct BenchmarkView: Viewable {
  let name: String
  let period: String?
  let value: String

  static let vocabulary = Vocabulary<BenchmarkView>(
    "benchmark",
    [
      .text("name", \.name, "Whose value: England, statistical neighbours"),
      .text("period", \.period, "Its own period"),
      .text("value", \.value, "The value as written"),
    ])
}

extension Site {
  func view(of handle: Handle<Indicator>) -> IndicatorView {
    let indicator = record[handle]
    let path = addresses.page(of: handle.ref)
    let root = Site.root(of: path)
    let chart = IndicatorChart(indicator)
    return IndicatorView(
      frame: indicatorFrame(handle, path), title: indicator.document.title, code: indicator.code,
      set: link(to: indicator.set.ref), officer: indicator.officer.map { view(of: $0) },
      description: markupIfAny(indicator.description, headingShift: 1, root: root), value: indicator.valueWithUnit,
      unit: indicator.unit, rate: indicator.rate, target: indicator.target?.words,
      standing: indicator.value.flatMap { indicator.target?.standing(of: $0) },
      polarity: say.polarity[indicator.polarity],
      direction: indicator.direction.map { DirectionView($0, indicator.polarity) },
      rating: indicator.rag.map { RatingView($0, say) }, guide: indicator.guide,
      measure: indicator.measure.map { say.period[$0] },
      lastUpdate: indicator.lastUpdate.map { WrittenDateView($0) },
      benchmarks: indicator.benchmarks.map { BenchmarkView(name: $0.name, period: $0.period, value: $0.value.words) },
      previous: indicator.previous.map { view(of: $0, indicator.target) },
      series: indicator.series.map { view(of: $0, indicator.target) }, chart: chart?.svg(),
      comments: markupIfAny(indicator.comments, headingShift: 2, root: root),
      subjects: indicator.document.subjects.map { link(to: $0.ref) }, backlinks: backlinks(to: handle.ref))
  }

  private func view(of reading: Reading, _ target: TargetRange?) -> ReadingView {
    ReadingView(
      period: reading.period, value: reading.value.words, standing: target?.standing(of: reading.value))
  }

  private func indicatorFrame(_ handle: Handle<Indicator>, _ path: String) -> FrameView {
    let indicator = record[handle]
    let siblings = record[indicator.set].indicators
    let place = siblings.firstIndex(of: handle) ?? 0
    return frame(
      .indicator, path: path, title: indicator.document.title, description: indicator.document.summary,
      language: indicator.document.language,
      breadcrumbs: [indicatorsLink, link(to: indicator.set.ref)],
      previous: place > 0 ? link(to: siblings[place - 1].ref) : nil,
      next: place + 1 < siblings.count ? link(to: siblings[place + 1].ref) : nil,
      isPreview: indicator.document.isPreview)
  }
}
