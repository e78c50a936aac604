import Record
import Theme

/// A set of indicators as a table.
struct IndicatorSetView: Viewable {
  let frame: FrameView
  let title: String
  let summary: String?
  let committee: LinkView?
  let asAt: String?
  let indicators: [IndicatorRowView]
  let withheld: [WithheldView]
  let body: [UInt8]?
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<IndicatorSetView>(
    "indicator-set",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The set's title"),
      .text("summary", \.summary, "What it is about"),
      .part("committee", \.committee, "The committee that follows it"),
      .text("as-at", \.asAt, "The day of the values"),
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

extension Site {
  func indicatorPages() -> [PlannedPage] {
    let sets = record.indicatorSets.indices.map { index in
      let handle = Handle<IndicatorSet>(index)
      return PlannedPage(addresses.page(of: handle.ref), .indicatorSet) { [self] in view(of: handle).view }
    }
    let indicators = record.indicators.indices.map { index in
      let handle = Handle<Indicator>(index)
      return PlannedPage(addresses.page(of: handle.ref), .indicator) { [self] in view(of: handle).view }
    }
    return sets + indicators
  }

  func view(of handle: Handle<IndicatorSet>) -> IndicatorSetView {
    let set = record[handle]
    let path = addresses.page(of: handle.ref)
    return IndicatorSetView(
      frame: frame(
        .indicatorSet, path: path, title: set.document.title, description: set.document.summary,
        language: set.document.language, breadcrumbs: [indicatorsLink],
        isPreview: set.document.isPreview),
      title: set.document.title, summary: set.document.summary, committee: set.committee.map { link(to: $0.ref) },
      asAt: set.asAt?.text, indicators: set.indicators.map { row(of: $0) },
      withheld: set.withheld.map { WithheldView($0) },
      body: markupIfAny(set.body, headingShift: 1, root: Site.root(of: path)), backlinks: backlinks(to: handle.ref))
  }

  var indicatorsLink: LinkView { LinkView(title: say(.kindIndicators), link: "indicators/index.html") }

  private func row(of handle: Handle<Indicator>) -> IndicatorRowView {
    let indicator = record[handle]
    return IndicatorRowView(
      code: indicator.code, name: indicator.document.title, link: address(of: handle.ref),
      value: indicator.valueWithUnit, target: indicator.target?.words,
      direction: indicator.direction.map { DirectionView($0, indicator.polarity) },
      rating: indicator.rag.map { RatingView($0, say) })
  }
}
