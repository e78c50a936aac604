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
      .text("lead", \.lead, "How many entries it has, and how many wait for a day"),
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
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

extension RecordPage<WorkProgramme> {
  var frame: FrameView {
    frame(
      .workProgramme, of: it.document, state: lead,
      above: [LinkView(title: say(.workProgrammes), link: "work-programme/index.html")])
  }

  var committee: LinkView { site.link(to: it.committee.ref) }
  var lead: String {
    let (count, waiting) = (it.entries.count, shelves.undated.count)
    return (waiting == 0 ? say(.entries, count: count) : say(.entriesWaiting, count: count, number: String(waiting)))
      + "."
  }

  var agreedAt: LinkView? { it.agreedAt.map { site.link(to: $0.ref, note: site.record[$0].date.text) } }
  var calendar: String? { site.calendarAddress(of: it.committee) }
  private var shelves: ProgrammeShelves { ProgrammeShelves(it, site.record) }
  var dated: [ProgrammeEntryView] { views(of: shelves.dated) }
  var undated: [ProgrammeEntryView] { views(of: shelves.undated) }
  var suggestions: [ProgrammeEntryView] { views(of: shelves.suggestions) }
  var briefings: [ProgrammeEntryView] { views(of: shelves.briefings) }
  var dropped: [ProgrammeEntryView] { views(of: shelves.dropped) }

  private func views(of entries: [WorkProgrammeEntry]) -> [ProgrammeEntryView] {
    entries.map { ProgrammeEntryView(site: site, entry: $0, root: root) }
  }

  var withheld: [WithheldView] { it.entries.compactMap(\.withheld).map { WithheldView($0) } }
  var body: [UInt8]? { markup(it.body, headingShift: 1) }
}

/// One entry of a work programme.
struct ProgrammeEntryView: Viewable {
  let site: Site
  let entry: WorkProgrammeEntry
  let root: String

  static let vocabulary = Vocabulary<ProgrammeEntryView>(
    "programme-entry",
    [
      .text("item", \.entry.item, "The matter"),
      .text("date", \.day?.text, "The meeting's day"),
      .text("iso", \.day?.iso, "The same as 2026-03-03"),
      .part("written", \.written, "The date as written, when there is no meeting yet"),
      .part("meeting", \.meeting, "The meeting it is for"),
      .markup("purpose", \.purpose, "Why it is looked at"),
      .list("joint-with", \.jointWith, "The committees it is joint with"),
      .text("suggested-by", \.suggestedBy, "Who had the idea: a member of the public"),
      .text("suggested-by-words", \.entry.suggestedByWords, "The same in the words of the paper"),
      .part("lead", \.lead, "Who leads on it"),
      .part("witnesses", \.witnesses, "Who is asked to come"),
      .text("route", \.route, "Meeting, briefing note or task and finish group"),
      .part("status", \.status, "What became of it"),
      .markup("outcome", \.outcome, "What came of it"),
      .markup("notes", \.notes, "What else the paper says of it"),
      .part("precedes", \.precedes, "The decision it looks at"),
      .text("timing", \.timing, "Whether that is before the decision can be taken, or only afterwards"),
      .list("subjects", \.subjects, "The subjects it belongs to"),
    ])
}

extension ProgrammeEntryView {
  var day: Day? { entry.meeting.map { site.record[$0].date } }
  var written: WrittenDateView? { day == nil ? entry.date.map { WrittenDateView($0) } : nil }
  var meeting: LinkView? { entry.meeting.map { site.link(to: $0.ref) } }
  var purpose: [UInt8]? { site.markupIfAny(entry.purpose, headingShift: 3, root: root) }
  var jointWith: [LinkView] { entry.jointWith.map { site.link(to: $0.ref) } }
  var suggestedBy: String? { entry.suggestedBy.map { site.say.suggestedBy[$0] } }
  var route: String { site.say.route[entry.route] }
  var status: StatusView { StatusView(entry.status, site.say) }
  var lead: LeadView? { entry.lead.map { site.view(of: $0) } }
  var witnesses: LeadView? { entry.witnesses.map { site.view(of: $0) } }
  var notes: [UInt8]? { site.markupIfAny(entry.notes, headingShift: 3, root: root) }
  var outcome: [UInt8]? { site.markupIfAny(entry.outcome, headingShift: 3, root: root) }
  var precedes: LinkView? { entry.precedes.map { site.link(to: $0.ref, note: site.record[$0].onOrAfter?.words) } }
  var timing: String? { entry.precedes.map { site.timing(of: entry, before: site.record[$0].firstDay) } }
  var subjects: [LinkView] { entry.subjects.map { site.link(to: $0.ref) } }
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
}
