import Record
import Theme

/// A subject as one thread through meetings, reports, reviews and plans.
enum SubjectView {
  static let vocabulary = Vocabulary<RecordPage<Subject>>(
    "subject",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.it.document.title, "What the subject is called"),
      .text("summary", \.it.document.summary, "What it is about, in a sentence"),
      .markup("body", \.body, "What is written of it"),
      .words("standing", \.standing, "How things stand, in sentences"),
      .part("squares", \.squares, "A square for each recommendation; absent where it has none"),
      .list("late", \.late, "The recommendations that are late"),
      .part("list", \.list, "All its recommendations as a table; absent where it has none"),
      .part("chart", \.chart, "The figure by which its recommendations are measured"),
      .list("next", \.next, "The next two dates"),
      .list("reviews", \.reviews, "Its reviews"),
      .list("past", \.past, "What happened, a day at a time, the latest first"),
      .list("coming", \.coming, "What is to come, the soonest first"),
      .list("undated", \.undated, "What belongs to it without a day"),
      .list("related", \.related, "Subjects that readers may also want"),
      .list("details", \.details, "What else its fields say"),
      .part("backlinks", \.backlinksBesidesItsThread, "Where it is mentioned"),
    ])
}

/// The subjects by name.
enum SubjectsView {
  static let vocabulary = Vocabulary<ListPage<Handle<Subject>>>(
    "subjects",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The heading, with the page's number where there are several"),
      .list("subjects", \.subjects, "The subjects in the order of their names"),
      .part("pager", \.page.pager, "The pages of the list"),
    ])
}

extension ListPage<Handle<Subject>> {
  var frame: FrameView { site.frame(.subjects, page, title: .navTopics, description: .subjectsDescription) }
  var title: String { site.title(say(.navTopics), page) }

  var subjects: [EntryView] {
    page.rows.map { handle in
      let thread = site.subjectThreads.threads[Int(handle.index)]
      let latest = thread.last { $0.day.map { $0 <= site.record.asAt } ?? false }?.day
      let note = latest.map { say(.entriesLatest, count: thread.count, day: $0.text) }
      return EntryView(site.link(to: handle.ref, note: note), text: site.record[handle].document.summary)
    }
  }
}

extension RecordPage<Subject> {
  var frame: FrameView {
    frame(
      .subject, of: it.document, title: say(.subjectPage, title: it.document.title),
      state: standing.first, description: say(.subjectDescription, title: it.document.title),
      above: [LinkView(title: say(.navTopics), link: "subjects/index.html")])
  }

  /// Nothing where it says only what the summary says.
  var body: [UInt8]? { it.body.prose.plainText == it.document.summary ? nil : markup(it.body) }

  /// Up to the day the site speaks of.
  var past: [SubjectDayView] { days { $0.map { $0 <= site.record.asAt } ?? false }.reversed() }
  var coming: [SubjectDayView] { days { $0.map { $0 > site.record.asAt } ?? false } }
  var undated: [TimelineEntryView] { steps { $0 == nil }.map { site.view(of: $0, root: root) } }
  var next: [NextView] { site.next(of: [handle], most: 2) }

  private func steps(_ isShown: (Day?) -> Bool) -> [SubjectCatalogue.Step] {
    site.subjectThreads.threads[Int(handle.index)].filter { isShown($0.day) }
  }

  /// What belongs to one day stands together: an item with its papers and what came of it. Recommendations stand above, as squares,
  /// so that here their number is enough.
  private func days(_ isShown: (Day?) -> Bool) -> [SubjectDayView] {
    let steps = steps(isShown)
    var days: [SubjectDayView] = []
    for day in steps.compactMap(\.day) where days.last?.day != day {
      let own = steps.filter { $0.day == day }
      let made = own.count(where: \.isRecommendation)
      var entries = own.filter { made < 2 || !$0.isRecommendation }.map { site.view(of: $0, root: root) }
      if made > 1 {
        entries.append(TimelineEntryView(title: say(.recommendations, count: made), link: list?.link))
      }
      days.append(SubjectDayView(day: day, entries: named(entries)))
    }
    return days
  }

