import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func linkMeetings(_ redacted: Redacted, into record: inout Record) {
    record.meetings = redacted.meetings.enumerated().map { meeting($1, $0, record) }
    record.reports = redacted.reports.enumerated().map { report($1, $0) }
    record.minutes = redacted.minutes.enumerated().map { minutes($1, $0, redacted) }
  }

  private mutating func meeting(_ source: RedactedDocument<MeetingDraft>, _ position: Int, _ record: Record) -> Meeting
  {
    let draft = source.draft
    let place = Referrer(
      target: Target(RecordRef(.meeting, Int32(clamping: position)), label: source.id.text), owner: source.id.text,
      path: source.path)
    let committees = handles(draft.committees, to: Committee.self, from: place)
    let date = draft.date ?? disclosure.asAt
    let names = committees.map { record[$0].shortTitle(on: date) }.joined(separator: " and ")
    let (document, referrer) = document(
      source, .meeting, position, title: draft.title?.value ?? "\(names), \(date.text)")
    var meeting = Meeting(document: document, date: date, status: draft.status ?? .confirmed)
    meeting.committees = committees
    meeting.hasDate = draft.date != nil
    fill(&meeting, draft, from: referrer)
    meeting.items = draft.items.map { item($0, of: source, position, from: referrer) }
    meeting.body = linked(source.body, from: referrer)
    return meeting
  }

  private mutating func fill(_ meeting: inout Meeting, _ draft: MeetingDraft, from referrer: Referrer) {
    meeting.start = draft.start
    meeting.end = draft.end
    meeting.place = draft.place
    meeting.remoteAccess = linked(draft.remoteAccess, from: referrer)
    meeting.statusNote = draft.statusNote
    meeting.broughtForwardFrom = draft.broughtForwardFrom
    meeting.postponedTo = handle(draft.postponedTo, to: Meeting.self, from: referrer)
    meeting.noticePublished = draft.noticePublished
    meeting.agendaPublished = draft.agendaPublished
    meeting.contact = ref(draft.contact, [.post, .person], from: referrer)
    meeting.questionsDeadline = draft.questionsDeadline
    if tellsRecordings { meeting.recording = draft.recording }
    meeting.chair = handle(draft.chair, to: Person.self, from: referrer)
  }

  private mutating func item(
    _ draft: AgendaItemDraft, of source: RedactedDocument<MeetingDraft>, _ position: Int, from meeting: Referrer
  ) -> AgendaItem {
    let number = draft.number?.value ?? Numbering("")
    let name = number.slug.map { "item-" + $0.text } ?? "item-unnumbered"
    let id = RecordID("\(source.id.text)/\(name)") ?? source.id
    var referrer = meeting
    referrer.target.anchor = name
    referrer.target.label += ", item \(number.words)"
    var item = AgendaItem(id: id, number: number, content: .withheld(Withheld(.draft)), kind: draft.kind)
    switch disclosure.disclose(draft) {
    case .withheld(let withheld):
      item.content = .withheld(withheld)
      ledger.append(LedgerEntry(.withheld, at: referrer.target, words: withheld.publicTitle ?? "Item \(number.words)"))
    case .open:
      item.content = .open(content(draft, from: referrer))
      item.pages = draft.pages
      item.late = draft.late.map { LateItem(reason: $0.reason ?? "", added: $0.added) }
      item.continues = self.item(draft.continues, from: referrer)
    }
    return item
  }

  private mutating func content(_ draft: AgendaItemDraft, from referrer: Referrer) -> AgendaItemContent {
    let kinds: [RecordKind] = [.review, .recommendation, .actionPlan, .response, .indicatorSet, .report]
    let about = draft.reviews.compactMap { ref($0, kinds, from: referrer) }
    for ref in about { mention(ref, as: .discusses, from: referrer) }
    let papers = papers(draft.papers, from: referrer)
    for case .open(let paper) in papers {
      if case .report(let report) = paper.body { mention(report.ref, as: .discusses, from: referrer) }
    }
    var content = AgendaItemContent(title: draft.title?.value ?? "Untitled item")
    content.purpose = linked(draft.purpose, from: referrer)
    content.papers = papers
    content.subjects = subjects(draft.subjects, from: referrer)
    content.about = about
    content.outcome = linked(draft.outcome, from: referrer)
    content.notes = linked(draft.notes, from: referrer)
    if tellsRecordings { content.recordingTime = draft.recordingTime }
    return content
  }

  private mutating func report(_ source: RedactedDocument<ReportDraft>, _ position: Int) -> Report {
    let draft = source.draft
    let (document, referrer) = document(source, .report, position, title: draft.title?.value ?? source.id.text)
    var report = Report(document: document)
    report.classification = draft.classification?.value
    report.keyDecision = draft.keyDecision
    report.authors = leads(draft.authors, from: referrer)
    report.meetings = meetings(of: source, from: referrer)
    report.wards = draft.wards
    report.portfolio = draft.portfolio
    report.purpose = linked(draft.purpose, from: referrer)
    report.proposals = draft.recommendations.map { row in
      if case .withheld(let withheld) = disclosure.disclose(row) { return .withheld(withheld) }
      return .open(
        Proposal(number: row.number?.value ?? Numbering(""), text: linked(row.text ?? .empty, from: referrer)))
    }
    report.appendices = papers(draft.appendices, from: referrer)
    report.backgroundPapers = draft.backgroundPapers.map { linked($0, from: referrer) }
    report.consultees = draft.consultees
    report.contact = ref(draft.contact, [.post, .person], from: referrer)
    report.body = linked(source.body, from: referrer)
    return report
  }

  /// The meeting whose folder a report lies in, then those it names.
  private mutating func meetings(of source: RedactedDocument<ReportDraft>, from referrer: Referrer) -> [Handle<Meeting>]
  {
    var found: [Handle<Meeting>] = []
    if source.path.hasPrefix("meetings/"), let owner = source.id.parent?.text,
      case .record(let ref)? = directory.entry(owner, .record(.meeting))
    {
      found.append(Handle(Int(ref.index)))
    }
    for meeting in handles(source.draft.meetings, to: Meeting.self, from: referrer) where !found.contains(meeting) {
      found.append(meeting)
    }
    return found
  }
}
