import Record
import Theme

extension RecordPage<Report> {
  var items: [LinkView] { it.items.map { site.link(to: $0) } }
  var openUntil: String? { lastDay(.papers) }
  var backgroundUntil: String? { lastDay(.backgroundPapers) }
  var purpose: [UInt8]? { markup(it.purpose, headingShift: 1, anchors: false) }
  var proposals: [ProposalView] { it.proposals.map { view(of: $0) } }
  var contents: [ContentsEntryView] { Site.contents(of: it.body.prose) }
  var body: [UInt8]? { markup(it.body) }
  var appendices: [PaperView] { it.appendices.map { site.view(of: $0) } }

  var meetings: [LinkView] {
    let served = Set(it.items.map(\.meeting))
    return it.meetings.filter { !served.contains($0) }.map { site.dated($0) }
  }

  var backgroundPapers: [ProseView] {
    it.backgroundPapers.map { ProseView(text: markup($0, headingShift: 1, anchors: false) ?? []) }
  }

  var frame: FrameView {
    let (earlier, later) = site.catalogue.neighbours(of: handle)
    let parent = it.items.first?.meeting ?? it.meetings.first
    let above = parent.map { [LinkView(title: site.record[$0].nameAndDay, link: site.address(of: $0.ref))] } ?? []
    return frame(
      .report, of: it.document, description: it.purpose?.prose.plainText,
      above: [LinkView(title: say(.reportsHeading), link: "reports/index.html")] + above, previous: link(earlier),
      next: link(later))
  }

  /// Counted from the latest meeting that had the report before it; nothing without a meeting.
  private func lastDay(_ retention: Retention) -> String? {
    let last = (it.meetings + it.items.map(\.meeting)).map { site.record[$0].date }.max()
    return last.map { site.openUntil($0, retention) }
  }

  private func view(of proposal: Disclosed<Proposal>) -> ProposalView {
    switch proposal {
    case .open(let open):
      ProposalView(
        number: open.number.words, text: markup(open.text, headingShift: 1, anchors: false), withheld: nil)
    case .withheld(let withheld): ProposalView(number: nil, text: nil, withheld: WithheldView(withheld))
    }
  }
}

extension Site {
  /// A page for each report.
  func reportPages() -> [PlannedPage] { pages(of: record.reports, .report, ReportView.vocabulary) }

  /// The headings of the first two levels; none where there are fewer than two, as a list of one helps nobody.
  static func contents(of prose: Prose) -> [ContentsEntryView] {
    let headings = prose.headings.filter { $0.level <= 3 }
    guard headings.count > 1 else { return [] }
    let top = headings.map(\.level).min() ?? 2
    return headings.map { heading in
      ContentsEntryView(
        number: heading.number, title: heading.text, link: "#" + heading.anchor, isSub: heading.level > top)
    }
  }
}
