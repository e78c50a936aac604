import Diagnostics
import Testing

@testable import History
@testable import Record

@Suite struct ComparingTests {
  @Test func knowsNoChangesBeforeTheFirstBuild() throws {
    var builds = Builds()
    let history = try builds.build(Made.record())
    #expect(try history.since == Made.day("2026-11-20"))
    #expect(try history.changes(until: Made.day("2030-01-01")) == [])
    #expect(history[Made.meeting]?.since == nil)
  }

  @Test func tellsWhichFieldsChangedAndTheNewStatus() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    let history = try builds.build(
      Made.record("2026-12-01") {
        $0.meetings[0].start = TimeOfDay(hour: 14, minute: 0)
        $0.meetings[0].place = nil
        $0.recommendations[0].status = RecordedStatus(.done)
      })
    let day = try Made.day("2026-12-01")
    let moved = ["start", "place"].compactMap { FieldName(.meeting, key: $0) }
    #expect(history[Made.meeting]?.entries == [HistoryEntry(day: day, fields: moved, status: nil)])
    let status = try #require(FieldName(.recommendation, key: "status"))
    #expect(history[Made.recommendation]?.entries == [HistoryEntry(day: day, fields: [status], status: "done")])
    #expect(history.changes(until: day).map(\.ref) == [Made.meeting, Made.recommendation])
    #expect(history.changes(until: day.adding(days: -1)) == [])
  }

  @Test func findsTheSameAgainWhenNothingChanged() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    let changed = try Made.record("2026-12-01") { $0.reviews[0].document.title = "Fostering" }
    let first = try builds.build(changed).state
    #expect(try builds.build(changed).state == first)
  }

  @Test func mergesTheBuildsOfADay() throws {
    let one = try Made.record("2026-12-01") { $0.reviews[0].document.title = "Fostering" }
    let two = try Made.record("2026-12-01") { $0.reviews[0].document.summary = "A review." }
    var (merged, direct) = (Builds(), Builds())
    _ = try merged.build(Made.record())
    _ = try merged.build(one)
    let late = try merged.build(two)
    _ = try direct.build(Made.record())
    #expect(try direct.build(two).state == late.state)
    #expect(late[Handle<Review>(0).ref]?.entries.map { $0.fields.map(\.key) } == [["summary"]])
  }

  @Test func tellsNothingOfADayOnWhichAChangeWasTakenBack() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    _ = try builds.build(Made.record("2026-12-01") { $0.reviews[0].document.title = "Fostering" })
    let history = try builds.build(Made.record("2026-12-01"))
    #expect(history[Handle<Review>(0).ref]?.entries == [])
  }

  @Test func keepsWhatHappenedOnEarlierDays() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    _ = try builds.build(Made.record("2026-12-01") { $0.reviews[0].document.title = "Fostering" })
    let history = try builds.build(Made.record("2026-12-05"))
    #expect(history[Handle<Review>(0).ref]?.entries.map(\.day.iso) == ["2026-12-01", "2026-12-05"])
  }

  @Test func tellsANewRecordAsPublishedAndNotAsChangedOnItsDay() throws {
    var builds = Builds()
    _ = try builds.build(Made.record { $0.recommendations = [] })
    _ = try builds.build(Made.record("2026-12-01"))
    let history = try builds.build(Made.record("2026-12-01") { $0.recommendations[0].due = try Made.day("2027-01-01") })
    let entries = history[Made.recommendation]?.entries ?? []
    #expect(entries.map(\.isPublication) == [true])
    #expect(history[Made.recommendation]?.since?.iso == "2026-12-01")
  }

  @Test func tellsOfAWithdrawalOnlyKindCommitteeAndDay() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    let history = try builds.build(Made.record("2026-12-01") { $0.recommendations = [] })
    let day = try Made.day("2026-12-01")
    #expect(history.state.withdrawals == [Withdrawal(day: day, kind: .recommendation, committees: ["children"])])
    #expect(!String(decoding: history.state.text, as: UTF8.self).contains("rec-1"))
  }

  @Test func forgetsTheNameOfACommitteeThatIsWithdrawnItself() throws {
    var builds = Builds()
    _ = try builds.build(Made.record())
    _ = try builds.build(Made.record("2026-12-01") { $0.recommendations = [] })
    let history = try builds.build(
      Made.record("2026-12-02") {
        $0.committees = []
        $0.meetings = []
        $0.reviews = []
        $0.recommendations = []
      })
    #expect(!String(decoding: history.state.text, as: UTF8.self).contains("children"))
    #expect(history.state.withdrawals.count == 4)
  }

  @Test func notesNothingOfAPrivateLookButWhatIsGone() throws {
    var builds = Builds()
    _ = try builds.build(Made.record { $0.recommendations = [] })
    let look = try builds.build(
      Made.record("2026-12-01") {
        $0.meetings = []
        $0.reviews[0].document.title = "Secret draft"
      }, showsDrafts: true)
    #expect(look[Made.recommendation] == nil)
    #expect(look[Handle<Review>(0).ref]?.entries == [])
    #expect(look.state.withdrawals.map(\.kind) == [.meeting])
    #expect(look.state.asAt.iso == "2026-11-20")
  }

  @Test func doesNotTakeANewTitleOfAnotherRecordForAChange() throws {
    let old = LinkedProse(
      Made.citing("foster-care", told: "Foster care"),
      references: [.found(Target(Handle<Review>(0).ref, label: "Foster care"))])
    let new = LinkedProse(
      Made.citing("foster-care", told: "Fostering"),
      references: [.found(Target(Handle<Review>(0).ref, label: "Fostering"))])
    let own = LinkedProse(
      Made.citing("foster-care", told: "the review"),
      references: [.found(Target(Handle<Review>(0).ref, label: "Fostering"))])
    var builds = Builds()
    _ = try builds.build(Made.record { $0.meetings[0].body = old })
    #expect(try builds.build(Made.record("2026-12-01") { $0.meetings[0].body = new })[Made.meeting]?.entries == [])
    let history = try builds.build(Made.record("2026-12-02") { $0.meetings[0].body = own })
    #expect(history[Made.meeting]?.entries.map { $0.fields.map(\.key) } == [["body"]])
  }
}

extension Made {
  static func citing(_ target: String, told label: String) -> Prose {
    var writer = ProseWriter()
    writer.startParagraph()
    writer.reference(ProseReference(target: target, label: label, range: .init(path: "")))
    writer.endParagraph()
    return writer.finish()
  }
}
