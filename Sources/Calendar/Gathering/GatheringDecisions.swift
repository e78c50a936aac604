import Record

extension CalendarGathering {
  /// The decisions of the forward plans, from the first day on which they can be taken.
  mutating func gatherDecisions() {
    let scrutiny = committeesBefore()
    for index in record.forwardPlanEntries.indices {
      let handle = Handle<ForwardPlanEntry>(index)
      if let entry = entry(of: handle, scrutiny[handle] ?? []) { entries.append(entry) }
    }
  }

  private func entry(of handle: Handle<ForwardPlanEntry>, _ scrutiny: [Handle<Committee>]) -> CalendarEntry? {
    let decision = record[handle]
    guard let time = CalendarTime(due: decision.due, written: decision.onOrAfter) else { return nil }
    let makers = decision.decisionMaker.refs.filter { $0.kind == .committee }.map {
      Handle<Committee>(Int($0.index))
    }
    let words = decision.due == nil ? decision.onOrAfter?.wordsBesideTime : nil
    return CalendarEntry(
      .decision, time, state(of: time), title: decision.title, target: Target(handle.ref, label: decision.title),
      committees: makers + scrutiny.filter { !makers.contains($0) }, origin: handle.ref,
      note: [decision.type?.label, decision.decisionMaker.words, words].note)
  }

  private func state(of time: CalendarTime) -> CalendarStanding {
    switch state(at: time) {
    case .happened: time == .day(record.asAt) ? .due : .passed
    case .meeting, .moved, .due, .overdue, .met, .late, .passed, .programme, .closed: .due
    }
  }

  /// The committees that mean to look at a matter before it is decided.
  private func committeesBefore() -> [Handle<ForwardPlanEntry>: [Handle<Committee>]] {
    var committees: [Handle<ForwardPlanEntry>: [Handle<Committee>]] = [:]
    for programme in record.workProgrammes {
      for case .open(let entry) in programme.entries {
        guard let decision = entry.precedes else { continue }
        for committee in [programme.committee] + entry.jointWith
        where !(committees[decision]?.contains(committee) ?? false) {
          committees[decision, default: []].append(committee)
        }
      }
    }
    return committees
  }
}
