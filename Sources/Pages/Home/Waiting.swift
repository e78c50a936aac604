import Record
import Theme

/// What the recommendations that wait for an answer came from.
private enum Origin: Hashable {
  case review(Handle<Review>)
  case meeting(Handle<Meeting>)
  case recommendation(Handle<Recommendation>)

  var ref: RecordRef {
    switch self {
    case .review(let review): review.ref
    case .meeting(let meeting): meeting.ref
    case .recommendation(let recommendation): recommendation.ref
    }
  }
}

extension Site {
  /// What the executive has not answered, at most six: the longest overdue first, then the soonest due, then what has no clock.
  var waiting: [WaitingView] {
    var origins: [Origin] = []
    var groups: [Origin: (count: Int, due: Day?)] = [:]
    for (index, recommendation) in record.recommendations.enumerated() where recommendation.isAwaitingAnswer {
      let origin = origin(of: recommendation, Handle(index))
      let clock = ResponseClock(
        reportReceived: recommendation.reportReceived, noticeReceived: recommendation.noticeReceived, responded: nil)
      if groups[origin] == nil { origins.append(origin) }
      let group = groups[origin] ?? (0, nil)
      groups[origin] = (group.count + 1, [group.due, clock.due].compactMap { $0 }.min())
    }
    let sorted = origins.enumerated().sorted { a, b in
      let (first, second) = (groups[a.element]?.due?.number ?? .max, groups[b.element]?.due?.number ?? .max)
      return (first, a.offset) < (second, b.offset)
    }
    return sorted.prefix(6).compactMap { _, origin in
      groups[origin].map { group in
        WaitingView(
          title: title(of: origin.ref), link: address(of: origin.ref),
          count: say(.recommendations, count: group.count),
          due: group.due.map { DueView(day: $0, asOf: record.asAt) })
      }
    }
  }

  private func origin(of recommendation: Recommendation, _ handle: Handle<Recommendation>) -> Origin {
    recommendation.review.map(Origin.review) ?? recommendation.madeAt.map(Origin.meeting) ?? .recommendation(handle)
  }
}
