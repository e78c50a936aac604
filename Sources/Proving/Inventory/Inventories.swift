package import Publications
package import Record

/// Works out from a record what is expected in each of its publications.
package struct Inventories: Sendable {
  let record: Record
  let addresses: Addresses

  package init(_ record: Record) {
    self.record = record
    addresses = Addresses(record)
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
    case .actionPlan: actions(record.actionPlans[index].actions, record.actionPlans[index].body, into: &inventory)
    case .workProgramme: workProgramme(record.workProgrammes[index], into: &inventory)
    case .indicators: indicators(record.indicatorSets[index], into: &inventory)
    }
    return inventory
  }

  private func prose(_ linked: LinkedProse?, into inventory: inout Inventory) {
    guard let linked, !linked.prose.isEmpty else { return }
    let found = ProseInventory(linked, addresses)
    inventory.expect(found.paragraphs)
    inventory.expect(found.resolutions)
    inventory.expect(found.columns)
    inventory.expect(found.cells)
    for link in found.links { inventory.expect(link: link) }
  }

  // MARK: Meetings

  private func agenda(_ meeting: Meeting, into inventory: inout Inventory) {
    inventory.expect(
      meeting.items.compactMap { item in
        item.content.open.map { Expected(.item, "item \(item.number)", "\(item.number.words) \($0.title)") }
      })
    for item in meeting.items {
      guard let content = item.content.open else { continue }
      for text in [content.purpose, content.outcome, content.notes] { prose(text, into: &inventory) }
      for paper in content.papers.compactMap(\.open) { link(of: paper, into: &inventory) }
    }
    prose(meeting.body, into: &inventory)
  }

  private func link(of paper: Paper, into inventory: inout Inventory) {
    switch paper.body {
    case .report(let report): inventory.expect(link: addresses.page(of: report.ref))
    case .file(let file): inventory.expect(link: file.address)
    case .toFollow, .titleOnly: return
    }
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
    prose(minutes.body, into: &inventory)
    actions(minutes.actionsArising, LinkedProse(.empty), into: &inventory)
  }

  private func report(_ report: Report, into inventory: inout Inventory) {
    prose(report.purpose, into: &inventory)
    inventory.expect(
      report.proposals.compactMap(\.open).map {
        Expected(.recommendation, "recommendation \($0.number)", [.text("\($0.number.words) ")] + $0.text.words)
      })
    for text in report.backgroundPapers { prose(text, into: &inventory) }
    for paper in report.appendices.compactMap(\.open) { link(of: paper, into: &inventory) }
    prose(report.body, into: &inventory)
  }

  // MARK: Reviews

  private func review(_ review: Review, into inventory: inout Inventory) {
    expect(review.recommendations, into: &inventory)
    for paper in review.documents.compactMap(\.open) { link(of: paper, into: &inventory) }
    prose(review.scope, into: &inventory)
    prose(review.body, into: &inventory)
  }

  private func expect(_ handles: [Handle<Recommendation>], into inventory: inout Inventory) {
    inventory.expect(
      handles.map { Expected(.recommendation, "recommendation \(record[$0].number)", record[$0].text.words) })
    for handle in handles { prose(record[handle].text, into: &inventory) }
  }

  /// A review's, or all that a committee ever made.
  private func recommendations(_ subject: RecordRef, into inventory: inout Inventory) {
    let all = record.recommendations.indices.map { Handle<Recommendation>($0) }
    let own =
      subject.kind == .review
      ? record.reviews[Int(subject.index)].recommendations
      : all.filter { record.committee(of: $0)?.ref == subject }
    expect(own, into: &inventory)
    for handle in own {
      let answered = record[handle].answers.compactMap { answer in
        answer.text.map { Expected(.position, "answer to recommendation \(record[handle].number)", $0.words) }
      }
      inventory.expect(answered)
      prose(record[handle].body, into: &inventory)
    }
  }

  private func response(_ response: Response, into inventory: inout Inventory) {
    for position in response.positions.compactMap(\.open) {
      let place = "recommendation \(record[position.recommendation].number)"
      inventory.expect(.recommendation, place, record[position.recommendation].text.words)
      inventory.expect(.position, "position on \(place)", position.position.label)
      if let text = position.text { inventory.expect(.position, "answer to \(place)", text.words) }
      prose(position.text, into: &inventory)
    }
    prose(response.body, into: &inventory)
  }

  // MARK: Programmes

  private func actions(_ handles: [Handle<Action>], _ body: LinkedProse, into inventory: inout Inventory) {
    prose(body, into: &inventory)
    for action in handles.map({ record[$0] }) {
      let place = "action \(action.number)"
      inventory.expect(.action, place, action.text.words)
      for measure in action.measures { inventory.expect(.action, "measure of \(place)", measure.words) }
      if let written = action.byWhen { inventory.expect(.action, "date of \(place)", written.words) }
      for lead in action.leads { inventory.expect(.action, "lead of \(place)", lead.words) }
      for entry in action.progress.compactMap(\.open) {
        inventory.expect(.action, "progress of \(place)", entry.text.words)
      }
      prose(action.text, into: &inventory)
    }
  }

  private func workProgramme(_ programme: WorkProgramme, into inventory: inout Inventory) {
    for entry in programme.entries.compactMap(\.open) {
      inventory.expect(.entry, entry.item, entry.item)
      if let purpose = entry.purpose { inventory.expect(.entry, "purpose of \(entry.item)", purpose.words) }
      if let outcome = entry.outcome { inventory.expect(.entry, "outcome of \(entry.item)", outcome.words) }
      prose(entry.purpose, into: &inventory)
    }
    prose(programme.body, into: &inventory)
  }

  private func indicators(_ set: IndicatorSet, into inventory: inout Inventory) {
    prose(set.body, into: &inventory)
    for own in set.indicators.map({ record[$0] }) {
      inventory.expect(.indicator, "code of \(own.code)", own.code)
      if let value = own.value { inventory.expect(.indicator, "value of \(own.code)", value.words) }
      inventory.expect(
        own.series.flatMap { reading in
          [reading.period, reading.value.words].map { Expected(.cell, "\(own.code), \(reading.period)", $0) }
        })
      if let target = own.target { inventory.expect(.indicator, "target of \(own.code)", target.words) }
      prose(own.comments, into: &inventory)
    }
  }
}

