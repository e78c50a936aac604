import Record
import Theme

/// Something to come, with its day and, where the public may ask, by when.
struct NextView: Viewable {
  let day: Day
  let time: String?
  let title: String
  let link: String
  let who: String?
  let questions: String?

  static let vocabulary = Vocabulary<NextView>(
    "next",
    [
      .text("date", \.date, "The day in short: Tuesday 8 December 2026"),
      .text("iso", \.day.iso, "The same as 2026-12-08"),
      .text("time", \.time, "When it begins"),
      .text("title", \.title, "What comes"),
      .address("link", \.link, "Where it can be read"),
      .text("who", \.who, "Which committee, or what it is"),
      .text("questions", \.questions, "By when the public may ask, in the council's words"),
    ])

  var date: String { day.textWithWeekday }
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
    let meeting: Meeting? =
      switch step.matter {
      case .item(let item): record[item.meeting]
      case .record, .programmeEntry: nil
      }
    return NextView(
      day: day, time: meeting?.start?.text, title: entry.title, link: entry.link ?? "", who: entry.who,
      questions: meeting?.questionsDeadline)
  }

  /// The indicators by which some recommendations are measured, each once.
  func indicators(measuring recommendations: [Handle<Recommendation>]) -> [Handle<Indicator>] {
    var seen: Set<Handle<Indicator>> = []
    return recommendations.flatMap { record[$0].measures.compactMap { $0.indicator?.open } }
      .filter { seen.insert($0).inserted }
  }
}
