import Record
import Theme

/// A subject as one thread through meetings, reports, reviews and plans.
struct SubjectView: Viewable {
  let frame: FrameView
  let title: String
  let body: [UInt8]?
  /// Up to the day the site speaks of, the oldest first.
  let past: [TimelineEntryView]
  /// After it, the soonest first.
  let coming: [TimelineEntryView]
  let undated: [TimelineEntryView]
  let related: [LinkView]
  let backlinks: BacklinksView?

  static let vocabulary = Vocabulary<SubjectView>(
    "subject",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "What the subject is called"),
      .markup("body", \.body, "What is written of it"),
      .list("past", \.past, "What happened, the oldest first"),
      .list("coming", \.coming, "What is to come, the soonest first"),
      .list("undated", \.undated, "What belongs to it without a day"),
      .list("related", \.related, "Subjects that readers may also want"),
      .part("backlinks", \.backlinks, "Where it is mentioned"),
    ])
}

/// The subjects by name.
struct SubjectsView: Viewable {
  let frame: FrameView
  let title: String
  let subjects: [EntryView]
  let pager: PagerView?

  static let vocabulary = Vocabulary<SubjectsView>(
    "subjects",
    [
      .part("frame", \.frame, "What stands around the content"),
      .text("title", \.title, "The heading, with the page's number where there are several"),
      .list("subjects", \.subjects, "The subjects in the order of their names"),
      .part("pager", \.pager, "The pages of the list"),
    ])
}

extension Site {
  func subjectPages() -> [PlannedPage] {
    let byName = record.subjects.indices.map { Handle<Subject>($0) }.sorted {
      (record[$0].document.title, $0) < (record[$1].document.title, $1)
    }
    let index = paged(byName, in: "subjects/").map { page in
      PlannedPage(page.path, .subjects) { [self] in subjects(page).view }
    }
    return index
      + record.subjects.indices.map { index in
        let handle = Handle<Subject>(index)
        let path = addresses.page(of: handle.ref)
        return PlannedPage(path, .subject) { [self] in subject(handle, path: path).view }
      }
  }

  private func subjects(_ page: IndexPage<Handle<Subject>>) -> SubjectsView {
    SubjectsView(
      frame: frame(
        .subjects, path: page.path, title: title(say(.footerSubjects), page), description: say(.subjectsDescription)),
      title: title(say(.footerSubjects), page),
      subjects: page.rows.map { handle in
        let thread = subjectThreads.threads[Int(handle.index)]
        let latest = thread.last { $0.day.map { $0 <= record.asAt } ?? false }?.day
        let note = latest.map { say(.entriesLatest, count: thread.count, day: $0.text) }
        return EntryView(link(to: handle.ref, note: note), text: record[handle].document.summary)
      }, pager: page.pager)
  }

  private func subject(_ handle: Handle<Subject>, path: String) -> SubjectView {
    let subject = record[handle]
    let root = Site.root(of: path)
    let thread = subjectThreads.threads[Int(handle.index)]
    let past = thread.filter { $0.day.map { $0 <= record.asAt } ?? false }
    return SubjectView(
      frame: frame(
        .subject, path: path, title: say(.subjectPage, title: subject.document.title),
        description: subject.document.summary
          ?? say(.subjectDescription, title: subject.document.title),
        language: subject.document.language,
        breadcrumbs: [LinkView(title: say(.footerSubjects), link: "subjects/index.html")],
        isPreview: subject.document.isPreview),
      title: subject.document.title, body: markupIfAny(subject.body, root: root),
      past: past.enumerated().map { view(of: $1, isNow: $0 == past.count - 1, root: root) },
      coming: thread.filter { $0.day.map { $0 > record.asAt } ?? false }.map { view(of: $0, root: root) },
      undated: thread.filter { $0.day == nil }.map { view(of: $0, root: root) },
      related: subject.related.map { link(to: $0.ref) },
      backlinks: backlinks(to: handle.ref, without: [.belongs]))
  }

  private func view(of step: SubjectCatalogue.Step, isNow: Bool = false, root: String) -> TimelineEntryView {
    var entry: TimelineEntryView
    switch step.matter {
    case .item(let item): entry = view(of: item, root: root)
    case .record(let ref): entry = view(of: ref)
    case .programmeEntry(let programme, let place): entry = view(of: programme, place)
    }
    entry.date = step.day?.text
    entry.iso = step.day?.iso
    entry.isNow = isNow
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
    case .recommendation: entry.status = StatusView(record.recommendations[Int(ref.index)].status, say)
    case .forwardPlanEntry:
      let plan = record.forwardPlanEntries[Int(ref.index)]
      entry.who = "\(say.decisionType[plan.type]), \(plan.decisionMaker.words)"
      entry.dateWords = plan.onOrAfter.flatMap { $0.isPlain ? nil : $0.words }
    case .review:
      let review = record.reviews[Int(ref.index)]
      entry.dateWords = (review.finished ?? review.started).flatMap { $0.isPlain ? nil : $0.words }
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .response, .actionPlan, .action,
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
