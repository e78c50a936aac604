import Diagnostics
import Testing

@testable import Record

/// Every kind of event is written once and read back.
@Suite struct ProseEventsTests {
  let place = SourceRange(path: "report.md")

  @Test func readsBackEveryBlock() {
    var writer = ProseWriter()
    writer.startList(ordered: true, start: 300, tight: true)
    writer.startItem(number: "300")
    writer.startQuote()
    writer.rule()
    writer.endQuote()
    writer.endItem()
    writer.startItem()
    writer.endItem()
    writer.endList(ordered: true)
    writer.startTable(columns: 2)
    writer.startTableHead()
    writer.startCell(header: true, alignment: .right)
    writer.endCell(header: true)
    writer.endTableHead()
    writer.startRow()
    writer.endRow()
    writer.endTable()
    writer.startResolution(ProseResolution(item: "7", headingNumber: nil, headingAnchor: nil, range: place))
    writer.endResolution()
    #expect(
      lines(writer.finish()) == [
        "list true 300 true", "item 300", "quote", "rule", "endQuote", "endItem", "item -", "endItem", "endList true",
        "table 2", "head", "cell true right", "endCell true", "endHead", "row", "endRow", "endTable", "resolution 0",
        "endResolution",
      ])
  }

  @Test func readsBackEveryInline() {
    var writer = ProseWriter()
    let words = Array("item 7".utf8)
    words.withUnsafeBufferPointer { bytes in
      writer.code(bytes)
      writer.codeBlock(language: "csv", text: bytes)
      writer.citation(ProseCitation(kind: .item, number: "7", range: place), words: bytes)
    }
    writer.startLink(destination: "https://example.org/")
    writer.endLink()
    writer.startLink(destination: "a.pdf", file: ProseFile(path: "a.pdf", isImage: false, range: place))
    writer.endLink()
    writer.image(
      destination: "b.png", alternative: "A chart", file: ProseFile(path: "b.png", isImage: true, range: place))
    writer.startLanguage("cy")
    writer.lineBreak()
    writer.endLanguage()
    let prose = writer.finish()
    #expect(
      lines(prose) == [
        "code item 7", "block csv item 7", "cite 0", "text item 7", "endCite 0", "link https://example.org/ -",
        "endLink", "link a.pdf 0", "endLink", "image b.png A chart 1", "lang cy", "lineBreak", "endLang",
      ])
    #expect(prose.files.map(\.path) == ["a.pdf", "b.png"])
    #expect(prose.citations.count == 1)
  }

  @Test func stopsAtABrokenStream() {
    #expect(lines(Prose(stream: [0])) == [])
    #expect(lines(Prose(stream: [ProseOpcode.text.rawValue, 200, 1, 65])) == ["text A"])
  }

  private func lines(_ prose: Prose) -> [String] {
    var lines: [String] = []
    prose.forEach { lines.append(line($0)) }
    return lines
  }

  private func line(_ event: ProseEvent) -> String {
    switch event {
    case .startList(let ordered, let start, let tight): "list \(ordered) \(start) \(tight)"
    case .endList(let ordered): "endList \(ordered)"
    case .startItem(let number): "item \(number?.string ?? "-")"
    case .endItem: "endItem"
    case .startQuote: "quote"
    case .endQuote: "endQuote"
    case .codeBlock(let language, let text): "block \(language.string) \(text.string)"
    case .rule: "rule"
    case .startTable(let columns): "table \(columns)"
    case .endTable: "endTable"
    case .startTableHead: "head"
    case .endTableHead: "endHead"
    case .startRow: "row"
    case .endRow: "endRow"
    case .startCell(let header, let alignment): "cell \(header) \(alignment)"
    case .endCell(let header): "endCell \(header)"
    case .startResolution(let index): "resolution \(index)"
    case .endResolution: "endResolution"
    case .text(let text): "text \(text.string)"
    case .lineBreak: "lineBreak"
    case .code(let text): "code \(text.string)"
    case .startLink(let destination, let file): "link \(destination.string) \(file.map(String.init) ?? "-")"
    case .endLink: "endLink"
    case .image(let destination, let alternative, let file):
      "image \(destination.string) \(alternative.string) \(file.map(String.init) ?? "-")"
    case .startCitation(let index): "cite \(index)"
    case .endCitation(let index): "endCite \(index)"
    case .startLanguage(let tag): "lang \(tag.string)"
    case .endLanguage: "endLang"
    case .noteReference(let label, let anchor, let isFirst): "\(label.string) \(anchor.string) \(isFirst)"
    case .startParagraph, .endParagraph, .startHeading, .endHeading, .softBreak, .startEmphasis, .endEmphasis,
      .startStrong, .endStrong, .startStrikethrough, .endStrikethrough, .reference:
      "other"
    }
  }
}
