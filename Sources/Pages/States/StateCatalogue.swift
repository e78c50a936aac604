import Record

/// The states of all recommendations over time, and the meetings on whose day they can be read: worked out once.
struct StateCatalogue: Sendable {
  /// By the recommendation's place in the record.
  private let spans: [[StateSpan]]
  private let moves: [[Day]]
  /// In the order in which they were made.
  private let byCommittee: [Handle<Committee>: [Handle<Recommendation>]]
  /// What the agenda of a meeting names.
  private let named: [Handle<Meeting>: [Handle<Recommendation>]]
  /// Meetings with a page of states, in order of date.
  let meetings: [Handle<Meeting>]
  private let withPage: Set<Handle<Meeting>>
  private let following: [Handle<Meeting>: Handle<Meeting>]

  init(_ record: Record) {
    let spans = record.recommendations.map { record.states(of: $0) }
    let byCommittee = StateCatalogue.byCommittee(record, spans)
    let named = record.recommendationsOnAgendas
    self.spans = spans
    self.byCommittee = byCommittee
    self.named = named
    moves = record.recommendations.map(\.daysOfMoving)
    meetings = record.meetings.indices.map { Handle<Meeting>($0) }.filter { meeting in
      let it = record[meeting]
      guard it.standsOnItsDay, it.date < record.asAt else { return false }
      let first = it.committees.compactMap { byCommittee[$0]?.first } + (named[meeting] ?? [])
      return first.contains { spans[Int($0.index)].state(on: it.date) != nil }
    }
    withPage = Set(meetings)
    following = Dictionary(
      meetings.compactMap { meeting in record.meetingBefore(meeting).map { ($0, meeting) } },
      uniquingKeysWith: { first, _ in first })
  }

  func spans(of recommendation: Handle<Recommendation>) -> [StateSpan] { spans[Int(recommendation.index)] }

  /// On the record's own day; nil where it has not yet been made.
  func now(of recommendation: Handle<Recommendation>) -> StateOnDay? { spans(of: recommendation).last?.standing }

  func state(of recommendation: Handle<Recommendation>, on day: Day) -> StateOnDay? {
    spans(of: recommendation).state(on: day)
  }

  /// Whether a deadline of it was moved after one day and up to another.
  func isMoved(_ recommendation: Handle<Recommendation>, after first: Day, upTo last: Day) -> Bool {
    moves[Int(recommendation.index)].contains { $0 > first && $0 <= last }
  }

  func hasPage(_ meeting: Handle<Meeting>) -> Bool { withPage.contains(meeting) }

  /// The next meeting whose page compares itself with this one.
  func after(_ meeting: Handle<Meeting>) -> Handle<Meeting>? { following[meeting] }

  /// Those of the meeting's committees and those that its agenda names, as far as they had been made on its day.
  func recommendations(at meeting: Handle<Meeting>, in record: Record) -> [Handle<Recommendation>] {
    let day = record[meeting].date
    let own = record[meeting].committees.flatMap { committee in
      (byCommittee[committee] ?? []).prefix { state(of: $0, on: day) != nil }
    }
    let others = (named[meeting] ?? []).filter { state(of: $0, on: day) != nil }
    return others.isEmpty && record[meeting].committees.count == 1 ? own : Array(Set(own + others)).sorted()
  }

  /// The committees that have made recommendations.
  func made(by committee: Handle<Committee>) -> [Handle<Recommendation>] { byCommittee[committee] ?? [] }

  private static func byCommittee(
    _ record: Record, _ spans: [[StateSpan]]
  ) -> [Handle<Committee>: [Handle<Recommendation>]] {
    var lists: [Handle<Committee>: [Handle<Recommendation>]] = [:]
    for index in record.recommendations.indices where !spans[index].isEmpty {
      if let committee = record.committee(of: Handle(index)) { lists[committee, default: []].append(Handle(index)) }
    }
    return lists.mapValues { list in
      list.sorted { one, other in
        guard let a = spans[Int(one.index)].first?.from, let b = spans[Int(other.index)].first?.from else {
          return one < other
        }
        return (a, one) < (b, other)
      }
    }
  }
}

extension Record {
  /// What agendas name: recommendations, and those of the reviews and action plans they name.
  fileprivate var recommendationsOnAgendas: [Handle<Meeting>: [Handle<Recommendation>]] {
    var lists: [Handle<Meeting>: [Handle<Recommendation>]] = [:]
    for (index, meeting) in meetings.enumerated() {
      let about = meeting.items.flatMap { $0.content.open?.about ?? [] }
      let named = about.flatMap { recommendations(in: $0) }
      if !named.isEmpty { lists[Handle(index)] = Array(Set(named)).sorted() }
    }
    return lists
  }

  private func recommendations(in ref: RecordRef) -> [Handle<Recommendation>] {
    let index = Int(ref.index)
    switch ref.kind {
    case .recommendation: return [Handle(index)]
    case .review: return reviews[index].recommendations
    case .response: return responses[index].positions.compactMap { $0.open?.recommendation }
    case .actionPlan: return actionPlans[index].review.map { self[$0].recommendations } ?? []
    case .action: return actions[index].recommendations
    case .letter: return letters[index].about
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .indicatorSet, .indicator, .workProgramme,
      .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      return []
    }
  }
}
