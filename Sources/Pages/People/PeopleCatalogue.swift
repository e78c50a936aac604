import Record

/// Who sits where, who leads what and who was at which meeting: worked out once, so that no page looks through the record.
struct PeopleCatalogue: Sendable {
  /// A membership with the committee it belongs to.
  struct Seat: Sendable {
    let committee: Handle<Committee>
    let membership: Membership
  }

  /// Somebody's part in a meeting, as its minutes tell.
  struct Attendance: Sendable {
    enum Part: String, CaseIterable, Sendable { case present, inAttendance, officer, apologies }

    let minutes: Handle<Minutes>
    let part: Part
  }

  private(set) var seats: [Handle<Person>: [Seat]] = [:]
  /// By the person, post or committee that leads.
  private(set) var recommendations: [RecordRef: [Handle<Recommendation>]] = [:]
  private(set) var actions: [RecordRef: [Handle<Action>]] = [:]
  private(set) var reports: [RecordRef: [Handle<Report>]] = [:]
  /// The reviews that somebody chairs, supports or belongs to.
  private(set) var reviews: [RecordRef: [Handle<Review>]] = [:]
  /// The newest meeting first.
  private(set) var attendances: [RecordRef: [Attendance]] = [:]

  init(_ record: Record) {
    takeSeats(record)
    takeWork(record)
    takeAttendances(record)
  }

  private mutating func takeSeats(_ record: Record) {
    for (index, committee) in record.committees.enumerated() {
      for membership in committee.members.compactMap(\.open) {
        seats[membership.person, default: []].append(Seat(committee: Handle(index), membership: membership))
      }
    }
  }

  private mutating func takeWork(_ record: Record) {
    for (index, recommendation) in record.recommendations.enumerated() {
      for ref in refs(of: recommendation.leads) { recommendations[ref, default: []].append(Handle(index)) }
    }
    for (index, action) in record.actions.enumerated() {
      for ref in refs(of: action.leads) { actions[ref, default: []].append(Handle(index)) }
    }
    for (index, report) in record.reports.enumerated() {
      for ref in refs(of: report.authors) { reports[ref, default: []].append(Handle(index)) }
    }
    for (index, review) in record.reviews.enumerated() {
      let chair = review.chair.map { [$0.ref] } ?? []
      let others = refs(of: review.group + (review.supportOfficer.map { [$0] } ?? []))
      for ref in unique(chair + others) { reviews[ref, default: []].append(Handle(index)) }
    }
  }

  private mutating func takeAttendances(_ record: Record) {
    let newest = record.minutes.indices.map { Handle<Minutes>($0) }.sorted {
      (record[$1].meeting, $0) < (record[$0].meeting, $1)
    }
    for handle in newest {
      let minutes = record[handle]
      take(minutes.present + minutes.substitutes.map(\.substitute), as: .present, at: handle)
      take(minutes.inAttendance, as: .inAttendance, at: handle)
      take(minutes.officers, as: .officer, at: handle)
      take(minutes.apologies, as: .apologies, at: handle)
    }
  }

  private mutating func take(_ leads: [Lead], as part: Attendance.Part, at minutes: Handle<Minutes>) {
    for ref in refs(of: leads) { attendances[ref, default: []].append(Attendance(minutes: minutes, part: part)) }
  }

  private func refs(of leads: [Lead]) -> [RecordRef] { unique(leads.flatMap(\.refs)) }

  private func unique(_ refs: [RecordRef]) -> [RecordRef] {
    refs.count < 2
      ? refs : refs.reduce(into: []) { kept, ref in if !kept.contains(ref) { kept.append(ref) } }
  }
}
