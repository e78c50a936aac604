import Diagnostics
import Record
import Testing

@testable import Importing
@testable import Papers

struct MinutesTests {
  static let paper = """
    MINUTES

    Minutes of a meeting of the Places and Piers Committee held in Room 2, Old Hall on Tuesday 6 October 2026 at 10.00 am

    Present:

    Councillor Ada Quarles (in the Chair)
    Councillors B Rook, C Stoat and D Wren

    Apologies: Councillor Lark

    Substitutes: Councillor B Rook (substitute for Councillor E Finch)

    In attendance: Jan Holt (Head of Lamps); Dr Lee Moss, Marlow Trust; Officers: Kim Park (Clerk)

    45/26 Declarations of interest

    There were none.

    46/26 Street lamps

    The Head of Lamps spoke. Members asked about
    cost.

    It was resolved that the figures be noted.

    47/26 Ferry

    AGREED: That
    1. the timetable be kept; and
    2. a survey be made.

    The vote was 5 for, 2 against and 1 abstention.

    48/26 Library hours

    RECOMMENDED to Cabinet that the library open on Sundays.

    The meeting closed at 12.05 pm.

    Signed ........................ Chair
    """

  static let agenda = [
    "meetings/2026-10-06-places/meeting.md": """
    ---
    committee: places
    date: 2026-10-06
    items:
      - number: "2"
        title: Declarations of interest
      - number: "4"
        title: "Report of the Director: street lamps"
      - number: "5"
        title: Verbal update on crossings
      - number: "6"
        title: Library hours
    ---
    """
  ]

  private let minutes = imported(.minutes, paper)

