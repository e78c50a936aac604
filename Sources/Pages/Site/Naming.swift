import Record

extension Site {
  /// What readers call a record: the words of a link to it.
  func title(of ref: RecordRef) -> String {
    let index = Int(ref.index)
    switch ref.kind {
    case .committee: return record.committees[index].document.title
    case .person: return record.people[index].addressedName
    case .post: return record.posts[index].document.title
    case .subject: return record.subjects[index].document.title
    case .meeting: return meetingTitle(Handle(index))
    case .minutes: return "Minutes: " + meetingTitle(record.minutes[index].meeting)
    case .report: return record.reports[index].document.title
    case .review: return record.reviews[index].document.title
    case .recommendation: return record.recommendations[index].document.title
    case .response: return record.responses[index].document.title
    case .actionPlan: return record.actionPlans[index].document.title
    case .action: return "Action " + record.actions[index].number.words
    case .indicatorSet: return record.indicatorSets[index].document.title
    case .indicator: return record.indicators[index].document.title
    case .workProgramme: return record.workProgrammes[index].document.title
    case .forwardPlan: return record.forwardPlans[index].document.title
    case .forwardPlanEntry: return record.forwardPlanEntries[index].title
    case .glossaryEntry: return record.glossary[index].term
    case .page: return record.pages[index].document.title
    }
  }

  /// “Children’s Services Scrutiny Committee, 14 January 2026”.
  func meetingTitle(_ handle: Handle<Meeting>) -> String {
    let meeting = record[handle]
    return "\(meeting.document.title), \(meeting.date.text)"
  }

  func link(to ref: RecordRef, note: String? = nil) -> LinkView {
    LinkView(title: title(of: ref), link: address(of: ref), note: note)
  }

  func link(to target: Target) -> LinkView { LinkView(title: target.label, link: address(of: target)) }
}
