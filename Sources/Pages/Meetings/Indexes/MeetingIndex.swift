import Record
import Theme

/// The lists of meetings and where they are.
enum MeetingIndex {
  static let all = "meetings/index.html"
  static let upcoming = "meetings/upcoming/index.html"

  static func path(of committee: Committee) -> String {
    "meetings/committee/\(committee.document.id.last.text)/index.html"
  }

  static func path(of year: MunicipalYear) -> String { "meetings/year/\(year.label)/index.html" }
}

extension Site {
  func meetingIndexPages() -> [PlannedPage] {
    allMeetings() + upcomingMeetings() + meetingsByCommittee() + meetingsByYear()
  }

  private func allMeetings() -> [PlannedPage] {
    list(catalogue.upcoming + catalogue.past, in: "meetings/", title: say(.navMeetings), above: [])
  }

  private func upcomingMeetings() -> [PlannedPage] {
    list(catalogue.upcoming, in: "meetings/upcoming/", title: say(.meetingsToCome), isUpcoming: true)
  }

  private func meetingsByCommittee() -> [PlannedPage] {
    record.committees.indices.flatMap { index in
      let committee = record.committees[index]
      return list(
        upcomingFirst(catalogue.meetings(of: Handle(index))), in: folder(MeetingIndex.path(of: committee)),
        title: say(.meetingsOf, name: committee.document.title))
    }
  }

  private func meetingsByYear() -> [PlannedPage] {
    catalogue.years.flatMap { year in
      list(
        upcomingFirst(catalogue.meetings(in: year)), in: folder(MeetingIndex.path(of: year)),
        title: say(.meetingsIn, year: year.label))
    }
  }

  private func folder(_ path: String) -> String { String(path.dropLast("index.html".count)) }

  /// Those to come in order, then the others from the newest back.
  private func upcomingFirst(_ meetings: [Handle<Meeting>]) -> [Handle<Meeting>] {
    let past = meetings.filter { record[$0].date < record.asAt }
    return meetings.filter { record[$0].date >= record.asAt } + past.reversed()
  }

  private func list(
    _ meetings: [Handle<Meeting>], in folder: String, title: String,
    above: [LinkView]? = nil, isUpcoming: Bool = false
  ) -> [PlannedPage] {
    let summary = summary(of: meetings)
    return paged(meetings, in: folder).map { page in
      PlannedPage(page.path, .meetings) { [self] in
        MeetingIndexView(
          frame: frame(
            .meetings, path: page.path, title: listTitle(title, page), description: "\(title): \(summary)",
            breadcrumbs: above ?? [meetingsLink]), title: title, summary: summary, groups: groups(of: page.rows),
          emptyNote: isUpcoming ? say(.meetingsNoneAfter, day: record.asAt.text) : say(.meetingsNone),
          pager: page.pager, upcoming: isUpcoming ? nil : upcomingLink, committees: committeeLists,
          years: yearLists
        ).view
      }
    }
  }

  private var upcomingLink: LinkView {
    LinkView(title: say(.meetingsToCome), link: MeetingIndex.upcoming, note: String(catalogue.upcoming.count))
  }

  private var committeeLists: [LinkView] {
    record.committees.map { LinkView(title: $0.shortTitle, link: MeetingIndex.path(of: $0)) }
  }

  private var yearLists: [LinkView] {
    catalogue.years.map { LinkView(title: $0.label, link: MeetingIndex.path(of: $0)) }
  }

  private func summary(of meetings: [Handle<Meeting>]) -> String {
    let count = meetings.count
    let coming = meetings.count { record[$0].date >= record.asAt }
    return coming == 0 || coming == count
      ? say(.meetings, count: count) : say(.meetingsComing, count: count, number: String(coming))
  }

  private func groups(of meetings: [Handle<Meeting>]) -> [MeetingGroupView] {
    var groups: [(title: String, anchor: String, rows: [MeetingRowView])] = []
    for handle in meetings {
      let day = record[handle].date
      let year = record.municipalYear(of: day).label
      let isComing = day >= record.asAt
      let anchor = isComing ? "to-come" : "year-\(year)"
      if groups.last?.anchor != anchor {
        groups.append((isComing ? say(.threadToCome) : say(.inYear, year: year), anchor, []))
      }
      groups[groups.count - 1].rows.append(row(handle))
    }
    return groups.map { MeetingGroupView(title: $0.title, anchor: $0.anchor, meetings: $0.rows) }
  }

  /// A meeting as a row of a list.
  func row(_ handle: Handle<Meeting>) -> MeetingRowView {
    MeetingRowView(site: self, handle: handle, meeting: record[handle])
  }
}

extension Site {
  func reportIndexPages() -> [PlannedPage] {
    let count = record.reports.count
    return paged(catalogue.reports, in: "reports/").map { page in
      PlannedPage(page.path, .reports) { [self] in
        ReportIndexView(
          frame: frame(
            .reports, path: page.path, title: listTitle(say(.reportsHeading), page),
            description: say(.reportsDescription)),
          summary: say(.reports, count: count), reports: page.rows.map { row($0) }, pager: page.pager
        ).view
      }
    }
  }

  private func row(_ handle: Handle<Report>) -> ReportRowView {
    let report = record[handle]
    var meetings: [Handle<Meeting>] = []
    for meeting in report.meetings + report.items.map(\.meeting) where !meetings.contains(meeting) {
      meetings.append(meeting)
    }
    return ReportRowView(
      title: report.document.title, link: address(of: handle.ref), authors: views(of: report.authors),
      meetings: meetings.map { dated($0) })
  }
}
