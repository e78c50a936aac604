import Diagnostics
import Testing

@testable import Importing
@testable import Papers

struct AgendaTests {
  static let paper = """
    PLACES AND PIERS COMMITTEE

    Date: Tuesday, 6 October 2026
    Time: 10.00 a.m. - 12.30 p.m.
    Venue: Room 2, Old Hall, Marlow Street
    Contact: Ida Fenn (01632 960111)
    Quorum: 4

    AGENDA

    1. Apologies for absence

    2. Declarations of interest
    To receive any declarations.

    3. Minutes of the meeting held on 1 September 2026 (Pages 5 - 12)
    To approve the minutes.

    PART A – ITEMS IN PUBLIC

    4. Report of the Director of Places: street lamps (Pages 13 – 40)
    To consider the report and:
    (a) note the figures
    (b) ask for a plan
    Lead: Head of Lamps

    5. Verbal update on the ferry

    6. Library hours (to follow)

    7. Exclusion of the press and public
    To resolve that the public be excluded for the following items.

    8. Award of the depot contract (Exempt – paragraphs 3 and 5 of Schedule 12A) (Pages 41 - 50)
    To consider bids.

    Public attendance

    Anyone may attend the open part of the meeting, and may film it from the gallery without asking.
    """

  private let agenda = imported(.agenda, paper)
  private var lines: [String] { agenda.lines("meeting.md") }

  @Test func makesTheMeetingOfItsDayAndCommittee() {
    #expect(agenda.value.files.map(\.path) == ["meetings/2026-10-06-places/meeting.md"])
    for line in ["committee: places", "date: \"2026-10-06\"", "start: \"10.00 a.m.\"", "end: \"12.30 p.m.\""] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(lines.contains("place: Room 2, Old Hall, Marlow Street"))
  }

  @Test func readsEveryItemWithItsPurposeAndPages() {
    #expect(lines.filter { $0.hasPrefix("- number:") }.count == 8)
    #expect(lines.contains("title: Minutes of the meeting held on 1 September 2026"))
    #expect(lines.contains("pages: \"5 - 12\""))
    #expect(lines.contains("pages: \"13 – 40\""))
    #expect(lines.contains("(b) ask for a plan"))
    #expect(lines.contains("notes: \"Lead: Head of Lamps\""))
  }

