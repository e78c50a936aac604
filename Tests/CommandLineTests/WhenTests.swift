import ArgumentParser
import Diagnostics
import Foundation
import Record
import Testing

@testable import CommandLine

/// A council on disk that the commands are asked about.
private final class AskedContent {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("scrutable-\(UUID().uuidString)").path

  init(council: String = "", committee: String = "", more: [String: String] = [:]) throws {
    var files = [
      "council.yml": "name: Testshire County Council\nas-at: 2026-11-20\n\(council)",
      "committees/children.md":
        "---\ntitle: Children and Families Scrutiny Committee\nshort-title: Children\nkind: scrutiny\n\(committee)---\n",
      "committees/cabinet.md": "---\ntitle: Cabinet\nkind: executive\n---\n",
    ]
    files.merge(more) { $1 }
    for (name, text) in files {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func record() async throws -> Record { try await RecordSource(content: path).load().record }

  func answer(_ committee: String, _ date: String) async throws -> String {
    try When.answer(committee: committee, date: try #require(Day(iso: date)), in: try await record())
  }
}

@Suite struct WhenTests {
  @Test(arguments: ["children", "Children", "CHILDREN AND FAMILIES SCRUTINY COMMITTEE"])
  func knowsACommitteeByAnyOfItsNames(name: String) async throws {
    let answer = try await AskedContent().answer(name, "2014-10-01")
    #expect(answer.hasPrefix("Children and Families Scrutiny Committee, Wednesday 1 October 2014"))
  }

  @Test func givesTheLastDaysWithTheirWorkingAndSource() async throws {
    let content = try AskedContent(
      council: "own-response-weeks: 8\nown-response-rule: Constitution, rule 14\n",
      committee: "questions-deadline: noon, three working days before the meeting\n")
    let answer = try await content.answer("children", "2026-04-08")
    #expect(answer.contains("Publish the agenda by Friday 27 March 2026."))
    #expect(answer.contains("  Fri 3 Apr   not counted: Good Friday\n"))
    #expect(answer.contains("Source: Local Government Act 1972, sections 100A(6) and 100B(3)"))
    #expect(answer.contains("Questions from the public must arrive by noon on Wednesday 1 April 2026."))
    #expect(answer.contains("Source: the committee’s own rule, “noon, three working days before the meeting”"))
    #expect(answer.contains("the executive must answer by Sunday 7 June 2026."))
    #expect(answer.contains("Local Government Act 2000, s.9FE"))
    #expect(answer.contains("By the council’s own rule, not the law, the answer would be due by Wednesday 3 June 2026"))
  }

  @Test func aMeetingThatIsInTheRecordHasItsOwnWords() async throws {
    let meeting =
      "---\ncommittee: children\ndate: 2026-04-08\nquestions-deadline: 5 pm on Tuesday 31 March 2026\nagenda-published: 2026-03-26\n---\n"
    let content = try AskedContent(
      committee: "questions-deadline: noon, three working days before the meeting\n",
      more: ["meetings/2026-04-08-children/meeting.md": meeting])
    let answer = try await content.answer("children", "2026-04-08")
    #expect(answer.contains("must arrive by 5 pm on Tuesday 31 March 2026.\nSource: the meeting’s own words"))
    #expect(answer.contains("It was published on 26 March 2026."))
  }

  @Test func saysWhatItCannotWorkOut() async throws {
    let silent = try await AskedContent().answer("children", "2026-04-08")
    #expect(silent.contains("neither the committee nor the meeting has a “questions-deadline”"))
    let vague = try AskedContent(committee: "questions-deadline: as the chair decides\n")
    #expect(
      try await vague.answer("children", "2026-04-08").contains("The day could not be worked out from these words"))
  }

  @Test func anExecutiveHasCallInAndNoAnswerToAwait() async throws {
    let answer = try await AskedContent(council: "call-in-days: 5\n").answer("cabinet", "2026-04-01")
    #expect(answer.contains("Decisions of that day can be called in until Friday 10 April 2026."))
    #expect(answer.contains("the council’s own rule, not the law: 5 working days"))
    #expect(!answer.contains("s.9FE"))
  }

  @Test func saysThatADayIsNoWorkingDay() async throws {
    let answer = try await AskedContent().answer("children", "2026-12-26")
    #expect(answer.contains("That day does not count as a working day: Boxing Day."))
  }

  @Test func offersTheNearestCommittee() async throws {
    let content = try AskedContent()
    await #expect { try await content.answer("childern", "2026-04-08") } throws: { error in
      Scrutable.code(for: error) == .misused && "\(error)".contains("Did you mean “children”?")
    }
  }
}

@Suite struct RuleWorkingTests {
  private func working(_ rule: Rule, _ id: String, more: [String: String]) async throws -> String {
    try RuleWorking(record: try await AskedContent(more: more).record()).text(of: rule, id)
  }

  @Test func listsTheDaysOfALateAgenda() async throws {
    let text = try await working(
      .lateAgenda, "2014-10-01-children",
      more: [
        "meetings/2014-10-01-children/meeting.md":
          "---\ncommittee: children\ndate: 2014-10-01\nagenda-published: 2014-09-24\n---\n"
      ])
    #expect(text.contains("published on Wednesday 24 September 2014, which left 4 clear days."))
    #expect(text.contains("  Sat 27 Sep  not counted: Saturday\n"))
    #expect(text.contains("the last day to publish is Tuesday 23 September 2014."))
  }

  @Test func listsBothCountsOfAKeyDecision() async throws {
    let plan =
      "---\nnotice-published: 2014-09-10\nentries:\n  - id: buses\n    title: Buses\n    decision-maker: cabinet\n    type: key\n    on-or-after: 9 October 2014\n---\n"
    let text = try await working(.keyDecisionNotice, "2014-09/buses", more: ["forward-plan/2014-09.md": plan])
    #expect(text.contains("left 28 clear days, of which 20 working days"))
    #expect(text.contains("the last day for the notice is Wednesday 10 September 2014."))
    #expect(text.contains("it is Friday 29 August 2014"))
  }

  @Test func showsHowTheDayOfAnAnswerWasReached() async throws {
    let text = try await working(
      .responseOverdue, "foster-care/rec-1",
      more: [
        "reviews/foster-care/review.md": "---\ntitle: Foster care\ncommittee: children\n---\n",
        "reviews/foster-care/recommendations.md":
          "---\nreport-received: 2025-12-01\nnotice-received: 2025-12-08\nrecommendations:\n  - number: \"1\"\n    text: That it be so.\n---\n",
      ])
    #expect(text.contains("Notice received: Monday 8 December 2025"))
    #expect(text.contains("end on 7 February 2026"))
  }

  @Test func offersTheNearestMeeting() async throws {
    let more = ["meetings/2014-10-01-children/meeting.md": "---\ncommittee: children\ndate: 2014-10-01\n---\n"]
    let content = try AskedContent(more: more)
    await #expect {
      try RuleWorking(record: try await content.record()).text(of: .lateAgenda, "2014-10-01-childen")
    } throws: { "\($0)".contains("Did you mean “2014-10-01-children”?") }
  }
}
