import Diagnostics
import Drafting
import Testing

@testable import Importing

struct WorkProgrammeTests {
  static let paper = """
    PLACE SCRUTINY COMMITTEE
    Report by: the clerk
    1. The committee agrees what it looks at.

    **Draft programme**

    Monday 7 September 2026 at 10:00am (brought forward from 14 September 2026)\t
    Ferries 2026/27 (with Health Committee)\tTo look at the timetable.
    Bridges\t

    which need paint
    October TBC\t
    Swimming pools\tTo hear from
    \tthe users.
    Libraries\tTo ask why\ta stray word
    28/11/26
    Parks

    The following are suggestions from the public

    Dogs on beaches
    --

    The following will be told of in briefing notes

    - Street lamps
    • Briefing note on benches

    """

  @Test func readsHeadingsItemsAndWhatHasNoDate() {
    let result = importedProgramme(Self.paper)
    #expect(!result.hasErrors)
    #expect(
      result.column("item") == [
        "Ferries 2026/27 (with Health Committee)", "Bridges which need paint", "Swimming pools", "Libraries", "Parks",
        "Dogs on beaches", "Street lamps", "Briefing note on benches",
      ])
    #expect(
      result.column("purpose").compactMap(\.self) == [
        "To look at the timetable.", "To hear from the users.", "To ask why",
      ])
    let meetings = ["2026-09-07-children", "2026-09-07-children", nil, nil, "2026-11-28-children", nil, nil, nil]
    #expect(result.column("meeting") == meetings)
    #expect(result.column("date") == [nil, nil, "October TBC", "October TBC", nil, nil, nil, nil])
    #expect(result.column("suggested-by") == [nil, nil, nil, nil, nil, "public", nil, nil])
    let routes = ["meeting", "meeting", "meeting", "meeting", "meeting", nil, "briefing-note", "briefing-note"]
    #expect(result.column("route") == routes)
    #expect(result.value.entryCount == 8)
    #expect(result.value.meetingCount == 2)
    #expect(difference(Self.paper, result) == ([], []))
  }

  @Test func makesAMeetingOfAHeadingWithADay() {
    let result = importedProgramme(Self.paper)
    #expect(
      result.file("2026-09-07-children/meeting.md") == """
        ---
        committee: children
        date: Monday 7 September 2026
        start: "10:00am"
        status: brought-forward
        brought-forward-from: "14 September 2026"
        ---

        """)
    #expect(result.file("2026-11-28-children/meeting.md").contains("date: \"28/11/26\"\nstatus: provisional\n"))
    #expect(result.decisions(.meeting).count == 3)
  }

  @Test func tellsWhatItLeftAndWhatItSupplied() {
    let result = importedProgramme(Self.paper)
    #expect(result.leftovers(.mark) == ["--"])
    #expect(result.leftovers(.tie) == ["at"])
    #expect(result.leftovers(.choice) == ["brought forward from"])
    #expect(result.leftovers(.noHeading) == ["a stray word"])
    #expect(result.decisions(.joined).count == 2)
    #expect(result.decisions(.supplied).first?.hasPrefix("year: 2026-27") == true)
    #expect(result.decisions(.leftBlank).first?.contains("(with Health Committee)") == true)
    #expect(result.value.leftovers.allSatisfy { result.value.report.contains(MarkdownText.escape($0.words)) })
  }

  @Test func pointsToAMeetingThatIsThereAlready() {
    let result = importedProgramme(Self.paper, there: ["2026-11-28-children"])
    #expect(result.value.meetingCount == 1)
    #expect(result.column("meeting")[4] == "2026-11-28-children")
    #expect(result.leftovers(.present) == ["28/11/26"])
    #expect(difference(Self.paper, result) == ([], []))
  }

  @Test func keepsDaysBesideTheirItemsWithoutMeetings() {
    let result = importedProgramme(Self.paper, meetings: false)
    #expect(result.value.meetingCount == 0)
    #expect(result.column("meeting").allSatisfy { $0 == nil })
    #expect(result.column("date")[4] == "28/11/26")
    #expect(result.column("date")[0]?.hasPrefix("Monday 7 September 2026") == true)
    #expect(difference(Self.paper, result) == ([], []))
  }

  @Test func readsATableWithColumns() {
    let text = tabbed(
      "Date | Topic | Aim | Suggested by | Room",
      "7 September 2026, 2pm | Ferries | To ask why | Cllr Reed | A Clerk",
      " | Bridges | | |", "TBC | Pools | To hear | The public |", " | | more of it | |")
    let result = importedProgramme(text, name: "programme.tsv")
    #expect(result.column("item") == ["Ferries", "Bridges", "Pools"])
    #expect(result.column("meeting") == ["2026-09-07-children", "2026-09-07-children", nil])
    #expect(result.column("purpose") == ["To ask why", nil, "To hear more of it"])
    #expect(result.column("suggested-by-words") == ["Cllr Reed", nil, "The public"])
    #expect(result.column("date") == [nil, nil, "TBC"])
    #expect(result.leftovers(.unmapped) == ["A Clerk"])
    #expect(difference(text, result) == ([], []))
  }

  @Test func knowsAHeadingThatComesBackOnTheNextPage() {
    let text = "7 September 2026\nFerries\nTBC\nPools\n\n7 September 2026\nBridges\ntbc\nParks\n"
    let result = importedProgramme(text)
    #expect(result.column("item") == ["Ferries", "Bridges", "Pools", "Parks"])
    #expect(result.value.meetingCount == 1)
    #expect(result.leftovers(.repeated) == ["7 September 2026", "tbc"])
    #expect(difference(text, result) == ([], []))
  }

  @Test func tellsTwoMeetingsOfOneDayApart() {
    let result = importedProgramme("7 September 2026 at 10am\nFerries\n7 September 2026 at 2pm\nPools\n")
    #expect(result.column("meeting") == ["2026-09-07-children", "2026-09-07-children-2"])
  }

  @Test func tellsHeadingsWithNothingUnderThem() {
    let text = "October TBC\n7 September 2026\nMarch 2027\nFerries\n"
    let result = importedProgramme(text)
    #expect(result.leftovers(.empty) == ["October TBC"])
    #expect(result.value.meetingCount == 1)
    #expect(difference(text, result) == ([], []))
  }

  @Test func refusesAPaperWithoutADate() {
    let result = importedProgramme("Notes of a talk\nabout nothing\n")
    #expect(result.diagnostics.map(\.rule) == [.tableNotUnderstood])
    #expect(result.value.files.isEmpty)
  }

  @Test func namesTheFileAfterCommitteeAndYear() {
    #expect(importedProgramme(Self.paper).value.files.last?.path == "work-programme/children-2026-27.md")
    #expect(
      importedProgramme(Self.paper, year: "2025-26").value.files.last?.path == "work-programme/children-2025-26.md")
    #expect(importedProgramme("Suggestions:\nTBC\nFerries\n").value.files.last?.path == "work-programme/children.md")
  }
}
