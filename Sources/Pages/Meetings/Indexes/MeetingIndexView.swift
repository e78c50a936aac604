import Record
import Theme

/// A list of meetings: all of them, those to come, a committee's or a year's.
struct MeetingIndexView: Viewable {
  let frame: FrameView
  let title: String
  /// “24 meetings, 3 of them still to come”.
  let summary: String
  let groups: [MeetingGroupView]
  let emptyNote: String
  let pager: PagerView?
  /// The other lists, by name.
  let upcoming: LinkView?
  let committees: [LinkView]
  let years: [LinkView]

  static let vocabulary = Vocabulary<MeetingIndexView>(
    "meetings",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "What the list is of"),
      .text("summary", \.summary, "How many there are"),
      .list("groups", \.groups, "The meetings, to come and by year"),
      .text("empty-note", \.emptyNote, "Why the list is empty, when it is"),
      .part("pager", \.pager, "The other pages of the list"),
      .part("upcoming", \.upcoming, "The list of those to come, unless this is it"),
      .list("committees", \.committees, "The lists by committee"),
      .list("years", \.years, "The lists by municipal year"),
    ])
}

struct MeetingGroupView: Viewable {
  let title: String
  let anchor: String
  let meetings: [MeetingRowView]

  static let vocabulary = Vocabulary<MeetingGroupView>(
    "meeting-group",
    [
      .text("title", \.title, "Still to come, or Held in 2025-26"),
      .text("anchor", \.anchor, "Its place on the page"),
      .list("meetings", \.meetings, "Its meetings"),
    ])
}

/// One meeting in a list.
struct MeetingRowView: Viewable {
  let site: Site
  let handle: Handle<Meeting>
  let meeting: Meeting

  static let vocabulary = Vocabulary<MeetingRowView>(
    "meeting-row",
    [
      .text("title", \.meeting.name, "The committee’s name, or the meeting’s own title"),
      .address("link", \.link, "Its page"),
      .text("lead", \.lead, "What it is about, or why it is not held; nothing before its agenda is known"),
      .text("date", \.meeting.date.textWithWeekday, "Wednesday 14 January 2026"),
      .text("date-iso", \.meeting.date.iso, "2026-01-14"),
      .text("time", \.meeting.start?.text, "When it starts"),
      .text("place", \.meeting.place, "Where"),
      .part("status", \.status, "How certain it is"),
      .flag("agenda", \.hasAgenda, "Whether its agenda is published"),
      .address("minutes", \.minutes, "Its minutes"),
    ])

  var link: String { site.address(of: handle.ref) }
  var lead: String? {
    meeting.items.isEmpty && meeting.standsOnItsDay && meeting.document.summary == nil ? nil : site.lead(of: handle)
  }
  var status: StatusView { StatusView(meeting.status, site.say) }
  var hasAgenda: Bool { meeting.agendaPublished != nil }
  var minutes: String? { meeting.minutes?.open.map { site.address(of: $0.ref) } }
}

/// A list of reports, the newest first.
struct ReportIndexView: Viewable {
  let frame: FrameView
  let summary: String
  let reports: [ReportRowView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<ReportIndexView>(
    "reports",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("summary", \.summary, "How many there are"),
      .list("reports", \.reports, "The reports"),
      .part("pager", \.pager, "The other pages of the list"),
    ])
}

struct ReportRowView: Viewable {
  let title: String
  let link: String
  let authors: [LeadView]
  let meetings: [LinkView]

  static let vocabulary = Vocabulary<ReportRowView>(
    "report-row",
    [
      .text("title", \.title, "Its title"),
      .address("link", \.link, "Its page"),
      .list("authors", \.authors, "Who wrote it"),
      .list("meetings", \.meetings, "The meetings it is for, by their days"),
    ])
}
