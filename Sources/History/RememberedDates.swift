package import Record

extension PublishedState {
  /// Enters into a record the dates that earlier builds found in its recommendations and actions, with those that it has now.
  package func recall(in record: inout Record) {
    guard records.contains(where: { !$0.dates.isEmpty }) else { return }
    let identities = Identities(record, since: self)
    let known = Dictionary(
      identities.renamed(records).lazy.filter { !$0.dates.isEmpty }.map { ("\($0.kind.rawValue)/\($0.id)", $0.dates) },
      uniquingKeysWith: { first, _ in first })
    let isSameDay = asAt == record.asAt
    func dates(of ref: RecordRef, _ id: RecordID, _ deadline: Deadline) -> [RememberedDate] {
      (known["\(ref.kind.rawValue)/\(id.text)"] ?? []).followed(
        by: deadline.promise, on: record.asAt, isSameDay: isSameDay)
    }
    for index in record.recommendations.indices {
      let own = record.recommendations[index]
      record.recommendations[index].remembered = dates(
        of: Handle<Recommendation>(index).ref, own.document.id, own.deadline)
    }
    for index in record.actions.indices {
      let own = record.actions[index]
      record.actions[index].remembered = dates(of: Handle<Action>(index).ref, own.id, own.deadline)
    }
  }
}

extension Record {
  /// The promised date that stands, as written; nil where there is none and for what has no deadline.
  func promise(of ref: RecordRef) -> String? {
    let index = Int(ref.index)
    return switch ref.kind {
    case .recommendation: recommendations[index].deadline.promise
    case .action: actions[index].deadline.promise
    case .committee, .person, .post, .subject, .meeting, .minutes, .report, .review, .response, .letter, .actionPlan,
      .indicatorSet, .indicator, .workProgramme, .forwardPlan, .forwardPlanEntry, .glossaryEntry, .page:
      nil
    }
  }
}

// MARK: - In the file

extension [RememberedDate] {
  /// “2026-11-20=June 2026”, between tabs; a date that was taken out has no words.
  var stateParts: [String] { map { "\($0.seen.iso)=\($0.words)" } }

  init?(_ parts: inout StateParts) {
    self = []
    while !parts.isAtEnd {
      guard let text = parts.text(), let sign = text.firstIndex(of: "="), let seen = Day(iso: String(text[..<sign]))
      else { return nil }
      append(RememberedDate(words: String(text[text.index(after: sign)...]), seen: seen))
    }
  }
}
