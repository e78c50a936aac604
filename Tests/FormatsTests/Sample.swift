import Record

@testable import Publications

/// A publication with every kind of block and word, of an invented council.
enum Sample {
  static let publication = Publication(
    kind: .report, subject: RecordRef(.report, 0), stem: "meetings/2026-01-14-health/falls",
    page: "meetings/2026-01-14-health/falls/index.html", site: "https://scrutiny.example/",
    title: "Falls & fractures <draft plan>", language: "en-GB", council: "Anytown Council",
    date: Day(year: 2026, month: 1, day: 14), summary: "What is done to prevent falls.", blocks: blocks,
    abbreviations: [Abbreviation(short: "HWB", expansion: "Health and Wellbeing Board")])

  private static let blocks: [Block] = [
    .facts([Fact("Classification", [words("Open")]), Fact("Author", [words("Head of Public Health")])]),
    heading(2, "Purpose", "purpose", number: "1"),
    .paragraph(
      Paragraph(
        number: "1.1", anchor: "para-1-1",
        words: [
          .text("To tell the "),
          .abbreviation(Abbreviation(short: "HWB", expansion: "Health and Wellbeing Board"), isFirst: true),
          .text(" of "), .strong([.text("412 falls")]), .text(", see "),
          .link([.text("the table")], .within("falls-by-ward")), .text(", "),
          .link([.text("recommendation 3")], .site("reviews/falls/rec-3/index.html")), .text(" and "),
          .link([.text("the guidance")], .elsewhere("https://guidance.example/falls?a=1&b=2")), .text("."),
        ])),
    .paragraph(
      Paragraph(words: [
        .language("cy", [.text("Iechyd da")]), .lineBreak, .emphasis([.text("and more")]), .struck([.text("old")]),
      ])),
    heading(3, "By ward", "falls-by-ward"),
    .table(table),
    .resolution([
      words("RESOLVED:"),
      .list(
        List(
          isOrdered: true,
          items: [
            List.Item(number: "(a)", anchor: "res-1-a", blocks: [words("that the plan be noted; and")]),
            List.Item(number: "(b)", blocks: [words("that it come back."), words("In June.")]),
          ])),
    ]),
    .list(
      List(isOrdered: false, items: [List.Item(blocks: [words("a point")]), List.Item(blocks: [words("another")])])),
    .figure(
      Figure(
        title: "Falls since 2020", alternative: "From 390 in 2020 to 412 in 2025.", data: table,
        drawing: Array(
          "<svg class=\"chart\" viewBox=\"0 0 420 250\"><polyline class=\"chart-line\" points=\"1,1 2,2\"/></svg>".utf8)
      )),
    .quote([words("We fell.")]),
    .note([.text("Lead inherited from the row above.")]),
    .code("a  b\nc"),
    .rule,
    heading(2, "Recommendation", "recommendation", number: "2"),
    .list(List(isOrdered: true, items: [List.Item(number: "1", blocks: [words("That rails be fitted.")])])),
  ]

  static let table = Table(
    caption: "Falls by ward",
    columns: [
      Table.Column(words: [.text("Ward")]), Table.Column(words: [.text("Falls")], isNumeric: true),
      Table.Column(words: []),
    ],
    rows: [
      Table.Row(
        anchor: "row-1",
        cells: [
          Table.Cell(isHeading: true, blocks: [words("Alder")]), Table.Cell(blocks: [words("17")]),
          Table.Cell(blocks: []),
        ]),
      Table.Row(
        cells: [
          Table.Cell(isHeading: true, blocks: [words("Birch")]),
          Table.Cell(blocks: [words("9"), words("of them 2 at night")]),
          Table.Cell(blocks: [words("new")]),
        ]),
    ])

  static func words(_ text: String) -> Block { .paragraph(Paragraph(words: [.text(text)])) }

  private static func heading(_ level: Int, _ text: String, _ anchor: String, number: String? = nil) -> Block {
    .heading(Heading(level: level, number: number, anchor: anchor, words: [.text(text)]))
  }
}
