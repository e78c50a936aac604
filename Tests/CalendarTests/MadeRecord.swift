import Testing

@testable import Record

/// A small record made by hand, as at 20 November 2026: two committees, meetings in every state, a review and what follows it.
enum MadeRecord {
  static let place = Handle<Committee>(0)
  static let cabinet = Handle<Committee>(1)

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func document(_ id: String, _ title: String, in folder: String) throws -> Document {
    Document(id: try #require(RecordID(id)), title: title, path: "\(folder)/\(id).md")
  }

  static func prose(_ words: String) -> LinkedProse { LinkedProse(.plain(words)) }

  static func record() throws -> Record {
    let council = Council(
      name: "Wendleshire County Council", siteTitle: "Scrutiny record", timeZone: "Europe/London",
      profile: .principalEngland, yearStartsMonth: 5, yearStartsDay: 1, pageSize: 50)
    var record = Record(council: council, asAt: try day("2026-11-20"))
    record.committees = [
      Committee(
        document: try document("place", "Place Scrutiny Committee", in: "committees"), shortTitle: "Place",
        kind: .scrutiny, questionsDeadline: "noon, three working days before the meeting"),
      Committee(
        document: try document("cabinet", "Cabinet", in: "committees"), shortTitle: "Cabinet", kind: .executive),
    ]
    return record
  }

  /// A meeting of the Place committee.
  static func meeting(_ iso: String, _ status: MeetingStatus) throws -> Meeting {
    let date = try day(iso)
    return Meeting(
      document: try document("\(iso)-place", "Place, \(date.text)", in: "meetings"), committees: [place], date: date,
      start: TimeOfDay(hour: 14, minute: 0), status: status)
  }

  static func decision(_ id: String, onOrAfter words: String) throws -> ForwardPlanEntry {
    ForwardPlanEntry(
      id: try #require(RecordID("2026-12/\(id)")), plan: Handle(0), title: "Decision \(id)",
      decisionMaker: Lead(words: "Cabinet", refs: [cabinet.ref]), onOrAfter: FuzzyDate(words: words), type: .key)
  }

  static func recommendation(_ number: Int, notice: String? = nil, status: RecommendationStatus = .notStarted) throws
    -> Recommendation
  {
    Recommendation(
      document: try document("buses/rec-\(number)", "Buses: recommendation \(number)", in: "reviews"),
      number: Numbering("\(number)"), text: prose("Run a bus on route \(number)."), review: Handle(0),
      status: RecordedStatus(status), noticeReceived: try notice.map(day))
  }

  static func action(_ number: Int, by words: String, status: RecommendationStatus = .underWay) throws -> Action {
    Action(
      id: try #require(RecordID("buses/action-plan/action-\(number)")), plan: Handle(0),
      number: Numbering("\(number)"), text: prose("Buy bus \(number)."), byWhen: FuzzyDate(words: words),
      status: RecordedStatus(status))
  }

  static func review() throws -> Review {
    Review(document: try document("buses", "Buses", in: "reviews"), committee: place)
  }

  static func plan() throws -> ActionPlan {
    ActionPlan(document: try document("buses/action-plan", "Buses: action plan", in: "reviews"), review: Handle(0))
  }
}
