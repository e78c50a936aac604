import Record

/// Unit → its words. One task's own: it keeps the sections of the document it read last.
struct UnitReader {
  let record: Record
  let addresses: Addresses
  private var sections = SectionCache()

  init(_ record: Record, _ addresses: Addresses) {
    self.record = record
    self.addresses = addresses
  }

  mutating func text(of unit: Unit) -> UnitText {
    var text = words(of: unit)
    if unit.committee > 0, !unit.kind.namesItsCommittee {
      text.parts.append(.hidden(record.committees[Int(unit.committee) - 1].document.title, .context))
    }
    return text
  }

  private mutating func words(of unit: Unit) -> UnitText {
    let index = Int(unit.index)
    switch unit.kind {
    case .agendaItem: return item(ItemRef(Handle(index), Int(unit.part)))
    case .minute: return minute(index, Int(unit.part))
    case .minutes: return minutes(index)
    case .section: return section(index, Int(unit.part))
    case .report: return report(index)
    case .recommendation: return recommendation(record.recommendations[index], Handle(index))
    case .response: return unit.part < 0 ? response(index) : position(index, Int(unit.part))
    case .action: return action(record.actions[index], Handle(index))
    case .review: return review(record.reviews[index], Handle(index))
    case .meeting: return meeting(record.meetings[index], Handle(index))
    case .indicator: return indicator(record.indicators[index], Handle(index))
    case .forwardPlanEntry: return entry(record.forwardPlanEntries[index], Handle(index))
    case .workProgramme: return programme(record.workProgrammes[index], Handle(index))
    case .committee: return committee(record.committees[index], Handle(index))
    case .person: return person(record.people[index], Handle(index))
    case .post: return post(record.posts[index], Handle(index))
    case .subject:
      return plain(record.subjects[index].document, record.subjects[index].body, Handle<Subject>(index).ref)
    case .glossaryEntry: return glossary(record.glossary[index], Handle(index))
    case .page: return plain(record.pages[index].document, record.pages[index].body, Handle<SitePage>(index).ref)
    case .actionPlan:
      return plain(record.actionPlans[index].document, record.actionPlans[index].body, Handle<ActionPlan>(index).ref)
    case .indicatorSet:
      return plain(
        record.indicatorSets[index].document, record.indicatorSets[index].body, Handle<IndicatorSet>(index).ref)
    case .forwardPlan:
      return plain(record.forwardPlans[index].document, record.forwardPlans[index].body, Handle<ForwardPlan>(index).ref)
    }
  }

  /// A document of which its title, summary and body are all there is to say.
  private func plain(_ document: Document, _ body: LinkedProse, _ ref: RecordRef) -> UnitText {
    var text = UnitText(document.title, at: addresses.address(of: ref))
    text.add(document.summary, .strong)
    text.add(body: body.prose)
    return text
  }
}

// MARK: Meetings and their papers

extension UnitReader {
  private func meeting(_ meeting: Meeting, _ handle: Handle<Meeting>) -> UnitText {
    var text = plain(meeting.document, meeting.body, handle.ref)
    text.add(names: meeting.committees.map { record[$0].document.title })
    text.add(meeting.place)
    text.add(meeting.statusNote)
    text.add(meeting.chair.map { record[$0].addressedName })
    return text
  }

  private func item(_ ref: ItemRef) -> UnitText {
    let item = record[ref]
    let meeting = record[ref.meeting]
    guard let content = item.content.open else { return UnitText("", at: addresses.address(of: ref)) }
    var text = UnitText(
      content.title, at: addresses.address(of: ref), label: "Item \(item.number.words)", whole: meeting.nameAndDay)
    text.add(content.purpose)
    text.add(content.outcome)
    text.add(content.notes)
    text.add(names: content.papers.compactMap(\.open?.title))
    return text
  }