  @Test func makesAMeetingThatWasHeldWhereTheContentHasNone() {
    #expect(
      minutes.value.files.map(\.path) == [
        "meetings/2026-10-06-places/meeting.md", "meetings/2026-10-06-places/minutes.md",
      ])
    let lines = minutes.lines("meeting.md")
    for line in [
      "status: held", "start: \"10.00 am\"", "end: \"12.05 pm\"", "place: Room 2, Old Hall", "chair: ada-quarles",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test func partsTheRollIntoThoseItNames() {
    let text = minutes.file("minutes.md")
    #expect(text.contains("present:\n  - ada-quarles\n  - bert-rook\n  - Councillor C Stoat\n  - Councillor D Wren\n"))
    #expect(text.contains("in-attendance:\n  - Dr Lee Moss, Marlow Trust\n"))
    #expect(text.contains("officers:\n  - Jan Holt (Head of Lamps)\n  - Kim Park (Clerk)\n"))
    #expect(text.contains("apologies:\n  - Councillor Lark\n"))
    #expect(text.contains("substitutes:\n  - member: ella-finch\n    substitute: bert-rook\n"))
  }

  @Test func keepsEveryMinuteWithItsNumberAndDecision() {
    let body = minutes.body("minutes.md")
    for words in [
      "## 45/26 Declarations of interest\n",
      "## 47/26 Ferry\n\nAGREED: That\n\n1. the timetable be kept; and\n\n2. a survey be made.",
      "Members asked about cost.", "It was resolved that the figures be noted.",
      "RECOMMENDED to Cabinet that the library open on Sundays.",
    ] { #expect(body.contains(words), "\(words)") }
    #expect(minutes.leftovers(.signature) == ["Signed ........................ Chair"])
  }

  @Test func readsAVoteWithTheMinuteItWasIn() {
    #expect(
      minutes.file("minutes.md").contains("votes:\n  - item: \"47/26\"\n    for: 5\n    against: 2\n    abstained: 1\n")
    )
  }

  @Test func matchesMinutesToTheItemsOfTheAgenda() {
    let result = imported(.minutes, Self.paper, with: Self.agenda)
    #expect(result.value.files.map(\.path) == ["meetings/2026-10-06-places/minutes.md"])
    let body = result.body("minutes.md")
    for heading in [
      "## 45/26 Declarations of interest {item 2}", "## 46/26 Street lamps {item 4}", "## 47/26 Ferry {item 5}",
      "## 48/26 Library hours {item 6}",
    ] {
      #expect(body.contains(heading), "\(heading)")
    }
    #expect(result.file("minutes.md").contains("- item: \"5\""))
    // Only its place tells whose minute the ferry is.
    #expect(result.doubts.contains { $0.contains("47/26 Ferry") && $0.contains("item 5") })
    #expect(!result.doubts.contains { $0.contains("48/26") })
  }

  @Test func leavesAWordForNamesThatSeveralHave() {
    let text =
      "Places Committee, 6 October 2026\n\nPresent: Councillors I Lark and A Quarles\n\n1. APOLOGIES\n\nNone.\n\n2. LAMPS\n\nNoted.\n"
    let result = imported(.minutes, text) { $0.committee = "places" }
    #expect(result.file("minutes.md").contains("present:\n  - Councillor I Lark\n  - ada-quarles\n"))
    #expect(result.doubts == ["“Councillor I Lark” may be iris-lark or ivan-lark, and stays as written"])
  }

  @Test(arguments: [
    (["16. LAMPS", "17. FERRY", "18. PIERS"], ["## 16. LAMPS", "## 17. FERRY", "## 18. PIERS"]),
    (["16 LAMPS", "17 FERRY", "18 PIERS"], ["## 16. LAMPS", "## 17. FERRY", "## 18. PIERS"]),
    (["CH16 Lamps", "CH17 Ferry", "CH18 Piers"], ["## CH16. Lamps", "## CH17. Ferry", "## CH18. Piers"]),
    (["16. LAMPS", "16A. FERRY", "17. PIERS"], ["## 16. LAMPS", "## 16A. FERRY", "## 17. PIERS"]),
    (
      ["Minute 16: Lamps", "Minute 17: Ferry", "Minute 18: Piers"],
      ["## Minute 16: Lamps", "## Minute 17: Ferry", "## Minute 18: Piers"]
    ),
    (["XV. LAMPS", "XVI. FERRY", "XVII. PIERS"], ["## XV. LAMPS", "## XVI. FERRY", "## XVII. PIERS"]),
    (["16.1 LAMPS", "16.2 FERRY", "16.3 PIERS"], ["## 16.1 LAMPS", "## 16.2 FERRY", "## 16.3 PIERS"]),
    (["16. Lamps", "17. Ferry (verbal)", "18. Piers"], ["## 16. Lamps", "## 17. Ferry (verbal)", "## 18. Piers"]),
  ])
  func readsNumbersAsCouncilsWriteThem(titles: [String], headings: [String]) {
    let text = titles.map {
      "\($0)\n\nMembers spoke of it at length, and thanked all.\n\n1. the first point of a list\n2. the second\n"
    }.joined(separator: "\n")
    let result = imported(.minutes, text) { ($0.committee, $0.date) = ("places", .init(iso: "2026-10-06")) }
    let found = result.body("minutes.md").split(separator: "\n").filter { $0.hasPrefix("## ") }.map(String.init)
    #expect(found == headings)
    #expect(result.leftovers(.unaccounted) == [])
  }

  @Test func takesNoDecisionForAHeading() {
    let paper = SourcePaper.document([
      .words("Meeting of the Places and Piers Committee held on 6 October 2026"), .heading("16. Lamps"),
      .bold("RESOLVED"),
      .words("That the lamps be mended."), .heading("17. Ferry"), .bold("DECISION"), .words("That the ferry run."),
    ])
    let body = imported(.minutes, paper).body("minutes.md")
    #expect(body.contains("## 16. Lamps\n\n**RESOLVED**\n\nThat the lamps be mended."))
    #expect(body.contains("## 17. Ferry\n\n**DECISION**\n\nThat the ferry run."))
  }

  @Test func readsWelshMinutes() {
    let result = imported(.minutes, Self.welsh)
    #expect(result.lines("meeting.md").contains("date: \"2026-10-06\""))
    #expect(
      result.lines("meeting.md").contains("start: \"2.00 pm\"")
        && result.lines("meeting.md").contains("end: \"4.05 pm\""))
    let text = result.file("minutes.md")
    #expect(text.hasPrefix("---\nlanguage: cy\npresent:\n  - ada-quarles\n  - Y Cynghorydd Bryn Rook\n"))
    #expect(text.contains("## 3. GOLEUADAU STRYD") && text.contains("PENDERFYNWYD: bod yr adroddiad yn cael ei nodi."))
    #expect(result.leftovers(.signature) == ["CADEIRYDD"])
  }

