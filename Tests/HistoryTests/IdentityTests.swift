import Testing

@testable import History
@testable import Record

/// A record that moves and keeps its old address among its aliases is the same record.
@Suite struct IdentityTests {
  private let meeting = CalendarName.uid(of: .meeting, "2026-12-09-children")

  private static func moved(_ asAt: String, _ change: (inout Record) throws -> Void = { _ in }) throws -> Record {
    try Made.record(asAt) {
      $0.meetings[0].document = try Made.document("2026-12-09-families", "Children", "meetings")
      $0.meetings[0].document.aliases = ["meetings/2026-12-09-children"]
      $0.reviews[0].document = try Made.document("fostering", "Foster care", "reviews")
      $0.reviews[0].document.aliases = ["/reviews/foster-care/"]
      $0.recommendations[0].document = try Made.document("fostering/rec-1", "Recommendation 1", "reviews")
      try change(&$0)
    }
  }

  @Test func tellsNothingAsWithdrawnOrNewOrChanged() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    let history = try builds.build(IdentityTests.moved("2026-12-01"))
    #expect(history.state.withdrawals == [])
    #expect(history.gone == [] && history.fresh == [])
    #expect(history.changes(until: try Made.day("2027-01-01")) == [])
  }

  @Test func keepsThePermanentNamesForEver() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    _ = try builds.build(IdentityTests.moved("2026-12-01"))
    // The alias may go one day; what was once the same record stays it.
    let record = try IdentityTests.moved("2026-12-02") { $0.meetings[0].document.aliases = [] }
    let history = try builds.build(record)
    #expect(history.name(of: Made.meeting, in: record) == "2026-12-09-children")
    #expect(history.name(of: Made.recommendation, in: record) == "foster-care/rec-1")
    #expect(history.calendarState(meeting)?.sequence == 0)
    #expect(history.state.calendar.count == 1)
  }

  @Test func carriesOverTheDayOfPublication() throws {
    var builds = Builds()
    _ = try builds.build(Made.record { $0.recommendations = [] })
    _ = try builds.build(Made.record("2026-12-01"))
    let history = try builds.build(IdentityTests.moved("2026-12-05"))
    #expect(history[Made.recommendation]?.since?.iso == "2026-12-01")
  }

  @Test func tellsNoChangeOfWhatRefersToIt() throws {
    var builds = Builds()
    func citing(_ record: inout Record, _ target: String) {
      record.meetings[0].body = LinkedProse(
        Made.citing(target, told: "Foster care"),
        references: [.found(Target(Handle<Review>(0).ref, label: "Foster care"))])
      record.meetings[0].items = []
    }
    _ = try builds.build(Made.record { citing(&$0, "foster-care") })
    let history = try builds.build(IdentityTests.moved("2026-12-01") { citing(&$0, "fostering") })
    #expect(history[Made.meeting]?.entries == [])
  }

  @Test func takesARecordForAnotherWhereTheOldOneStaysOrNoAliasNamesIt() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    let without = try builds.build(IdentityTests.moved("2026-12-01") { $0.meetings[0].document.aliases = [] })
    #expect(without.gone.map(\.id) == ["2026-12-09-children"])
    #expect(without.fresh == [Made.meeting])
    #expect(without.gone[0].isLike(try #require(without[Made.meeting])))
  }

  @Test func movesTwice() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    _ = try builds.build(IdentityTests.moved("2026-12-01"))
    let record = try IdentityTests.moved("2026-12-02") {
      $0.meetings[0].document = try Made.document("2026-12-09-young", "Children", "meetings")
      $0.meetings[0].document.aliases = ["meetings/2026-12-09-families"]
    }
    let history = try builds.build(record)
    #expect(history.name(of: Made.meeting, in: record) == "2026-12-09-children")
    #expect(history.state.withdrawals == [])
    #expect(history.state.calendar.map(\.uid) == [meeting])
    #expect(history.calendarState(meeting)?.isWithdrawn == false)
  }

  @Test func rowsWithoutPagesGoWithTheDocumentTheyStandIn() throws {
    func planned(_ record: inout Record, _ folder: String) throws {
      var plan = ActionPlan(document: try Made.document("\(folder)/action-plan", "Plan", "reviews"))
      plan.actions = [Handle(0)]
      var action = Action(
        id: try #require(RecordID("\(folder)/action-plan/action-1")), number: Numbering("1"),
        text: LinkedProse(.plain("Visit.")), status: RecordedStatus(.underWay))
      action.plan = Handle(0)
      (record.actionPlans, record.actions) = ([plan], [action])
    }
    var builds = Builds()
    _ = try builds.build(Made.record { try planned(&$0, "foster-care") })
    let record = try IdentityTests.moved("2026-12-01") { try planned(&$0, "fostering") }
    let history = try builds.build(record)
    #expect(history.name(of: Handle<Action>(0).ref, in: record) == "foster-care/action-plan/action-1")
    #expect(history.changes(until: try Made.day("2027-01-01")) == [])
  }

  @Test func forgetsTheFirstNameOfWhatIsWithdrawn() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    _ = try builds.build(IdentityTests.moved("2026-12-01"))
    let history = try builds.build(IdentityTests.moved("2026-12-02") { $0.meetings = [] })
    #expect(history.calendarState(meeting)?.isWithdrawn == true)
    #expect(!String(decoding: history.state.text, as: UTF8.self).contains("2026-12-09-children"))
  }
}
