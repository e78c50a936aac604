internal import History
internal import Record

/// Finds the words for what happened: who, what and where, for somebody who reads nothing else.
struct EventWording {
  let record: Record
  /// Nil for what the record itself can date.
  let history: History?
  let addresses: Addresses
  /// The site's own address, which ends with a stroke.
  let base: String
  let tags: FeedTags

  func entry(_ event: Event) -> FeedEntry? {
    guard let told = told(event),
      let id = history?.name(of: event.ref, in: record) ?? record.id(of: event.ref)?.text
    else { return nil }
    let address = addresses.address(of: event.ref, anchor: told.anchor)
    return FeedEntry(
      id: tags.tag("\(event.ref.kind.rawValue)/\(id)/\(told.name)"), day: event.day, title: told.title,
      paragraphs: told.paragraphs.filter { !$0.isEmpty }.map { $0.cut(at: EventWording.longest) },
      link: base + Addresses.shared(address), categories: categories(of: event.ref))
  }

  /// Letters of a paragraph before it is cut; who wants more follows the link.
  private static let longest = 900

  /// What is said of one event.
  struct Told {
    /// The end of its permanent name.
    var name: String
    var title: String
    var paragraphs: [String]
    var anchor: String?
  }

  func told(_ event: Event) -> Told? {
    switch event.kind {
    case .published: published(event.ref)
    case .approved(let meeting): approved(event.ref, at: Handle(Int(meeting)))
    case .addedLate(let item): addedLate(event.ref, Int(item))
    case .arrived(let item, let paper): arrived(event.ref, Int(item), Int(paper))
    case .progressed(let entry): progressed(event.ref, Int(entry))
    case .moved(let date): moved(event.ref, Int(date))
    case .claimed(let claim): claimed(event.ref, Int(claim))
    case .assessed(let assessment): assessed(event.ref, Int(assessment))
    case .closed: closed(event.ref)
    case .changedStatus(let entry): changedStatus(event.ref, Int(entry))
    case .changed(let entry): changed(event.ref, Int(entry))
    }
  }

  private func categories(of ref: RecordRef) -> [String] {
    record.committees(of: ref).map { record[$0].shortTitle } + [ref.kind.rawValue]
  }

  // MARK: - Meetings

  private func approved(_ ref: RecordRef, at later: Handle<Meeting>) -> Told? {
    let meeting = record[record.minutes[Int(ref.index)].meeting]
    return Told(
      name: "approved", title: "Minutes approved: \(meeting.nameAndDay)",
      paragraphs: [
        "The minutes of \(meeting.name), \(meeting.date.textWithWeekday), were approved as a correct record on"
          + " \(record[later].date.textWithWeekday)."
      ])
  }

  private func addedLate(_ ref: RecordRef, _ index: Int) -> Told? {
    let meeting = record.meetings[Int(ref.index)]
    let item = meeting.items[index]
    let title = item.content.open?.title ?? "an item that is not open to the public"
    return Told(
      name: "late-" + item.anchor, title: "Item added late: \(title) – \(meeting.nameAndDay)",
      paragraphs: [
        "Item \(item.number.words), \(title), was added to the agenda of \(sentence(about: meeting)) after it was published.",
        item.late.map { "Reason of urgency: \($0.reason)" } ?? "",
      ], anchor: item.anchor)
  }

  private func arrived(_ ref: RecordRef, _ index: Int, _ paper: Int) -> Told? {
    let meeting = record.meetings[Int(ref.index)]
    let item = meeting.items[index]
    guard let content = item.content.open, let open = content.papers[paper].open else { return nil }
    return Told(
      name: "arrived-\(item.anchor)-\(paper + 1)", title: "Paper arrived: \(open.title) – \(meeting.nameAndDay)",
      paragraphs: [
        "“\(open.title)” is now with item \(item.number.words), \(content.title), of \(sentence(about: meeting))."
      ], anchor: item.anchor)
  }

  /// “Children and Families, Wednesday 9 December 2026, 10 am, Shirehall”.
  func sentence(about meeting: Meeting) -> String {
    [meeting.name, meeting.date.textWithWeekday, meeting.start?.text, meeting.place].compactMap(\.self)
      .joined(separator: ", ")
  }

