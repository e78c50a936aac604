import Record

/// Unit → its words. One task's own: it keeps the sections of the document it read last.
struct UnitReader: UnitWords {
  let record: Record
  let addresses: Addresses
  private let lists: [SearchedList]
  private let standings: Standings
  private var sections = SectionCache()
  /// Whether any subject is known by other words, which lead to what belongs to it.
  private let hasSynonyms: Bool

  init(
    _ record: Record, _ addresses: Addresses, _ lists: [SearchedList] = [], _ standings: Standings = Standings()
  ) {
    self.record = record
    self.addresses = addresses
    self.lists = lists
    self.standings = standings
    hasSynonyms = record.subjects.contains { !$0.also.isEmpty }
  }

  mutating func text(of unit: Unit) -> UnitText {
    var text = words(of: unit)
    if unit.committee > 0, !unit.kind.namesItsCommittee {
      text.parts.append(.hidden(record.committees[Int(unit.committee) - 1].document.title, .context))
    }
    if hasSynonyms { for words in synonyms(of: unit) { text.parts.append(.hidden(words, .context)) } }
    return text
  }

  /// The other words for the subjects of what belongs to them.
  private func synonyms(of unit: Unit) -> [String] {
    let index = unit.index
    let subjects: [Handle<Subject>] =
      switch unit.kind {
      case .agendaItem:
        record[ItemRef(Handle(Int(index)), Int(unit.part))].content.open?.subjects ?? []
      case .recommendation: record.subjects(of: RecordRef(.recommendation, index))
      case .report, .section: record.subjects(of: RecordRef(.report, index))
      case .review: record.subjects(of: RecordRef(.review, index))
      case .forwardPlanEntry: record.subjects(of: RecordRef(.forwardPlanEntry, index))
      case .indicator: record.subjects(of: RecordRef(.indicator, index))
      case .minute, .minutes, .response, .action, .meeting, .workProgramme, .committee, .person, .post, .subject,
        .glossaryEntry, .page, .actionPlan, .indicatorSet, .forwardPlan, .letter, .list:
        []
      }
    return subjects.flatMap { record[$0].also }
  }

  private mutating func words(of unit: Unit) -> UnitText {
    let index = Int(unit.index)
    switch unit.kind {
    case .agendaItem: return item(ItemRef(Handle(index), Int(unit.part)))
    case .minute: return minute(index, Int(unit.part))
    case .minutes: return minutes(index)
    case .section: return section(index, Int(unit.part))
    case .report: return report(index)
    case .recommendation: return recommendation(record.recommendations[index], Handle(index), unit.status)
    case .response: return unit.part < 0 ? document(record.responses[index], index) : position(index, Int(unit.part))
    case .action: return action(record.actions[index], Handle(index))
    case .review: return standing(Handle<Review>(index).ref, document(record.reviews[index], index))
    case .meeting: return document(record.meetings[index], index)
    case .indicator: return indicator(record.indicators[index], index)
    case .forwardPlanEntry: return entry(record.forwardPlanEntries[index], Handle(index))
    case .workProgramme: return programme(record.workProgrammes[index], index)
    case .committee: return standing(Handle<Committee>(index).ref, committee(record.committees[index], index))
    case .person: return person(record.people[index], index)
    case .post: return document(record.posts[index], index, label: record.posts[index].kind.label)
    case .subject: return subject(record.subjects[index], index)
    case .glossaryEntry: return glossary(record.glossary[index], Handle(index))
    case .page: return document(record.pages[index], index)
    case .actionPlan: return document(record.actionPlans[index], index)
    case .indicatorSet: return document(record.indicatorSets[index], index)
    case .letter: return document(record.letters[index], index)
    case .forwardPlan: return document(record.forwardPlans[index], index)
    case .list: return list(lists[index])
    }
  }

  private func standing(_ ref: RecordRef, _ text: UnitText) -> UnitText {
    var text = text
    text.standing = standings[ref]
    return text
  }

  private func list(_ list: SearchedList) -> UnitText {
    var text = UnitText(list.title, at: list.address)
    text.add(list.note, .strong)
    text.call(list.names)
    return text
  }

  /// A document: its title, its summary and what the list of its fields says.
  private func document<Kind: Documented>(_ own: Kind, _ index: Int, label: String = "", whole: String = "") -> UnitText
  {
    var text = UnitText(own.document.title, at: addresses.page(of: Handle<Kind>(index).ref), label: label, whole: whole)
    text.add(own.document.summary, .strong)
    text.add(fieldsOf: own, in: record)
    return text
  }
}

// MARK: Meetings and their papers

extension UnitReader {
  private func item(_ ref: ItemRef) -> UnitText {
    let item = record[ref]
    guard let content = item.content.open else { return UnitText("", at: addresses.address(of: ref)) }
    var text = UnitText(
      content.title, at: addresses.address(of: ref), label: "Item \(item.number.words)",
      whole: record[ref.meeting].nameAndDay)
    text.add(fieldsOf: item, in: record)
    return text
  }

  /// The body is left to the units of its minutes, but for what stands before the first.
  private mutating func minutes(_ index: Int) -> UnitText {
    let minutes = record.minutes[index]
    var text = UnitText(
      "Minutes: \(record[minutes.meeting].nameAndDay)", at: addresses.page(of: Handle<Minutes>(index).ref))
    text.add(minutes.document.summary, .strong)
    text.add(fieldsOf: minutes, in: record)
    text.add(body: sections.minutes(index, minutes).before)
    return text
  }