  private mutating func minutes(_ index: Int) -> UnitText {
    let minutes = record.minutes[index]
    var text = UnitText(
      "Minutes: \(record[minutes.meeting].nameAndDay)", at: addresses.page(of: Handle<Minutes>(index).ref))
    text.add(minutes.document.summary, .strong)
    text.add(minutes.present)
    text.add(minutes.inAttendance)
    text.add(minutes.officers)
    text.add(minutes.apologies)
    text.add(body: sections.minutes(index, minutes).before)
    return text
  }

  private mutating func minute(_ index: Int, _ part: Int) -> UnitText {
    let minutes = record.minutes[index]
    let minute = minutes.minutes[part]
    var text = UnitText(
      minute.title, at: addresses.address(of: Handle<Minutes>(index).ref, anchor: minute.anchor),
      label: "Minute \(minute.number.words)", whole: "Minutes: \(record[minutes.meeting].nameAndDay)")
    text.add(body: sections.minutes(index, minutes).named[minute.anchor]?.body)
    return text
  }

  private mutating func report(_ index: Int) -> UnitText {
    let report = record.reports[index]
    var text = UnitText(report.document.title, at: addresses.page(of: Handle<Report>(index).ref))
    text.add(report.document.summary, .strong)
    text.add(report.purpose)
    for proposal in report.proposals { text.add(proposal.open?.text, .strong) }
    text.add(report.authors)
    text.add(names: report.wards + [report.portfolio ?? "", report.keyDecision ?? ""] + report.consultees)
    for paper in report.backgroundPapers { text.add(paper) }
    text.add(names: report.appendices.compactMap(\.open?.title))
    text.add(body: sections.report(index, report).before)
    return text
  }

  private mutating func section(_ index: Int, _ part: Int) -> UnitText {
    let report = record.reports[index]
    let page = addresses.page(of: Handle<Report>(index).ref)
    guard let section = sections.report(index, report).section(part) else { return UnitText("", at: page) }
    let heading = section.heading.headings.first
    var text = UnitText(
      heading?.text ?? "", at: page + "#" + (section.anchor ?? ""), label: heading?.number ?? "",
      whole: report.document.title)
    text.add(body: section.body)
    return text
  }
}

// MARK: Reviews and what became of them

extension UnitReader {
  private func review(_ review: Review, _ handle: Handle<Review>) -> UnitText {
    var text = plain(review.document, review.body, handle.ref)
    text.add(review.scope)
    text.add(names: [review.chair.map { record[$0].addressedName } ?? ""] + review.group.map(\.words))
    return text
  }

  private func recommendation(_ made: Recommendation, _ handle: Handle<Recommendation>) -> UnitText {
    var text = UnitText(
      made.document.title, at: addresses.page(of: handle.ref), label: "Recommendation \(made.number.words)",
      whole: made.review.map { record[$0].document.title } ?? "")
    text.parts.append(.hidden("rec", .title))
    text.add(made.reference, .strong)
    text.add(made.text, .strong)
    text.add(made.section)
    text.add(made.portfolio)
    text.add(made.leads)
    text.add(made.byWhen?.words)
    text.add(made.status.reason)
    text.add(made.progress)
    text.add(body: made.body.prose)
    return text
  }

  private func response(_ index: Int) -> UnitText {
    let response = record.responses[index]
    var text = plain(response.document, response.body, Handle<Response>(index).ref)
    text.add([response.decisionMaker])
    return text
  }

  private func position(_ index: Int, _ part: Int) -> UnitText {
    let response = record.responses[index]
    let ref = Handle<Response>(index).ref
    guard let open = response.positions[part].open else { return UnitText("", at: addresses.page(of: ref)) }
    let made = record[open.recommendation]
    var text = UnitText(
      made.document.title, at: addresses.address(of: ref, anchor: made.document.id.last.text),
      label: "Response to recommendation \(made.number.words)", whole: response.document.title)
    text.parts.append(.hidden("rec", .strong))
    text.add(open.position.label)
    text.add(open.text)
    return text
  }