  @Test func tellsWhatSortOfItemItIsFromItsWords() {
    #expect(
      lines.filter { $0.hasPrefix("kind:") }.map { $0.dropFirst(6) } == [
        "standing", "standing", "standing", "report", "verbal", "standing",
      ])
  }

  @Test func namesAPaperThatIsToFollow() {
    #expect(
      agenda.file("meeting.md").contains(
        "    title: Library hours\n    papers:\n      - title: Library hours\n        to-follow: yes"))
    #expect(agenda.leftovers(.choice).contains("to follow"))
  }

  @Test func withholdsAnExemptItemWithItsParagraphsInTheWordsOfThePaper() {
    #expect(
      agenda.file("meeting.md").contains(
        "    exempt:\n      paragraph: [3, 5]\n      reason: Exempt – paragraphs 3 and 5 of Schedule 12A"))
    #expect(agenda.doubts == ["item 8 is exempt, so that nothing of it will be shown, not even its title"])
  }

  @Test func keepsWhatHasNoFieldBelowTheFields() {
    let body = agenda.body("meeting.md")
    for words in ["Contact: Ida Fenn (01632 960111)", "Quorum: 4", "Public attendance", "film it from the gallery"] {
      #expect(body.contains(words), "\(words)")
    }
    #expect(agenda.leftovers(.section) == ["PART A – ITEMS IN PUBLIC"])
    #expect(agenda.leftovers(.unaccounted) == [])
  }

  @Test func warnsOfItemsBehindTheExclusionThatNothingMarks() {
    let text = "6 October 2026\n\n1. Apologies\n\n2. Exclusion of the public\n\n3. The depot\n"
    #expect(imported(.agenda, text) { $0.committee = "places" }.doubts.count == 1)
  }

  @Test func warnsOfAnExemptItemWithoutItsParagraph() {
    let text = "6 October 2026\n\n1. Apologies\n\n2. The depot (EXEMPT)\n\n3. Lamps\n"
    let result = imported(.agenda, text) { $0.committee = "places" }
    #expect(result.doubts == ["item 2 is exempt, but no paragraph of Schedule 12A is named"])
    #expect(result.file("meeting.md").contains("exempt:\n      reason: EXEMPT"))
  }

  /// A row with its purpose cut by the end of the page, and pages in a column of their own.
  @Test func readsATableOfItems() {
    let rows = [
      "\t\tPages", "1.\t<p>APOLOGIES</p> <p>To receive apologies.</p>\t",
      "2.\t<p>LAMPS</p> <p>To look at the lamps of the</p>\t7 - 12",
      "", "old town.", "", "3. FERRY", "", "To hear about the ferry.", "", "13 - 20", "", "The rights of the public",
      "",
      "YOU MAY:", "", "- Attend the meeting",
    ]
    let text = "AGENDA\n\nPlaces Committee\n\nDate: **6 October 2026**\n\n" + rows.joined(separator: "\n")
    let result = imported(.agenda, text) { $0.committee = "places" }
    let lines = result.lines("meeting.md")
    #expect(lines.filter { $0.hasPrefix("- number:") }.count == 3)
    #expect(lines.contains("purpose: To look at the lamps of the old town."))
    #expect(lines.contains("purpose: To hear about the ferry."))
    #expect(lines.contains("pages: \"7 - 12\"") && lines.contains("pages: \"13 - 20\""))
    #expect(result.body("meeting.md").contains("The rights of the public"))
  }

  @Test func readsHeadingsOfADocument() {
    let paper = SourcePaper.document([
      .bold("Places and Piers Committee"), .words("Tuesday 6 October 2026 at 2.00 pm in the Old Hall"),
      .heading("Apologies", 2, mark: "1."), .heading("Street lamps", 2, mark: "2."),
      .words("To consider a report by the Head of Lamps."),
      .words("(Pages 3 to 9)"),
    ])
    let lines = imported(.agenda, paper).lines("meeting.md")
    #expect(lines.contains("start: \"2.00 pm\""))
    #expect(lines.contains("place: the Old Hall"))
    #expect(lines.contains("pages: \"3 to 9\""))
    #expect(lines.contains("purpose: To consider a report by the Head of Lamps."))
  }

  @Test func refusesAPaperWithoutItemsDayOrCommittee() {
    let result = imported(.agenda, "Notes of a talk\n\nabout nothing\n")
    #expect(result.diagnostics.allSatisfy { $0.rule == .paperNotUnderstood } && result.diagnostics.hasErrors)
    #expect(result.value.files.isEmpty)
  }

  private func items(_ text: String) -> [String] {
    imported(.agenda, "6 October 2026\n\n" + text) { $0.committee = "places" }.lines("meeting.md")
      .filter { ["- number", "title", "pages", "to-follow"].contains($0.split(separator: ":")[0]) }
  }

  @Test func readsPagesThatEndSeveralTitles() {
    let found = items("1. LAMPS          3 - 8\nTo look.\n\n2. FERRY          9 - 12\nTo hear.\n")
    #expect(
      found == [
        "- number: \"1\"", "title: LAMPS", "pages: \"3 - 8\"", "- number: \"2\"", "title: FERRY", "pages: \"9 - 12\"",
      ])
    #expect(items("1. Budget 3 - 8\n\n2. Ferry\n").contains("title: Budget 3 - 8"))
  }

  @Test(arguments: [
    ("1  Apologies\n2  Ferry\n2A  Fares\n3  Lamps", ["1", "2", "2A", "3"]),
    ("Item 1: Apologies\nItem 2: Ferry\nItem 3: Lamps", ["1", "2", "3"]),
    ("A1. Apologies\n\nA2. Ferry\n\nA3. Lamps", ["A1", "A2", "A3"]),
    ("7. APOLOGIES\n\n8. FERRY\n\n1. a point of it\n\n2. another\n\n9. LAMPS", ["7", "8", "9"]),
  ])
  func readsNumbersAsCouncilsWriteThem(text: String, numbers: [String]) {
    #expect(
      items(text).filter { $0.hasPrefix("- number") }
        == numbers.map { $0.first?.isLetter == true ? "- number: \($0)" : "- number: \"\($0)\"" })
  }

  @Test func readsThatTheReportOfAnItemIsToFollow() {
    #expect(items("1. Apologies\n\n2. Ferry\n\nReport of the Harbour Master – To Follow\n").contains("to-follow: yes"))
  }

  /// What a system gives away holds what was decided beside the item.
  @Test func keepsWhatWasDecidedAsTheOutcomeOfItsItem() {
    let paper = SourcePaper.document([
      .heading("Places and Piers Committee"),
      .table([["Date", "2026-10-06"], ["Time", "10:00 to 12:00"], ["Place", "Old Hall"]]),
      .heading("Apologies", 2, mark: "1"), .heading("Lamps", 2, mark: "2"), .words("To look at lamps."),
      .words("Decision: That they be mended."),
    ])
    let lines = imported(.agenda, paper).lines("meeting.md")
    #expect(lines.contains("outcome: \"Decision: That they be mended.\"") && lines.contains("end: \"12:00\""))
  }

  @Test func readsAWelshAgenda() {
    let text =
      "PWYLLGOR LLEOEDD\n\nDyddiad: Dydd Mawrth, 6 Hydref 2026\nAmser: 2.00 y prynhawn\nLleoliad: Yr Hen Neuadd\n\n1. Ymddiheuriadau am absenoldeb\n\n2. Cofnodion y cyfarfod (Tudalennau 5 - 12)\nI gymeradwyo cofnodion y cyfarfod ar 1 Medi.\n\n3. Goleuadau stryd (i ddilyn)\nAdroddiad gan y Pennaeth ar y goleuadau yn y dref.\n"
    let lines = imported(.agenda, text).lines("meeting.md")
    for line in [
      "committee: lleoedd", "date: \"2026-10-06\"", "start: \"2.00 pm\"", "place: Yr Hen Neuadd", "language: cy",
      "pages: \"5 - 12\"", "to-follow: yes",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }
}
