import Record
import Theme

/// A review: what it asked, how far its recommendations have come, and its papers.
enum ReviewView {
  static let vocabulary = Vocabulary<RecordPage<Review>>(
    "review",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.heading, "“Review: Rural buses”"),
      .text("summary", \.it.document.summary, "What it is about"),
      .text("lead", \.lead, "What it asked for and how that stands, in a sentence"),
      .list("strip", \.strip, "Its five steps; empty when it has no recommendations"),
      .part("squares", \.squares, "A square for each recommendation"),
      .list("topics", \.topics, "The subjects it belongs to"),
      .part("committee", \.committee, "The committee that made it"),
      .part("report", \.report, "The report it made"),
      .list("next", \.next, "What comes next of its subjects"),
      .list("figures", \.figures, "The indicators by which its recommendations are measured"),
      .list("leads", \.leads, "Who answers for its recommendations"),
      .part("agreed-at", \.agreedAt, "The meeting that agreed it"),
      .markup("scope", \.scope, "What it set out to look at"),
      .list("recommendations", \.recommendations, "Its recommendations, late ones first"),
      .list("withheld", \.withheld, "Recommendations that may not be shown"),
      .part("clocks", \.clocks, "The time for an answer"),
      .list("responses", \.responses, "The answers"),
      .list("letters", \.letters, "The letters that asked for answers, the oldest first"),
      .list("action-plans", \.actionPlans, "The action plans"),
      .list("papers", \.papers, "Its documents"),
      .list("details", \.details, "What else its fields say"),
      .markup("body", \.body, "The text of its page"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension RecordPage<Review> {
  var heading: String { say(.reviewPage, title: it.document.title) }
  var lead: String {
    let counts = site.counts(of: it.recommendations)
    guard counts.total > 0, let made = it.agreedAt.map({ site.record[$0].date }) else {
      return site.summary(of: counts)
    }
    return say(.statesMade, count: counts.total, day: made.monthText, words: site.words(of: counts))
  }
  var squares: SquaresView { site.squares(of: it.recommendations, label: it.document.title) }
  var topics: [LinkView] { links(it.document.subjects) }
  var report: LinkView? {
    guard case .open(let report)? = it.report else { return nil }
    return link(report)
  }
  var next: [NextView] { site.next(of: it.document.subjects, most: 1) }
  var figures: [SparklineView] { site.indicators(measuring: it.recommendations).map { site.sparkline(of: $0) } }
  var leads: [LinkView] {
    let all = it.recommendations.flatMap { site.record[$0].leads.compactMap { site.chief(of: $0) } }
    var seen: Set<RecordRef> = []
    return all.filter { seen.insert($0).inserted }.map { site.link(to: $0) }
  }
  var committee: LinkView { site.link(to: it.committee.ref) }
  var agreedAt: LinkView? { it.agreedAt.map { site.link(to: $0.ref, note: site.record[$0].date.text) } }
  var scope: [UInt8]? { markup(it.scope, headingShift: 1) }
  var recommendations: [AskedRowView] {
    site.inOrderOfUrgency(it.recommendations).map { site.asked($0, isAtHome: true) }
  }
  var withheld: [WithheldView] { it.withheldRecommendations.map { WithheldView($0) } }
  var responses: [ResponseRowView] { it.responses.map { site.responseRow($0) } }
  var letters: [LinkView] {
    site.record.letters(of: it).map { handle in
      let letter = site.record[handle]
      return site.link(to: handle.ref, note: letter.told(say.letterStep[letter.step]))
    }
  }
  var actionPlans: [LinkView] { links(it.actionPlans) }
  var papers: [PaperView] { it.documents.map { site.view(of: $0) } }
  var body: [UInt8]? { markup(it.body, headingShift: 1) }

  var frame: FrameView {
    frame(
      .review, of: it.document, title: heading,
      state: lead, above: site.breadcrumbs(review: nil))
  }

  /// One clock for the whole review: that of its first recommendation, since the set is answered together.
  var clock: ResponseClock? {
    it.recommendations.first.map { first in
      let own = site.record[first]
      return ResponseClock(
        reportReceived: it.reportReceived ?? own.reportReceived, noticeReceived: own.noticeReceived,
        responded: it.responses.compactMap { site.record[$0].date }.min())
    }
  }

  var clocks: ClocksView? { clock.map { site.clocks($0) } }
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
  func reviewPages() -> [PlannedPage] { pages(of: record.reviews, .review, ReviewView.vocabulary) }

  func responseRow(_ handle: Handle<Response>) -> ResponseRowView {
    let response = record[handle]
    return ResponseRowView(
      title: response.document.title, link: address(of: handle.ref), decisionMaker: view(of: response.decisionMaker),
      date: response.date?.text, iso: response.date?.iso, positions: response.positionsInWords)
  }
}
