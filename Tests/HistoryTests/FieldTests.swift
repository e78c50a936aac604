import Testing

@testable import History
@testable import Record

/// Whatever a clerk changes, readers are told which field it was.
@Suite struct FieldTests {
  private static func prose(_ words: String) -> LinkedProse { LinkedProse(.plain(words)) }

  private func changed(_ change: (inout Record) throws -> Void, _ kind: RecordKind) throws -> [String] {
    func before(_ record: inout Record) throws {
      record.actions = [
        Action(
          id: try #require(RecordID("foster-care/action-1")), number: Numbering("1"),
          text: FieldTests.prose("Visit every enquirer."), status: RecordedStatus(.notStarted))
      ]
    }
    var builds = Builds()
    _ = try builds.build(Made.record { try before(&$0) })
    let history = try builds.build(
      Made.record("2026-12-01") {
        try before(&$0)
        try change(&$0)
      })
    return history[RecordRef(kind, 0)]?.entries.flatMap { $0.fields.map(\.key) } ?? []
  }

  static let actionChanges: [(String, @Sendable (inout Action) -> Void)] = [
    ("text", { $0.text = prose("Call.") }), ("number", { $0.number = Numbering("2") }),
    ("area", { $0.area = prose("Homes") }),
    ("lead", { $0.leads = [Lead(words: "KP")] }), ("by-when", { $0.byWhen = FuzzyDate(words: "May 2027") }),
    ("by-when", { $0.due = Day(iso: "2027-05-31") }), ("measures", { $0.measures = [prose("More homes")] }),
    ("capacity", { $0.capacity = prose("£20,000") }), ("partners", { $0.partners = [Lead(words: "The health board")] }),
    ("monitoring", { $0.monitoring = prose("Each quarter") }), ("status", { $0.status = RecordedStatus(.done) }),
    ("recommendations", { $0.recommendations = [Handle(0)] }),
    ("progress", { $0.progress = [.open(ProgressEntry(text: prose("Asked.")))] }),
  ]

  @Test(arguments: actionChanges.indices) func everyFieldOfAnActionIsTold(place: Int) throws {
    let (field, change) = FieldTests.actionChanges[place]
    #expect(try changed({ change(&$0.actions[0]) }, .action) == [field])
  }

  static let recommendationChanges: [(String, @Sendable (inout Recommendation) -> Void)] = [
    ("text", { $0.text = prose("That no target is set.") }), ("reference", { $0.reference = "SR 1" }),
    ("section", { $0.section = "Homes" }), ("portfolio", { $0.portfolio = "Families" }),
    ("addressed-to", { $0.addressedTo = [Lead(words: "Cabinet")] }),
    ("considered", { $0.considered = Day(iso: "2026-11-30") }),
    ("made-at", { $0.madeAt = Handle(0) }), ("lead", { $0.leads = [Lead(words: "KP")] }),
    ("by-when", { $0.byWhen = FuzzyDate(words: "May 2027") }), ("by-when", { $0.due = Day(iso: "2027-05-31") }),
    ("status", { $0.status = RecordedStatus(.underWay, reason: "Slow") }),
    ("superseded-by", { $0.supersededBy = Handle(0) }),
    ("notice-received", { $0.noticeReceived = Day(iso: "2026-11-30") }),
    ("report-received", { $0.reportReceived = Day(iso: "2026-11-30") }), ("body", { $0.body = prose("More.") }),
  ]

  @Test(arguments: recommendationChanges.indices) func everyFieldOfARecommendationIsTold(place: Int) throws {
    let (field, change) = FieldTests.recommendationChanges[place]
    #expect(try changed({ change(&$0.recommendations[0]) }, .recommendation) == [field])
  }
}

@Suite struct LateBuildTests {
  /// Somebody builds the site of an earlier day once more, after one of a later.
  @Test func ofTwoStatusesOfADayTheLaterBuildIsBelieved() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    let done = { (record: inout Record) in record.recommendations[0].status = RecordedStatus(.done) }
    _ = try builds.build(Made.record("2026-12-01", done))
    _ = try builds.build(Made.record("2026-12-05", done))
    let history = try builds.build(
      Made.record("2026-12-01") { $0.recommendations[0].status = RecordedStatus(.paused) })
    #expect(history[Made.recommendation]?.entries.map(\.status) == ["paused"])
  }

  @Test func aPrivateLookForgetsACommitteeThatIsNoLongerOpen() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    let renamed = try Made.record("2026-12-01") {
      $0.committees[0].document = try Made.document("families", "Families", "committees")
    }
    let history = try builds.build(renamed, showsDrafts: true)
    #expect(history.state.records.filter { $0.kind == .meeting }.map(\.committees) == [[]])
  }
}
