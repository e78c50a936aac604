import Record
import Theme

extension Site {
  func committeePages() -> [PlannedPage] {
    [page("committees/index.html", .committees, CommitteesView.vocabulary)]
      + pages(of: record.committees, .committee, CommitteeView.vocabulary)
  }

  var committeesFrame: FrameView {
    frame(
      .committees, path: "committees/index.html", title: say(.committeesTitle),
      description: say(.committeesDescription))
  }

  var committeesAtWork: [EntryView] { committees(areFormer: false) }
  var formerCommittees: [EntryView] { committees(areFormer: true) }

  private func committees(areFormer: Bool) -> [EntryView] {
    let chosen = record.committees.indices.filter { index in
      record.committees[index].abolished.map { $0 <= record.asAt } ?? false == areFormer
    }
    return chosen.collated { record.committees[$0].document.title }.map { entry(of: Handle<Committee>($0)) }
  }

  private func entry(of handle: Handle<Committee>) -> EntryView {
    let next = committeeWork.meetings[Int(handle.index)].first { record[$0].isComing(after: record.asAt) }
    let note = next.map { say(.nextMeeting, day: record[$0].date.text) }
    return EntryView(
      link(to: handle.ref, note: note), text: record[handle].document.summary ?? remitSentence(record[handle]),
      status: StatusView(say.committeeKind[record[handle].kind], .plain))
  }

  fileprivate func remitSentence(_ committee: Committee) -> String? {
    let words = committee.remit?.prose.plainText ?? ""
    return words.isEmpty ? nil : words.split(separator: "\n").first.map(String.init)
  }

  /// A meeting in a list: its day, and its status where that is more than confirmed or held.
  func entry(of meeting: Handle<Meeting>) -> EntryView {
    let it = record[meeting]
    let isPlain = it.status == .held || it.status == .confirmed
    return EntryView(
      link(to: meeting.ref, note: it.place), day: it.date, status: isPlain ? nil : StatusView(it.status, say))
  }
}

extension RecordPage<Committee> {
  private var place: Int { Int(handle.index) }
  private var meetings: [Handle<Meeting>] { site.committeeWork.meetings[place] }

  var frame: FrameView {
    frame(
      .committee, of: it.document, description: site.remitSentence(it) ?? it.document.title,
      above: [LinkView(title: say(.committeesTitle), link: "committees/index.html")])
  }

  var kind: String { say.committeeKind[it.kind] }
  var remit: [UInt8]? { markup(it.remit, anchors: false) }
  var body: [UInt8]? { markup(it.body) }
  var predecessor: LinkView? { link(it.predecessor) }
  var successor: LinkView? { link(it.successor) }
  var contact: LinkView? { it.contact.map { site.link(to: $0) } }
  var members: [MemberView] { members { $0.holds(on: $1) } }
  var membersToCome: [MemberView] { members { $0.isToCome(on: $1) } }
  var former: [MemberView] { members { $0.isOver(on: $1) } }

  private func members(where holds: (Membership, Day) -> Bool) -> [MemberView] {
    let seats = it.members.compactMap(\.open).filter { holds($0, site.record.asAt) }
    return seats.enumerated().sorted { ($0.element.role.rank, $0.offset) < ($1.element.role.rank, $1.offset) }
      .map { MemberView($0.element, subject: site.link(to: $0.element.person.ref), say) }
  }

  var withheldMembers: [WithheldView] { it.members.compactMap(\.withheld).map { WithheldView($0) } }

  var coming: [EntryView] {
    meetings.filter { site.record[$0].isComing(after: site.record.asAt) }.prefix(5).map { site.entry(of: $0) }
  }

  var held: [EntryView] {
    meetings.reversed().filter { site.record[$0].date < site.record.asAt }.prefix(5).map { site.entry(of: $0) }
  }

  var allMeetings: String? { meetings.isEmpty ? nil : MeetingIndex.path(of: it) }
  var calendar: String? { site.calendarAddress(of: handle) }
  var reviewSquares: [ReviewSquaresView] { site.squares(of: site.committeeWork.reviews[place].reversed()) }
  var outcomes: OutcomesView? { site.outcomes(of: site.states.made(by: handle)) }
  var otherSquares: SquaresView? {
    let own = site.committeeWork.reviews[place]
    let others = site.states.made(by: handle).filter { site.record[$0].review.map { !own.contains($0) } ?? true }
    return others.isEmpty ? nil : site.squares(of: others, label: say(.madeOutsideReviews))
  }

  var turnouts: [TurnoutView] { site.turnouts(of: handle) }

  var nextMeeting: LinkView? {
    meetings.first { site.record[$0].isComing(after: site.record.asAt) }.map { site.dated($0) }
  }

  /// “It next meets on 8 December 2026. Of 13 recommendations, 3 are late and 2 are done.”
  var lead: String? {
    let next = nextMeeting.map { say(.itNextMeets, day: $0.title) }
    let counts = outcomes.map { outcomes in
      say(
        .ofRecommendations, count: outcomes.counts.reduce(0) { $0 + $1.count },
        words: say.list(outcomes.counts.map { "\($0.count) \($0.words)" }))
    }
    let told = [next, counts].compactMap(\.self)
    return told.isEmpty ? nil : told.joined(separator: " ")
  }
  var programmes: [LinkView] { links(site.committeeWork.programmes[place]) }

  var decisions: LinkView? {
    site.decisions.maker(it.document.title).map { site.link(to: $0, in: Site.makersFolder) }
  }

  var indicators: [LinkView] { links(site.committeeWork.indicatorSets[place]) }
  var recommendationCount: Int { site.committeeWork.recommendationCounts[place] }

  var texts: [LinkView] {
    links(site.record.pages.indices.map { Handle<SitePage>($0) }.filter { site.record[$0].committee == handle })
  }
}
