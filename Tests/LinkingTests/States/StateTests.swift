import Compiling
import Diagnostics
import Record
import Testing

@testable import Linking

/// From what a clerk writes to the state on a day (docs/states.md).
@Suite struct StateTests {
  private static func state(_ fields: String, on day: String, response: String? = nil) throws -> StateOnDay? {
    let lines = fields.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    var files = Small.meeting("  - number: \"5\"\n    title: The line")
    files["meetings/2026-02-04-children/meeting.md"] =
      "---\ncommittee: children\ndate: 2026-02-04\nstatus: held\nitems: []\n---\n"
    files["reviews/foster-care/recommendations.md"] =
      "---\nmade-at: 2026-02-04-children\nrecommendations:\n  - number: \"1\"\n    text: That a line is opened.\n\(lines)\n---\n"
    files["reviews/foster-care/response.md"] = response.map {
      "---\ntitle: Answer\ndecision-maker: Cabinet\n\($0)positions:\n  - recommendation: \"1\"\n    position: accepted\n---\n"
    }
    let record = Compiled(Small.with(files)).record
    let recommendation = try #require(record.recommendations.first)
    return record.state(of: recommendation, on: try #require(Day(iso: day)))
  }

  struct Written: Sendable {
    let fields: String
    let day: String
    let reason: StateReason?
    let decided: String?

    init(_ fields: String, _ day: String, _ reason: StateReason?, _ decided: String? = nil) {
      (self.fields, self.day, self.reason, self.decided) = (fields, day, reason, decided)
    }
  }

  static let written: [Written] = [
    Written("status: done", "2026-02-03", nil),
    Written("claims: { status: done, date: 2026-05-05 }", "2026-05-04", .noAnswer),
    Written("claims: { status: done, date: 2026-05-05 }", "2026-05-05", .saidDone, "2026-05-05"),
    Written("claim: { status: done }", "2026-05-05", .noAnswer),
    Written("claim: { status: done }", "2026-11-20", .saidDone),
    Written(
      "claims: { status: done, date: 2026-05-05 }\nassessments: { finding: confirmed, at: 2026-10-07-children/item-5 }",
      "2026-10-07", .foundDone, "2026-10-07"),
    Written(
      "claims: { status: done, date: 2026-05-05 }\nassessments: { finding: not-accepted, at: 2026-10-07-children }",
      "2026-10-07", .noAnswer),
    Written(
      "claims: { status: done, date: 2026-05-05 }\nassessments: { finding: confirmed-in-part, date: 2026-06-01 }",
      "2026-11-20", .noAnswer),
    // On one day officers spoke first, in whichever order it is written.
    Written(
      "assessments: { finding: exceeds, date: 2026-05-05 }\nclaims: { status: under-way, date: 2026-05-05 }",
      "2026-05-05", .foundDone),
    Written(
      "closed-as: closed-unmet\nclosed-at: 2026-10-07-children/item-5", "2026-10-07", .closedUnmet, "2026-10-07"),
    Written("closed-as: closed-unmet\nclosed-at: 2026-10-07-children/item-5", "2026-10-06", .noAnswer),
    Written("closed-as: done-otherwise\nclosed-on: 2026-09-01", "2026-09-01", .closedAsDone, "2026-09-01"),
    Written("closed-as: done", "2026-09-01", .noAnswer),
    Written("closed-as: done", "2026-11-20", .closedAsDone),
    Written("due: 2026-06-30", "2026-07-01", .datePassed, "2026-06-30"),
    Written("by-when: June 2026\nclosed-as: reconsidered", "2026-07-01", .endUndated),
    Written(
      "by-when: June 2026\nclaims: { status: done, date: 2026-05-05, draft: yes }", "2026-07-01", .datePassed,
      "2026-06-30"),
  ]

  @Test(arguments: written)
  func isDecidedByWhatIsWritten(_ one: Written) throws {
    let state = try StateTests.state(one.fields, on: one.day)
    #expect(state?.reason == one.reason)
    if let decided = one.decided { #expect(state?.day?.iso == decided) }
  }

  @Test func namesWhereItCanBeRead() throws {
    let closed = try StateTests.state("closed-as: done\nclosed-at: 2026-10-07-children/item-5", on: "2026-10-07")
    #expect(closed?.source?.anchor == "item-5")
    let accepted = try StateTests.state("by-when: June 2027", on: "2026-06-01", response: "date: 2026-05-05\n")
    #expect(
      accepted
        == StateOnDay(.accepted, Day(iso: "2026-05-05"), source: Target(RecordRef(.response, 0), label: "Answer")))
    #expect(try StateTests.state("by-when: June 2027", on: "2026-06-01", response: "")?.reason == .answerUndated)
  }

  /// Every day on which it existed has one state, and no other day has any.
  @Test func everyDayOfTheDemonstrationHasOneState() throws {
    let record = Compiling.record(of: Compiling.demonstration).value
    for recommendation in record.recommendations {
      let first = try #require(record.firstDay(of: recommendation))
      let spans = record.states(of: recommendation)
      #expect(spans.first?.from == first || first > record.asAt)
      for offset in -2...(max(first.days(to: record.asAt), 0) + 2) {
        let day = first.adding(days: offset)
        #expect((spans.state(on: day) != nil && day <= record.asAt) == (day >= first && day <= record.asAt))
      }
    }
  }
}
