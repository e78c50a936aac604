import Publications
import Record
import Testing

/// What a clerk wrote about a thing reaches whoever reads a publication of it.
@Suite struct FactsTests {
  static let compiled = Compiled([
    "council.yml": "name: Testshire\n",
    "committees/children.md": "---\ntitle: Children\nkind: scrutiny\n---\n",
    "meetings/2026-10-07-children/meeting.md": """
    ---
    committee: children
    title: Getting to school
    date: 2026-10-07
    status: held
    items:
      - number: "4"
        title: Buses
        purpose: To see who waits.
        outcome: It was seen.
        notes: Bring a map.
        kind: report
        papers: [{ report: timetable }]
      - number: "5"
        title: Ferries
    ---
    """,
    "meetings/2026-10-07-children/timetable.md": """
    ---
    title: The timetable
    background-papers: none identified
    recommendations:
      - { number: (a), text: note the timetable }
      - { number: (b), text: ask for another }
      - { number: (c), text: pay the lowest, exempt: { paragraph: 3, reason: Prices of bidders. } }
    ---

    ## Where we are

    ### By road

    Slow.

    ### By water

    Slower.

    ## What it costs

    Little.
    """,
    "reviews/homes/review.md": "---\ntitle: Homes\ncommittee: children\n---\n",
    "reviews/homes/recommendations.md": """
    ---
    recommendations:
      - number: "1"
        text: That homes are found.
        section: Finding homes
        claim: { status: done, date: 2026-11-02, words: All found. }
        portfolio: Children and families
        addressed-to: The cabinet
        lead: Head of Homes
        considered: 2026-11-03
        progress:
          - { date: 31 02 06, text: Asked. }
      - number: "2"
        text: That they are warm.
        made-at: 2026-10-07-children
        by-when: June 2027
    ---
    """,
  ])

  private func text(_ kind: PublicationKind) throws -> String { try #require(Self.compiled.first(kind)).text }

  @Test(arguments: [PublicationKind.agenda, .agendaPack]) func anItemSaysWhatItIsFor(kind: PublicationKind) throws {
    let text = try text(kind)
    #expect(text.contains("4 Buses") && text.contains("To see who waits."))
    #expect(text.contains("It was seen.") && text.contains("Bring a map."))
  }

  @Test func aRecommendationSaysWhoseItIsAndWhereItStands() throws {
    let lines = try text(.recommendations).split(separator: "\n").map(String.init)
    for (name, words) in [
      ("Portfolio", "Children and families"), ("Section", "Finding homes"), ("Addressed to", "The cabinet"),
      ("Who leads", "Head of Homes"), ("Considered by the executive", "3 November 2026"),
    ] {
      let place = try #require(lines.firstIndex(of: name), "no “\(name)”")
      #expect(lines[place + 1] == words)
    }
  }

  @Test func aDayThatNoCalendarHasIsShownWithTheDoubt() throws {
    #expect(try text(.recommendations).contains("“31 02 06” (February 2006 has 28 days)"))
  }

  @Test func whatAReportRecommendsKeepsItsLetters() throws {
    #expect(try text(.report).contains("(a)\nnote the timetable\n(b)\nask for another"))
  }

  @Test func headingsKeepTheirLevels() throws {
    let headings = try #require(Self.compiled.first(.report)).headings.filter { !$0.anchor.hasPrefix("part--") }
    #expect(headings.map(\.level) == [2, 3, 3, 2])
  }

  @Test func columnsHaveWhatTheirNamesSay() throws {
    let sheet = try #require(Self.compiled.first(.recommendations)?.sheets.first)
    let row = Dictionary(zip(sheet.columns, try #require(sheet.rows.first))) { $1 }
    #expect(row["leads"] == "Head of Homes" && row["addressed_to"] == "The cabinet")
    #expect(row["portfolio"] == "Children and families" && row["section"] == "Finding homes")
    #expect(row["recommendation"] == "That homes are found.")
  }

  @Test func aMeetingHasItsDayInATableAndADeadlineItsLastDay() throws {
    let sheet = try #require(Self.compiled.first(.recommendations)?.sheets.first)
    let row = Dictionary(zip(sheet.columns, try #require(sheet.rows.last))) { $1 }
    #expect(row["made_at"] == "Getting to school, 7 October 2026")
    #expect(row["due"] == "2027-06-30" && row["by_when"] == "June 2027")
  }

  @Test func whereItStandsIsSaidBeforeItsFactsAndCountsNothingFromToday() throws {
    let words = try text(.recommendations)
    let said = "Officers say done (2 November 2026). Scrutiny has not confirmed it."
    let place = try #require(words.firstRange(of: said))
    #expect(words[place.upperBound...].contains("What officers say"))
    #expect(!words.contains("18 days"))
  }

  @Test func aRowNamesEachOfItsValuesAndIsALineOfItsCell() throws {
    #expect(try text(.recommendations).contains("Status: Done\nSaid on: 2 November 2026\nIn the words: All found."))
    let sheet = try #require(Self.compiled.first(.recommendations)?.sheets.first)
    let row = Dictionary(zip(sheet.columns, try #require(sheet.rows.first))) { $1 }
    #expect(row["claims"] == "Status: Done; Said on: 2026-11-02; In the words: All found.")
    #expect(row["closed_as"] == "")
  }

  @Test func thatNobodyIsNamedIsSaid() throws {
    #expect(try text(.recommendations).contains("Who leads\nNobody is named"))
  }

  @Test func whatIsWithheldLeavesTheOtherColumnsInTheirPlaces() throws {
    let sheet = try #require(Self.compiled.first(.report)?.sheets.first)
    let cells = try #require(sheet.rows.last)
    #expect(cells.count == sheet.columns.count)
    let row = Dictionary(zip(sheet.columns, cells)) { $1 }
    #expect(row["recommendation"] == "" && row["address"]?.contains("timetable") == true)
    #expect(row["withheld"]?.contains("Prices of bidders.") == true)
  }
}
