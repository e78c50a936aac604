import Record
import Theme

/// What the executive, or another body, answered.
enum ResponseView {
  static let vocabulary = Vocabulary<RecordPage<Response>>(
    "response",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "The response's title"),
      .text("summary", \.it.document.summary, "What it is about"),
      .part("decision-maker", \.decisionMaker, "Who answered"),
      .text("date", \.it.date?.text, "The day of the answer"),
      .text("iso", \.it.date?.iso, "The same as 2026-02-03"),
      .part("clocks", \.clocks, "Whether the answer came in time"),
      .text("counts", \.it.positionsInWords, "“7 accepted, 2 rejected”"),
      .list("positions", \.positions, "The position on each recommendation"),
      .list("withheld", \.withheld, "Positions that may not be shown"),
      .list("unanswered", \.unanswered, "Recommendations of the review on which it shows no position"),
      .list("details", \.details, "What else its fields say"),
      .markup("body", \.body, "The text of the response"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

/// The position on one recommendation.
struct PositionRowView: Viewable {
  let anchor: String
  let number: String
  let link: String
  let recommendation: String
  let position: StatusView
  let text: [UInt8]?
  /// How it stands now; nothing for what did not exist on the record's own day.
  let square: SquareView?
  let standing: StateView?

  static let vocabulary = Vocabulary<PositionRowView>(
    "position-row",
    [
      .text("anchor", \.anchor, "An id for the row"),
      .text("number", \.number, "The recommendation's number as written"),
      .address("link", \.link, "The recommendation's page"),
      .text("recommendation", \.recommendation, "What was recommended, shortened where it is long"),
      .part("position", \.position, "Accepted, rejected …"),
      .markup("text", \.text, "What was said about it"),
      .part("square", \.square, "The recommendation's square"),
      .part("standing", \.standing, "How the recommendation stands now"),
    ])
}

extension RecordPage<Response> {
  var frame: FrameView {
    frame(.response, of: it.document, state: it.positionsInWords + ".", above: site.breadcrumbs(review: it.review))
  }
  var decisionMaker: LeadView { site.view(of: it.decisionMaker) }
  var positions: [PositionRowView] { it.positions.compactMap(\.open).map { row(of: $0) } }
  var withheld: [WithheldView] { it.positions.compactMap(\.withheld).map { WithheldView($0) } }
  var body: [UInt8]? {
    site.markupIfAny(it.body, headingShift: 1, root: root, foreign: site.foreign(it.document))
  }

  var clocks: ClocksView {
    ClocksView(clocks: site.clocks(clock).clocks + [site.callIn(of: it)].compactMap { $0 })
  }

  /// The clock of this answer: the notice is its own, else that of the first recommendation it answers.
  private var clock: ResponseClock {
    let first = it.positions.compactMap(\.open).first.map { site.record[$0.recommendation] }
    return ResponseClock(
      reportReceived: it.review.flatMap { site.record[$0].reportReceived } ?? first?.reportReceived,
      noticeReceived: it.noticeReceived ?? first?.noticeReceived, responded: it.date)
  }

  var unanswered: [LinkView] {
    let answered = Set(it.positions.compactMap(\.open).map(\.recommendation))
    return links((it.review.map { site.record[$0].recommendations } ?? []).filter { !answered.contains($0) })
  }

  private func row(of position: RecordedPosition) -> PositionRowView {
    let recommendation = site.record[position.recommendation]
    return PositionRowView(
      anchor: recommendation.document.id.last.text, number: recommendation.number.words,
      link: site.address(of: position.recommendation.ref),
      recommendation: site.record.shortTitle(of: position.recommendation),
      position: StatusView(position.position, say), text: markup(position.text, headingShift: 3),
      square: site.squares(of: [position.recommendation], label: "").squares.first,
      standing: site.state(of: position.recommendation))
  }
}

extension Site {
  func responsePages() -> [PlannedPage] { pages(of: record.responses, .response, ResponseView.vocabulary) }
}