extension LinkedProse {
  /// Its words, with those that references were given, and with the languages of passages.
  fileprivate var words: [Inline] {
    var words: [Inline] = []
    var marks = Marks()
    func add(_ text: String) { put(.text(text)) }
    func put(_ passage: Inline) { words.append(marks.around(passage)) }
    prose.forEach { event in
      switch event {
      case .text(let text): add(text.string)
      case .code(let text), .codeBlock(_, let text): put(.code(text.string))
      case .startItem(let number?): add(" \(number.string) ")
      case .reference(let index):
        add(label(of: index))
        put(Marks.endOfLink)
      case .endLink: put(Marks.endOfLink)
      case .startParagraph(let number, _): add(number.map { " \($0.string) " } ?? " ")
      case .softBreak, .lineBreak: add(" ")
      case .startLanguage, .startStrong, .startEmphasis, .endLanguage, .endStrong, .endEmphasis: marks.take(event)
      case .endParagraph, .startHeading, .endHeading, .startList, .endList, .startItem, .endItem, .startQuote,
        .endQuote, .rule, .startTable, .endTable, .startTableHead, .endTableHead, .startRow, .endRow, .startCell,
        .endCell, .startResolution, .endResolution, .startStrikethrough, .endStrikethrough, .startLink,
        .image, .startCitation, .endCitation:
        return
      }
    }
    return words
  }

  private func label(of index: Int) -> String {
    guard index < prose.references.count, index < references.count else { return "" }
    return switch references[index] {
    case .found(let target): prose.references[index].label ?? target.label
    case .unresolved: prose.references[index].label ?? prose.references[index].target
    case .withheld: prose.references[index].label ?? ""
    }
  }
}
