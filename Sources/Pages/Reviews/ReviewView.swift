import Record
import Theme

/// A review: what it asked, how far its recommendations have come, and its papers.
struct ReviewView: Viewable {
  let frame: FrameView
  let title: String
  let summary: String?
  let progress: ProgressBarView?
  let committee: LinkView
  let chair: LinkView?
  let supportOfficer: LeadView?
  let group: [LeadView]
  let started: WrittenDateView?
  let finished: WrittenDateView?
  let agreedAt: LinkView?
  let report: LinkView?
  let reportWithheld: WithheldView?
  let reportReceived: String?
  let scope: [UInt8]?
  let recommendations: [RecommendationRowView]
  let withheld: [WithheldView]
  let clocks: ClocksView?
  let responses: [ResponseRowView]
  let actionPlans: [LinkView]
  let papers: [PaperView]
  let subjects: [LinkView]
  let body: [UInt8]?
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<ReviewView>(
    "review",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The review's title"),
      .text("summary", \.summary, "What it is about"),
      .part("progress", \.progress, "How far its recommendations have come; absent when it has none"),
      .part("committee", \.committee, "The committee that made it"),
      .part("chair", \.chair, "Who chaired it"),
      .part("support-officer", \.supportOfficer, "The lead support officer"),
      .list("group", \.group, "The task and finish group"),
      .part("started", \.started, "When it began"),
      .part("finished", \.finished, "When it ended"),
      .part("agreed-at", \.agreedAt, "The meeting that agreed it"),
      .part("report", \.report, "Its report"),
      .part("report-withheld", \.reportWithheld, "Why the report is withheld"),
      .text("report-received", \.reportReceived, "The day the executive received the report"),
      .markup("scope", \.scope, "What it set out to look at"),
      .list("recommendations", \.recommendations, "Its recommendations in their order"),
      .list("withheld", \.withheld, "Recommendations that may not be shown"),
      .part("clocks", \.clocks, "The time for an answer"),
      .list("responses", \.responses, "The answers"),
      .list("action-plans", \.actionPlans, "The action plans"),
      .list("papers", \.papers, "Its documents"),
      .list("subjects", \.subjects, "The subjects it belongs to"),
      .markup("body", \.body, "The text of its page"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

/// How many of how many are done, for a bar that is never without its words.
struct ProgressBarView: Viewable {
  let done: Int
  let total: Int
  let words: String
  let breakdown: String

  init?(_ tally: Tally) {
    guard tally.total > 0 else { return nil }
    (done, total, words, breakdown) = (tally.done, tally.total, tally.words, tally.breakdown)
  }

  static let vocabulary = Vocabulary<ProgressBarView>(
    "progress-bar",
    [
      .text("done", \.done, "How many are done"),
      .text("total", \.total, "How many there are"),
      .text("words", \.words, "“12 of 40 done, 3 overdue”"),
      .text("breakdown", \.breakdown, "“Done 12, under way 8, not started 20”"),
    ])
}

/// An answer in a list.
struct ResponseRowView: Viewable {
  let title: String
  let link: String
  let decisionMaker: LeadView
  let date: String?
  let iso: String?
  let positions: String

  static let vocabulary = Vocabulary<ResponseRowView>(
    "response-row",
    [
      .text("title", \.title, "The response's title"),
      .address("link", \.link, "Its page"),
      .part("decision-maker", \.decisionMaker, "Who answered"),
      .text("date", \.date, "When"),
      .text("iso", \.iso, "The same as 2026-02-03"),
      .text("positions", \.positions, "“7 accepted, 2 rejected”"),
    ])
}

extension Site {
  func reviewPages() -> [PlannedPage] {
    record.reviews.indices.map { index in
      let handle = Handle<Review>(index)
      return PlannedPage(addresses.page(of: handle.ref), .review) { [self] in view(of: handle).view }
    }
  }

  func view(of handle: Handle<Review>) -> ReviewView {
    let review = record[handle]
    let path = addresses.page(of: handle.ref)
    let root = Site.root(of: path)
    let (report, reportWithheld) = view(of: review.report)
    return ReviewView(
      frame: reviewFrame(handle, path), title: review.document.title, summary: review.document.summary,
      progress: ProgressBarView(tracker.tally(of: review.recommendations)),
      committee: link(to: review.committee.ref), chair: review.chair.map { link(to: $0.ref) },
      supportOfficer: review.supportOfficer.map { view(of: $0) }, group: views(of: review.group),
      started: review.started.map { WrittenDateView($0) }, finished: review.finished.map { WrittenDateView($0) },
      agreedAt: review.agreedAt.map { link(to: $0.ref, note: record[$0].date.text) }, report: report,
      reportWithheld: reportWithheld, reportReceived: review.reportReceived?.text,
      scope: markupIfAny(review.scope, headingShift: 1, root: root),
      recommendations: review.recommendations.map { row(of: $0) },
      withheld: review.withheldRecommendations.map { WithheldView($0) }, clocks: clocks(of: review),
      responses: review.responses.map { responseRow($0) }, actionPlans: review.actionPlans.map { link(to: $0.ref) },
      papers: review.documents.map { view(of: $0) }, subjects: review.document.subjects.map { link(to: $0.ref) },
      body: markupIfAny(review.body, headingShift: 1, root: root), backlinks: backlinks(to: handle.ref))
  }

  private func reviewFrame(_ handle: Handle<Review>, _ path: String) -> FrameView {
    let document = record[handle].document
    return frame(
      .review, path: path, title: say(.reviewPage, title: document.title), description: document.summary,
      language: document.language,
      breadcrumbs: breadcrumbs(review: nil), isPreview: document.isPreview)
  }

  /// A report's link, or why it is withheld.
  func view(of report: Disclosed<Handle<Report>>?) -> (LinkView?, WithheldView?) {
    switch report {
    case .open(let handle): (link(to: handle.ref), nil)
    case .withheld(let withheld): (nil, WithheldView(withheld))
    case nil: (nil, nil)
    }
  }

  /// One clock for the whole review: that of its first recommendation, since the set is answered together.
  private func clocks(of review: Review) -> ClocksView? {
    guard let first = review.recommendations.first else { return nil }
    let responded = review.responses.compactMap { record[$0].date }.min()
    let own = record[first]
    return clocks(
      ResponseClock(
        reportReceived: review.reportReceived ?? own.reportReceived, noticeReceived: own.noticeReceived,
        responded: responded))
  }

  func responseRow(_ handle: Handle<Response>) -> ResponseRowView {
    let response = record[handle]
    return ResponseRowView(
      title: response.document.title, link: address(of: handle.ref), decisionMaker: view(of: response.decisionMaker),
      date: response.date?.text, iso: response.date?.iso, positions: response.positionsInWords)
  }
}
