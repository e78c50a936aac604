import Diagnostics
import Formats
import Publications
import Record
import Testing

@testable import Proving

/// Papers of every make: no false alarm over what is whole, and no loss that goes unseen.
struct UnlikeParityTests {
  static let record = ParityTests.record(of: ParityTests.files.merging(files) { $1 })
  static let publications = Publications(record).all.map { $0.compose() }
  static let kinds: [PublicationKind] = [
    .agenda, .agendaPack, .minutes, .report, .recommendations, .response, .actionPlan, .workProgramme, .indicators,
  ]

  static func of(_ kind: PublicationKind) throws -> Publication {
    try #require(publications.first { $0.kind == kind })
  }

  static func missing(_ publication: Publication, in format: Format) throws -> [String] {
    try ParityTests.missing(publication, in: format, of: record)
  }

  @Test(arguments: kinds, Format.allCases) func criesNoWolf(kind: PublicationKind, format: Format) throws {
    let missing = try Self.missing(Self.of(kind), in: format)
    #expect(missing == [])
  }

  @Test(arguments: Format.allCases) func criesNoWolfOverAWelshPaper(format: Format) throws {
    let path = "meetings/2026-03-10-place/crossings.md"
    let more = "13.0 Gweler [y canllaw](https://canllaw.example/a_b) a {lang en: the flood plan}, “ddwywaith”."
    let welsh = try #require(Self.files[path]).replacing("authors:", with: "language: cy\nauthors:")
      .replacing("13.1.2 Write", with: more + "\n\n13.1.2 Write")
    let record = ParityTests.record(of: ParityTests.files.merging(Self.files) { $1 }.merging([path: welsh]) { $1 })
    let report = try #require(Publications(record).all.first { $0.kind == .report }).compose()
    #expect(report.language == "cy")
    let missing = try ParityTests.missing(report, in: format, of: record)
    #expect(missing == [])
  }

  /// A book cannot lead to a site that does not know its own address.
  @Test(arguments: kinds, Format.allCases) func asksForNoLinkToASiteWithoutAnAddress(
    kind: PublicationKind, format: Format
  ) throws {
    let record = ParityTests.record(
      of: ParityTests.files.merging(["council.yml": "name: Anytown Council\n"]) { $1 })
    let publication = try #require(Publications(record).all.first { $0.kind == kind }).compose()
    let missing = try ParityTests.missing(publication, in: format, of: record)
    #expect(missing == [])
  }

  /// Each numbered paragraph but its number, one after another.
  @Test(arguments: ParityTests.whole) func missesTheWordsOfEachParagraph(format: Format) throws {
    let report = try Self.of(.report)
    for (place, block) in report.blocks.enumerated() {
      guard case .paragraph(var own) = block, let number = own.number else { continue }
      own.words = []
      var broken = report
      broken.blocks[place] = .paragraph(own)
      #expect(try Self.missing(broken, in: format).contains("paragraph \(number)"), "\(number)")
    }
  }

  /// Each cell that has something in it, a figure or a sign alone as well as words. In braille, where what is owed is looked for from
  /// the beginning again, the last is found in the number of a paragraph.
  @Test(arguments: Format.allCases) func missesEachCell(format: Format) throws {
    let report = try Self.of(.report)
    let place = try #require(report.blocks.firstIndex { if case .table = $0 { true } else { false } })
    guard case .table(let table) = report.blocks[place] else { return }
    for row in table.rows.indices {
      for column in table.columns.indices {
        let own = table.rows[row].cells[column].blocks
        if own.isEmpty || format.group == .braille && own.cellText == "13.1.2" { continue }
        var lesser = table
        lesser.rows[row].cells[column].blocks = []
        var broken = report
        broken.blocks[place] = .table(lesser)
        #expect(try !Self.missing(broken, in: format).isEmpty, "row \(row + 1), column \(column + 1)")
      }
    }
  }

  @Test(arguments: Format.allCases) func missesAMeasureInACell(format: Format) throws {
    var broken = try Self.of(.actionPlan)
    broken.blocks = broken.blocks.map { block in
      guard case .table(var table) = block else { return block }
      for row in table.rows.indices {
        for column in table.rows[row].cells.indices {
          table.rows[row].cells[column].blocks = table.rows[row].cells[column].blocks.map { block in
            guard case .list(var list) = block else { return block }
            list.items.removeLast()
            return .list(list)
          }
        }
      }
      return .table(table)
    }
    let measures = try #require(broken.sheets[0].columns.firstIndex(of: "measures"))
    for row in broken.sheets[0].rows.indices {
      let cell = broken.sheets[0].rows[row][measures].split(separator: "\n").dropLast()
      broken.sheets[0].rows[row][measures] = cell.joined(separator: "\n")
    }
    #expect(try !Self.missing(broken, in: format).isEmpty)
  }
}

