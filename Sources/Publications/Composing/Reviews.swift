import Record

extension Publications {
  func review(_ handle: Handle<Review>) -> Composed {
    let review = record[handle]
    return Composed(
      "Review: \(review.document.title)", date: review.agreedAt.map { record[$0].date } ?? review.finished?.sortDay,
      summary: review.document.summary, scopes: [handle.ref] + review.actionPlans.map(\.ref),
      blocks: reviewBlocks(review),
      sheets: [recommendationSheet(review.recommendations, withheld: review.withheldRecommendations)])
  }

  private func reviewBlocks(_ review: Review) -> [Block] {
    var blocks = summary(review.document) + facts(of: review)
    if let scope = review.scope {
      blocks.append(.heading(2, "What it set out to look at", anchor: "part--scope"))
      blocks += wording.prose(scope)
    }
    blocks += recommended(review) + answers(to: review)
    let plans = review.actionPlans.map { [Block.words(wording.link($0.ref))] }
    if !plans.isEmpty {
      blocks.append(.heading(2, "What is being done", anchor: "part--plans"))
      blocks += Block.points(plans)
    }
    if !review.documents.isEmpty {
      blocks.append(.heading(2, "Documents", anchor: "part--documents"))
      blocks += wording.papers(review.documents)
    }
    return blocks + wording.prose(review.body)
  }

  func summary(_ document: Document) -> [Block] { document.summary.map { [.words($0)] } ?? [] }

  private func facts(of review: Review) -> [Block] {
    var facts = Facts()
    facts.add(fieldsOf: review, wording)
    facts.add("How far it has come", tally(review.recommendations))
    return facts.blocks
  }

  /// “2 of 10 done, 1 not happening, 7 still expected.” By the one rule for states, and without what a day alone would change.
  func tally(_ recommendations: [Handle<Recommendation>]) -> String? {
    let states = recommendations.compactMap { record[$0].now }
    if states.isEmpty { return nil }
    let (done, off) = (states.count { $0 == .done }, states.count { $0 == .notHappening })
    var parts = ["\(done) of \(states.count) done"]
    if off > 0 { parts.append("\(off) not happening") }
    if done + off < states.count { parts.append("\(states.count - done - off) still expected") }
    return parts.joined(separator: ", ") + "."
  }

  /// Of actions: “12 of 40 done. Done 12, under way 8, not started 20.”
  func tally(_ statuses: [RecommendationStatus]) -> String? {
    if statuses.isEmpty { return nil }
    var tally = Tally()
    for status in statuses { tally.add(status, nil) }
    return "\(tally.words). \(tally.breakdown)."
  }

  private func recommended(_ review: Review) -> [Block] {
    let heading = Block.heading(2, "What the review recommended", anchor: "part--recommendations")
    let withheld = review.withheldRecommendations.flatMap { wording.withheld($0) }
    if review.recommendations.isEmpty {
      return [heading, .words("The review has not published a recommendation.")] + withheld
    }
    let rows = review.recommendations.map { row(of: $0) }
    let columns = ["Number", "What was recommended", "Position taken", "Status", "By when"]
    return [heading, .table(Table("The recommendations and where they stand", columns, rows: rows))] + withheld
  }

  private func row(of handle: Handle<Recommendation>) -> Table.Row {
    let own = record[handle]
    let number = [own.number.words, own.reference].compactMap { $0 }.joined(separator: ", ")
    let position = own.position?.label ?? (own.isAwaitingAnswer ? "Awaited" : "None")
    return Table.Row(
      anchor: own.document.id.last.text, [.link([.text(number)], .site(addresses.page(of: handle.ref)))],
      [
        wording.prose(own.text), [.words(position)], [.words(wording.status(own.status))],
        [.words(wording.deadline(own.deadline))],
      ])
  }

  private func answers(to review: Review) -> [Block] {
    guard let first = review.recommendations.first else { return [] }
    let own = record[first]
    let clock = ResponseClock(
      reportReceived: review.reportReceived ?? own.reportReceived, noticeReceived: own.noticeReceived,
      responded: review.responses.compactMap { record[$0].date }.min())
    let entries = review.responses.map { handle -> [Block] in
      let response = record[handle]
      let facts = [response.date?.text, response.positionsInWords].compactMap { $0 }.joined(separator: ", ")
      return [
        .words(wording.link(handle.ref) + [.text(" – ")] + wording.lead(response.decisionMaker) + [.text(", \(facts)")])
      ]
    }
    let letters = record.letters(of: review).map { handle -> [Block] in
      [.words(wording.link(handle.ref) + [.text(" – \(record[handle].told(record[handle].step.label))")])]
    }
    return [.heading(2, "What was answered, and when", anchor: "part--answers")] + clocks(clock)
      + Block.points(entries + letters)
  }
}
