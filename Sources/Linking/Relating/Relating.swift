import Record

/// Puts the other side of every relation in place, once all entities are there.
struct Relating {
  let directory: Directory

  func relate(_ record: inout Record) {
    relateMeetings(&record)
    relateMinutes(&record)
    relateReports(&record)
    relateReviews(&record)
    relateAnswers(&record)
    relateLetters(&record)
    relateRepeats(&record)
    relateActions(&record)
    relatePeople(&record)
  }

  /// Each meeting with the ones of the same committee before and after it.
  private func relateMeetings(_ record: inout Record) {
    var last: [Handle<Committee>: Int] = [:]
    for position in record.meetings.indices {
      for committee in record.meetings[position].committees {
        if let before = last[committee] {
          if record.meetings[position].previous == nil { record.meetings[position].previous = Handle(before) }
          if record.meetings[before].next == nil { record.meetings[before].next = Handle(position) }
        }
        last[committee] = position
      }
    }
    for position in record.meetings.indices {
      for index in record.meetings[position].items.indices {
        guard let earlier = record.meetings[position].items[index].continues else { continue }
        let here = ItemRef(Handle(position), index)
        record.meetings[Int(earlier.meeting.index)].items[Int(earlier.item)].continuedBy.append(here)
      }
    }
  }

  private func relateMinutes(_ record: inout Record) {
    for (position, minutes) in record.minutes.enumerated() {
      guard record.meetings.indices.contains(Int(minutes.meeting.index)) else { continue }
      record.meetings[Int(minutes.meeting.index)].minutes = .open(Handle(position))
      for minute in minutes.minutes {
        let ref = RecordRef(.minutes, Int32(clamping: position))
        for item in minute.items {
          let target = Target(ref, anchor: minute.anchor, label: minute.label)
          record.meetings[Int(item.meeting.index)].items[Int(item.item)].minute = target
        }
      }
    }
    for document in directory.redacted.withheld where document.kind == .minutes {
      guard let owner = document.owner, case .record(let ref)? = directory.entry(owner, .record(.meeting)) else {
        continue
      }
      record.meetings[Int(ref.index)].minutes = .withheld(document.withheld)
    }
  }

  private func relateReports(_ record: inout Record) {
    for (position, meeting) in record.meetings.enumerated() {
      for (index, item) in meeting.items.enumerated() {
        guard let content = item.content.open else { continue }
        for case .open(let paper) in content.papers {
          guard case .report(let report) = paper.body else { continue }
          record.reports[Int(report.index)].items.append(ItemRef(Handle(position), index))
          if !record.reports[Int(report.index)].meetings.contains(Handle(position)) {
            record.reports[Int(report.index)].meetings.append(Handle(position))
          }
        }
      }
    }
  }

  private func relateReviews(_ record: inout Record) {
    for (position, recommendation) in record.recommendations.enumerated() {
      if let review = recommendation.review {
        record.reviews[Int(review.index)].recommendations.append(Handle(position))
      }
    }
    // One with a file of its own is read after the rows of the set; readers look for it by its number.
    let numbers = record.recommendations.map(\.number)
    for index in record.reviews.indices {
      record.reviews[index].recommendations.sort {
        (numbers[Int($0.index)], $0.index) < (numbers[Int($1.index)], $1.index)
      }
    }
    for (position, response) in record.responses.enumerated() {
      if let review = response.review { record.reviews[Int(review.index)].responses.append(Handle(position)) }
    }
    for (position, plan) in record.actionPlans.enumerated() {
      if let review = plan.review { record.reviews[Int(review.index)].actionPlans.append(Handle(position)) }
    }
  }

  /// Each recommendation with the positions taken on it, oldest first, and the day notice was received.
  private func relateAnswers(_ record: inout Record) {
    let byDate = record.responses.indices.sorted { a, b in
      let (one, other) = (record.responses[a].date, record.responses[b].date)
      return one == other ? a < b : (one ?? .init(number: .max)) < (other ?? .init(number: .max))
    }
    for position in byDate {
      let response = record.responses[position]
      for case .open(let answered) in response.positions {
        let answer = Answer(response: Handle(position), position: answered.position, text: answered.text)
        let index = Int(answered.recommendation.index)
        record.recommendations[index].answers.append(answer)
        record.recommendations[index].noticeReceived =
          record.recommendations[index].noticeReceived ?? response.noticeReceived
      }
    }
  }

  /// Each recommendation with the letters that ask for its answer, the oldest first.
  private func relateLetters(_ record: inout Record) {
    let days = record.letters.map { $0.date ?? .distantPast }
    for position in record.letters.indices.sorted(by: { (days[$0], $0) < (days[$1], $1) }) {
      for recommendation in record.letters[position].about {
        record.recommendations[Int(recommendation.index)].letters.append(Handle(position))
      }
    }
  }

  /// Each recommendation with those that it says again, and those that say it again.
  private func relateRepeats(_ record: inout Record) {
    for position in record.recommendations.indices {
      let own = RecordRef(.recommendation, Int32(clamping: position))
      let earlier = record.recommendations[position].repeats.filter { $0.ref != own }
      record.recommendations[position].repeats = earlier.map { Target($0.ref, label: record.fullTitle(of: $0.ref)) }
      for other in earlier {
        let again = Target(own, label: record.fullTitle(of: own))
        record.recommendations[Int(other.ref.index)].repeatedBy.append(again)
      }
    }
  }

  private func relateActions(_ record: inout Record) {
    for (position, action) in record.actions.enumerated() {
      for recommendation in action.recommendations {
        record.recommendations[Int(recommendation.index)].actions.append(Handle(position))
      }
    }
  }

  private func relatePeople(_ record: inout Record) {
    for (position, person) in record.people.enumerated() where person.left.map({ $0 >= record.asAt }) ?? true {
      for post in person.posts { record.posts[Int(post.index)].holders.append(Handle(position)) }
    }
  }
}
