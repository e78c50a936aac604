package import Publications
package import Record

/// Works out from a record what is expected in each of its publications.
package struct Inventories: Sendable {
  let record: Record
  let addresses: Addresses

  package init(_ record: Record, twins: Twins? = nil) {
    self.record = record
    addresses = Addresses(record, twins: twins)
  }

  package func inventory(of kind: PublicationKind, _ subject: RecordRef) -> Inventory {
    var inventory = Inventory()
    let index = Int(subject.index)
    switch kind {
    case .agenda: agenda(record.meetings[index], into: &inventory)
    case .agendaPack: pack(record.meetings[index], into: &inventory)
    case .minutes: minutes(record.minutes[index], into: &inventory)
    case .report: report(record.reports[index], into: &inventory)
    case .review: review(record.reviews[index], into: &inventory)
    case .recommendations: recommendations(subject, into: &inventory)
    case .response: response(record.responses[index], into: &inventory)
    case .letter: fields(of: record.letters[index], "the letter", .fact, into: &inventory)
    case .actionPlan: plan(record.actionPlans[index], into: &inventory)
    case .workProgramme: workProgramme(record.workProgrammes[index], into: &inventory)
    case .indicators: indicators(record.indicatorSets[index], into: &inventory)
    }
    return inventory
  }

  func prose(_ linked: LinkedProse?, _ owner: String, _ kind: Expected.Kind, into inventory: inout Inventory) {
    guard let linked, !linked.prose.isEmpty else { return }
    prose([ProseInventory(linked, addresses, kind, owner)], into: &inventory)
  }

  /// Texts that stand one after another. `onlyBlocks`: their tables and links are expected of them by another name.
  private func prose(_ found: [ProseInventory], onlyBlocks: Bool = false, into inventory: inout Inventory) {
    inventory.expect(found.flatMap(\.blocks))
    for text in found where !onlyBlocks {
      for resolution in text.resolutions { inventory.expect(resolution) }
      inventory.expect(text.columns)
      inventory.expect(text.cells)
      for link in text.links { inventory.expect(link) }
    }
  }

  // MARK: Meetings

  private func agenda(_ meeting: Meeting, into inventory: inout Inventory) {
    inventory.expect(
      meeting.items.compactMap { item in
        item.content.open.map { Expected(.item, "item \(item.number)", "\(item.number.words) \($0.title)") }
      })
    fields(of: meeting, "the meeting", .fact, into: &inventory)
    for item in meeting.items { fields(of: item, "item \(item.number)", .rowFact, into: &inventory) }
  }

  private func pack(_ meeting: Meeting, into inventory: inout Inventory) {
    agenda(meeting, into: &inventory)
    var seen: Set<Handle<Report>> = []
    for paper in meeting.items.flatMap({ $0.content.open?.papers ?? [] }).compactMap(\.open) {
      if case .report(let handle) = paper.body, seen.insert(handle).inserted {
        report(record[handle], into: &inventory)
      }
    }
  }

  private func minutes(_ minutes: Minutes, into inventory: inout Inventory) {
    fields(of: minutes, "the minutes", .fact, into: &inventory)
    actions(minutes.actionsArising, into: &inventory)
  }

  private func report(_ report: Report, into inventory: inout Inventory) {
    let open = report.proposals.compactMap(\.open)
    prose(open.map { recommendation($0.number, $0.text, lead: $0.number.words) }, onlyBlocks: true, into: &inventory)
    fields(of: report, "the report", .fact, into: &inventory)
  }

  // MARK: Reviews

  private func review(_ review: Review, into inventory: inout Inventory) {
    expect(review.recommendations, into: &inventory)
    fields(of: review, "the review", .fact, into: &inventory)
  }

  private func expect(
    _ handles: [Handle<Recommendation>], onlyBlocks: Bool = false, into inventory: inout Inventory
  ) {
    let texts = handles.map { recommendation(record[$0].number, record[$0].text) }
    prose(texts, onlyBlocks: onlyBlocks, into: &inventory)
  }

  private func recommendation(_ number: Numbering, _ text: LinkedProse, lead: String? = nil) -> ProseInventory {
    ProseInventory(text, addresses, .recommendation, "recommendation \(number)", lead: lead)
  }

  /// A review's, or all that a committee ever made.
  private func recommendations(_ subject: RecordRef, into inventory: inout Inventory) {
    let all = record.recommendations.indices.map { Handle<Recommendation>($0) }
    let own =
      subject.kind == .review
      ? record.reviews[Int(subject.index)].recommendations
      : all.filter { record.committee(of: $0)?.ref == subject }
    expect(own, onlyBlocks: true, into: &inventory)
    for handle in own {
      let place = "recommendation \(record[handle].number)"
      for answer in record[handle].answers { prose(answer.text, "answer to \(place)", .rowFact, into: &inventory) }
      fields(of: record[handle], place, .rowFact, into: &inventory)
    }
  }

  private func response(_ response: Response, into inventory: inout Inventory) {
    for position in response.positions.compactMap(\.open) {
      let place = "recommendation \(record[position.recommendation].number)"
      expect([position.recommendation], into: &inventory)
      fields(of: position, place, .rowFact, into: &inventory)
    }
    fields(of: response, "the answer", .fact, into: &inventory)
  }

  // MARK: Programmes

  private func plan(_ plan: ActionPlan, into inventory: inout Inventory) {
    fields(of: plan, "the plan", .fact, into: &inventory)
    actions(plan.actions, into: &inventory)
  }

  private func actions(_ handles: [Handle<Action>], into inventory: inout Inventory) {
    for action in handles.map({ record[$0] }) {
      fields(of: action, "action \(action.number)", .rowFact, into: &inventory)
    }
  }

  private func workProgramme(_ programme: WorkProgramme, into inventory: inout Inventory) {
    for entry in programme.entries.compactMap(\.open) {
      fields(of: entry, "“\(entry.item)”", .rowFact, into: &inventory)
    }
    fields(of: programme, "the programme", .fact, into: &inventory)
  }

  private func indicators(_ set: IndicatorSet, into inventory: inout Inventory) {
    fields(of: set, "the set", .fact, into: &inventory)
    for own in set.indicators.map({ record[$0] }) {
      fields(of: own, own.code, .rowFact, into: &inventory)
      if let value = own.value { inventory.expect(.rowFact, "Value of \(own.code)", value.words) }
      if let target = own.target { inventory.expect(.rowFact, "Target of \(own.code)", target.words) }
    }
  }
}