  private mutating func minute(_ index: Int, _ part: Int) -> UnitText {
    let minutes = record.minutes[index]
    let minute = minutes.minutes[part]
    var text = UnitText(
      minute.title, at: addresses.address(of: Handle<Minutes>(index).ref, anchor: minute.anchor),
      label: minute.number.words.isEmpty ? "Minute" : "Minute \(minute.number.words)",
      whole: "Minutes: \(record[minutes.meeting].nameAndDay)")
    text.add(body: sections.minutes(index, minutes).named[minute.anchor]?.body)
    return text
  }

  private mutating func report(_ index: Int) -> UnitText {
    let report = record.reports[index]
    var text = UnitText(report.document.title, at: addresses.page(of: Handle<Report>(index).ref))
    text.add(report.document.summary, .strong)
    text.add(fieldsOf: report, in: record)
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

// MARK: Parts of documents

extension UnitReader {
  private func recommendation(
    _ made: Recommendation, _ handle: Handle<Recommendation>, _ status: UInt8
  ) -> UnitText {
    var text = UnitText(
      made.shortTitle, at: addresses.page(of: handle.ref), label: "Recommendation \(made.number.words)",
      whole: made.review.map { record[$0].document.title } ?? "")
    text.parts.append(.hidden("rec", .title))
    if let state = UnitStatus.state(status) {
      text.parts.append(.hidden(UnitReader.words(for: state), .context))
    }
    text.add(fieldsOf: made, in: record)
    return text
  }

  /// What somebody may call a state who looks for it.
  private static func words(for state: RecommendationState) -> String {
    switch state {
    case .notHappening: "not happening refused rejected"
    case .done: "done completed finished"
    case .late: "late overdue"
    case .waiting: "waiting unanswered"
    case .onTrack: "on track under way"
    }
  }

  private func position(_ index: Int, _ part: Int) -> UnitText {
    let response = record.responses[index]
    let ref = Handle<Response>(index).ref
    guard let open = response.positions[part].open else { return UnitText("", at: addresses.page(of: ref)) }
    let made = record[open.recommendation]
    var text = UnitText(
      made.shortTitle, at: addresses.address(of: ref, anchor: made.document.id.last.text),
      label: "Response to recommendation \(made.number.words)", whole: response.document.title)
    text.parts.append(.hidden("rec", .strong))
    text.add(open.position.label)
    text.add(fieldsOf: open, in: record)
    return text
  }

  private func action(_ action: Action, _ handle: Handle<Action>) -> UnitText {
    let whole = action.plan.map { record[$0].document.title } ?? action.minutes.map { record[$0].document.title }
    var text = UnitText(
      action.text.prose.firstWords, at: addresses.address(of: handle.ref), label: "Action \(action.number.words)",
      whole: whole ?? "")
    text.add(fieldsOf: action, in: record)
    return text
  }

  private func indicator(_ indicator: Indicator, _ index: Int) -> UnitText {
    document(indicator, index, label: indicator.code, whole: record[indicator.set].document.title)
  }

  private func entry(_ entry: ForwardPlanEntry, _ handle: Handle<ForwardPlanEntry>) -> UnitText {
    var text = UnitText(
      entry.title, at: addresses.address(of: handle.ref), label: entry.type?.label ?? "Decision",
      whole: record[entry.plan].document.title)
    text.add(fieldsOf: entry, in: record)
    return text
  }

  /// Members of the past are found by their own pages.
  private func committee(_ committee: Committee, _ index: Int) -> UnitText {
    var text = document(committee, index, label: committee.kind.label)
    text.parts.insert(.hidden(committee.shortTitle, .title), at: 0)
    text.names.append(committee.shortTitle)
    text.call(committee.formerNames.map(\.name))
    for member in committee.members.compactMap(\.open) where member.until == nil {
      text.add(fieldsOf: member, in: record)
    }
    return text
  }

  private func person(_ person: Person, _ index: Int) -> UnitText {
    var text = document(person, index)
    text.title = person.addressedName
    text.call([person.document.title], .title)
    return text
  }

  private func subject(_ subject: Subject, _ index: Int) -> UnitText {
    var text = standing(Handle<Subject>(index).ref, document(subject, index))
    text.call(subject.also, .title)
    return text
  }

  /// It stands as its committee does: what is next is that committee’s meeting.
  private func programme(_ programme: WorkProgramme, _ index: Int) -> UnitText {
    standing(programme.committee.ref, document(programme, index))
  }

  private func glossary(_ entry: GlossaryEntry, _ handle: Handle<GlossaryEntry>) -> UnitText {
    var text = UnitText(
      entry.term, at: addresses.address(of: handle.ref), whole: entry.scope.map { record.title(of: $0) } ?? "")
    text.add(entry.standsFor, .title)
    text.add(fieldsOf: entry, in: record)
    return text
  }
}

extension UnitKind {
  /// Whether the words of the unit hold its committee's anyway, or it is found together with a unit that does.
  fileprivate var namesItsCommittee: Bool {
    switch self {
    case .agendaItem, .minute, .minutes, .meeting, .committee, .section: true
    case .recommendation, .response, .letter, .action, .report, .review, .indicator, .forwardPlanEntry, .workProgramme,
      .person,
      .post, .subject, .glossaryEntry, .page, .actionPlan, .indicatorSet, .forwardPlan, .list:
      false
    }
  }
}
