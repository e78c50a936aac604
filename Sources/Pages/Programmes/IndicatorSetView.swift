import Record
import Theme

/// A set of indicators as a table.
enum IndicatorSetView {
  static let vocabulary = Vocabulary<RecordPage<IndicatorSet>>(
    "indicator-set",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "The set's title"),
      .text("summary", \.it.document.summary, "What it is about"),
      .part("committee", \.committee, "The committee that follows it"),
      .text("as-at", \.it.asAt?.text, "The day of the values"),
      .list("indicators", \.indicators, "The indicators in their order"),
      .list("withheld", \.withheld, "Indicators that may not be shown"),
      .markup("body", \.body, "The text of its page"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

struct IndicatorRowView: Viewable {
  let site: Site
  let handle: Handle<Indicator>
  let indicator: Indicator

  static let vocabulary = Vocabulary<IndicatorRowView>(
    "indicator-row",
    [
      .text("code", \.indicator.code, "Its code"),
      .part("line", \.line, "It in one line, with a small drawing of its values"),
      .text("name", \.indicator.document.title, "Its name"),
      .address("link", \.link, "Its page"),
      .text("value", \.indicator.valueWithUnit, "The value as written"),
      .text("target", \.indicator.target?.words, "The target as written"),
      .part("direction", \.direction, "Which way it went"),
      .part("rating", \.rating, "The council's own red, amber or green"),
    ])

  var link: String { site.address(of: handle.ref) }
  var line: SparklineView { site.sparkline(of: handle) }
  var direction: DirectionView? {
    indicator.direction.map { DirectionView(direction: $0, polarity: indicator.polarity) }
  }
  var rating: RatingView? { indicator.rag.map { RatingView($0, site.say) } }
}

/// Which way an indicator went, in words.
struct DirectionView: Viewable {
  let direction: Direction
  let polarity: Polarity?

  static let vocabulary = Vocabulary<DirectionView>(
    "direction",
    [
      .text("symbol", \.direction.symbol, "An arrow, which stands beside the words and never instead of them"),
      .text("words", \.words, "“Down, which is better”"),
    ])

  var words: String { direction.words(under: polarity) }
}

extension RecordPage<IndicatorSet> {
  var frame: FrameView { frame(.indicatorSet, of: it.document, above: [site.indicatorsLink]) }
  var committee: LinkView? { link(it.committee) }
  var indicators: [IndicatorRowView] {
    it.indicators.map { IndicatorRowView(site: site, handle: $0, indicator: site.record[$0]) }
  }
  var withheld: [WithheldView] { it.withheld.map { WithheldView($0) } }
  var body: [UInt8]? { markup(it.body, headingShift: 1) }
}

extension Site {
  func indicatorPages() -> [PlannedPage] {
    pages(of: record.indicatorSets, .indicatorSet, IndicatorSetView.vocabulary)
      + pages(of: record.indicators, .indicator, IndicatorView.vocabulary)
  }

  var indicatorsLink: LinkView { LinkView(title: say(.kindIndicators), link: "indicators/index.html") }
}
