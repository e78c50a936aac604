import Braille
import Compiling
import Diagnostics
import Formats
import Publications
import Record
import Testing

@testable import Proving

/// What is owed is looked for in finished files; a writer that left something out would be found out.
struct ParityTests {
  static let record = record(of: files)

  static func record(of files: [String: String]) -> Record { Compiling.record(of: files).value }

  static let publications = Publications(record).all.map { $0.compose() }

  static func of(_ kind: PublicationKind) throws -> Publication {
    try #require(publications.first { $0.kind == kind })
  }

  static func missing(
    _ publication: Publication, in format: Format, of record: Record = record
  ) throws -> [String] {
    let maker = try FormatMaker(for: [format], jobs: 1)
    var session = maker.session(of: publication)
    let files = try session.files(in: format).map(\.bytes)
    let inventory = Inventories(record).inventory(of: publication.kind, publication.subject)
    let missing = try Parity.missing(
      from: files, in: format, inventory, of: publication, reading: session.translation.map(BrailleProof.init))
    return missing.map(\.what)
  }

  @Test(arguments: PublicationKind.allCases, Format.allCases)
  func everyFormatHoldsWhatItOwes(kind: PublicationKind, format: Format) throws {
    #expect(try Self.missing(Self.of(kind), in: format) == [])
  }

  /// An address may stand in a sentence as it is, with any sign after it.
  @Test(arguments: Format.allCases) func findsAddressesWithinSentences(format: Format) throws {
    let text = "See (https://x.example/a) and https://x.example/b. Or “https://x.example/c”; https://x.example/d?"
    let record = Self.record(
      of: Self.files.merging(["reports/links.md": "---\ntitle: Links\n---\n1. \(text)\n"]) { $1 })
    let planned = Publications(record).all.map { $0.compose() }
    let publication = try #require(planned.first { $0.kind == .report && $0.title == "Links" })
    #expect(try Self.missing(publication, in: format, of: record) == [])
  }

  @Test(arguments: PublicationKind.allCases) func everyKindOwesSomething(kind: PublicationKind) throws {
    let publication = try Self.of(kind)
    #expect(Inventories(Self.record).inventory(of: kind, publication.subject).count > 0)
  }

  /// Formats that hold the whole of a publication.
  static let whole = Format.allCases.filter { $0 != .csv }

  @Test(arguments: whole) func missesANumberedParagraph(format: Format) throws {
    let broken = try Self.of(.report).without {
      if case .paragraph(let own) = $0 { own.number == "4.1" } else { false }
    }
    #expect(try Self.missing(broken, in: format).contains("paragraph 4.1"))
  }

  @Test(arguments: whole) func missesTheNumberOfAParagraph(format: Format) throws {
    var broken = try Self.of(.report)
    broken.blocks = broken.blocks.map { block in
      guard case .paragraph(var own) = block, own.number == "4.1" else { return block }
      own.number = "4.2"
      return .paragraph(own)
    }
    #expect(try Self.missing(broken, in: format) == ["paragraph 4.1"])
  }

  @Test(arguments: Format.allCases) func missesACell(format: Format) throws {
    var broken = try Self.of(.report)
    broken.blocks = broken.blocks.map { block in
      guard case .table(var table) = block else { return block }
      table.rows[1].cells[1].blocks = []
      return .table(table)
    }
    #expect(try !Self.missing(broken, in: format).isEmpty)
  }

  @Test(arguments: whole) func missesALink(format: Format) throws {
    var broken = try Self.of(.report)
    broken.blocks = broken.blocks.map { block in
      guard case .paragraph(var own) = block else { return block }
      own.words = own.words.map { if case .link(let words, _) = $0 { .text(words.plain) } else { $0 } }
      return .paragraph(own)
    }
    #expect(try Self.missing(broken, in: format) == ["link"])
  }

