/// The notice of one meeting: the days it needs, and what was given or is still to be given.
package struct MeetingNotice: Sendable, Hashable {
  package let profile: NoticeProfile
  package let count: ClearDays
  /// The day the agenda was published.
  package let published: Day?
  /// The clear days that were really given; nil while nothing is recorded as published.
  package let given: Int?
  /// `count`, or the whole of a longer notice.
  package let walk: [ClearDays.Step]

  package enum State: Sendable, Hashable {
    /// Nothing is published; the last day is so many days ahead, 0 on the day itself.
    case toCome(daysLeft: Int)
    /// Nothing is recorded as published, and the last day was so many days ago.
    case notRecorded(days: Int)
    case inTime
    case short(given: Int)
  }

  /// Meetings of the executive in England have a law of their own, with the same five days.
  package let isOfExecutive: Bool

  package init(
    before meeting: Day, published: Day?, profile: NoticeProfile, isOfExecutive: Bool = false, holidays: BankHolidays
  ) {
    let rule = CountingRule(profile: profile, holidays: holidays)
    let count = ClearDays(profile.clearDays, before: meeting, rule: rule)
    let given = published.map { ClearDays.given(published: $0, meeting: meeting, rule: rule) }
    let isLonger = given.map { $0 > count.needed } ?? false
    self.profile = profile
    self.isOfExecutive = isOfExecutive
    self.count = count
    self.published = published
    self.given = given
    walk = isLonger ? ClearDays(given ?? 0, before: meeting, rule: rule).walk : count.walk
  }

  package func state(asOf today: Day) -> State {
    if let given { return given < count.needed ? .short(given: given) : .inTime }
    let left = today.days(to: count.publishBy)
    return left < 0 ? .notRecorded(days: -left) : .toCome(daysLeft: left)
  }
}

extension MeetingNotice {
  /// The law that the days come from.
  package var citation: String {
    switch (profile, isOfExecutive) {
    case (.principalEngland, true): "SI 2012/2089 (executive arrangements, England), regulations 6 and 7"
    case (.principalEngland, false):
      WrittenLanguage.current.label("Local Government Act 1972, sections 100A(6) and 100B(3)")
    case (.principalWales, _): "Local Government Act 1972, sections 100A(6) and 100B(3), as they apply in Wales"
    case (.parish, _): "Local Government Act 1972, Schedule 12, paragraph 10(2), and section 243"
    }
  }
}