  private func action(_ action: Action, _ handle: Handle<Action>) -> UnitText {
    let whole = action.plan.map { record[$0].document.title } ?? action.minutes.map { record[$0].document.title }
    var text = UnitText(
      action.text.prose.firstWords, at: addresses.address(of: handle.ref), label: "Action \(action.number.words)",
      whole: whole ?? "")
    text.add(action.text, .strong)
    text.add(action.area)
    text.add(action.leads)
    text.add(action.byWhen?.words)
    for measure in action.measures { text.add(measure) }
    text.add(action.capacity)
    text.add(action.partners)
    text.add(action.monitoring)
    text.add(action.progress)
    return text
  }
}

// MARK: Measures, plans, people

extension UnitReader {
  private func indicator(_ indicator: Indicator, _ handle: Handle<Indicator>) -> UnitText {
    var text = UnitText(
      indicator.document.title, at: addresses.page(of: handle.ref), label: indicator.code,
      whole: record[indicator.set].document.title)
    text.add(indicator.description)
    text.add(indicator.guide)
    text.add(indicator.value?.words)
    text.add(indicator.officer.map { [$0] } ?? [])
    text.add(indicator.comments)
    return text
  }

  private func entry(_ entry: ForwardPlanEntry, _ handle: Handle<ForwardPlanEntry>) -> UnitText {
    var text = UnitText(
      entry.title, at: addresses.address(of: handle.ref), label: entry.type.label,
      whole: record[entry.plan].document.title)
    text.add(entry.purpose)
    text.add([entry.decisionMaker] + [entry.portfolioHolder, entry.leadOfficer, entry.contact].compactMap(\.self))
    text.add(entry.directorate)
    text.add(entry.onOrAfter?.words)
    text.add(entry.scrutiny)
    return text
  }

  private func programme(_ programme: WorkProgramme, _ handle: Handle<WorkProgramme>) -> UnitText {
    var text = plain(programme.document, programme.body, handle.ref)
    for entry in programme.entries.compactMap(\.open) {
      text.add(entry.item, .strong)
      text.add(entry.purpose)
      text.add(entry.outcome)
    }
    return text
  }

  private func committee(_ committee: Committee, _ handle: Handle<Committee>) -> UnitText {
    var text = UnitText(committee.document.title, at: addresses.page(of: handle.ref), label: committee.kind.label)
    text.parts.append(.hidden(committee.shortTitle, .title))
    text.add(committee.document.summary, .strong)
    text.add(committee.remit)
    text.add(body: committee.body.prose)
    text.add(
      names: committee.members.compactMap(\.open).filter { $0.until == nil }.map { record[$0.person].addressedName })
    return text
  }

  private func person(_ person: Person, _ handle: Handle<Person>) -> UnitText {
    var text = UnitText(person.addressedName, at: addresses.page(of: handle.ref))
    text.add(names: [person.role ?? "", person.party ?? "", person.ward ?? ""])
    text.add(names: person.posts.map { record[$0].document.title })
    text.add(person.document.summary, .strong)
    text.add(body: person.body.prose)
    return text
  }

  private func post(_ post: Post, _ handle: Handle<Post>) -> UnitText {
    var text = plain(post.document, post.body, handle.ref)
    text.label = post.kind.label
    text.add(names: post.knownAs + [post.directorate ?? ""])
    text.add(names: post.holders.map { record[$0].addressedName })
    return text
  }

  private func glossary(_ entry: GlossaryEntry, _ handle: Handle<GlossaryEntry>) -> UnitText {
    var text = UnitText(
      entry.term, at: addresses.address(of: handle.ref), whole: entry.scope.map { record.title(of: $0) } ?? "")
    text.add(entry.standsFor, .title)
    text.add(entry.meaning)
    return text
  }
}

extension UnitKind {
  /// Whether the words of the unit hold its committee's anyway, or it is found together with a unit that does.
  fileprivate var namesItsCommittee: Bool {
    switch self {
    case .agendaItem, .minute, .minutes, .meeting, .committee, .section: true
    case .recommendation, .response, .action, .report, .review, .indicator, .forwardPlanEntry, .workProgramme, .person,
      .post, .subject, .glossaryEntry, .page, .actionPlan, .indicatorSet, .forwardPlan:
      false
    }
  }
}
