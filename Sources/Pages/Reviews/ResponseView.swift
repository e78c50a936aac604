import Record
import Theme

/// What the executive, or another body, answered.
struct ResponseView: Viewable {
  let frame: FrameView
  let title: String
  let summary: String?
  let decisionMaker: LeadView
  let meeting: LinkView?
  let date: String?
  let iso: String?
  let noticeReceived: String?
  let review: LinkView?
  let clocks: ClocksView
  let counts: String
  let positions: [PositionRowView]
  let withheld: [WithheldView]
  let unanswered: [LinkView]
  let body: [UInt8]?
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<ResponseView>(
    "response",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The response's title"),
      .text("summary", \.summary, "What it is about"),
      .part("decision-maker", \.decisionMaker, "Who answered"),
      .part("meeting", \.meeting, "The meeting that decided it"),
      .text("date", \.date, "The day of the answer"),
      .text("iso", \.iso, "The same as 2026-02-03"),
      .text("notice-received", \.noticeReceived, "The day the executive received the notice"),
      .part("review", \.review, "The review it answers"),
      .part("clocks", \.clocks, "Whether the answer came in time"),
      .text("counts", \.counts, "“7 accepted, 2 rejected”"),
      .list("positions", \.positions, "The position on each recommendation"),
      .list("withheld", \.withheld, "Positions that may not be shown"),
      .list("unanswered", \.unanswered, "Recommendations of the review on which it shows no position"),
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
  let status: StatusView

  static let vocabulary = Vocabulary<PositionRowView>(
    "position-row",
    [
      .text("anchor", \.anchor, "An id for the row"),
      .text("number", \.number, "The recommendation's number as written"),
      .address("link", \.link, "The recommendation's page"),
      .text("recommendation", \.recommendation, "What was recommended, shortened where it is long"),
      .part("position", \.position, "Accepted, rejected …"),
      .markup("text", \.text, "What was said about it"),
      .part("status", \.status, "How far the recommendation is now"),
    ])
}

extension Site {
  func responsePages() -> [PlannedPage] {
    record.responses.indices.map { index in
      let handle = Handle<Response>(index)
      return PlannedPage(addresses.page(of: handle.ref), .response) { [self] in view(of: handle).view }
    }
  }

  func view(of handle: Handle<Response>) -> ResponseView {
    let response = record[handle]
    let path = addresses.page(of: handle.ref)
    let root = Site.root(of: path)
    return ResponseView(
      frame: frame(
        .response, path: path, title: response.document.title, description: response.document.summary,
        language: response.document.language, breadcrumbs: breadcrumbs(review: response.review),
        isPreview: response.document.isPreview),
      title: response.document.title, summary: response.document.summary,
      decisionMaker: view(of: response.decisionMaker), meeting: response.meeting.map { link(to: $0.ref) },
      date: response.date?.text, iso: response.date?.iso, noticeReceived: response.noticeReceived?.text,
      review: response.review.map { link(to: $0.ref) },
      clocks: ClocksView(clocks: clocks(clock(of: response)).clocks + [callIn(of: response)].compactMap { $0 }),
      counts: response.positionsInWords,
      positions: response.positions.compactMap(\.open).map { row(of: $0, root: root) },
      withheld: response.positions.compactMap(\.withheld).map { WithheldView($0) },
      unanswered: unanswered(response).map { link(to: $0.ref) },
      body: markupIfAny(response.body, headingShift: 1, root: root), backlinks: backlinks(to: handle.ref))
  }

  private func row(of position: RecordedPosition, root: String) -> PositionRowView {
    let recommendation = record[position.recommendation]
    return PositionRowView(
      anchor: recommendation.document.id.last.text, number: recommendation.number.words,
      link: address(of: position.recommendation.ref), recommendation: recommendation.text.prose.plainText.excerpt(),
      position: StatusView(position.position, say), text: markupIfAny(position.text, headingShift: 3, root: root),
      status: StatusView(recommendation.status, say))
  }

  /// The clock of this answer: the notice is its own, else that of the first recommendation it answers.
  private func clock(of response: Response) -> ResponseClock {
    let first = response.positions.compactMap(\.open).first.map { record[$0.recommendation] }
    return ResponseClock(
      reportReceived: response.review.flatMap { record[$0].reportReceived } ?? first?.reportReceived,
      noticeReceived: response.noticeReceived ?? first?.noticeReceived, responded: response.date)
  }

  private func unanswered(_ response: Response) -> [Handle<Recommendation>] {
    let answered = Set(response.positions.compactMap(\.open).map(\.recommendation))
    let all = response.review.map { record[$0].recommendations } ?? []
    return all.filter { !answered.contains($0) }
  }
}
