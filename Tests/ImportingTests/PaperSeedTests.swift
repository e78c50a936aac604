import Calendar
import Diagnostics
import Drafting
import Linking
import Record
import Testing

@testable import Importing

/// A published work programme and a published forward plan, as a converter left them. What is asserted was counted by reading them.
@Suite(.enabled(if: Seeds.areThere, "the seeds lie beside the repository on some machines only"))
struct PaperSeedTests {
  private static let programme = "004-g-work-programme.txt"
  private static let plan = "004-h-executive-rolling-programme.tsv"

  private func text(_ seed: String) throws -> String { String(decoding: try Seeds.bytes(seed), as: UTF8.self) }

  private func result(_ seed: String) throws -> Checked<ImportedPaper> {
    seed == Self.programme ? importedProgramme(try text(seed), name: seed) : importedPlan(try text(seed), name: seed)
  }

  @Test(arguments: [programme, plan]) func losesNoWordAndInventsNone(_ seed: String) throws {
    let result = try result(seed)
    #expect(difference(try text(seed), result) == ([], []))
    #expect(result.leftovers(.unaccounted) == [], "words had to be swept up at the end")
    #expect(result.value.leftovers.allSatisfy { result.value.report.contains(MarkdownText.escape($0.words)) })
  }

  @Test(arguments: [programme, plan]) func buildsWithoutAnErrorAndGivesTheSameBytes(_ seed: String) throws {
    let result = try result(seed)
    let unknown = "the heading “O&SC PRE-DECISION PRIOR TO” is not known: 1 cell under it found no place"
    #expect(result.diagnostics.map(\.message) == (seed == Self.plan ? [unknown] : []))
    let linked = LinkedImport(result.value.files).record()
    #expect(linked.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(try self.result(seed).value.files == result.value.files)
    #expect(try self.result(seed).value.report == result.value.report)
  }

  @Test func makesFiveMeetingsAndThirteenEntries() throws {
    let result = try result(Self.programme)
    #expect(result.value.meetingCount == 5)
    #expect(result.value.entryCount == 13)
    let record = LinkedImport(result.value.files).record().value
    #expect(record.meetings.map(\.status).filter { $0 == .broughtForward }.count == 1)
    #expect(record.meetings.compactMap(\.broughtForwardFrom).map(\.iso) == ["2015-01-07"])
    #expect(record.meetings.map(\.date.iso) == ["2014-11-24", "2014-12-03", "2015-01-19", "2015-02-04", "2015-03-16"])
    let entries = record.workProgrammes.flatMap(\.entries).compactMap(\.open)
    #expect(entries.count { $0.meeting != nil } == 10)
    #expect(entries.count { $0.suggestedBy == .public } == 1)
    #expect(entries.count { $0.route == .briefingNote } == 2)
  }

  @Test func readsEveryDecisionOfTheRollingProgramme() throws {
    let result = try result(Self.plan)
    let record = LinkedImport(result.value.files).record().value
    #expect(record.forwardPlanEntries.count == PaperSeedTests.decisions)
    let dates = result.column("on-or-after").compactMap(\.self)
    #expect(dates.count == PaperSeedTests.decisions)
    for words in ["TBC", "23.10.2014", "28/11/14", "October TBC", "March 15", "12 th December 2014", "June 2015"] {
      #expect(dates.contains(words))
    }
    #expect(dates.count { $0 == "TBC" } == 14)
    #expect(Set(result.column("id")).count == PaperSeedTests.decisions)
    #expect(result.leftovers(.unmapped) == ["A&G Committee Cabinet Council"])
  }

  @Test func putsTheMeetingsIntoTheCalendar() throws {
    let calendar = RecordCalendar(LinkedImport(try result(Self.programme).value.files).record().value)
    let meetings = calendar.entries.filter { $0.kind == .meeting }.compactMap(\.day)
    #expect(meetings.map(\.iso) == ["2014-11-24", "2014-12-03", "2015-01-19", "2015-02-04", "2015-03-16"])
    #expect(calendar.entries.filter { $0.kind == .formerDay }.compactMap(\.day).map(\.iso) == ["2015-01-07"])
  }

  /// Fourteen are “TBC” and two “October TBC”, which no calendar can hold; the plan's page has their words.
  @Test func putsEveryDecisionWithADayOrAMonthIntoTheCalendar() throws {
    let calendar = RecordCalendar(LinkedImport(try result(Self.plan).value.files).record().value)
    let decisions = calendar.entries.filter { $0.kind == .decision }
    let months = decisions.filter { $0.day == nil }.map(\.time)
    #expect(decisions.count - months.count == PaperSeedTests.decisions - 16 - 7)
    let expected = [(2015, 3), (2015, 3), (2015, 3), (2015, 3), (2015, 3), (2015, 5), (2015, 6)]
    #expect(months == expected.compactMap { Day(year: $0, month: $1, day: 1) }.map { .month(first: $0) })
    let days = Set(decisions.compactMap(\.day).map(\.iso))
    for day in ["2014-10-23", "2014-11-28", "2014-09-25", "2014-12-12", "2015-02-06"] { #expect(days.contains(day)) }
  }

  /// Rows of the paper that begin with a date and name a decision, and four under “March 15” that name one without a date.
  private static let decisions = 80
}
