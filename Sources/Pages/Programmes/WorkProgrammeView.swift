import Record
import Theme

/// A committee's work programme: what is dated, what waits for a date, and what became of suggestions.
enum WorkProgrammeView {
  static let vocabulary = Vocabulary<RecordPage<WorkProgramme>>(
    "work-programme",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "The programme's title"),
      .text("summary", \.it.document.summary, "What it is about"),
      .part("committee", \.committee, "Whose programme it is"),
      .text("year", \.it.year, "The municipal year"),
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

extension RecordPage<WorkProgramme> {
  var frame: FrameView {
    frame(
      .workProgramme, of: it.document,
      above: [LinkView(title: say(.workProgrammes), link: "work-programme/index.html")])
  }

  var committee: LinkView { site.link(to: it.committee.ref) }
  var agreedAt: LinkView? { it.agreedAt.map { site.link(to: $0.ref, note: site.record[$0].date.text) } }
  var calendar: String? { site.calendarAddress(of: it.committee) }
  private var shelves: ProgrammeShelves { ProgrammeShelves(it, site.record) }
  var dated: [ProgrammeEntryView] { views(of: shelves.dated) }
  var undated: [ProgrammeEntryView] { views(of: shelves.undated) }
  var suggestions: [ProgrammeEntryView] { views(of: shelves.suggestions) }
  var briefings: [ProgrammeEntryView] { views(of: shelves.briefings) }
  var dropped: [ProgrammeEntryView] { views(of: shelves.dropped) }

  private func views(of entries: [WorkProgrammeEntry]) -> [ProgrammeEntryView] {
    entries.map { site.view(of: $0, root: root) }
  }

  var withheld: [WithheldView] { it.entries.compactMap(\.withheld).map { WithheldView($0) } }
  var body: [UInt8]? { markup(it.body, headingShift: 1) }
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
    pages(of: record.workProgrammes, .workProgramme, WorkProgrammeView.vocabulary)
  }

  fileprivate func view(of entry: WorkProgrammeEntry, root: String) -> ProgrammeEntryView {
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
