import Testing

@testable import Braille
@testable import Publications

/// The bytes of BRF and PEF, and reading them back.
@Suite struct FileTests {
  private static let board = Abbreviation(short: "ICB", expansion: "integrated care board")

  private static let blocks: [Block] = [
    Made.heading("Recommendations"),
    .paragraph(
      Paragraph(
        number: "1.1",
        words: [
          .text("RESOLVED: THAT THE "), .abbreviation(board, isFirst: true), .text(", and "),
          .strong([.text("every other body named")]), .text(", publish "),
          .link([.text("the plan")], .elsewhere("https://plan.example/a-plan?b=1")), .text(" – “in full”."),
        ])),
    .paragraph(Paragraph(words: [.text("Croeso: "), .language("cy", [.text("mae’r cyngor yn croesawu pawb")])])),
    .table(
      Made.table("Plan", ["Action", "Lead"], [[String(repeating: "Grit the hill roads. ", count: 4), "Highways"]])),
  ]

  private func brf(_ blocks: [Block], _ grade: Grade = .two) throws -> [UInt8] {
    try Transcriber(Made.translation()).book(of: Made.publication(blocks), grade).brf()
  }

  @Test(arguments: Grade.allCases)
  func keepsToTheShapeOfAPage(_ grade: Grade) throws {
    let file = BrailleFile(try brf(FileTests.blocks + Made.long(60), grade))
    #expect(file.faults == [])
    #expect(file.pages.count > 3)
    #expect(file.pages.allSatisfy { $0.lines.count == 25 })
  }

  @Test func seesEveryFaultOfAFile() {
    let bytes = Array(
      (String(repeating: "A", count: 41) + "\r\n" + String(repeating: "\r\n", count: 25) + "\u{C}a\r\n").utf8)
    #expect(
      BrailleFile(bytes).faults == [
        .longPage(page: 1, lines: 26), .longLine(page: 1, line: 1, cells: 41), .noCell(page: 2, line: 1, byte: 0x61),
      ])
  }

  @Test func putsAFormFeedBetweenPagesAndEndsLinesForEmbossers() throws {
    let book = try Transcriber(Made.translation()).book(of: Made.publication(Made.long(40)), .two)
    let bytes = book.brf()
    #expect(bytes.count { $0 == 0x0C } == book.pageCount - 1)
    #expect(bytes.suffix(2).elementsEqual([0x0D, 0x0A]))
    #expect(bytes.count { $0 == 0x0D } == 25 * book.pageCount && bytes.count { $0 == 0x0A } == 25 * book.pageCount)
  }

  @Test func isTheSameEachTime() throws {
    #expect(try brf(FileTests.blocks) == brf(FileTests.blocks))
  }

  @Test func writesPEFWithTheSameCells() throws {
    let publication = Made.publication(FileTests.blocks, title: "Roads & <paths>")
    let book = try Transcriber(Made.translation()).book(of: publication, .two)
    let pef = String(decoding: book.pef(of: publication), as: UTF8.self)
    #expect(pef.contains("<dc:title>Roads &amp; &lt;paths&gt;</dc:title>"))
    #expect(pef.contains("<dc:date>2026-11-20</dc:date>"))
    let rows = pef.split(separator: "\n").filter { $0.hasPrefix("<row>") }.map { $0.dropFirst(5).dropLast(6) }
    let back = rows.map { row in
      String(
        decoding: row.unicodeScalars.map { scalar in
          UInt8(0x20 + (Cell.dots.firstIndex(of: UInt8(scalar.value - 0x2800)) ?? 0))
        }, as: UTF8.self)
    }
    let lines = book.volumes.flatMap { $0.front + $0.body }.flatMap(\.lines).map { String(decoding: $0, as: UTF8.self) }
    #expect(back == lines)
  }

  /// Words that must be found, and ones that must not.
  @Test(arguments: Grade.allCases)
  func findsEveryWordAgain(_ grade: Grade) throws {
    let translation = try Made.translation()
    let reading = BrailleReading(try brf(FileTests.blocks, grade), grade, translation)
    let expected: [[Inline]] = [
      [.text("Recommendations")],
      [
        .text("RESOLVED: THAT THE "), .abbreviation(FileTests.board, isFirst: true), .text(", and "),
        .strong([.text("every other body named")]), .text(", publish the plan – “in full”."),
      ],
      [.text("1.1")], [.language("cy", [.text("mae’r cyngor yn croesawu pawb")])], [.text("Highways")],
      [.code("https://plan.example/a-plan?b=1")],
      [.text(String(repeating: "Grit the hill roads. ", count: 4))],
    ]
    #expect(try reading.missing(expected, language: "en-GB") == [])
    let absent: [[Inline]] = [[.text("1.2")], [.text("every other body name")], [.text("Grit the moor roads")]]
    #expect(try reading.missing(absent, language: "en-GB") == [0, 1, 2])
    #expect(try reading.missingNotes(["integrated care board", "another board"]) == [1])
  }

  @Test func readsBackInPrint() throws {
    let reading = BrailleReading(try brf(FileTests.blocks), .two, try Made.translation())
    let words = try #require(reading.print()).lowercased()
    for part in [
      "resolved: that the icb integrated care board, and every other body named, publish", "grit the hill roads. grit",
    ] {
      #expect(words.contains(part))
    }
  }
}
