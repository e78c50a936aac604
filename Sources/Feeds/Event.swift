internal import History
internal import Record

/// Something that happened to the record on a day, as small as it can be; its words are found when a feed is written.
struct Event: Hashable, Sendable {
  /// What happened; the indices say where in the record.
  enum Kind: Hashable, Sendable {
    case published
    /// The minutes, at the meeting with this index.
    case approved(at: Int32)
    /// An agenda item that was not on the published agenda, by its index.
    case addedLate(item: Int32)
    /// A paper that was to follow, by the indices of the item and of the paper.
    case arrived(item: Int32, paper: Int32)
    /// An entry of a progress log, by its index.
    case progressed(entry: Int32)
    /// A promised date that took the place of another, by its index in the ledger.
    case moved(date: Int32)
    /// What officers said of a recommendation, by its index.
    case claimed(claim: Int32)
    /// What scrutiny found, by its index.
    case assessed(assessment: Int32)
    /// A recommendation that nobody follows any more.
    case closed
    /// By its index in the record's history.
    case changedStatus(entry: Int32)
    /// By its index in the record's history; told in the feed of changes only.
    case changed(entry: Int32)
  }

  var day: Day
  var ref: RecordRef
  var kind: Kind
}

/// Gathers what happened: publications, changes of status, late items, papers that arrived, progress.
///
/// A day comes from the record where the record has one, else from the builds; what has no day makes no event.
struct Events {
  let record: Record
  /// Nil for what the record itself can date.
  let history: History?

  /// Newest first; on one day in the order of the record.
  func all() -> [Event] {
    var found: [Event] = []
    for kind in RecordKind.allCases {
      for index in 0..<record.count(of: kind) { add(RecordRef(kind, Int32(index)), to: &found) }
    }
    found.removeAll { $0.day > record.asAt }
    return found.newestFirst()
  }

  private func add(_ ref: RecordRef, to found: inout [Event]) {
    if let day = published(ref) { found.append(Event(day: day, ref: ref, kind: .published)) }
    switch ref.kind {
    case .meeting: addItems(of: record.meetings[Int(ref.index)], ref, to: &found)
    case .minutes: addApproval(of: record.minutes[Int(ref.index)], ref, to: &found)
    case .recommendation:
      add(record.recommendations[Int(ref.index)].progress, ref, to: &found)
      add(record.recommendations[Int(ref.index)].ledger, ref, to: &found)
      addFate(of: record.recommendations[Int(ref.index)], ref, to: &found)
    case .action:
      add(record.actions[Int(ref.index)].progress, ref, to: &found)
      add(record.actions[Int(ref.index)].ledger, ref, to: &found)
    case .committee, .person, .post, .subject, .report, .review, .response, .letter, .actionPlan, .indicatorSet,
      .indicator,
      .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      return
    }
    addStatuses(of: ref, to: &found)
  }

  private func addItems(of meeting: Meeting, _ ref: RecordRef, to found: inout [Event]) {
    for (index, item) in meeting.items.enumerated() {
      if let day = item.late?.added {
        found.append(Event(day: day, ref: ref, kind: .addedLate(item: Int32(index))))
      }
      for (paper, disclosed) in (item.content.open?.papers ?? []).enumerated() {
        guard let day = disclosed.open?.received else { continue }
        found.append(Event(day: day, ref: ref, kind: .arrived(item: Int32(index), paper: Int32(paper))))
      }
    }
  }

  private func addApproval(of minutes: Minutes, _ ref: RecordRef, to found: inout [Event]) {
    guard let meeting = minutes.approvedAt, record[meeting].status == .held else { return }
    found.append(Event(day: record[meeting].date, ref: ref, kind: .approved(at: meeting.index)))
  }

  private func add(_ progress: [Disclosed<ProgressEntry>], _ ref: RecordRef, to found: inout [Event]) {
    for (index, entry) in progress.enumerated() {
      guard let day = entry.open?.date else { continue }
      found.append(Event(day: day, ref: ref, kind: .progressed(entry: Int32(index))))
    }
  }

