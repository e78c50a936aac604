import Record

/// An entry of a work programme by its place.
struct ProgrammeEntryRef: Hashable, Sendable {
  let programme: Handle<WorkProgramme>
  let entry: Int
}

/// Which work is planned before which decision: worked out once for the pages of both.
struct ProgrammeCatalogue: Sendable {
  private let work: [Handle<ForwardPlanEntry>: [ProgrammeEntryRef]]
  /// Decisions still to come that no work programme has taken up, by date; those without a date last.
  let unscheduled: [Handle<ForwardPlanEntry>]

  init(_ record: Record) {
    var work: [Handle<ForwardPlanEntry>: [ProgrammeEntryRef]] = [:]
    for (place, programme) in record.workProgrammes.enumerated() {
      for (index, entry) in programme.entries.enumerated() {
        guard let decision = entry.open?.precedes else { continue }
        work[decision, default: []].append(ProgrammeEntryRef(programme: Handle(place), entry: index))
      }
    }
    self.work = work
    unscheduled = record.forwardPlanEntries.indices.map { Handle($0) }
      .filter { handle in
        let isToCome = record[handle].firstDay.map { $0 >= record.asAt } ?? true
        return isToCome && (work[handle] ?? []).allSatisfy { !record.isGoingAhead($0) }
      }
      .sorted { record.sortKey($0) < record.sortKey($1) }
  }

  /// The entries of work programmes that come before a decision.
  func work(before decision: Handle<ForwardPlanEntry>) -> [ProgrammeEntryRef] { work[decision] ?? [] }
}

extension Record {
  subscript(ref: ProgrammeEntryRef) -> WorkProgrammeEntry? { self[ref.programme].entries[ref.entry].open }

  /// Whether an entry is still meant to happen, or has happened.
  func isGoingAhead(_ ref: ProgrammeEntryRef) -> Bool {
    switch self[ref]?.status {
    case .suggested, .planned, .held, .moved: true
    case .withdrawn, .notTakenUp, nil: false
    }
  }

  fileprivate func sortKey(_ handle: Handle<ForwardPlanEntry>) -> (Int32, Handle<ForwardPlanEntry>) {
    (self[handle].firstDay?.number ?? .max, handle)
  }
}
