import Record

extension Publications {
  func report(_ handle: Handle<Report>) -> Composed {
    let report = record[handle]
    return Composed(
      report.document.title, date: report.document.published ?? lastMeeting(of: report),
      summary: report.document.summary, scopes: [handle.ref], blocks: reportBlocks(handle),
      sheets: [proposalSheet([handle])])
  }

  /// `prefix` stands before every anchor, where several reports share a publication.
  func reportBlocks(_ handle: Handle<Report>, prefix: String = "") -> [Block] {
    let report = record[handle]
    return summary(report.document) + facts(of: report)
      + section("Why this report was written", "purpose", prefix, wording.prose(report.purpose))
      + proposals(report, prefix) + wording.prose(report.body, prefix: prefix)
      + section("Appendices", "appendices", prefix, wording.papers(report.appendices))
      + section("Background papers", "background", prefix, background(report))
      + section(
        "Who was consulted", "consultees", prefix, Block.points(report.consultees.map { [.words($0)] }))
  }

  private func section(_ title: String, _ anchor: String, _ prefix: String, _ blocks: [Block]) -> [Block] {
    blocks.isEmpty ? [] : [.heading(2, title, anchor: "\(prefix)part--\(anchor)")] + blocks
  }

  private func facts(of report: Report) -> [Block] {
    var facts = Facts()
    let served = Set(report.items.map(\.meeting))
    let meetings = report.meetings.filter { !served.contains($0) }
    facts.add("For", each: report.items.map { wording.link($0) } + meetings.map { wording.meeting($0) })
    facts.add(fieldsOf: report, wording)
    facts.add("Open to inspection until", lastMeeting(of: report).map { wording.openUntil(.papers, after: $0) })
    return facts.blocks
  }

  private func lastMeeting(of report: Report) -> Day? {
    (report.meetings + report.items.map(\.meeting)).map { record[$0].date }.max()
  }

  private func proposals(_ report: Report, _ prefix: String) -> [Block] {
    if report.proposals.isEmpty { return [] }
    let items = report.proposals.map { proposal -> List.Item in
      switch proposal {
      case .open(let open): List.Item(number: open.number.words, blocks: wording.prose(open.text))
      case .withheld(let withheld): List.Item(blocks: wording.withheld(withheld))
      }
    }
    return section(
      "What the report recommends", "proposals", prefix,
      [
        .ours(
          WrittenLanguage.said(
            "The officer recommends that the committee:", cy: "Mae’r swyddog yn argymell bod y pwyllgor:")),
        .list(List(isOrdered: true, items: items)),
      ])
  }

  private func background(_ report: Report) -> [Block] {
    if report.backgroundPapers.isEmpty {
      return [
        .ours(
          WrittenLanguage.said(
            "The report does not say which background papers it relies on.",
            cy: "Nid yw’r adroddiad yn dweud ar ba bapurau cefndir y mae’n dibynnu."))
      ]
    }
    let until = lastMeeting(of: report).map { wording.openUntil(.backgroundPapers, after: $0) }
    return Block.points(report.backgroundPapers.map { wording.prose($0) })
      + (until.map { [.ours(WrittenLanguage.current.label("Open to inspection until") + ": \($0)")] } ?? [])
  }
}
