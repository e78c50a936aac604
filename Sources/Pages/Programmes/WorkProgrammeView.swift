import Record
import Theme

/// A committee's work programme: what is dated, what waits for a date, and what became of suggestions.
struct WorkProgrammeView: Viewable {
  let frame: FrameView
  let title: String
  let summary: String?
  let committee: LinkView
  let year: String?
  let agreedAt: LinkView?
  let calendar: String?
  let dated: [ProgrammeEntryView]
  let undated: [ProgrammeEntryView]
  let suggestions: [ProgrammeEntryView]
  let briefings: [ProgrammeEntryView]
  let dropped: [ProgrammeEntryView]
  let withheld: [WithheldView]
  let body: [UInt8]?
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<WorkProgrammeView>(
    "work-programme",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The programme's title"),
      .text("summary", \.summary, "What it is about"),
      .part("committee", \.committee, "Whose programme it is"),
      .text("year", \.year, "The municipal year"),
      .part("agreed-at", \.agreedAt, "The meeting that agreed it"),
      .address("calendar", \.calendar, "The committee's calendar"),
      .list("dated", \.dated, "What has a date, in order of date"),
      .list("undated", \.undated, "What is to be done and has no date yet"),
      .list("suggestions", \.suggestions, "What members of the public suggested, and what became of it"),
      .list("briefings", \.briefings, "Matters dealt with by a briefing note"),
      .list("dropped", \.dropped, "What was withdrawn or not taken up"),
      .list("withheld", \.withheld, "Entries that may not be shown"),
      .markup("body", \.body, "The text of its page"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

/// One entry of a work programme.
struct ProgrammeEntryView: Viewable {
  let item: String
  let date: String?
  let iso: String?
  let written: WrittenDateView?
  let meeting: LinkView?
  let purpose: [UInt8]?
  let jointWith: [LinkView]
  let suggestedBy: String?
  let suggestedByWords: String?
  let route: String
  let status: StatusView
  let outcome: [UInt8]?
  let precedes: LinkView?
  let subjects: [LinkView]

  static let vocabulary = Vocabulary<ProgrammeEntryView>(
    "programme-entry",
    [
      .text("item", \.item, "The matter"),
      .text("date", \.date, "The meeting's day"),
      .text("iso", \.iso, "The same as 2026-03-03"),
      .part("written", \.written, "The date as written, when there is no meeting yet"),
      .part("meeting", \.meeting, "The meeting it is for"),
      .markup("purpose", \.purpose, "Why it is looked at"),
      .list("joint-with", \.jointWith, "The committees it is joint with"),
      .text("suggested-by", \.suggestedBy, "Who had the idea: a member of the public"),
      .text("suggested-by-words", \.suggestedByWords, "The same in the words of the paper"),
      .text("route", \.route, "Meeting, briefing note or task and finish group"),
      .part("status", \.status, "What became of it"),
      .markup("outcome", \.outcome, "What came of it"),
      .part("precedes", \.precedes, "The decision it comes before"),
      .list("subjects", \.subjects, "The subjects it belongs to"),
    ])
}

extension StatusShape {
  init(_ status: ProgrammeStatus) {
    self =
      switch status {
      case .suggested: .noDate
      case .planned: .notStarted
      case .held: .done
      case .moved: .paused
      case .withdrawn: .closed
      case .notTakenUp: .rejected
      }
  }
}

extension Site {
  func workProgrammePages() -> [PlannedPage] {
    record.workProgrammes.indices.map { index in
      let handle = Handle<WorkProgramme>(index)
      return PlannedPage(addresses.page(of: handle.ref), .workProgramme) { [self] in view(of: handle).view }
    }
  }

  func view(of handle: Handle<WorkProgramme>) -> WorkProgrammeView {
    let programme = record[handle]
    let path = addresses.page(of: handle.ref)
    let root = Site.root(of: path)
    let shelves = ProgrammeShelves(programme, record)
    func views(_ entries: [WorkProgrammeEntry]) -> [ProgrammeEntryView] { entries.map { view(of: $0, root: root) } }
    return WorkProgrammeView(
      frame: frame(
        .workProgramme, path: path, title: programme.document.title, description: programme.document.summary,
        language: programme.document.language,
        breadcrumbs: [LinkView(title: say(.workProgrammes), link: "work-programme/index.html")],
        isPreview: programme.document.isPreview),
      title: programme.document.title, summary: programme.document.summary,
      committee: link(to: programme.committee.ref), year: programme.year,
      agreedAt: programme.agreedAt.map { link(to: $0.ref, note: record[$0].date.text) },
      calendar: calendarAddress(of: programme.committee),
      dated: views(shelves.dated), undated: views(shelves.undated), suggestions: views(shelves.suggestions),
      briefings: views(shelves.briefings), dropped: views(shelves.dropped),
      withheld: programme.entries.compactMap(\.withheld).map { WithheldView($0) },
      body: markupIfAny(programme.body, headingShift: 1, root: root), backlinks: backlinks(to: handle.ref))
  }

  private func view(of entry: WorkProgrammeEntry, root: String) -> ProgrammeEntryView {
    let day = entry.meeting.map { record[$0].date }
    return ProgrammeEntryView(
      item: entry.item, date: day?.text, iso: day?.iso,
      written: day == nil ? entry.date.map { WrittenDateView($0) } : nil,
      meeting: entry.meeting.map { link(to: $0.ref) }, purpose: markupIfAny(entry.purpose, headingShift: 3, root: root),
      jointWith: entry.jointWith.map { link(to: $0.ref) }, suggestedBy: entry.suggestedBy.map { say.suggestedBy[$0] },
      suggestedByWords: entry.suggestedByWords, route: say.route[entry.route],
      status: StatusView(entry.status, say),
      outcome: markupIfAny(entry.outcome, headingShift: 3, root: root),
      precedes: entry.precedes.map { link(to: $0.ref, note: record[$0].onOrAfter?.words) },
      subjects: entry.subjects.map { link(to: $0.ref) })
  }
}
