package import Record

extension History {
  /// The history of `record`, in which what differs from the state of the last build is a change of the record's day.
  ///
  /// Without a state everything begins on that day. With `showsDrafts` nothing is noted but what is gone: a private look is
  /// no publication.
  package init(
    of record: Record, since old: PublishedState?, identities: Identities? = nil, deadlines: [CalendarMark] = [],
    showsDrafts: Bool = false
  ) {
    let identities = identities ?? Identities(record, since: old)
    var comparing = Comparing(record: record, old: old, identities: identities, showsDrafts: showsDrafts)
    comparing.compareRecords()
    comparing.compareCalendar(deadlines)
    let added = comparing.compareAgendas()
    self.init(comparing.state, positions: comparing.positions, itemsAddedLate: added)
    (gone, fresh) = (comparing.gone, comparing.fresh)
  }
}

/// The walk through the record beside the state of the last build.
struct Comparing {
  let record: Record
  let old: PublishedState?
  let identities: Identities
  let showsDrafts: Bool
  var state: PublishedState
  var positions = [[Int32?]](repeating: [], count: RecordKind.allCases.count)
  let openCommittees: Set<String>
  /// By the name of their calendar entries: the committees of meetings that were open before this build.
  private(set) var withdrawnMeetings: [String: [String]] = [:]
  private(set) var gone: [PublishedRecord] = []
  private(set) var fresh: [RecordRef] = []

  init(record: Record, old: PublishedState?, identities: Identities, showsDrafts: Bool) {
    self.record = record
    self.old = old
    self.identities = identities
    self.showsDrafts = showsDrafts
    openCommittees = Set(record.committees.map(\.document.id.text))
    state = PublishedState(since: old?.since ?? record.asAt)
    state.asAt = showsDrafts ? old?.asAt ?? record.asAt : record.asAt
    state.withdrawals = (old?.withdrawals ?? []).map { withdrawal in
      var kept = withdrawal
      kept.committees = kept.committees.filter { openCommittees.contains($0) }
      return kept
    }
  }

  /// Both lists are in the order of kinds and ids, so that one walk finds what is new, the same, and gone.
  mutating func compareRecords() {
    var hasher = FieldHasher(identities)
    var earlier = identities.renamed(old?.records ?? [])[...]
    for kind in RecordKind.allCases {
      let named = record.ids(of: kind).enumerated().sorted { $0.element.utf8.isBefore($1.element.utf8) }
      positions[kind.index] = [Int32?](repeating: nil, count: named.count)
      for (index, id) in named {
        while let first = earlier.first, first.comesBefore(kind, id) { withdraw(earlier.removeFirst()) }
        let before = earlier.first.flatMap { $0.kind == kind && $0.id == id ? $0 : nil }
        if before != nil { earlier.removeFirst() }
        guard !showsDrafts || before != nil else { continue }
        if before == nil, old != nil { fresh.append(RecordRef(kind, Int32(index))) }
        positions[kind.index][index] = Int32(state.records.count)
        state.records.append(now(RecordRef(kind, Int32(index)), id, before, &hasher))
      }
    }
    for gone in earlier { withdraw(gone) }
    state.withdrawals.sort()
  }

  private typealias Fields = PublishedRecord.Fields

  private func now(_ ref: RecordRef, _ id: String, _ before: PublishedRecord?, _ hasher: inout FieldHasher)
    -> PublishedRecord
  {
    if showsDrafts, let before { return kept(before) }
    let new = Fields(hashes: hasher.hashes(of: ref, in: record), status: record.status(of: ref))
    guard let before else { return published(ref, id, new) }
    var known = before
    known.dates = before.dates.followed(by: record.promise(of: ref), on: record.asAt, isSameDay: isSameDay)
    let base = baseline(of: known)
    known.committees = committees(of: ref)
    known.hashes = new.hashes
    known.status = new.status
    known.before = nil
    guard old?.hasOurHashes == true, !known.isNewOn(record.asAt, since: state.since) else { return known }
    if before.before != nil, isSameDay { known.entries.removeAll { $0.day == record.asAt } }
    let fields = new.hashes.changes(from: base.hashes)
    if fields.isEmpty { return known }
    known.before = base
    known.note(
      HistoryEntry(day: record.asAt, fields: fields, status: new.status == base.status ? nil : new.status))
    return known
  }

