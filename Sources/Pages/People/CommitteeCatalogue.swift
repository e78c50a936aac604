import Record

/// What each committee has done, by its place in the record; worked out once.
struct CommitteeCatalogue: Sendable {
  private(set) var meetings: [[Handle<Meeting>]]
  private(set) var reviews: [[Handle<Review>]]
  private(set) var programmes: [[Handle<WorkProgramme>]]
  private(set) var indicatorSets: [[Handle<IndicatorSet>]]
  /// How many recommendations it has made.
  private(set) var recommendationCounts: [Int]

  init(_ record: Record) {
    let count = record.committees.count
    meetings = Array(repeating: [], count: count)
    reviews = Array(repeating: [], count: count)
    programmes = Array(repeating: [], count: count)
    indicatorSets = Array(repeating: [], count: count)
    recommendationCounts = Array(repeating: 0, count: count)
    for (index, meeting) in record.meetings.enumerated() {
      for committee in meeting.committees { meetings[Int(committee.index)].append(Handle(index)) }
    }
    for (index, review) in record.reviews.enumerated() {
      reviews[Int(review.committee.index)].append(Handle(index))
    }
    for (index, programme) in record.workProgrammes.enumerated() {
      programmes[Int(programme.committee.index)].append(Handle(index))
    }
    for (index, set) in record.indicatorSets.enumerated() {
      if let committee = set.committee { indicatorSets[Int(committee.index)].append(Handle(index)) }
    }
    for recommendation in record.recommendations {
      if let committee = recommendation.committee { recommendationCounts[Int(committee.index)] += 1 }
    }
  }
}
