import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func linkProgrammes(_ redacted: Redacted, into record: inout Record) {
    linkIndicators(redacted, into: &record)
    record.forwardPlans = redacted.forwardPlans.enumerated().map { forwardPlan($1, $0) }
    for (position, row) in redacted.forwardPlanEntries.enumerated() {
      let entry = entry(row, position)
      record.forwardPlanEntries.append(entry)
      record.forwardPlans[Int(entry.plan.index)].entries.append(Handle(position))
    }
    record.workProgrammes = redacted.workProgrammes.enumerated().map { workProgramme($1, $0, record) }
    for document in redacted.withheld {
      switch (document.kind, document.owner.flatMap { owner(of: $0, for: document.kind) }) {
      case (.forwardPlanEntry, let plan?): record.forwardPlans[Int(plan.index)].withheld.append(document.withheld)
      case (.indicator, let set?): record.indicatorSets[Int(set.index)].withheld.append(document.withheld)
      case (_, _): continue
      }
    }
  }

  private func owner(of id: String, for kind: RecordKind) -> RecordRef? {
    let holder: RecordKind = kind == .indicator ? .indicatorSet : .forwardPlan
    guard case .record(let ref)? = directory.entry(id, .record(holder)) else { return nil }
    return ref
  }

  private mutating func forwardPlan(_ source: RedactedDocument<ForwardPlanDraft>, _ position: Int) -> ForwardPlan {
    let title = source.draft.title?.value ?? "Forward plan \(source.id.text)"
    let (document, referrer) = document(source, .forwardPlan, position, title: title)
    var plan = ForwardPlan(document: document)
    plan.noticePublished = source.draft.noticePublished
    plan.body = linked(source.body, from: referrer)
    return plan
  }

  private mutating func entry(_ row: RedactedRow<ForwardPlanEntryDraft>, _ position: Int) -> ForwardPlanEntry {
    let draft = row.draft
    let title = draft.title?.value ?? ""
    let ref = RecordRef(.forwardPlanEntry, Int32(clamping: position))
    let plan = row.document.map { directory.redacted.forwardPlans[$0].draft }
    let referrer = Referrer(
      target: Target(ref, label: title), path: row.path, cites: plan?.document.cites,
      initials: plan?.document.initials ?? [])
    var entry = ForwardPlanEntry(
      id: row.id, plan: Handle(row.document ?? 0), title: title,
      decisionMaker: draft.decisionMaker.map { lead($0, from: referrer) } ?? Lead(words: "not stated"))
    entry.type = draft.type
    entry.purpose = linked(draft.purpose, from: referrer)
    entry.onOrAfter = draft.onOrAfter
    entry.due = draft.due
    entry.portfolioHolder = draft.portfolioHolder.map { lead($0, from: referrer) }
    entry.directorate = draft.directorate
    entry.leadOfficer = draft.leadOfficer.map { lead($0, from: referrer) }
    entry.contact = draft.contact.map { lead($0, from: referrer) }
    entry.noticePublished = draft.noticePublished ?? plan?.noticePublished
    entry.exemptPart = draft.exemptPart
    entry.scrutiny = linked(draft.scrutiny, from: referrer)
    entry.urgency = draft.urgency
    entry.documents = linked(draft.documents, from: referrer)
    entry.consultees = linked(draft.consultees, from: referrer)
    entry.notes = linked(draft.notes, from: referrer)
    entry.subjects = subjects(draft.subjects, from: referrer)
    return entry
  }

  private mutating func workProgramme(
    _ source: RedactedDocument<WorkProgrammeDraft>, _ position: Int, _ record: Record
  ) -> WorkProgramme {
    let draft = source.draft
    let committee = handle(draft.committee, to: Committee.self, from: plainReferrer(source, .workProgramme, position))
    let name = committee.map { record[$0].shortTitle } ?? source.id.text
    let title = draft.title?.value ?? "Work programme: \(name)" + (draft.year.map { " \($0)" } ?? "")
    let (document, referrer) = document(source, .workProgramme, position, title: title)
    var programme = WorkProgramme(document: document, committee: committee ?? unknownCommittee())
    programme.year = draft.year
    programme.agreedAt = handle(draft.agreedAt, to: Meeting.self, from: referrer)
    programme.entries = draft.entries.map { workProgrammeEntry($0, from: referrer) }
    programme.body = linked(source.body, from: referrer)
    return programme
  }

  private func plainReferrer<D: Draft>(_ source: RedactedDocument<D>, _ kind: RecordKind, _ position: Int) -> Referrer {
    Referrer(target: Target(RecordRef(kind, Int32(clamping: position)), label: source.id.text), path: source.path)
  }

  private mutating func workProgrammeEntry(
    _ draft: WorkProgrammeEntryDraft, from referrer: Referrer
  ) -> Disclosed<WorkProgrammeEntry> {
    if case .withheld(let withheld) = disclosure.disclose(draft) { return .withheld(withheld) }
    var entry = WorkProgrammeEntry(
      item: draft.item?.value ?? "", route: draft.route ?? .meeting, status: draft.status ?? .planned)
    entry.meeting = handle(draft.meeting, to: Meeting.self, from: referrer)
    if let meeting = entry.meeting { mention(meeting.ref, as: .looksAt, from: referrer) }
    entry.precedes = handle(draft.precedes, to: ForwardPlanEntry.self, from: referrer)
    if let decision = entry.precedes { mention(decision.ref, as: .precedes, from: referrer) }
    entry.purpose = linked(draft.purpose, from: referrer)
    entry.date = draft.date
    entry.jointWith = handles(draft.jointWith, to: Committee.self, from: referrer)
    entry.suggestedBy = draft.suggestedBy
    entry.suggestedByWords = draft.suggestedByWords
    entry.lead = draft.lead.map { lead($0, from: referrer) }
    entry.witnesses = draft.witnesses.map { lead($0, from: referrer) }
    entry.outcome = linked(draft.outcome, from: referrer)
    entry.notes = linked(draft.notes, from: referrer)
    entry.subjects = subjects(draft.subjects, from: referrer)
    return .open(entry)
  }
}
