import Testing

@testable import Record

/// A committee, two people, a post, a subject, a review with two recommendations, and a meeting to come.
enum MadePeople {
  static let children = Handle<Committee>(0)
  static let anwen = Handle<Person>(0)
  static let tom = Handle<Person>(1)
  static let post = Handle<Post>(0)
  static let foster = Handle<Subject>(0)

  /// As at 20 January 2026.
  static func record() throws -> Record {
    var record = try Made.record()
    record.committees = [try committee()]
    record.people = [try person("Anwen Price"), try person("Tom Okafor")]
    record.posts = [
      Post(
        document: try Made.document("head-of-fostering", "Head of Fostering", in: "posts"), kind: .post, holders: [tom])
    ]
    record.subjects = [Subject(document: try Made.document("foster-care", "Foster care", in: "subjects"))]
    record.reviews = [try review()]
    record.recommendations = [
      try recommendation("1", .underWay, byWhen: "December 2025"), try recommendation("2", .done, byWhen: "2025-11-01"),
    ]
    record.meetings = [try meeting("2025-12-10", .held), try meeting("2026-02-04", .confirmed)]
    record.minutes = [
      Minutes(
        document: try Made.document("2025-12-10-children/minutes", "Minutes, 10 December 2025", in: "meetings"),
        meeting: Handle(0), present: [Lead(words: "Cllr A Price", refs: [anwen.ref])],
        apologies: [Lead(words: "Cllr T Okafor", refs: [tom.ref])],
        minutes: [
          Minute(
            number: Numbering("11"), title: "Foster care", anchor: "minute-11",
            resolutions: [Resolved(text: "RESOLVED: that the report be sent to the cabinet.", anchor: "minute-11")])
        ])
    ]
    return record
  }

  private static func committee() throws -> Committee {
    Committee(
      document: try Made.document("children", "Children’s Committee", in: "committees"), shortTitle: "Children",
      kind: .scrutiny,
      members: [
        .open(Membership(person: tom, role: .member, until: try Made.day("2025-12-31"))),
        .open(Membership(person: anwen, role: .chair, from: try Made.day("2025-05-21"))),
      ])
  }

  private static func person(_ name: String) throws -> Person {
    let slug = try #require(Slug.make(from: name))
    return Person(
      document: try Made.document(slug.text, name, in: "people"), name: name, addressedName: "Councillor " + name)
  }

  private static func review() throws -> Review {
    var document = try Made.document("foster-care-2025", "Foster care 2025", in: "reviews")
    document.subjects = [foster]
    return Review(
      document: document, committee: children, chair: anwen, finished: FuzzyDate(words: "2025-12-10"),
      recommendations: [Handle(0), Handle(1)])
  }

  private static func recommendation(
    _ number: String, _ status: RecommendationStatus, byWhen: String
  ) throws -> Recommendation {
    Recommendation(
      document: try Made.document("foster-care-2025/rec-\(number)", "Recommendation \(number)", in: "reviews"),
      number: Numbering(number), text: LinkedProse(.plain("That fees be raised.")), review: Handle(0),
      committee: children, leads: [Lead(words: "Head of Fostering", refs: [post.ref])],
      byWhen: FuzzyDate(words: byWhen), status: RecordedStatus(status), reportReceived: try Made.day("2025-12-15"),
      noticeReceived: try Made.day("2025-12-15"))
  }

  private static func meeting(_ day: String, _ status: MeetingStatus) throws -> Meeting {
    Meeting(
      document: try Made.document("\(day)-children", "Children, \(day)", in: "meetings"), committees: [children],
      date: try Made.day(day), start: TimeOfDay(hour: 10, minute: 0), place: "Shirehall", status: status,
      items: [
        AgendaItem(
          id: try #require(RecordID("\(day)-children/item-7")), number: Numbering("7"),
          content: .open(AgendaItemContent(title: "Foster care", subjects: [foster])), kind: .report)
      ])
  }
}
