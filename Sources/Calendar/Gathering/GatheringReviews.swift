import Record

extension CalendarGathering {
  /// When each review began, was agreed, reached the executive and ended.
  mutating func gatherReviews() {
    for index in record.reviews.indices {
      let handle = Handle<Review>(index)
      let review = record[handle]
      let agreed = review.agreedAt.map { record[$0].date }
      milestone(.reviewStarted, review.started.flatMap { CalendarTime($0) }, handle, review.started?.wordsBesideTime)
      milestone(.reviewAgreed, agreed.map { .day($0) }, handle, review.agreedAt.map { "at \(record[$0].name)" })
      milestone(.reviewReceived, review.reportReceived.map { .day($0) }, handle, nil)
      milestone(.reviewFinished, review.finished.flatMap { CalendarTime($0) }, handle, review.finished?.wordsBesideTime)
    }
  }

  private mutating func milestone(
    _ kind: CalendarKind, _ time: CalendarTime?, _ handle: Handle<Review>, _ note: String?
  ) {
    guard let time else { return }
    let review = record[handle]
    entries.append(
      CalendarEntry(
        kind, time, state(at: time), title: review.document.title,
        target: Target(handle.ref, label: review.document.title), committees: [review.committee], origin: handle.ref,
        note: note))
  }
}