extension UnlikeParityTests {
  private static let files = [
    "glossary.md": """
    ---
    entries:
      - { term: HGV, stands-for: heavy goods vehicle, meaning: A lorry. }
      - { term: SEN, stands-for: special educational needs, meaning: What some pupils have. }
    ---
    """,
    "meetings/2026-03-10-place/crossings.md": """
    ---
    title: Crossings & “quays” – ¿unlike? 🦆
    authors: [Head of Transport]
    background-papers: none
    recommendations:
      - number: 1. (a)
        text: That the “count” & its ~~cost~~ be noted.
    ---

    ## 13 UNLIKE THINGS AND OTHERS

    13.1 The “Harbour & Quay” scheme – Mr O’Dowd’s, ‘as agreed’ – cost £1,250.50 (5% more) in 7–12 weeks, 3 × 4 m².

    13.1.2 Write to quay.master@harbour.example or see https://harbour.example/a_b?c=d&e=f#g_h-i for the plan.

    13.1.3 It was ~~left out on Monday~~ kept, and `set -x "quay" <angle>` is code.

    13.1.4 Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch and Vierwaldstätterseedampfschifffahrtsgesellschaftskapitänsmützenabzeichenbeschaffung are long.

    13.1.5 In Welsh: {lang cy: mae’r cyngor yn croesawu’r adroddiad hwn, a’i 3 argymhelliad}, it was said.

    13.1.6 A duck 🦆, Ωμέγα, Привет, مرحبا بكم, שלום and 漢字 were on the posters; naïve café, Ærø, Łódź, ½ and 2².

    13.1.7 Ten\u{A0}lorries a\u{A0}day, harbour\u{AD}master, zero\u{200B}width, non\u{2011}breaking.

    13.1.8 HGVs were counted; each HGV's weight, all HGVs’ weights, SEN pupils and the non-SEN ones.

    13.1.10 The judgment [2014] EWCA Civ 12, note [1], and [sic] were read.

    13.1.9 On 1. (a) and 2. (b)(ii) see p. 4, paras 3–5, e.g. “1. (a) first”, and/or 2025/26, 23.10.2014, 28/11/14, 10.30 am.

    1. (a) That a list begins with two numbers.

    2. (b) That it goes on.

    | Place | Berths | % | Note |
    |---|---|---|---|
    | Mill Quay |  | 5% | " |
    | Corn Quay | 12 | ✓ | 〃 |
    |  | 1,250 | – | “ditto” & more |
    | [Low Quay](https://quay.example/low) | £3.50 | ? | 13.1.2 |
    """,
    "meetings/2026-03-10-place/minutes.md": """
    ---
    status: approved
    ---

    ## 31. Crossings near schools {item 1}

    RESOLVED:

    1. (a) that “the count” & its cost be noted; and

    2. {lang cy: bod y pwyllgor yn diolch i’r swyddogion}.

    RESOLVED: that HGVs’ weights, 13.1.2 and 🦆 be kept.
    """,
    "reviews/crossings/action-plan.md": """
    ---
    title: What is done about crossings
    actions:
      - number: "13.1.2"
        recommendations: ["1"]
        text: Survey “each” crossing & quay.
        leads: [Highways Manager, Mr O’Dowd]
        by-when: 28/11/14
        measures: ["1. (a) ten crossings", HGVs’ routes – all 7, "{lang cy: pob ysgol}"]
        progress:
          - { date: April 2026, text: "~~Half~~ All of them: see https://harbour.example/a?b=c&d=e" }
      - number: 2. (b)
        text: Tell the schools.
        leads: ['"']
        by-when: '"'
        measures: [ten schools, twelve pupils]
    ---
    """,
    "work-programme/place-2026-27.md": """
    ---
    title: Work programme 2026/27
    committee: place
    entries:
      - item: Parking & “quays” – 🦆
        purpose: To hear from HGVs' drivers about 13.1.2.
        status: planned
    ---
    """,
    "indicators/roads.md": """
    ---
    title: Roads
    committee: place
    indicators:
      - code: R 1.1
        name: Crossings & quays
        value: "12.5%"
        target: "> 10%"
        series:
          - { period: "2024/25", value: "4" }
          - { period: "2025/26", value: "–" }
    ---
    """,
  ]
}
