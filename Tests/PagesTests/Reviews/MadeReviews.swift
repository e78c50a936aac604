import Testing

@testable import Pages
@testable import Record

/// A review with recommendations in every standing, as at 20 January 2026.
enum MadeReviews {
  static func record() throws -> Record {
    var record = try Made.record()
    record.council.ownResponseWeeks = 8
    record.council.ownResponseRule = "Constitution, rule 14"
    record.committees = [
      Committee(
        document: try Made.document("children", "Children", in: "committees"), shortTitle: "Children", kind: .scrutiny)
    ]
    record.posts = [Post(document: try Made.document("fieldwork", "Head of Fieldwork", in: "posts"), kind: .post)]
    record.meetings = [
      try meeting("2025-12-10-children", "2025-12-10"), try meeting("2026-01-14-children", "2026-01-14"),
    ]
    record.reviews = [
      Review(
        document: try Made.document("foster", "Foster care", in: "reviews"), committee: Handle(0), agreedAt: Handle(0))
    ]
    for (place, given) in all.enumerated() { record.recommendations.append(try recommendation(place, given)) }
    record.reviews[0].recommendations = all.indices.map { Handle($0) }
    record.reviews[0].withheldRecommendations = [
      Withheld(.exempt(paragraphs: [2], reason: "It names a family", publicInterest: nil))
    ]
    try answer(&record)
    return record
  }

  /// By when and how far, by number from 1.
  static let all: [(words: String?, status: RecommendationStatus)] = [
    ("December 2025", .done), ("December 2025", .underWay), ("November 2025", .notStarted), ("tbc", .notStated),
    ("December 2025 (subject to funding)", .underWay), (nil, .notAccepted), ("March 2027", .paused),
  ]

  private static func recommendation(
    _ place: Int, _ given: (words: String?, status: RecommendationStatus)
  ) throws -> Recommendation {
    let number = place + 1
    return Recommendation(
      document: Document(
        id: try #require(RecordID("foster/rec-\(number)")), title: "Recommendation \(number)",
        path: "reviews/foster/recommendations.md"),
      number: Numbering("\(number)"), text: LinkedProse(.plain("That thing \(number) is done.")), review: Handle(0),
      leads: [Lead(words: "Head of Fieldwork (KP)", refs: [Handle<Post>(0).ref])],
      byWhen: given.words.map { FuzzyDate(words: $0) }, status: RecordedStatus(given.status),
      reportReceived: try Made.day("2025-11-10"), noticeReceived: try Made.day("2025-11-10"))
  }

  private static func meeting(_ id: String, _ date: String) throws -> Meeting {
    Meeting(
      document: try Made.document(id, "Children, \(date)", in: "meetings"), committees: [Handle(0)],
      date: try Made.day(date), status: .held)
  }

  /// The cabinet answered the first recommendation; the second has an action with a log.
  private static func answer(_ record: inout Record) throws {
    let text = LinkedProse(.plain("We will do it."))
    record.responses = [
      Response(
        document: try Made.document("foster/response", "Cabinet response", in: "reviews"),
        decisionMaker: Lead(words: "Cabinet"), date: try Made.day("2026-01-13"),
        noticeReceived: try Made.day("2025-11-10"), review: Handle(0),
        positions: [
          .open(RecordedPosition(recommendation: Handle(0), position: .accepted, text: text)),
          .withheld(Withheld(.embargoed(until: try Made.day("2026-03-01")))),
        ])
    ]
    record.reviews[0].responses = [Handle(0)]
    record.recommendations[0].answers = [Answer(response: Handle(0), position: .accepted, text: text)]
    record.recommendations[0].madeAt = Handle(0)
    record.recommendations[0].lookedAt = [Target(Handle<Meeting>(1).ref, label: "Children, 14 January 2026")]
    record.recommendations[0].status.words = "Completed. Health now located with the team."
    try plan(&record)
  }

  private static func plan(_ record: inout Record) throws {
    let log: [Disclosed<ProgressEntry>] = [
      .open(ProgressEntry(dateWords: "17 January 2026", date: try Made.day("2026-01-17"), text: prose("Begun."))),
      .open(ProgressEntry(dateWords: "31 02 26", impossibility: "February 2026 has 28 days", text: prose("Went on."))),
      .withheld(Withheld(.exempt(paragraphs: [1], reason: "It names a child", publicInterest: nil))),
    ]
    record.actions = [
      Action(
        id: try #require(RecordID("foster/action-plan/action-1")), plan: Handle(0), number: Numbering("1"),
        recommendations: [Handle(0)], text: prose("Write it down."),
        leads: [
          Lead(words: "\"", refs: [Handle<Post>(0).ref], provenance: Provenance("lead inherited from the row above"))
        ],
        byWhen: FuzzyDate(words: "December 2025"), measures: [prose("It is written.")],
        status: RecordedStatus(.underWay, words: "Half way"), progress: log)
    ]
    record.actionPlans = [
      ActionPlan(
        document: try Made.document("foster/action-plan", "Foster care action plan", in: "reviews"), review: Handle(0),
        actions: [Handle(0)], withheldActions: [Withheld(.draft, publicTitle: "A second action")])
    ]
    record.reviews[0].actionPlans = [Handle(0)]
    record.recommendations[0].actions = [Handle(0)]
  }

  static func prose(_ words: String) -> LinkedProse { LinkedProse(.plain(words)) }
}