  static let welsh = """
    COFNODION

    Cofnodion cyfarfod y Pwyllgor Lleoedd a gynhaliwyd yn yr Hen Neuadd ar Ddydd Mawrth 6 Hydref 2026 am 2.00 y prynhawn

    Yn bresennol: Y Cynghorydd Ada Quarles (Cadeirydd), Y Cynghorydd Bryn Rook a'r Cynghorydd Carys Stoat

    Ymddiheuriadau: Y Cynghorydd Dewi Wren

    Swyddogion: Jan Holt (Pennaeth Goleuadau)

    1. YMDDIHEURIADAU AM ABSENOLDEB

    Derbyniwyd ymddiheuriadau gan y Cynghorydd Dewi Wren.

    2. DATGANIADAU O FUDDIANT

    Nid oedd unrhyw ddatganiad.

    3. GOLEUADAU STRYD

    Siaradodd y Pennaeth am y goleuadau ac am y gost yn ystod y flwyddyn.

    PENDERFYNWYD: bod yr adroddiad yn cael ei nodi.

    Daeth y cyfarfod i ben am 4.05 y prynhawn

    CADEIRYDD
    """

  @Test func keepsAnExemptMinuteApart() {
    let text =
      "Meeting held on 6 October 2026\n\n1. LAMPS\n\nNoted.\n\n2. DEPOT (Exempt – paragraph 3)\n\nThe bids were opened.\n\n3. PIERS\n\nNoted.\n"
    let result = imported(.minutes, text) { $0.committee = "places" }
    #expect(!result.body("minutes.md").contains("bids"))
    #expect(
      result.file("minutes.md").contains(
        "withheld:\n  - number: \"2\"\n    title: DEPOT\n    text: The bids were opened.\n    exempt:\n      paragraph: [3]\n"
      ))
    #expect(result.doubts.count == 1)
  }

  @Test func readsHeadingsWithoutNumbers() {
    let text =
      "# Places and Piers Committee\n\n## Minutes of the meeting held on 6 October 2026\n\n**Present:** Cllr Ada Quarles (Chair), Cllr Bert Rook\n\n## Lamps\n\nNoted.\n\n## Ferry\n\n> **RESOLVED** – That it be kept.\n"
    let result = imported(.minutes, text)
    #expect(result.body("minutes.md") == "\n## Lamps\n\nNoted.\n\n## Ferry\n\n**RESOLVED** – That it be kept.\n")
    #expect(result.file("minutes.md").hasPrefix("---\npresent:\n  - ada-quarles\n  - bert-rook\n---"))
  }

  @Test func readsATableOfMinutesAndATableOfNames() {
    let paper = SourcePaper.document([
      .words("Meeting of the Places and Piers Committee held on 6 October 2026"), .bold("PRESENT"),
      .table([["Councillor Ada Quarles", "Chair"], ["Councillor C Stoat", ""]]),
      .table([["No", "Minute", "Action"], ["1", "Lamps. The figures were noted.", "JH"], ["2", "Ferry", ""]]),
    ])
    let result = imported(.minutes, paper)
    #expect(result.file("minutes.md").contains("present:\n  - ada-quarles\n  - Councillor C Stoat\n"))
    #expect(result.body("minutes.md").contains("## 1. Lamps\n\nThe figures were noted.\n\nAction: JH\n\n## 2. Ferry"))
    #expect(result.lines("meeting.md").contains("chair: ada-quarles"))
  }
}
