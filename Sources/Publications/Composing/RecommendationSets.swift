import Record

extension Publications {
  func recommendations(of handle: Handle<Review>) -> Composed {
    let review = record[handle]
    var facts = Facts()
    facts.add("Review", wording.link(handle.ref))
    facts.add("Committee", wording.link(review.committee.ref))
    facts.add("Agreed at", review.agreedAt.map { wording.meeting($0) })
    facts.add("How far they have come", tally(review.recommendations))
    let withheld = review.withheldRecommendations.flatMap { wording.withheld($0) }
    return Composed(
      "Recommendations of the review: \(review.document.title)", date: review.agreedAt.map { record[$0].date },
      scopes: [handle.ref] + review.actionPlans.map(\.ref),
      blocks: facts.blocks + review.recommendations.flatMap { recommendation($0, named: false) } + withheld,
      sheets: sheets(review.recommendations, withheld: review.withheldRecommendations))
  }

  func recommendations(by handle: Handle<Committee>) -> Composed {
    let committee = record[handle]
    let all = recommendations(of: handle)
    var facts = Facts()
    facts.add("Committee", wording.link(handle.ref))
    facts.add("How far they have come", tally(all))
    var composed = Composed(
      "Recommendations of the \(committee.document.title)", scopes: [handle.ref], blocks: facts.blocks,
      sheets: sheets(all))
    // Initials mean in each recommendation what its own review says.
    composed.parts += all.map { own in
      let review = record[own].review
      let plans = review.map { record[$0].actionPlans.map(\.ref) } ?? []
      return Composed.Part(scopes: (review.map { [$0.ref] } ?? []) + plans, blocks: recommendation(own, named: true))
    }
    return composed
  }

  private func sheets(_ handles: [Handle<Recommendation>], withheld: [Withheld] = []) -> [Sheet] {
    var seen: Set<Handle<Action>> = []
    let actions = handles.flatMap { record[$0].actions }.filter { seen.insert($0).inserted }
    return [recommendationSheet(handles, withheld: withheld), actionSheet(actions)]
  }

  /// Everything its page says. `named` says of which review it is, where the set has several.
  private func recommendation(_ handle: Handle<Recommendation>, named: Bool) -> [Block] {
    let own = record[handle]
    let heading = Heading(
      level: 2, anchor: named ? own.document.id.text.replacing("/", with: "--") : own.anchor,
      words: [.text("Recommendation \(own.number)" + (own.reference.map { ", \($0)" } ?? ""))])
    let standing = record.standingInWords(own).map { Block.words([.text($0)]) }
    let blocks =
      [.heading(heading)] + wording.prose(own.text) + standing + facts(of: handle, own, named: named) + answers(own)
    return blocks + later(own) + measures(own) + actions(own) + wording.prose(own.body).moved(by: 1)
  }

  private func facts(of handle: Handle<Recommendation>, _ own: Recommendation, named: Bool) -> [Block] {
    var facts = Facts()
    if named { facts.add("Review", own.review.map { wording.link($0.ref) }) }
    facts.add(fieldsOf: own, wording)
    facts.add("Accepted, and then?", record.deeds(of: own)?.words)
    facts.add("On the site", [.link([.text("Page of this recommendation")], .site(addresses.page(of: handle.ref)))])
    return facts.blocks
  }

  private func answers(_ own: Recommendation) -> [Block] {
    if own.answers.isEmpty {
      return own.isAwaitingAnswer ? clocks(record.responseClock(of: own)) : []
    }
    let entries = own.answers.map { answer -> [Block] in
      let response = record[answer.response]
      let day = response.date.map { ", \($0.text)" } ?? ""
      let words: [Inline] =
        [.strong([.text(answer.position.label)]), .text(" – ")] + wording.lead(response.decisionMaker)
      return [.words(words + [.text(day + " (")] + wording.link(answer.response.ref) + [.text(")")])]
        + wording.prose(answer.text)
    }
    return [.facts([Fact("What was answered", Block.oneOrList(entries))])]
  }

  private func later(_ own: Recommendation) -> [Block] {
    var facts = Facts()
    facts.add("Looked at again", each: own.lookedAt.map { wording.place($0) })
    facts.add("Progress", blocks: wording.log(own.progress))
    return facts.blocks
  }

  private func actions(_ own: Recommendation) -> [Block] {
    if own.actions.isEmpty { return [] }
    let table = actionTable(
      own.actions, caption: "What is being done about recommendation \(own.number)", prefix: nil)
    return [table]
  }
}

extension Recommendation {
  fileprivate var anchor: String { document.id.last.text }
}
