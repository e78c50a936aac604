import Record

/// How something stands that has recommendations or dates: what is shown of it when a query names it.
struct Standing: Sendable {
  /// What has a day to come: an item of an agenda, a decision, a meeting.
  struct Next: Sendable {
    var day: Day
    var title: String
    var address: String
  }

  /// How many recommendations are in each state, in the order of `RecommendationState`.
  var counts = [Int](repeating: 0, count: RecommendationState.allCases.count)
  var next: Next?

  func write(into bytes: inout [UInt8]) {
    for count in counts { bytes.put(num: count) }
    bytes.put(num: next == nil ? 0 : 1)
    guard let next else { return }
    bytes.put(signed: Int(next.day.number))
    bytes.put(str: next.title)
    bytes.put(str: next.address)
  }
}

/// The standing of every review, subject and committee, in one walk over the record.
struct Standings: Sendable {
  private var all: [RecordRef: Standing] = [:]

  subscript(_ ref: RecordRef) -> Standing? { all[ref] }

  /// None.
  init() {}

  /// `states` are those of the record's recommendations.
  init(_ record: Record, _ addresses: Addresses, _ states: [RecommendationState?]) {
    for (index, made) in record.recommendations.enumerated() {
      guard let state = states[index], let place = RecommendationState.allCases.firstIndex(of: state) else { continue }
      let whole = [made.review?.ref, record.committee(of: Handle<Recommendation>(index))?.ref].compactMap(\.self)
      for ref in whole + record.subjects(of: made).map(\.ref) { all[ref, default: Standing()].counts[place] += 1 }
    }
    for (index, meeting) in record.meetings.enumerated() where meeting.isComing(after: record.asAt) {
      take(Handle(index), meeting, record, addresses)
    }
    for (index, entry) in record.forwardPlanEntries.enumerated() {
      guard let day = entry.due, day >= record.asAt else { continue }
      let address = addresses.address(of: Handle<ForwardPlanEntry>(index).ref)
      let next = Standing.Next(day: day, title: entry.title, address: address)
      for subject in entry.subjects { take(next, of: subject.ref) }
    }
    for (index, review) in record.reviews.enumerated() {
      for subject in review.document.subjects {
        if let next = all[subject.ref]?.next { take(next, of: Handle<Review>(index).ref) }
      }
    }
  }

  private mutating func take(
    _ handle: Handle<Meeting>, _ meeting: Meeting, _ record: Record, _ addresses: Addresses
  ) {
    let whole = Standing.Next(day: meeting.date, title: meeting.nameAndDay, address: addresses.page(of: handle.ref))
    for committee in meeting.committees { take(whole, of: committee.ref) }
    for (place, item) in meeting.items.enumerated() {
      guard let content = item.content.open else { continue }
      let next = Standing.Next(
        day: meeting.date, title: content.title, address: addresses.address(of: ItemRef(handle, place)))
      let reviews = content.about.compactMap { ref in
        ref.kind == .recommendation ? record.recommendations[Int(ref.index)].review?.ref : ref
      }
      for ref in Set(content.subjects.map(\.ref) + reviews) { take(next, of: ref) }
    }
  }

  /// The earliest is kept.
  private mutating func take(_ next: Standing.Next, of ref: RecordRef) {
    if let known = all[ref]?.next, known.day <= next.day { return }
    all[ref, default: Standing()].next = next
  }
}
