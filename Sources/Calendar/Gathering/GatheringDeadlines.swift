import Record

/// What is due at one time from one plan, set of minutes or review.
private struct DeadlineGroup {
  let kind: CalendarKind
  let first: RecordRef
  let whole: RecordRef?
  let time: CalendarTime
  let committees: [Handle<Committee>]
  /// The words of the first deadline, where they say more than the time.
  let words: String?
  var count = 0
  var open = 0
  var done = 0
  var daysOverdue = 0
  /// The dates first promised of those that were moved here from another.
  var firsts: [FuzzyDate] = []
  var status = RecommendationStatus.notStated

  struct Key: Hashable {
    let whole: RecordRef
    let time: CalendarTime
  }

  mutating func take(_ deadline: Deadline, _ status: RecommendationStatus, asOf today: Day) {
    count += 1
    if deadline.isOpen { open += 1 }
    if let first = deadline.first { firsts.append(first) }
    if status == .done { done += 1 }
    if case .overdue(let days)? = deadline.state(asOf: today) { daysOverdue = max(daysOverdue, days) }
    self.status = status
  }

  var state: CalendarStanding {
    if daysOverdue > 0 { return .overdue(days: daysOverdue) }
    if open > 0 { return .due }
    return done > 0 ? .met : .closed(status)
  }
}

/// Deadlines by what they belong to, in the order of the record.
private struct DeadlineGroups {
  private(set) var all: [DeadlineGroup] = []
  private var indices: [DeadlineGroup.Key: Int] = [:]

  subscript(whole: RecordRef, time: CalendarTime, make: () -> DeadlineGroup) -> DeadlineGroup {
    mutating get { all[index(of: whole, time, make)] }
    set { all[index(of: whole, time, make)] = newValue }
  }

  private mutating func index(of whole: RecordRef, _ time: CalendarTime, _ make: () -> DeadlineGroup) -> Int {
    let key = DeadlineGroup.Key(whole: whole, time: time)
    if let index = indices[key] { return index }
    indices[key] = all.count
    all.append(make())
    return all.count - 1
  }
}

extension CalendarGathering {
  mutating func gatherRecommendations() {
    var groups = DeadlineGroups()
    for index in record.recommendations.indices {
      let handle = Handle<Recommendation>(index)
      let it = record[handle]
      let deadline = it.deadline
      guard let time = CalendarTime(deadline) else { continue }
      let words = it.due == nil ? deadline.standing?.wordsBesideTime : nil
      groups[
        it.origin ?? handle.ref, time,
        {
          DeadlineGroup(
            kind: .recommendation, first: handle.ref, whole: it.origin, time: time,
            committees: record.committees(of: handle.ref), words: words)
        }
      ].take(deadline, it.status.status, asOf: record.asAt)
    }
    entries += groups.all.map { entry(of: $0) }
  }

  mutating func gatherActions() {
    var groups = DeadlineGroups()
    for index in record.actions.indices {
      let handle = Handle<Action>(index)
      let it = record[handle]
      let deadline = it.deadline
      guard let time = CalendarTime(deadline) else { continue }
      let whole = it.plan?.ref ?? it.minutes?.ref
      let words = it.due == nil ? deadline.standing?.wordsBesideTime : nil
      groups[
        whole ?? handle.ref, time,
        {
          DeadlineGroup(
            kind: .action, first: handle.ref, whole: whole, time: time, committees: record.committees(of: handle.ref),
            words: words)
        }
      ].take(deadline, it.status.status, asOf: record.asAt)
    }
    entries += groups.all.map { entry(of: $0) }
  }

  /// A recommendation by itself, for those who follow only some of what is due together; nil where it has no day.
  func alone(_ handle: Handle<Recommendation>) -> CalendarEntry? {
    let it = record[handle]
    let time = CalendarTime(it.deadline)
    return alone(.recommendation, handle.ref, it.origin, time, it.deadline, it.status.status)
  }

  /// The same of an action.
  func alone(_ handle: Handle<Action>) -> CalendarEntry? {
    let it = record[handle]
    let time = CalendarTime(it.deadline)
    return alone(.action, handle.ref, it.plan?.ref ?? it.minutes?.ref, time, it.deadline, it.status.status)
  }

  private func alone(
    _ kind: CalendarKind, _ ref: RecordRef, _ whole: RecordRef?, _ time: CalendarTime?, _ deadline: Deadline,
    _ status: RecommendationStatus
  ) -> CalendarEntry? {
    guard case .day? = time, let time else { return nil }
    var group = DeadlineGroup(
      kind: kind, first: ref, whole: whole, time: time, committees: record.committees(of: ref), words: nil)
    group.take(deadline, status, asOf: record.asAt)
    var entry = entry(of: group)
    entry.part = "alone"
    return entry
  }

  private func entry(of group: DeadlineGroup) -> CalendarEntry {
    let isSingle = group.count == 1
    let name = group.whole.map { record.calendarName(of: $0) }
    let title = isSingle ? record.firstWords(of: group.first) : name ?? record.firstWords(of: group.first)
    let count = isSingle ? name : group.count.of(group.kind == .action ? "action" : "recommendation")
    let undone = isSingle || group.open == 0 || group.open == group.count ? nil : "\(group.open) not done"
    return CalendarEntry(
      group.kind, group.time, group.state, title: title, target: target(of: group, title),
      committees: group.committees, origin: group.first, note: [count, undone, group.words, moved(group)].note)
  }

  /// “first promised June 2026”, “2 moved from an earlier date”.
  private func moved(_ group: DeadlineGroup) -> String? {
    guard let first = group.firsts.first else { return nil }
    return group.count == 1 ? "first promised \(first.told)" : "\(group.firsts.count) moved from another date"
  }

  /// The first of them: an action stands on its plan's page, beside the others.
  private func target(of group: DeadlineGroup, _ title: String) -> Target {
    let leads = group.count == 1 || group.kind == .action ? group.first : group.whole ?? group.first
    return Target(leads, label: title)
  }
}