  private func kept(_ before: PublishedRecord) -> PublishedRecord {
    var kept = before
    kept.committees = kept.committees.filter { openCommittees.contains($0) }
    return kept
  }

  private func published(_ ref: RecordRef, _ id: String, _ new: Fields) -> PublishedRecord {
    var fresh = PublishedRecord(kind: ref.kind, id: id)
    fresh.hashes = new.hashes
    fresh.status = new.status
    fresh.committees = committees(of: ref)
    fresh.dates = [].followed(by: record.promise(of: ref), on: record.asAt, isSameDay: false)
    // On the day of the first build nobody can tell what is new from what was there.
    if state.since == record.asAt { return fresh }
    fresh.since = record.asAt
    fresh.entries = [HistoryEntry(day: record.asAt, fields: [], status: nil)]
    return fresh
  }

  /// Whether the last build spoke of the same day, so that this one only says better what changed on it.
  private var isSameDay: Bool { old?.asAt == record.asAt }

  /// What a record was before the day that the site speaks of.
  private func baseline(of known: PublishedRecord) -> Fields {
    if isSameDay, let before = known.before { return before }
    return Fields(hashes: known.hashes, status: known.status)
  }

  private mutating func withdraw(_ gone: PublishedRecord) {
    self.gone.append(gone)
    let committees = gone.committees.filter { openCommittees.contains($0) }
    state.withdrawals.append(Withdrawal(day: record.asAt, kind: gone.kind, committees: committees))
    if gone.kind == .meeting { withdrawnMeetings[CalendarName.uid(of: .meeting, gone.name)] = committees }
  }

  private func committees(of ref: RecordRef) -> [String] {
    record.committees(of: ref).map { record[$0].document.id.text }
  }
}

extension PublishedRecord {
  fileprivate func comesBefore(_ kind: RecordKind, _ id: String) -> Bool {
    self.kind == kind ? self.id.utf8.isBefore(id.utf8) : self.kind.index < kind.index
  }

  /// Adds a change to those of its day, where a build of an earlier day came after one of a later.
  fileprivate mutating func note(_ entry: HistoryEntry) {
    if let index = entries.firstIndex(where: { $0.day == entry.day && !$0.isPublication }) {
      entries[index].fields = Set(entries[index].fields).union(entry.fields).sorted()
      entries[index].status = entry.status ?? entries[index].status
    } else {
      entries.append(entry)
      entries.sort { $0.day < $1.day }
    }
  }

  /// Whether it was first published on `day`, so that changes of that day are a part of its publication.
  fileprivate func isNewOn(_ day: Day, since first: Day) -> Bool { since.map { $0 == day } ?? (first == day) }
}

extension String.UTF8View {
  func isBefore(_ other: String.UTF8View) -> Bool { lexicographicallyPrecedes(other) }
}

extension Record {
  /// The status whose changes are told by name, as clerks write it.
  fileprivate func status(of ref: RecordRef) -> String? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .meeting: meetings[index].status.rawValue
    case .recommendation: recommendations[index].status.status.rawValue
    case .action: actions[index].status.status.rawValue
    case .committee, .person, .post, .subject, .minutes, .report, .review, .response, .letter, .actionPlan,
      .indicatorSet,
      .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      nil
    }
  }

  /// The ids of all records of a kind, by index; nothing for rows without ids.
  func ids(of kind: RecordKind) -> [String] {
    switch kind {
    case .committee: committees.map(\.document.id.text)
    case .person: people.map(\.document.id.text)
    case .post: posts.map(\.document.id.text)
    case .subject: subjects.map(\.document.id.text)
    case .meeting: meetings.map(\.document.id.text)
    case .minutes: minutes.map(\.document.id.text)
    case .report: reports.map(\.document.id.text)
    case .review: reviews.map(\.document.id.text)
    case .recommendation: recommendations.map(\.document.id.text)
    case .response: responses.map(\.document.id.text)
    case .actionPlan: actionPlans.map(\.document.id.text)
    case .action: actions.map(\.id.text)
    case .indicatorSet: indicatorSets.map(\.document.id.text)
    case .indicator: indicators.map(\.document.id.text)
    case .workProgramme: workProgrammes.map(\.document.id.text)
    case .forwardPlan: forwardPlans.map(\.document.id.text)
    case .forwardPlanEntry: forwardPlanEntries.map(\.id.text)
    case .glossaryEntry: []
    case .page: pages.map(\.document.id.text)
    case .letter: letters.map(\.document.id.text)
    }
  }
}
