package import Record

/// What happened to the published record from build to build, for whoever shows it.
package struct History: Sendable {
  /// To be kept for the next build.
  package let state: PublishedState
  /// Items that were added to an agenda after it was published, too late for its notice, and without a reason.
  package let itemsAddedLate: [ItemRef]
  /// By the position of the kind and the index of the record: where it is in the state.
  private let positions: [[Int32?]]
  private let calendar: [String: Int]
  /// What the last build published and this one does not.
  package var gone: [PublishedRecord] = []
  /// What the last build did not publish and this one does; nothing on a first build.
  package var fresh: [RecordRef] = []

  init(_ state: PublishedState, positions: [[Int32?]], itemsAddedLate: [ItemRef] = []) {
    self.state = state
    self.itemsAddedLate = itemsAddedLate
    self.positions = positions
    calendar = Dictionary(
      state.calendar.enumerated().map { ($0.element.uid, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The day from which changes are known.
  package var since: Day { state.since }

  package subscript(ref: RecordRef) -> PublishedRecord? {
    let own = positions[ref.kind.index]
    guard Int(ref.index) < own.count, let position = own[Int(ref.index)] else { return nil }
    return state.records[Int(position)]
  }

  /// The permanent name of a record, by which feeds and calendars know it; nil for what has no id.
  package func name(of ref: RecordRef, in record: Record) -> String? { self[ref]?.name ?? record.id(of: ref)?.text }

  package func calendarState(_ uid: String) -> CalendarState? { calendar[uid].map { state.calendar[$0] } }

  /// Every publication and change since the first build that is not later than `day`, newest first, then in the order of
  /// the record.
  package func changes(until day: Day) -> [RecordChange] {
    var found: [RecordChange] = []
    for (kind, own) in zip(RecordKind.allCases, positions) {
      for (index, position) in own.enumerated() {
        guard let position else { continue }
        for entry in state.records[Int(position)].entries where entry.day <= day {
          found.append(RecordChange(ref: RecordRef(kind, Int32(index)), entry: entry))
        }
      }
    }
    return found.sorted { $0.entry.day != $1.entry.day ? $0.entry.day > $1.entry.day : $0.ref.isBefore($1.ref) }
  }
}

/// One change of one record.
package struct RecordChange: Hashable, Sendable {
  package var ref: RecordRef
  package var entry: HistoryEntry
}

extension RecordRef {
  fileprivate func isBefore(_ other: RecordRef) -> Bool {
    kind == other.kind ? index < other.index : kind.index < other.kind.index
  }
}