  @Test(arguments: whole) func missesTheMarkOfANote(format: Format) throws {
    let report = "---\ntitle: Notes\n---\n1. Lamps[^1] go on.\n\n[^1]: Of 2025.\n"
    let record = Self.record(of: Self.files.merging(["reports/notes.md": report]) { $1 })
    var publication = try #require(
      Publications(record).all.map { $0.compose() }.first { $0.kind == .report && $0.title == "Notes" })
    #expect(try Self.missing(publication, in: format, of: record) == [])
    publication.blocks = publication.blocks.map { block in
      guard case .paragraph(var own) = block, own.number == "1" else { return block }
      own.words = [.text("Lamps go on.")]
      return .paragraph(own)
    }
    #expect(try !Self.missing(publication, in: format, of: record).isEmpty)
  }

  @Test(arguments: whole) func missesAResolution(format: Format) throws {
    let broken = try Self.of(.minutes).without { if case .resolution = $0 { true } else { false } }
    #expect(try Self.missing(broken, in: format).contains("resolution 1"))
  }

  @Test(arguments: Format.allCases) func missesARowOfAnActionPlan(format: Format) throws {
    var broken = try Self.of(.actionPlan)
    broken.blocks = broken.blocks.map { block in
      guard case .table(var table) = block else { return block }
      table.rows.removeLast()
      return .table(table)
    }
    broken.sheets[0].rows.removeLast()
    #expect(try Self.missing(broken, in: format).contains("What is to be done of action 2"))
  }

  @Test(arguments: whole) func missesARecommendation(format: Format) throws {
    var broken = try Self.of(.recommendations)
    broken.blocks = broken.blocks.filter { block in
      if case .paragraph(let own) = block { !own.words.plain.hasPrefix("That every crossing") } else { true }
    }
    #expect(try Self.missing(broken, in: format).contains("recommendation 1"))
  }

  @Test(arguments: Format.allCases) func missesAnAnswerToARecommendation(format: Format) throws {
    var broken = try Self.of(.response)
    broken.blocks = broken.blocks.map { block in
      guard case .table(var table) = block else { return block }
      let column = table.columns.firstIndex { $0.words.plain == "What was said" } ?? 0
      table.rows[0].cells[column].blocks = [.paragraph(Paragraph(words: [.text("Words of ours.")]))]
      return .table(table)
    }
    let column = try #require(broken.sheets[0].columns.firstIndex(of: "answer"))
    broken.sheets[0].rows[0][column] = ""
    #expect(try Self.missing(broken, in: format).contains("What was said of recommendation 1"))
  }

  @Test func looksForWhatAColourMeans() throws {
    let action = "{ number: \"1\", text: Survey., rag: amber, rag-meaning: Behind. }"
    let plan = "---\ntitle: Plan\nactions:\n  - \(action)\n---\n"
    let record = Self.record(of: Self.files.merging(["reviews/crossings/action-plan.md": plan]) { $1 })
    let inventory = Inventories(record).inventory(of: .actionPlan, Handle<ActionPlan>(0).ref)
    #expect(inventory.runs.joined().contains { $0.words == "Behind." })
  }

  /// Everything may be there, and still each recommendation under the other's number.
  @Test(arguments: whole) func missesTheOrderOfRecommendations(format: Format) throws {
    var broken = try Self.of(.recommendations)
    let places = broken.blocks.indices.filter { place in
      if case .paragraph(let own) = broken.blocks[place] { own.words.plain.hasPrefix("That ") } else { false }
    }
    broken.blocks.swapAt(try #require(places.first), try #require(places.last))
    #expect(places.count == 2)
    #expect(try !Self.missing(broken, in: format).isEmpty)
  }
}

extension Publication {
  fileprivate func without(_ isUnwanted: (Block) -> Bool) -> Publication {
    var copy = self
    copy.blocks = blocks.filter { !isUnwanted($0) }
    return copy
  }
}

extension ParityTests {
  static let files = [
    "council.yml": "name: Anytown Council\naddress: https://scrutiny.example/\n",
    "committees/place.md": "---\nname: Place Scrutiny Committee\nkind: scrutiny\n---\n",
    "committees/cabinet.md": "---\nname: Cabinet\nkind: executive\n---\n",
    "glossary.md": "---\nentries:\n  - term: HGV\n    stands-for: heavy goods vehicle\n    meaning: A lorry.\n---\n",
    "meetings/2026-03-10-place/meeting.md": """
    ---
    committee: place
    date: 2026-03-10
    status: held
    items:
      - number: "1"
        title: Crossings near schools
        purpose: To look at the HGV counts.
        papers:
          - report: crossings
    ---
    """,
    "meetings/2026-03-10-place/crossings.md": """
    ---
    title: Crossings near schools
    authors: [Head of Transport]
    background-papers: none
    recommendations:
      - number: (a)
        text: That the count be noted.
    ---

    ## 4 Counts

    4.1 Each HGV was counted for two weeks, and [the guidance](https://guidance.example/counts) was followed.

    | Road | Crossings | Lorries |
    |---|---|---|
    | Mill Lane | 213 | 48 |
    | Corn Street | 187 | 52 |
    """,
    "meetings/2026-03-10-place/minutes.md": """
    ---
    status: approved
    ---

    ## 31. Crossings near schools {item 1}

    The committee heard the counts.

    RESOLVED:

    (a) that the count be noted; and

    (b) that a survey be made.
    """,
    "reviews/crossings/review.md": """
    ---
    title: Crossings near schools
    committee: place
    agreed-at: 2026-03-10-place
    ---
    """,
    "reviews/crossings/recommendations.md": """
    ---
    recommendations:
      - number: "1"
        text: That every crossing within a mile of a school is surveyed by June 2026.
      - number: "2"
        text: That lorries keep off Mill Lane at school times.
    ---
    """,
    "reviews/crossings/response.md": """
    ---
    title: The cabinet's answer on crossings
    decision-maker: Cabinet
    date: 2026-04-20
    positions:
      - recommendation: "1"
        position: accepted
        text: The survey begins in May.
      - recommendation: "2"
        position: rejected
        text: The police would have to enforce it.
    ---
    """,
    "reviews/crossings/letter-1.md": """
    ---
    step: reminder
    from: The scrutiny officer
    to: [Cabinet]
    date: 2026-04-10
    answer-by: 2026-04-24
    about: [crossings/rec-1]
    ---

    Nobody has said yet when the survey begins.
    """,
    "reviews/crossings/action-plan.md": """
    ---
    title: What is done about crossings
    actions:
      - number: "1"
        recommendations: ["1"]
        text: Survey each crossing.
        leads: [Highways Manager]
        by-when: June 2026
      - number: "2"
        text: Tell the schools what was found.
        leads: [Highways Manager]
        by-when: tbc
    ---
    """,
    "work-programme/place-2026-27.md": """
    ---
    title: Work programme 2026/27
    committee: place
    entries:
      - item: Parking near schools
        purpose: To hear from three heads.
        status: planned
    ---
    """,
    "indicators/roads.md": """
    ---
    title: Roads
    committee: place
    indicators:
      - code: R 1
        name: Crossings surveyed
        value: "12"
        series:
          - { period: "2024", value: "4" }
          - { period: "2025", value: "12" }
    ---
    """,
  ]
}
