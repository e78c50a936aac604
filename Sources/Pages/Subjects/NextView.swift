import Record
import Theme

/// Something to come, with its day and, where the public may ask, by when.
struct NextView: Viewable {
  let day: Day
  let date: String
  let time: String?
  let title: String
  let link: String
  let who: String?
  /// The meeting, where the public may ask at it.
  let meeting: ComingMeetingView?

  static let vocabulary = Vocabulary<NextView>(
    "next",
    [
      .text("date", \.date, "The day: Tuesday 8 December; with the year where it is far away"),
      .text("iso", \.day.iso, "The same as 2026-12-08"),
      .text("time", \.time, "When it begins"),
      .text("title", \.title, "What comes"),
      .address("link", \.link, "Where it can be read"),
      .text("who", \.who, "Which committee, or what it is"),
      .part("meeting", \.meeting, "The meeting, for whoever wants to ask at it"),
    ])
}

extension Site {
  /// What comes next of some subjects: the soonest first, of one day the first.
  func next(of subjects: [Handle<Subject>], most: Int) -> [NextView] {
    var seen: Set<Day> = []
    return subjects.flatMap { subjectThreads.threads[Int($0.index)] }
      .compactMap { step in step.day.flatMap { $0 > record.asAt ? (day: $0, step: step) : nil } }
      .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
      .filter { seen.insert($0.day).inserted }.prefix(most).map { next($0.step, $0.day) }
  }

  private func next(_ step: SubjectCatalogue.Step, _ day: Day) -> NextView {
    let entry = view(of: step, root: "")
    let meeting: ComingMeetingView? =
      switch step.matter {
      case .item(let item): ComingMeetingView(site: self, handle: item.meeting, meeting: record[item.meeting])
      case .record, .programmeEntry: nil
      }
    return NextView(
      day: day, date: day.textWithWeekday(asOf: record.asAt), time: meeting?.meeting.start?.text, title: entry.title,
      link: entry.link ?? "", who: entry.who, meeting: meeting)
  }

  /// The indicators by which some recommendations are measured, each once.
  func indicators(measuring recommendations: [Handle<Recommendation>]) -> [Handle<Indicator>] {
    var seen: Set<Handle<Indicator>> = []
    return recommendations.flatMap { record[$0].measures.compactMap { $0.indicator?.open } }
      .filter { seen.insert($0).inserted }
  }
}
