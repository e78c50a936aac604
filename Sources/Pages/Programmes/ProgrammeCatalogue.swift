import Record

/// An entry of a work programme by its place.
struct ProgrammeEntryRef: Hashable, Sendable {
  let programme: Handle<WorkProgramme>
  let entry: Int
}

/// Which work is planned before which decision: worked out once for the pages of both.
struct ProgrammeCatalogue: Sendable {
  private let work: [Handle<ForwardPlanEntry>: [ProgrammeEntryRef]]
  /// Decisions still to come that scrutiny has not scheduled before they are taken, by date; those without a date last.
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
        return isToCome && ScrutinyStanding(of: handle, work[handle] ?? [], in: record) != .before
      }
      .sorted { record.sortKey($0) < record.sortKey($1) }
  }

  /// The entries of work programmes that come before a decision.
  func work(before decision: Handle<ForwardPlanEntry>) -> [ProgrammeEntryRef] { work[decision] ?? [] }
}

extension Record {
  subscript(ref: ProgrammeEntryRef) -> WorkProgrammeEntry? { self[ref.programme].entries[ref.entry].open }

  /// Whether an entry is still meant to happen where it stands, or has happened.
  func isGoingAhead(_ ref: ProgrammeEntryRef) -> Bool {
    switch self[ref]?.status {
    case .suggested, .planned, .held: true
    case .moved, .withdrawn, .notTakenUp, nil: false
    }
  }

  func sortKey(_ handle: Handle<ForwardPlanEntry>) -> (Int32, Handle<ForwardPlanEntry>) {
    (self[handle].firstDay?.number ?? .max, handle)
  }
}

/// Whether scrutiny has a decision on a work programme before it is taken.
enum ScrutinyStanding: Equatable {
  case before
  /// On a work programme, but not on a day that is known to be before.
  case undated
  /// Only for a day after the decision can be taken.
  case after
  case none

  init(of decision: Handle<ForwardPlanEntry>, _ work: [ProgrammeEntryRef], in record: Record) {
    let first = record[decision].firstDay
    let standings = work.filter { record.isGoingAhead($0) }.compactMap { record[$0] }
      .map { ScrutinyStanding(of: $0, before: first, in: record) }
    self =
      standings.contains(.before)
      ? .before : standings.contains(.undated) ? .undated : standings.contains(.after) ? .after : .none
  }

  /// “January or February” may be before 2 February or after, so that it is neither.
  init(of entry: WorkProgrammeEntry, before decision: Day?, in record: Record) {
    let meeting = entry.meeting.map { record[$0].date }
    guard let last = meeting ?? entry.date?.latest else {
      self = .undated
      return
    }
    guard let decision, last > decision else {
      self = .before
      return
    }
    self = (meeting ?? entry.date?.earliest).map { $0 > decision } ?? false ? .after : .undated
  }
}

extension StatusView {
  init(_ standing: ScrutinyStanding, _ say: PageSentences) {
    switch standing {
    case .before: self.init(say(.scrutinyFirst), .done)
    case .undated: self.init(say(.scrutinyUndated), .noDate)
    case .after: self.init(say(.scrutinyAfter), .overdue)
    case .none: self.init(say(.scrutinyUnplanned), .noDate)
    }
  }
}
