import Record

extension Wording {
  func papers(_ papers: [Disclosed<Paper>]) -> [Block] { Block.points(papers.map { paper($0) }) }

  private func paper(_ paper: Disclosed<Paper>) -> [Block] {
    switch paper {
    case .open(let paper): [.words(self.paper(paper))]
    case .withheld(let withheld):
      self.withheld(
        withheld,
        title: withheld.publicTitle
          ?? WrittenLanguage.said("A paper that is not open to the public", cy: "Papur nad yw ar agor i’r cyhoedd"))
    }
  }

  private func paper(_ paper: Paper) -> [Inline] {
    var words: [Inline] =
      paper.appendix.map { [.ours(WrittenLanguage.said("Appendix \($0): ", cy: "Atodiad \($0): "))] } ?? []
    switch paper.body {
    case .report(let report): words.append(.link([.text(paper.title)], .site(addresses.page(of: report.ref))))
    case .file(let file):
      words.append(.link([.text("\(paper.title) (\(file.formatAndSize))")], .site(file.address)))
    case .toFollow: words += [.text(paper.title), .ours(", to follow")]
    case .titleOnly: words += [.text("\(paper.title)."), .ours(" Title only; the paper is not published here")]
    }
    let more = [
      paper.pages.map { "pages \($0)" }, paper.received.map { "received \($0.text)" }, paper.note,
    ].compactMap { $0 }
    if !more.isEmpty { words.append(.text(" – " + more.joined(separator: "; "))) }
    return words
  }
}

extension Publications {
  /// The reports on an agenda that may be read, each once, with the number of the first item that has it.
  func openReports(of meeting: Meeting) -> [(item: String, report: Handle<Report>)] {
    var found: [(item: String, report: Handle<Report>)] = []
    for item in meeting.items {
      for paper in item.content.open?.papers ?? [] {
        guard case .report(let report)? = paper.open?.body, !found.contains(where: { $0.report == report }) else {
          continue
        }
        found.append((item.number.words, report))
      }
    }
    return found
  }

  /// The agenda, then each report in full under a heading of its own.
  func agendaPack(_ handle: Handle<Meeting>) -> Composed {
    let meeting = record[handle]
    var pack = agenda(handle)
    pack.title =
      "\(WrittenLanguage.current.label("Agenda and papers")): \(record.heading(of: meeting)), \(meeting.date.text)"
    pack.included.append((addresses.page(of: handle.ref), ""))
    let reports = openReports(of: meeting)
    let proposals = proposalSheet(reports.map(\.report))
    if !proposals.rows.isEmpty { pack.sheets.append(proposals) }
    for (index, paper) in reports.enumerated() {
      let own = record[paper.report]
      let prefix = "paper-\(index + 1)--"
      let heading = Block.heading(
        2,
        WrittenLanguage.said(
          "Paper for item \(paper.item): \(own.document.title)",
          cy: "Papur ar gyfer eitem \(paper.item): \(own.document.title)"), anchor: "part--paper-\(index + 1)")
      pack.parts.append(
        Composed.Part(
          scopes: [handle.ref, paper.report.ref],
          blocks: [heading] + reportBlocks(paper.report, prefix: prefix).moved(by: 1)))
      pack.included.append((addresses.page(of: paper.report.ref), prefix))
    }
    return pack
  }
}
