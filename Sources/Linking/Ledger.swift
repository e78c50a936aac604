import Record

/// The gaps of a record that readers should know of, besides those met while linking.
struct Ledger {
  var asAt: Day

  func entries(of record: Record) -> [LedgerEntry] {
    unanswered(record) + nothingPromised(record) + deadlines(record) + missingMinutes(record)
  }

  private func unanswered(_ record: Record) -> [LedgerEntry] {
    record.recommendations.enumerated().compactMap { position, recommendation in
      let target = Target(RecordRef(.recommendation, Int32(clamping: position)), label: recommendation.document.title)
      if recommendation.answers.isEmpty {
        return LedgerEntry(.unanswered, at: target, words: "No answer has been published.")
      }
      if recommendation.answers.allSatisfy({ $0.position == .notStated }) {
        return LedgerEntry(.noPosition, at: target, words: "The answer states no position.")
      }
      return nil
    }
  }

  private func nothingPromised(_ record: Record) -> [LedgerEntry] {
    record.recommendations.enumerated().compactMap { position, recommendation in
      guard let deeds = record.deeds(of: recommendation), deeds.isNothing else { return nil }
      let target = Target(RecordRef(.recommendation, Int32(clamping: position)), label: recommendation.document.title)
      return LedgerEntry(
        .nothingPromised, at: target, words: deeds.accepted.map { "accepted on \($0.text)" } ?? target.label)
    }
  }

  private func deadlines(_ record: Record) -> [LedgerEntry] {
    record.actions.enumerated().compactMap { position, action in
      guard action.deadline.isOpen, action.due == nil else { return nil }
      let target = Target(RecordRef(.action, Int32(clamping: position)), label: "action \(action.number.words)")
      let standing = action.deadline.standing
      let words = standing?.words
      switch standing?.state(asOf: asAt) {
      case .conditional: return LedgerEntry(.conditional, at: target, words: words ?? "")
      case nil, .undated, .ambiguous: return LedgerEntry(.undated, at: target, words: words ?? "No date is given.")
      case .overdue, .due, .ongoing, .recurring, .inherited, .completed: return nil
      }
    }
  }

  private func missingMinutes(_ record: Record) -> [LedgerEntry] {
    record.meetings.enumerated().compactMap { position, meeting in
      guard meeting.status == .held, meeting.minutes == nil, meeting.date < asAt else { return nil }
      let target = Target(RecordRef(.meeting, Int32(clamping: position)), label: meeting.document.title)
      return LedgerEntry(.minutesMissing, at: target, words: meeting.document.title)
    }
  }
}