  // MARK: - Changes

  private func progressed(_ ref: RecordRef, _ index: Int) -> Told? {
    let log: [Disclosed<ProgressEntry>]
    let words: LinkedProse
    switch ref.kind {
    case .recommendation:
      (log, words) = (record.recommendations[Int(ref.index)].progress, record.recommendations[Int(ref.index)].text)
    case .action: (log, words) = (record.actions[Int(ref.index)].progress, record.actions[Int(ref.index)].text)
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .response, .letter, .actionPlan,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      return nil
    }
    guard let entry = log[index].open else { return nil }
    return Told(
      name: "progress-\(index + 1)", title: "Progress: \(name(of: ref))",
      paragraphs: [entry.text.prose.plainText, "\(name(of: ref)): \(words.prose.plainText)"])
  }

  private func moved(_ ref: RecordRef, _ index: Int) -> Told? {
    let (ledger, words) =
      ref.kind == .action
      ? (record.actions[Int(ref.index)].ledger, record.actions[Int(ref.index)].text)
      : (record.recommendations[Int(ref.index)].ledger, record.recommendations[Int(ref.index)].text)
    let (before, date) = (ledger.dates[index - 1], ledger.dates[index])
    let (old, new) = (before.date?.told ?? "no date", date.date?.told ?? "no date")
    let day = date.day?.iso ?? ""
    let ofDay = ledger.dates[..<index].count { $0.isMove && $0.day == date.day }
    return Told(
      name: "moved-\(day)" + (ofDay == 0 ? "" : "-\(ofDay + 1)"), title: "Date moved: \(name(of: ref))",
      paragraphs: [
        "From \(old) to \(new). " + (date.reason.map { "Reason: \($0)" } ?? "No reason is given."),
        ledger.sentence ?? "", "\(name(of: ref)): \(words.prose.plainText)",
      ])
  }

  private func changedStatus(_ ref: RecordRef, _ index: Int) -> Told? {
    guard let entry = history?[ref]?.entries[index], let status = entry.status else { return nil }
    let index = Int(ref.index)
    switch ref.kind {
    case .meeting:
      let meeting = record.meetings[index]
      let label = MeetingStatus(rawValue: status)?.label ?? status
      return Told(
        name: "status-\(status)-\(entry.day.iso)", title: "\(label): \(meeting.nameAndDay)",
        paragraphs: ["\(sentence(about: meeting)): \(label.lowercased()).", meeting.statusNote ?? ""])
    case .recommendation, .action:
      let label = RecommendationStatus(rawValue: status)?.label ?? status
      let words = ref.kind == .action ? record.actions[index].text : record.recommendations[index].text
      let reason =
        ref.kind == .action ? record.actions[index].status.reason : record.recommendations[index].status.reason
      return Told(
        name: "status-\(status)-\(entry.day.iso)", title: "\(label): \(name(of: ref))",
        paragraphs: ["The status of \(name(of: ref)) is now “\(label)”.", reason ?? "", words.prose.plainText])
    case .committee, .person, .post, .subject, .minutes, .report, .review, .response, .letter, .actionPlan,
      .indicatorSet,
      .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      return nil
    }
  }

  private func changed(_ ref: RecordRef, _ index: Int) -> Told? {
    guard let entry = history?[ref]?.entries[index] else { return nil }
    return Told(
      name: "changed-\(entry.day.iso)", title: "Updated: \(name(of: ref))",
      paragraphs: ["What changed: \(entry.fields.map(\.words).listed)."])
  }

  /// “Recommendation 3 – Foster care”: what is a part of something is not told by its own name alone.
  func name(of ref: RecordRef) -> String {
    if ref.kind == .meeting { return record.meetings[Int(ref.index)].nameAndDay }
    guard let whole = record.whole(around: ref) else { return record.title(of: ref) }
    return "\(record.title(of: ref)) – \(record.title(of: whole))"
  }
}

extension String {
  /// The beginning of the text, of at most so many bytes, cut between words.
  func cut(at limit: Int) -> String {
    guard utf8.count > limit else { return self }
    let start = utf8.prefix(limit)
    let end = start.lastIndex(of: UInt8(ascii: " ")) ?? start.startIndex
    return String(self[..<end]) + " …"
  }
}
