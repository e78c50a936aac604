import Record
import Theme

extension RecordPage<Report> {
  var items: [LinkView] { it.items.map { site.link(to: $0) } }
  var openUntil: String? { lastDay(.papers) }
  var backgroundUntil: String? { lastDay(.backgroundPapers) }
  var purpose: [UInt8]? { markup(it.purpose, headingShift: 1, anchors: false) }
  var authors: [LeadView] { site.views(of: it.authors) }
  var cite: String { site.citation(of: it) }
  var proposals: [ProposalView] { it.proposals.map { view(of: $0) } }
  var contents: [ContentsEntryView] { Site.contents(of: it.body.prose) }

  var body: [UInt8]? {
    if it.body.prose.isEmpty { return nil }
    return site.markup(
      it.body, root: root, foreign: site.foreign(it.document), cite: site.citation(of: it) + ", " + say(.paragraph))
  }

  /// What became of it at its latest item: the clerk's line or the resolution's own words; the day of one to come.
  var lead: String? { it.document.summary ?? outcome }

  private var outcome: String? {
    guard let item = it.items.max() else { return nil }
    let meeting = site.record[item.meeting]
    if site.record.isComing(meeting) { return say(.reportToCome, day: meeting.nameAndDay) }
    // What was decided on several papers at once is not said of one of them.
    guard site.record[item].content.open?.papers.count == 1, let words = site.decisionLine(of: item) else { return nil }
    return say(.reportDecided, day: meeting.nameAndDay, words: words)
  }

  var became: SquaresView? {
    let made = recommendations
    return made.isEmpty ? nil : site.squares(of: made, label: say(.reportBecame))
  }

  /// The recommendations of the reviews that its items look at.
  private var recommendations: [Handle<Recommendation>] {
    var seen: Set<RecordRef> = []
    let about = it.items.flatMap { site.record[$0].content.open?.about ?? [] }.filter { seen.insert($0).inserted }
    return about.flatMap { ref -> [Handle<Recommendation>] in
      ref.kind == .review ? site.record.reviews[Int(ref.index)].recommendations : []
    }
  }
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
  /// “Wendleshire County Council, Rural buses: report of the review, 3 October 2025”.
  func citation(of report: Report) -> String {
    let day = report.document.published ?? report.meetings.first.map { record[$0].date }
    return [record.council.name, report.document.title, day?.text].compactMap(\.self).joined(separator: ", ")
  }

  /// What was decided at an item; nothing where no minute of it is published.
  func decisionLine(of item: ItemRef) -> String? {
    if let outcome = record[item].content.open?.outcome?.prose.plainText.excerpt(), !outcome.isEmpty { return outcome }
    guard let minutes = record[item.meeting].minutes?.open else { return nil }
    return record[minutes].minutes.first { $0.items.contains(item) }.flatMap { record.decisionLine(of: $0)?.words }
  }

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
