import Record

extension Site {
  /// What is late on the record's own day: answers by whom and on what, then recommendations and actions past their dates.
  var lateNow: [LateLineView] { lateAnswers + [lateRecommendations, lateActions].compactMap(\.self) }

  private func late(_ reasons: Set<StateReason>) -> [(handle: Handle<Recommendation>, last: Day)] {
    record.recommendations.indices.compactMap { index in
      let handle = Handle<Recommendation>(index)
      guard let now = states.now(of: handle), reasons.contains(now.reason), let day = now.day else {
        return nil
      }
      return (handle, day)
    }
  }

  /// A line for each body and each review, the longest overdue first.
  private var lateAnswers: [LateLineView] {
    var order: [String] = []
    var groups: [String: (origin: RecordRef, who: String?, last: Day, count: Int)] = [:]
    for (handle, last) in late([.answerOverdue, .answerOverdueByOwnRule]) {
      let origin = origin(of: handle)
      let who = record.answersOwed(to: handle).first?.addressee.map { name(of: $0) }
      let key = "\(origin.kind.rawValue) \(origin.index) \(who ?? "")"
      if groups[key] == nil { order.append(key) }
      let group = groups[key] ?? (origin, who, last, 0)
      groups[key] = (origin, who, min(group.last, last), group.count + 1)
    }
    return order.compactMap { groups[$0] }.enumerated().sorted {
      ($0.element.last, $0.offset) < ($1.element.last, $1.offset)
    }
    .map { _, group in
      let what = group.who.map { say(group.count == 1 ? .lateAnswerFrom : .lateAnswersFrom, name: $0) }
      return LateLineView(
        count: group.count, what: what ?? say(group.count == 1 ? .lateAnswer : .lateAnswers),
        title: title(of: group.origin), link: address(of: group.origin),
        how: say(.daysLate, count: group.last.days(to: record.asAt)), oldest: nil)
    }
  }

  private var lateRecommendations: LateLineView? {
    let late = late([.datePassed])
    guard let oldest = late.min(by: { ($0.last, $0.handle) < ($1.last, $1.handle) }) else { return nil }
    return LateLineView(
      count: late.count, what: nil, title: say(late.count == 1 ? .lateRecommendation : .lateRecommendations),
      link: lateListAddress, how: say(.lateOldest, words: stateWords(of: oldest.handle)),
      oldest: LinkView(title: record.shortTitle(of: oldest.handle), link: address(of: oldest.handle.ref)))
  }

  private var lateActions: LateLineView? {
    let count = tracker.actions(.overdue).count
    if count == 0 { return nil }
    return LateLineView(
      count: count, what: nil, title: say(count == 1 ? .lateAction : .lateActions),
      link: ActionFilter.overdue.folder + "index.html",
      how: nil, oldest: nil)
  }

  private var lateListAddress: String { TrackerAddress.folder(of: .late) + "index.html" }

  /// The review it belongs to, else the meeting that made it, else itself.
  func origin(of handle: Handle<Recommendation>) -> RecordRef {
    let it = record[handle]
    return it.review?.ref ?? it.madeAt?.ref ?? handle.ref
  }
}
