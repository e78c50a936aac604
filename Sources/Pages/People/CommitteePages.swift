import Record
import Theme

extension Site {
  func committeePages() -> [PlannedPage] {
    let pages = record.committees.indices.map { index in
      let handle = Handle<Committee>(index)
      let path = addresses.page(of: handle.ref)
      return PlannedPage(path, .committee) { [self] in committee(handle, path: path).view }
    }
    return [PlannedPage("committees/index.html", .committees) { [self] in committees().view }] + pages
  }

  private func committees() -> CommitteesView {
    let all = record.committees.indices.map { Handle<Committee>($0) }
    let isFormer = { (handle: Handle<Committee>) in
      self.record[handle].abolished.map { $0 <= self.record.asAt } ?? false
    }
    let entry = { (handle: Handle<Committee>) in self.entry(of: handle) }
    return CommitteesView(
      frame: frame(
        .committees, path: "committees/index.html", title: say(.committeesTitle),
        description: say(.committeesDescription)),
      current: all.filter { !isFormer($0) }.map(entry), former: all.filter(isFormer).map(entry))
  }

  private func entry(of handle: Handle<Committee>) -> EntryView {
    let next = committeeWork.meetings[Int(handle.index)].first { record[$0].isComing(after: record.asAt) }
    let note = next.map { say(.nextMeeting, day: record[$0].date.text) }
    return EntryView(
      link(to: handle.ref, note: note), text: record[handle].document.summary ?? remitSentence(record[handle]),
      status: StatusView(say.committeeKind[record[handle].kind], .plain))
  }

  private func remitSentence(_ committee: Committee) -> String? {
    let words = committee.remit?.prose.plainText ?? ""
    return words.isEmpty ? nil : words.split(separator: "\n").first.map(String.init)
  }

  private func committee(_ handle: Handle<Committee>, path: String) -> CommitteeView {
    let committee = record[handle]
    let root = Site.root(of: path)
    let place = Int(handle.index)
    let seats = committee.members.compactMap(\.open)
    return CommitteeView(
      frame: frame(
        .committee, path: path, title: committee.document.title,
        description: committee.document.summary ?? remitSentence(committee) ?? committee.document.title,
        language: committee.document.language,
        breadcrumbs: [LinkView(title: say(.committeesTitle), link: "committees/index.html")],
        isPreview: committee.document.isPreview),
      title: committee.document.title, kind: say.committeeKind[committee.kind],
      remit: markupIfAny(committee.remit, root: root, anchors: false), body: markupIfAny(committee.body, root: root),
      established: committee.established?.text, abolished: committee.abolished?.text,
      predecessor: committee.predecessor.map { link(to: $0.ref) },
      successor: committee.successor.map { link(to: $0.ref) }, contact: committee.contact.map { link(to: $0) },
      questionsDeadline: committee.questionsDeadline,
      members: members(seats.filter { !$0.isOver(on: record.asAt) }),
      former: members(seats.filter { $0.isOver(on: record.asAt) }),
      withheldMembers: committee.members.compactMap(\.withheld).map { WithheldView($0) },
      coming: coming(committeeWork.meetings[place]),
      allMeetings: committeeWork.meetings[place].isEmpty ? nil : MeetingIndex.path(of: committee),
      calendar: calendarAddress(of: handle),
      held: held(committeeWork.meetings[place]),
      reviews: committeeWork.reviews[place].reversed().map { entry(of: $0) },
      programmes: committeeWork.programmes[place].map { link(to: $0.ref) },
      decisions: decisions.maker(committee.document.title).map { link(to: $0, in: Site.makersFolder) },
      indicators: committeeWork.indicatorSets[place].map { link(to: $0.ref) },
      recommendationCount: committeeWork.recommendationCounts[place],
      texts: record.pages.indices.map { Handle<SitePage>($0) }.filter { record[$0].committee == handle }
        .map { link(to: $0.ref) },
      backlinks: backlinks(to: handle.ref))
  }

  private func members(_ seats: [Membership]) -> [MemberView] {
    seats.enumerated().sorted { ($0.element.role.rank, $0.offset) < ($1.element.role.rank, $1.offset) }
      .map { MemberView($0.element, subject: link(to: $0.element.person.ref), say) }
  }

  private func coming(_ meetings: [Handle<Meeting>]) -> [EntryView] {
    meetings.filter { record[$0].isComing(after: record.asAt) }.prefix(5).map { entry(of: $0) }
  }

  private func held(_ meetings: [Handle<Meeting>]) -> [EntryView] {
    meetings.reversed().filter { record[$0].date < record.asAt }.prefix(5).map { entry(of: $0) }
  }

  /// A meeting in a list: its day, and its status where that is more than confirmed or held.
  func entry(of meeting: Handle<Meeting>) -> EntryView {
    let it = record[meeting]
    let isPlain = it.status == .held || it.status == .confirmed
    return EntryView(
      link(to: meeting.ref, note: it.place), day: it.date, status: isPlain ? nil : StatusView(it.status, say))
  }

  /// A review in a list, with how many of its recommendations are done.
  func entry(of review: Handle<Review>) -> EntryView {
    let it = record[review]
    let done = it.recommendations.count { record[$0].status.status == .done }
    let count = it.recommendations.count
    let note = count == 0 ? nil : say(.recommendationsDone, count: count, number: String(done))
    return EntryView(link(to: review.ref, note: note), day: it.finished?.sortDay, text: it.document.summary)
  }
}
