import Diagnostics
import Testing

@testable import Importing
@testable import Papers

struct PackTests {
  static let text = [
    AgendaTests.paper, MinutesTests.paper.replacing("6 October", with: "1 September"), "Agenda Item 4",
    ReportTests.paper,
  ].joined(separator: "\n\n")

  private let pack = imported(.pack, text)

  @Test func cutsAPackAtItsPapers() {
    #expect(
      pack.value.files.map(\.path).sorted() == [
        "meetings/2026-09-01-places/meeting.md", "meetings/2026-09-01-places/minutes.md",
        "meetings/2026-10-06-places/meeting.md",
        "meetings/2026-10-06-places/street-lamps-of-the-old-town.md",
      ])
    #expect(pack.decisions(.part).map { $0.split(separator: " begins")[0] } == ["an agenda", "minutes", "a report"])
    #expect(pack.errors == [])
  }

  @Test func namesAReportUnderItsItemWithThePagesOfThePack() {
    let meeting = pack.value.files.first { $0.path == "meetings/2026-10-06-places/meeting.md" }?.text ?? ""
    #expect(
      meeting.contains(
        "    papers:\n      - report: \"2026-10-06-places/street-lamps-of-the-old-town\"\n        pages: \"13 – 40\"\n")
    )
  }

  @Test func losesNoWordAtTheCuts() {
    #expect(pack.leftovers(.unaccounted) == [])
    #expect(pack.leftovers(.furniture).contains("Agenda Item 4"))
  }

  /// Where the file tells pages, those of the report stand where the agenda names none.
  @Test func citesThePagesOfTheFile() {
    var paper = SourcePaper.document([
      .words("AGENDA"), .words("Date: 6 October 2026"), .words("Place: Old Hall"), .heading("1. Lamps", 2),
      .heading("2. Ferry", 2),
      .words("Title: Ferry"), .words("Report of: Head of Lamps"), .heading("Purpose", 2),
      .words("To tell of the ferry."),
    ])
    for index in paper.blocks.indices { paper.blocks[index].page = index < 5 ? 1 : index - 2 }
    let result = imported(.pack, paper) { $0.committee = "places" }
    #expect(result.file("meeting.md").contains("      - report: \"2026-10-06-places/ferry\"\n        pages: \"3 - 6\""))
  }

  @Test func refusesAPaperThatIsNoPack() {
    let result = imported(.pack, "A letter\n\nto nobody\n")
    #expect(result.diagnostics.map(\.rule) == [.paperNotUnderstood])
  }
}
