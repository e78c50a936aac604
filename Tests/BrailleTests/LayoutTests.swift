import Testing

@testable import Braille
@testable import Publications

/// Where things stand on the page.
@Suite struct LayoutTests {
  private func text(_ lines: [String]) -> [String] {
    lines.filter { !$0.isEmpty }.map { String($0.trimmingSuffix(" ")) }
  }

  @Test func indentsParagraphsAndHangsNumbers() throws {
    let words = "The people of the county have knowledge of every road that was gritted in the winter."
    let lines = try Made.lines([Made.paragraph(words), Made.paragraph(words, number: "4.1")], .one)
    let start = try #require(lines.firstIndex { $0.hasPrefix("  ,THE") })
    #expect(lines[start + 1].first != " ")
    let numbered = try #require(lines.firstIndex { $0.hasPrefix("#D4A ,THE") })
    #expect(lines[numbered + 1].hasPrefix("  ") && !lines[numbered + 1].hasPrefix("   "))
    #expect(lines.last?.hasPrefix("#D4A ") == true)
  }

  @Test func centresHeadingsAndSetsLowerOnesInCellsFiveAndSeven() throws {
    let lines = try Made.lines([
      Made.heading("Roads"), Made.paragraph("a"), Made.heading("Paths", level: 3), Made.paragraph("b"),
      Made.heading("Steps", level: 4), Made.paragraph("c"),
    ])
    let main = try #require(lines.firstIndex { $0.hasSuffix(",ROADS") })
    #expect(lines[main].prefix { $0 == " " }.count == 17)
    #expect(lines[main - 1].isEmpty && lines[main + 1].isEmpty)
    #expect(lines.contains("    ,PA?S"))
    #expect(lines.contains("      ,/EPS"))
  }

  @Test func setsListsInsideLists() throws {
    let inner = Block.list(List(isOrdered: false, items: [.init(blocks: [Made.paragraph("inner")])]))
    let list = List(isOrdered: true, items: [.init(number: "(a)", blocks: [Made.paragraph("outer"), inner])])
    let lines = try Made.lines([.list(list)], .one)
    #expect(lines.contains("\"<A\"> OUTER"))
    #expect(lines.contains("  _4 INNER"))
  }

  @Test func dividesWhatFitsOnNoLineWithDotFive() throws {
    let address = String(repeating: "abcdefgh/", count: 9)
    let lines = try Made.lines([.paragraph(Paragraph(words: [.code(address)]))], .one)
    let divided = lines.filter { $0.hasSuffix("\"") }
    #expect(divided.count >= 2)
    #expect(lines.allSatisfy { $0.utf8.count <= 40 })
    #expect(!divided.contains { $0.hasSuffix("_\"") })
  }

  @Test func keepsAHeadingWithTwoLinesOfWhatFollows() throws {
    for count in 8...24 {
      let blocks = (0..<count).map { Made.paragraph("line \($0)") }
      let pages = try Made.pages(blocks + [Made.heading("Roads")] + Made.long(2))
      let page = try #require(pages.first { $0.contains { $0.hasSuffix(",ROADS") } })
      let heading = try #require(page.firstIndex { $0.hasSuffix(",ROADS") })
      #expect(text(Array(page[(heading + 1)...])).count >= 3, "after \(count) lines")
    }
  }

  @Test func givesEveryPageItsHeadingItsNumberAndItsParagraphs() throws {
    let pages = try Made.pages(Made.long(30))
    #expect(pages.count > 2)
    for (index, page) in pages.enumerated() {
      #expect(page.count == 25)
      #expect(page[24].hasSuffix(" " + String(decoding: Cell.number(index + 1), as: UTF8.self)))
      #expect(page[24].utf8.count == 40)
      #expect((page[0].contains(",W9T] GRITT+ REVIEW")))
    }
    let begun = pages[0][..<24].filter { $0.hasPrefix("#") }.compactMap { $0.split(separator: " ").first }
    #expect(begun.count > 2 && begun[0] == "#A")
    #expect(pages[0][24].hasPrefix("#A-\(begun[begun.count - 1]) "))
    #expect(pages[0][1].isEmpty && !pages[1][1].isEmpty)
  }

  @Test func agreesInTheContentsWithThePages() throws {
    let blocks = (1...12).flatMap { [Made.heading("Part \($0)")] + Made.long(6) }
    let pages = try Made.pages(blocks)
    let front = pages.prefix { $0[24].contains(" P#") }
    let body = pages.dropFirst(front.count)
    let entries = front.joined().filter { $0.contains("\"\"\"") }
    #expect(entries.count == 12)
    for entry in entries {
      let number = try #require(entry.split(separator: " ").last)
      // “,"P #AB” has a dot 5 of its own; the guides are the first word of nothing else.
      let heading = entry.split(separator: " ").prefix { !$0.hasPrefix("\"\"") }.joined(separator: " ")
      let page = try #require(body.first { $0[24].hasSuffix(" " + number) })
      #expect(page.contains { $0.hasSuffix(" " + heading) }, "\(heading)")
    }
  }

  @Test func dividesLongBooksIntoVolumes() throws {
    let blocks = (1...30).flatMap { [Made.heading("Part \($0)")] + Made.long(60) }
    let book = try Transcriber(Made.translation()).book(of: Made.publication(blocks), .two)
    #expect(book.volumes.count > 1)
    #expect(book.volumes.allSatisfy { $0.body.count <= 100 && !$0.front.isEmpty })
    #expect(book.volumes.reduce(0) { $0 + $1.front.count + $1.body.count } == book.pageCount)
    let starts = book.volumes.dropFirst().map { String(decoding: $0.body[0].lines[1], as: UTF8.self) }
    #expect(starts.allSatisfy { $0.contains(",\"P #") })
    let second = try #require(book.volumes.dropFirst().first?.front.first)
    let title = second.lines.map { String(decoding: $0, as: UTF8.self) }
    #expect(title.contains { $0.hasSuffix(",VOLUME #B ( #" + String(UnicodeScalar(UInt8(0x40 + book.volumes.count)))) })
  }
}

extension String {
  fileprivate func trimmingSuffix(_ character: Character) -> Substring {
    var rest = self[...]
    while rest.last == character { rest.removeLast() }
    return rest
  }
}
