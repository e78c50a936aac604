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
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

struct IndicatorRowView: Viewable {
  let code: String
  let name: String
  let link: String
  let value: String?
  let target: String?
  let direction: DirectionView?
  let rating: RatingView?

  static let vocabulary = Vocabulary<IndicatorRowView>(
    "indicator-row",
    [
      .text("code", \.code, "Its code"),
      .text("name", \.name, "Its name"),
      .address("link", \.link, "Its page"),
      .text("value", \.value, "The value as written"),
      .text("target", \.target, "The target as written"),
      .part("direction", \.direction, "Which way it went"),
      .part("rating", \.rating, "The council's own red, amber or green"),
    ])
}

/// Which way an indicator went, in words.
struct DirectionView: Viewable {
  let symbol: String
  /// “Down, which is better”.
  let words: String

  init(_ direction: Direction, _ polarity: Polarity) {
    symbol = direction.symbol
    words = direction.words(under: polarity)
  }

  static let vocabulary = Vocabulary<DirectionView>(
    "direction",
    [
      .text("symbol", \.symbol, "An arrow, which stands beside the words and never instead of them"),
      .text("words", \.words, "“Down, which is better”"),
    ])
}

extension RecordPage<IndicatorSet> {
  var frame: FrameView { frame(.indicatorSet, of: it.document, above: [site.indicatorsLink]) }
  var committee: LinkView? { link(it.committee) }
  var indicators: [IndicatorRowView] { it.indicators.map { site.row(of: $0) } }
  var withheld: [WithheldView] { it.withheld.map { WithheldView($0) } }
  var body: [UInt8]? { markup(it.body, headingShift: 1) }
}

extension Site {
  func indicatorPages() -> [PlannedPage] {
    pages(of: record.indicatorSets, .indicatorSet, IndicatorSetView.vocabulary)
      + pages(of: record.indicators, .indicator, IndicatorView.vocabulary)
  }

  var indicatorsLink: LinkView { LinkView(title: say(.kindIndicators), link: "indicators/index.html") }

  fileprivate func row(of handle: Handle<Indicator>) -> IndicatorRowView {
    let indicator = record[handle]
    return IndicatorRowView(
      code: indicator.code, name: indicator.document.title, link: address(of: handle.ref),
      value: indicator.valueWithUnit, target: indicator.target?.words,
      direction: indicator.direction.map { DirectionView($0, indicator.polarity) },
      rating: indicator.rag.map { RatingView($0, say) })
  }
}
