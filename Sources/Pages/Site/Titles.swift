import Record
import Theme

extension Site {
  /// What a record is called where it is linked to.
  func title(of ref: RecordRef) -> String {
    let index = Int(ref.index)
    return switch ref.kind {
    case .committee: record.committees[index].document.title
    case .person: record.people[index].addressedName
    case .post: record.posts[index].document.title
    case .subject: record.subjects[index].document.title
    case .meeting: record.meetings[index].document.title
    case .minutes: record.minutes[index].document.title
    case .report: record.reports[index].document.title
    case .review: record.reviews[index].document.title
    case .recommendation: record.recommendations[index].document.title
    case .response: record.responses[index].document.title
    case .actionPlan: record.actionPlans[index].document.title
    case .action: "Action \(record.actions[index].number)"
    case .indicatorSet: record.indicatorSets[index].document.title
    case .indicator: record.indicators[index].document.title
    case .workProgramme: record.workProgrammes[index].document.title
    case .forwardPlan: record.forwardPlans[index].document.title
    case .forwardPlanEntry: record.forwardPlanEntries[index].title
    case .glossaryEntry: record.glossary[index].term
    case .page: record.pages[index].document.title
    }
  }

  /// A link to a record by its title.
  func link(to ref: RecordRef, note: String? = nil) -> LinkView {
    LinkView(title: title(of: ref), link: address(of: ref), note: note)
  }

  /// A link to the place a target names, with the target's own words.
  func link(to target: Target, note: String? = nil) -> LinkView {
    LinkView(title: target.label, link: address(of: target), note: note)
  }

  /// What leads from a page at `path` back to the root of the site: “../../”.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The document that a record is a part of, for a list in which its own name is not enough.
  func whole(around ref: RecordRef) -> RecordRef? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .recommendation: record.recommendations[index].review?.ref ?? record.recommendations[index].madeAt?.ref
    case .action: record.actions[index].plan?.ref ?? record.actions[index].minutes?.ref
    case .indicator: record.indicators[index].set.ref
    case .forwardPlanEntry: record.forwardPlanEntries[index].plan.ref
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .response, .actionPlan,
      .indicatorSet, .workProgramme, .forwardPlan, .glossaryEntry, .page:
      nil
    }
  }
}
