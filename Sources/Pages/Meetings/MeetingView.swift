import Record
import Theme

/// A meeting: when and where, its notice, agenda and papers, who was there, and what the public may do.
struct MeetingView: Viewable {
  let frame: FrameView
  let title: String
  let lead: String
  let committees: [LinkView]
  let date: String
  let day: String
  let dateISO: String
  let time: String?
  let place: String?
  let status: StatusView
  /// The same, unless the reason begins with the word.
  let tag: StatusView?
  /// “Brought forward from 28 January 2026”, “Held in place of …”.
  let change: String?
  let postponedTo: LinkView?
  let noticeGiven: String?
  let notice: NoticeView?
  let openUntil: String?
  let body: [UInt8]?
  let chair: LinkView?
  let remote: [UInt8]?
  /// Whether the public can still come and ask.
  let isComing: Bool
  let questions: SlotTextView?
  let sheet: FrontSheetView
  /// Whether the agenda may still change.
  let isAgendaOpen: Bool
  let matters: [AgendaItemView]
  let fromThePublic: [AgendaItemView]
  let routine: [AgendaItemView]
  let routineTitle: String?
  let minutes: LinkView?
  let recording: String?
  let minutesNote: String?
  let minutesWithheld: WithheldView?
  let attendance: AttendanceView?
  let memberships: [MembershipView]
  let recommendations: [RecommendationLineView]
  let states: LinkView?
  let texts: [SlotTextView]
  /// The committee's meetings before and after.
  let beside: [LinkView]
  let month: LinkView?
  let details: [DetailView]
  let backlinks: BacklinksView?
  let event: EventView

  static let vocabulary = Vocabulary<MeetingView>(
    "meeting",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The committee’s name, or the meeting’s own title"),
      .text("lead", \.lead, "What it is about, or why it is not held, in a sentence"),
      .list("committees", \.committees, "The committee, or the committees of a joint meeting"),
      .text("date", \.date, "Wednesday 14 January 2026"),
      .text("day", \.day, "14 January 2026"),
      .text("date-iso", \.dateISO, "2026-01-14"),
      .text("time", \.time, "10 am to 12.30 pm"),
      .text("place", \.place, "Where"),
      .part("status", \.status, "How certain it is, with the reason"),
      .part("tag", \.tag, "The word for it, where the reason does not begin with it"),
      .text("change", \.change, "The day it was first called for"),
      .part("postponed-to", \.postponedTo, "The meeting that takes its place"),
      .text("notice-given", \.noticeGiven, "The day notice of the meeting was given"),
      .part("notice", \.notice, "The notice given by its agenda, with the days"),
      .text("open-until", \.openUntil, "Until when its papers are open to inspection, with the section of the Act"),
      .markup("body", \.body, "What stands above the agenda"),
      .part("chair", \.chair, "Who was in the chair"),
      .markup("remote", \.remote, "How to watch or join from elsewhere"),
      .flag("coming", \.isComing, "Whether the public can still come and ask"),
      .part("questions", \.questions, "How to ask a question"),
      .part("sheet", \.sheet, "What a citizen asks first: the way there, the contact, the deadline for questions"),
      .flag("agenda-open", \.isAgendaOpen, "Whether the agenda may still change"),
      .list("matters", \.matters, "What the meeting is about: all items that are no routine"),
      .list("from-the-public", \.fromThePublic, "The items at which the public may speak"),
      .list("routine", \.routine, "What is on every agenda"),
      .text("routine-title", \.routineTitle, "The numbers of what is on every agenda"),
      .part("minutes", \.minutes, "The minutes"),
      .address("recording", \.recording, "Where it can be watched or heard again"),
      .text("minutes-note", \.minutesNote, "Why there are no minutes, when there are none"),
      .part("minutes-withheld", \.minutesWithheld, "Why the minutes may not be seen"),
      .part("attendance", \.attendance, "Who came"),
      .list("memberships", \.memberships, "The members of each committee on the day"),
      .list("recommendations", \.recommendations, "The recommendations made at it"),
      .part("states", \.states, "How all recommendations before it stood on its day"),
      .list("texts", \.texts, "Rights, venue, transport and fire procedure"),
      .list("beside", \.beside, "The committee’s meetings before and after"),
      .part("month", \.month, "The month it stands in, in the calendar"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
      .part("event", \.event, "The same as a schema.org event"),
    ])
}

/// What search engines are told of a meeting, in the words of schema.org.
struct EventView: Viewable {
  let start: String
  let end: String?
  let previousStart: String?
  let status: String

  init(_ meeting: Meeting, in zone: CivilZone) {
    start = EventView.moment(meeting.date, meeting.start, in: zone)
    end = meeting.ending.map { EventView.moment($0.day, $0.time, in: zone) }
    previousStart = meeting.broughtForwardFrom?.iso
    status = EventView.status(meeting.status)
  }

  /// Without an offset in a zone whose rules are not known.
  private static func moment(_ day: Day, _ time: TimeOfDay?, in zone: CivilZone) -> String {
    time.map { zone.moment(day, $0) ?? "\(day.iso)T\($0.iso)" } ?? day.iso
  }

  private static func status(_ status: MeetingStatus) -> String {
    switch status {
    case .provisional, .confirmed, .held: "https://schema.org/EventScheduled"
    case .broughtForward: "https://schema.org/EventRescheduled"
    case .postponed: "https://schema.org/EventPostponed"
    case .cancelled: "https://schema.org/EventCancelled"
    }
  }

  static let vocabulary = Vocabulary<EventView>(
    "event",
    [
      .text("start", \.start, "2026-01-14T10:00:00+00:00; without an offset where the zone’s rules are not known"),
      .text("end", \.end, "The same for its end"),
      .text("previous-start", \.previousStart, "The day it was first called for"),
      .text("status", \.status, "Its status as an address of schema.org"),
    ])
}

/// A standing text of the council or of the committee, shown in its place on every agenda.
struct SlotTextView: Viewable {
  let title: String
  let link: String
  let text: [UInt8]

  static let vocabulary = Vocabulary<SlotTextView>(
    "slot-text",
    [
      .text("title", \.title, "Its title"),
      .address("link", \.link, "Its own page"),
      .markup("text", \.text, "The text"),
    ])
}

/// The members of a committee on the day of a meeting.
struct MembershipView: Viewable {
  let committee: String
  let members: [LinkView]

  static let vocabulary = Vocabulary<MembershipView>(
    "membership",
    [
      .text("committee", \.committee, "The committee"),
      .list("members", \.members, "Its members, with their roles beside them"),
    ])
}
