import Record
import Theme

extension Site {
  /// A page for each report.
  func reportPages() -> [PlannedPage] {
    record.reports.indices.map { index in
      let handle = Handle<Report>(index)
      let path = addresses.page(of: handle.ref)
      return PlannedPage(path, .report) { [self] in report(handle, path: path).view }
    }
  }

  func report(_ handle: Handle<Report>, path: String) -> ReportView { view(of: handle, record[handle], path) }

  private func view(of handle: Handle<Report>, _ report: Report, _ path: String) -> ReportView {
    let root = Site.root(of: path)
    let served = Set(report.items.map(\.meeting))
    return ReportView(
      frame: frame(of: handle, path: path), title: report.document.title, authors: views(of: report.authors),
      items: report.items.map { link(to: $0) },
      meetings: report.meetings.filter { !served.contains($0) }.map { dated($0) },
      published: report.document.published?.text, publishedISO: report.document.published?.iso,
      classification: report.classification, keyDecision: report.keyDecision, portfolio: report.portfolio,
      wards: report.wards, subjects: report.document.subjects.map { link(to: $0.ref) },
      openUntil: lastDay(.papers, of: report),
      purpose: markupIfAny(report.purpose, headingShift: 1, root: root, anchors: false),
      proposals: report.proposals.map { view(of: $0, root: root) }, contents: Site.contents(of: report.body.prose),
      body: markupIfAny(report.body, root: root), appendices: report.appendices.map { view(of: $0) },
      backgroundPapers: report.backgroundPapers.map {
        ProseView(text: markup($0, headingShift: 1, root: root, anchors: false))
      },
      backgroundUntil: lastDay(.backgroundPapers, of: report), consultees: report.consultees,
      contact: report.contact.map { view(of: $0) }, backlinks: backlinks(to: handle.ref))
  }

  private func frame(of handle: Handle<Report>, path: String) -> FrameView {
    let report = record[handle]
    let (earlier, later) = catalogue.neighbours(of: handle)
    let parent = report.items.first?.meeting ?? report.meetings.first
    let above = parent.map { handle in
      [LinkView(title: record[handle].nameAndDay, link: address(of: handle.ref))]
    }
    return frame(
      .report, path: path, title: report.document.title,
      description: report.document.summary ?? report.purpose?.prose.plainText, language: report.document.language,
      breadcrumbs: [LinkView(title: say(.reportsHeading), link: "reports/index.html")] + (above ?? []),
      previous: earlier.map { link(to: $0.ref) }, next: later.map { link(to: $0.ref) },
      isPreview: report.document.isPreview)
  }

  /// Counted from the latest meeting that had the report before it; nothing without a meeting.
  private func lastDay(_ retention: Retention, of report: Report) -> String? {
    let meetings = report.meetings + report.items.map(\.meeting)
    let last = meetings.map { record[$0].date }.max()
    return last.map { openUntil($0, retention) }
  }

  private func view(of proposal: Disclosed<Proposal>, root: String) -> ProposalView {
    switch proposal {
    case .open(let open):
      ProposalView(
        number: open.number.words, text: markup(open.text, headingShift: 1, root: root, anchors: false), withheld: nil)
    case .withheld(let withheld): ProposalView(number: nil, text: nil, withheld: WithheldView(withheld))
    }
  }

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