  /// A paper is called after its item; what leads elsewhere under the same name says what it is.
  private func named(_ entries: [TimelineEntryView]) -> [TimelineEntryView] {
    var seen: Set<String> = []
    return entries.map { entry in
      guard !seen.insert(entry.title).inserted, let who = entry.who else { return entry }
      return TimelineEntryView(
        date: entry.date, iso: entry.iso, dateWords: entry.dateWords,
        title: say(.recommendationTitled, words: entry.title, place: who), link: entry.link,
        status: entry.status, text: entry.text)
    }
  }

  var related: [LinkView] { links(it.related) }
  var backlinksBesidesItsThread: BacklinksView? { site.backlinks(to: handle.ref, without: [.belongs]) }
}

extension Site {
  func subjectPages() -> [PlannedPage] {
    pages(of: byTitle(record.subjects.map(\.document.title)), in: "subjects/", .subjects, SubjectsView.vocabulary)
      + pages(of: record.subjects, .subject, SubjectView.vocabulary)
  }

  func view(of step: SubjectCatalogue.Step, root: String) -> TimelineEntryView {
    var entry: TimelineEntryView
    switch step.matter {
    case .item(let item): entry = view(of: item, root: root)
    case .record(let ref): entry = view(of: ref)
    case .programmeEntry(let programme, let place): entry = view(of: programme, place)
    }
    entry.date = step.day?.text
    entry.iso = step.day?.iso
    return entry
  }

  private func view(of item: ItemRef, root: String) -> TimelineEntryView {
    let meeting = record[item.meeting]
    let words = record[item].content.open?.title ?? say(.itemNumber, number: record[item].number.words)
    let committees = say.list(meeting.committees.map { record[$0].shortTitle })
    return TimelineEntryView(
      title: words, link: address(of: item), who: say(.itemOf, number: record[item].number.words, title: committees),
      text: markupIfAny(record[item].content.open?.outcome, root: root, anchors: false))
  }

  private func view(of ref: RecordRef) -> TimelineEntryView {
    var entry = TimelineEntryView(
      title: title(of: ref), link: address(of: ref), who: say.kind[ref.kind].capitalisedFirst)
    switch ref.kind {
    case .recommendation:
      let handle = Handle<Recommendation>(Int(ref.index))
      entry = TimelineEntryView(
        title: say(
          .numberedTitle, number: record[handle].number.words, title: record.shortTitle(of: handle)),
        link: entry.link, who: entry.who, status: standing(of: record[handle]))
    case .forwardPlanEntry:
      let plan = record.forwardPlanEntries[Int(ref.index)]
      entry.who = "\(kind(of: plan)), \(plan.decisionMaker.words)"
      entry.dateWords = plan.onOrAfter.flatMap { $0.isPlain ? nil : $0.words }
    case .review:
      let review = record.reviews[Int(ref.index)]
      entry.dateWords = (review.finished ?? review.started).flatMap { $0.isPlain ? nil : $0.words }
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .response, .letter, .actionPlan, .action,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .glossaryEntry, .page:
      break
    }
    return entry
  }

  private func view(of handle: Handle<WorkProgramme>, _ place: Int) -> TimelineEntryView {
    let programme = record[handle]
    let entry = programme.entries[place].open
    return TimelineEntryView(
      title: entry?.item ?? programme.document.title, link: address(of: handle.ref),
      who: say(.workProgrammeOf, name: record[programme.committee].shortTitle),
      status: entry.map { StatusView($0.status, say) })
  }
}

extension SubjectCatalogue.Step {
  fileprivate var isRecommendation: Bool {
    switch matter {
    case .record(let ref): ref.kind == .recommendation
    case .item, .programmeEntry: false
    }
  }
}
