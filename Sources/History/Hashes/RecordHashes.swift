internal import Record

/// Takes the prints of any record.
struct RecordHashes {
  private let record: Record
  private var maker: FieldHasher

  struct Taken {
    var hashes: [FieldHash]
    var status: String?
  }

  init(_ record: Record) {
    self.record = record
    maker = FieldHasher(record)
  }

  mutating func of(_ ref: RecordRef) -> Taken {
    put(ref)
    return Taken(hashes: maker.take(), status: status(of: ref))
  }

  private mutating func put(_ ref: RecordRef) {
    let index = Int(ref.index)
    switch ref.kind {
    case .committee: maker.put(record.committees[index])
    case .person: maker.put(record.people[index])
    case .post: maker.put(record.posts[index])
    case .subject: maker.put(record.subjects[index])
    case .meeting: maker.put(record.meetings[index])
    case .minutes: maker.put(record.minutes[index])
    case .report: maker.put(record.reports[index])
    case .review: maker.put(record.reviews[index])
    case .recommendation: maker.put(record.recommendations[index])
    case .response: maker.put(record.responses[index])
    case .actionPlan: maker.put(record.actionPlans[index])
    case .action: maker.put(record.actions[index])
    case .indicatorSet: maker.put(record.indicatorSets[index])
    case .indicator: maker.put(record.indicators[index])
    case .workProgramme: maker.put(record.workProgrammes[index])
    case .forwardPlan: maker.put(record.forwardPlans[index])
    case .forwardPlanEntry: maker.put(record.forwardPlanEntries[index])
    case .page: maker.put(record.pages[index])
    case .glossaryEntry: break
    }
  }

  private func status(of ref: RecordRef) -> String? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .meeting: record.meetings[index].status.rawValue
    case .recommendation: record.recommendations[index].status.status.rawValue
    case .action: record.actions[index].status.status.rawValue
    case .committee, .person, .post, .subject, .minutes, .report, .review, .response, .actionPlan, .indicatorSet,
      .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      nil
    }
  }
}