  /// A date that was written over is known from builds alone.
  private func add(_ ledger: DateLedger, _ ref: RecordRef, to found: inout [Event]) {
    for (index, date) in ledger.dates.enumerated() where date.isMove {
      guard let day = history == nil ? date.set : date.day else { continue }
      found.append(Event(day: day, ref: ref, kind: .moved(date: Int32(index))))
    }
  }

  private func addFate(of recommendation: Recommendation, _ ref: RecordRef, to found: inout [Event]) {
    for (index, claim) in recommendation.claims.enumerated() {
      if let day = claim.open?.date { found.append(Event(day: day, ref: ref, kind: .claimed(claim: Int32(index)))) }
    }
    for (index, assessment) in recommendation.assessments.enumerated() {
      guard let day = assessment.open?.date else { continue }
      found.append(Event(day: day, ref: ref, kind: .assessed(assessment: Int32(index))))
    }
    guard let day = recommendation.closure?.on, recommendation.closure?.how != nil else { return }
    found.append(Event(day: day, ref: ref, kind: .closed))
  }

  private func addStatuses(of ref: RecordRef, to found: inout [Event]) {
    for (index, entry) in (history?[ref]?.entries ?? []).enumerated() where entry.status != nil {
      found.append(Event(day: entry.day, ref: ref, kind: .changedStatus(entry: Int32(index))))
    }
  }
}

extension Events {
  /// Every publication and change that builds noticed, newest first.
  func changes() -> [Event] {
    (history?.changes(until: record.asAt) ?? []).map { change in
      let index = history?[change.ref]?.entries.firstIndex(of: change.entry) ?? 0
      return Event(
        day: change.entry.day, ref: change.ref,
        kind: change.entry.isPublication ? .published : .changed(entry: Int32(index)))
    }
  }

  /// The day on which readers could first see it: the record's own, else the builds'.
  private func published(_ ref: RecordRef) -> Day? {
    let known = history?[ref]?.since
    let index = Int(ref.index)
    switch ref.kind {
    case .meeting: return record.meetings[index].agendaPublished ?? record.meetings[index].document.published ?? known
    case .report: return record.document(of: ref)?.published ?? known ?? firstAgenda(of: record.reports[index])
    case .recommendation:
      let made = record.recommendations[index].madeAt ?? record.review(of: ref).flatMap { record[$0].agreedAt }
      return record.document(of: ref)?.published ?? known ?? made.map { record[$0].date }
    case .response: return record.document(of: ref)?.published ?? record.responses[index].date ?? known
    case .letter: return record.document(of: ref)?.published ?? record.letters[index].date ?? known
    case .actionPlan: return record.document(of: ref)?.published ?? record.actionPlans[index].asAt ?? known
    case .indicatorSet: return record.document(of: ref)?.published ?? record.indicatorSets[index].asAt ?? known
    case .workProgramme:
      return record.document(of: ref)?.published ?? known
        ?? record.workProgrammes[index].agreedAt.map { record[$0].date }
    case .forwardPlan: return record.forwardPlans[index].noticePublished ?? record.document(of: ref)?.published ?? known
    case .forwardPlanEntry: return record.forwardPlanEntries[index].noticePublished ?? known
    case .minutes, .review, .page, .committee: return record.document(of: ref)?.published ?? known
    case .person, .post, .subject, .action, .indicator, .glossaryEntry: return nil
    }
  }

  private func firstAgenda(of report: Report) -> Day? {
    report.meetings.compactMap { record[$0].agendaPublished }.min()
  }
}

extension [Event] {
  func newestFirst() -> [Event] {
    // By index, so that what happened on one day stays in the order it was found in.
    enumerated().sorted { $0.element.day != $1.element.day ? $0.element.day > $1.element.day : $0.offset < $1.offset }
      .map(\.element)
  }
}
