import Record

extension Publications {
  func response(_ handle: Handle<Response>) -> Composed {
    let response = record[handle]
    return Composed(
      response.document.title, date: response.date, summary: response.document.summary,
      scopes: [handle.ref] + (response.review.map { [$0.ref] } ?? []), blocks: blocks(of: response),
      sheets: [positionSheet(response)])
  }

  private func blocks(of response: Response) -> [Block] {
    let open = response.positions.compactMap(\.open)
    var blocks = summary(response.document) + facts(of: response)
    blocks +=
      [
        .heading(2, "Whether it came in time", anchor: "part--time")
      ] + clocks(clock(of: response, open.first.map { record[$0.recommendation] }))
    blocks += [
      .heading(2, "What was said to each recommendation", anchor: "part--positions"),
      .words("\(response.positionsInWords)."),
    ]
    if !open.isEmpty { blocks.append(.table(positions(open))) }
    blocks += response.positions.compactMap(\.withheld).flatMap { wording.withheld($0) }
    let unanswered = unanswered(response, open)
    if !unanswered.isEmpty {
      blocks += [.heading(3, "No position is published here on", anchor: "part--unanswered")]
      blocks += Block.points(unanswered.map { [.words(wording.link($0.ref))] })
    }
    let text = wording.prose(response.body)
    return text.isEmpty
      ? blocks : blocks + [.heading(2, "The answer in full", anchor: "part--text")] + text.moved(by: 1)
  }

  private func facts(of response: Response) -> [Block] {
    var facts = Facts()
    facts.add(fieldsOf: response, wording)
    return facts.blocks
  }

  private func positions(_ positions: [RecordedPosition]) -> Table {
    let rows = positions.map { position -> Table.Row in
      let own = record[position.recommendation]
      let said = position.text.map { wording.prose($0) } ?? [.words("No words were published")]
      return Table.Row(
        anchor: own.document.id.last.text,
        [.link([.text(own.number.words)], .site(addresses.page(of: position.recommendation.ref)))],
        [
          wording.prose(own.text), [.words(position.position.label)], said,
          [.words(wording.status(own.status))],
        ])
    }
    let columns = ["Number", "What was recommended", "Position taken", "What was said", "Status now"]
    return Table("The position on each recommendation", columns, rows: rows)
  }

  /// The clock of this answer: the notice is its own, else that of the first recommendation it answers.
  private func clock(of response: Response, _ first: Recommendation?) -> ResponseClock {
    ResponseClock(
      reportReceived: response.review.flatMap { record[$0].reportReceived } ?? first?.reportReceived,
      noticeReceived: response.noticeReceived ?? first?.noticeReceived, responded: response.date)
  }

  private func unanswered(_ response: Response, _ open: [RecordedPosition]) -> [Handle<Recommendation>] {
    let answered = Set(open.map(\.recommendation))
    return (response.review.map { record[$0].recommendations } ?? []).filter { !answered.contains($0) }
  }
}
