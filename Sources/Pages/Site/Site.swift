package import Record
import Theme

/// What the views of all pages are made from: the record, where everything is, and what was counted once for all pages.
package final class Site: Sendable {
  package let record: Record
  package let addresses: Addresses
  let masthead: Prepared<SiteView>
  let people: PeopleCatalogue
  let committeeWork: CommitteeCatalogue
  let subjectThreads: SubjectCatalogue
  let catalogue: MeetingCatalogue
  let threads: ItemThreads
  /// Bank holidays and the days the council's offices are closed.
  let holidays: BankHolidays

  let tracker: RecommendationCatalogue
  let programme: ProgrammeCatalogue

  package init(_ record: Record) {
    self.record = record
    addresses = Addresses(record)
    masthead = Prepared(SiteView(record.council, asAt: record.asAt))
    people = PeopleCatalogue(record)
    committeeWork = CommitteeCatalogue(record)
    subjectThreads = SubjectCatalogue(record)
    catalogue = MeetingCatalogue(record)
    threads = ItemThreads(record)
    holidays = BankHolidays(
      extra: Dictionary(record.council.closures.map { ($0.date, $0.reason) }) { first, _ in first })
    tracker = RecommendationCatalogue(record)
    programme = ProgrammeCatalogue(record)
  }
}

extension Site {
  /// The address of a target, from the root of the site.
  package func address(of target: Target) -> String { address(of: target.ref, anchor: target.anchor) }

  package func address(of ref: RecordRef, anchor: String? = nil) -> String {
    switch ref.kind {
    case .action:
      let action = record.actions[Int(ref.index)]
      let page = action.plan.map { addresses.page(of: $0.ref) } ?? action.minutes.map { addresses.page(of: $0.ref) }
      return Site.address(page ?? "index.html", anchor ?? action.anchor)
    case .forwardPlanEntry:
      let entry = record.forwardPlanEntries[Int(ref.index)]
      return Site.address(addresses.page(of: entry.plan.ref), anchor ?? entry.anchor)
    case .glossaryEntry:
      return Site.address("glossary/index.html", anchor ?? record.glossary[Int(ref.index)].anchor)
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .recommendation, .response,
      .actionPlan, .indicatorSet, .indicator, .workProgramme, .forwardPlan, .page:
      return Site.address(addresses.page(of: ref), anchor)
    }
  }

  package func address(of item: ItemRef) -> String {
    addresses.page(of: item.meeting.ref) + "#" + record[item].anchor
  }

  private static func address(_ page: String, _ anchor: String?) -> String { anchor.map { page + "#" + $0 } ?? page }
}
