import Record

/// Which scrutiny committees a decision may concern, as far as the record shows it: by its subjects, else by its directorate.
struct Remits: Sendable {
  private var bySubject: [Handle<Subject>: [Handle<Committee>]] = [:]
  private var byDirectorate: [String: [Handle<Committee>]] = [:]
  init(_ record: Record) {
    takeSubjects(record)
    takeDirectorates(record)
  }

  /// None where the record shows none.
  func committees(for decision: ForwardPlanEntry) -> [Handle<Committee>] {
    let own = decision.subjects.flatMap { bySubject[$0] ?? [] }
    if !own.isEmpty { return own }
    return decision.directorate.flatMap { byDirectorate[$0] } ?? []
  }

  private static func isAtWork(_ committee: Handle<Committee>, in record: Record) -> Bool {
    record[committee].kind == .scrutiny && record[committee].abolished.map { $0 > record.asAt } ?? true
  }

  /// The committee that has taken over from one that ended.
  private static func present(_ committee: Handle<Committee>, in record: Record) -> Handle<Committee>? {
    var present = committee
    for _ in record.committees.indices {
      if isAtWork(present, in: record) { return present }
      guard let next = record[present].successor else { return nil }
      present = next
    }
    return nil
  }

  private mutating func takeSubjects(_ record: Record) {
    for review in record.reviews { take(review.document.subjects, of: review.committee, record) }
    for programme in record.workProgrammes {
      for entry in programme.entries.compactMap(\.open) { take(entry.subjects, of: programme.committee, record) }
    }
  }

  private mutating func take(_ subjects: [Handle<Subject>], of committee: Handle<Committee>, _ record: Record) {
    guard !subjects.isEmpty, let committee = Remits.present(committee, in: record) else { return }
    for subject in subjects where bySubject[subject]?.contains(committee) != true {
      bySubject[subject, default: []].append(committee)
    }
  }

  /// Who asked a directorate's posts to do something looks at what it decides.
  private mutating func takeDirectorates(_ record: Record) {
    for (index, recommendation) in record.recommendations.enumerated() {
      guard let made = record.committee(of: Handle(index)), let committee = Remits.present(made, in: record) else {
        continue
      }
      for ref in recommendation.leads.flatMap(\.refs) where ref.kind == .post {
        guard let directorate = record.posts[Int(ref.index)].directorate,
          byDirectorate[directorate]?.contains(committee) != true
        else { continue }
        byDirectorate[directorate, default: []].append(committee)
      }
    }
  }
}
