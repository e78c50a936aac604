import Record

/// What belongs to each subject, in order of date: worked out once for all pages.
struct SubjectCatalogue: Sendable {
  /// One step of a subject's thread.
  struct Step: Sendable {
    enum Matter: Sendable {
      case item(ItemRef)
      case record(RecordRef)
      /// An entry of a work programme, by its place there.
      case programmeEntry(Handle<WorkProgramme>, Int)
    }

    let day: Day?
    let matter: Matter
  }

  /// By the subject's place in the record; undated steps last.
  let threads: [[Step]]

  init(_ record: Record) {
    var gatherer = Gatherer(record)
    gatherer.takeMeetings()
    gatherer.takeReviews()
    gatherer.takePlans()
    threads = gatherer.threads.map { steps in
      steps.enumerated().sorted { a, b in
        let (first, second) = (a.element.day?.number ?? .max, b.element.day?.number ?? .max)
        return (first, a.offset) < (second, b.offset)
      }.map(\.element)
    }
  }
}

/// Sorts what the record holds into threads.
private struct Gatherer {
  let record: Record
  var threads: [[SubjectCatalogue.Step]]

  init(_ record: Record) {
    self.record = record
    threads = Array(repeating: [], count: record.subjects.count)
  }

  private mutating func add(_ matter: SubjectCatalogue.Step.Matter, on day: Day?, to subjects: [Handle<Subject>]) {
    for subject in subjects { threads[Int(subject.index)].append(SubjectCatalogue.Step(day: day, matter: matter)) }
  }

  private mutating func add(_ ref: RecordRef, _ document: Document, on day: Day?) {
    if !document.subjects.isEmpty { add(.record(ref), on: day ?? document.published, to: document.subjects) }
  }

  mutating func takeMeetings() {
    for (index, meeting) in record.meetings.enumerated() {
      add(Handle<Meeting>(index).ref, meeting.document, on: meeting.date)
      for (place, item) in meeting.items.enumerated() {
        guard let content = item.content.open, !content.subjects.isEmpty else { continue }
        add(.item(ItemRef(Handle(index), place)), on: meeting.date, to: content.subjects)
      }
    }
    for (index, minutes) in record.minutes.enumerated() {
      add(Handle<Minutes>(index).ref, minutes.document, on: record[minutes.meeting].date)
    }
    for (index, report) in record.reports.enumerated() {
      add(Handle<Report>(index).ref, report.document, on: report.meetings.first.map { record[$0].date })
    }
  }

  mutating func takeReviews() {
    for (index, review) in record.reviews.enumerated() {
      add(Handle<Review>(index).ref, review.document, on: review.finished?.sortDay ?? review.started?.sortDay)
    }
    for (index, recommendation) in record.recommendations.enumerated() {
      let day = recommendation.madeAt.map { record[$0].date }
      add(Handle<Recommendation>(index).ref, recommendation.document, on: day)
    }
    for (index, response) in record.responses.enumerated() {
      add(Handle<Response>(index).ref, response.document, on: response.date)
    }
    for (index, plan) in record.actionPlans.enumerated() {
      add(Handle<ActionPlan>(index).ref, plan.document, on: plan.asAt ?? plan.meeting.map { record[$0].date })
    }
    for (index, set) in record.indicatorSets.enumerated() {
      add(Handle<IndicatorSet>(index).ref, set.document, on: set.asAt)
    }
    for (index, indicator) in record.indicators.enumerated() {
      add(Handle<Indicator>(index).ref, indicator.document, on: record[indicator.set].asAt)
    }
  }

  mutating func takePlans() {
    for (index, programme) in record.workProgrammes.enumerated() {
      add(Handle<WorkProgramme>(index).ref, programme.document, on: programme.agreedAt.map { record[$0].date })
      for (place, entry) in programme.entries.enumerated() {
        guard let entry = entry.open, !entry.subjects.isEmpty else { continue }
        let day = entry.meeting.map { record[$0].date } ?? entry.date?.sortDay
        add(.programmeEntry(Handle(index), place), on: day, to: entry.subjects)
      }
    }
    for (index, entry) in record.forwardPlanEntries.enumerated() where !entry.subjects.isEmpty {
      let day = entry.onOrAfter?.sortDay
      add(.record(Handle<ForwardPlanEntry>(index).ref), on: day, to: entry.subjects)
    }
    for (index, page) in record.pages.enumerated() { add(Handle<SitePage>(index).ref, page.document, on: nil) }
  }
}
