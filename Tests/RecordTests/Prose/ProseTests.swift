import Diagnostics
import Testing

@testable import Record

@Suite struct ProseTests {
  let place = SourceRange(path: "minutes.md")

  @Test func plainWordsBecomeOneParagraph() {
    let prose = Prose.plain("Tea & <biscuits>")
    #expect(names(prose) == ["startParagraph", "text", "endParagraph"])
    #expect(prose.plainText == "Tea & <biscuits>")
  }

  @Test func nothingIsEmpty() {
    #expect(Prose.plain("").isEmpty)
    #expect(Prose.empty.plainText == "")
    #expect(names(.empty) == [])
    #expect(!Prose.plain("x").isEmpty)
  }

  @Test func readsBackLengthsBeyondOneByte() {
    let long = String(repeating: "minute ", count: 5_000)
    #expect(Prose.plain(long).plainText == long.trimmingEnd)
  }

  @Test func keepsTheWrittenNumberAndItsAnchor() {
    var writer = ProseWriter()
    writer.startParagraph(number: "4.1", anchor: "para-4.1", kind: .paragraph, at: place)
    writer.text("The service")
    writer.endParagraph()
    let prose = writer.finish()
    var seen: [String] = []
    prose.forEach { event in
      if case .startParagraph(let number?, let anchor?) = event { seen += [number.string, anchor.string] }
    }
    #expect(seen == ["4.1", "para-4.1"])
    #expect(prose.numbers.map(\.text) == ["4.1"])
  }

  @Test func givesNoAnchorTwice() {
    var writer = ProseWriter()
    for title in ["Home care", "Home care", "Home care 2", "Para 28", "Home care"] { heading(title, in: &writer) }
    let numbered = writer.startParagraph(number: "28", anchor: "para-28", kind: .paragraph, at: place)
    writer.endParagraph()
    let again = writer.startParagraph(number: "28", anchor: "para-28", kind: .paragraph, at: place)
    writer.endParagraph()
    let anchors = writer.finish().headings.map(\.anchor)
    #expect(anchors == ["home-care", "home-care-2", "home-care-2-2", "section-para-28", "home-care-3"])
    #expect([numbered, again] == ["para-28", "para-28-2"])
  }

  @Test(arguments: [
    ("What the cabinet answered", "what-the-cabinet-answered"), ("Gŵyl y Dŵr", "gwyl-y-dwr"),
    ("Children’s homes: 2026/27", "childrens-homes-2026-27"), ("—", "section"), ("  A  ", "a"),
    ("\u{C9}clairage", "eclairage"), ("E\u{301}clairage", "eclairage"), ("C\u{30C}apek", "apek"), ("Čapek", "apek"),
    ("x\u{302} y", "x-y"),
  ])
  func makesAnchorsFromWords(words: String, anchor: String) { #expect(ProseAnchors.slug(words) == anchor) }

  @Test func listsHeadingsWithNumberAndItem() {
    var writer = ProseWriter()
    let open = writer.startHeading(level: 2, number: Located("16", at: place), items: Located(["7"], at: place))
    writer.startEmphasis()
    writer.text("Home")
    writer.endEmphasis()
    writer.text(" care")
    writer.endHeading(open)
    #expect(
      writer.finish().headings == [
        ProseHeading(level: 2, text: "Home care", anchor: "home-care", number: "16", item: "7")
      ])
  }

  @Test func plainTextPutsBlocksOnLinesAndBreaksAsSpaces() {
    var writer = ProseWriter()
    heading("Care", in: &writer)
    writer.startParagraph()
    writer.text("See ")
    writer.reference(ProseReference(target: "rec-10", label: "the tenth", range: place))
    writer.softBreak()
    writer.text("and ")
    writer.reference(ProseReference(target: "rec-11", label: nil, range: place))
    writer.endParagraph()
    writer.startRow()
    for cell in ["a", "b"] {
      writer.startCell(header: false, alignment: .none)
      writer.text(cell)
      writer.endCell(header: false)
    }
    writer.endRow()
    #expect(writer.finish().plainText == "Care\nSee the tenth and rec-11\na b")
  }

  @Test func aWriterStartsAfreshAfterFinishing() {
    var writer = ProseWriter()
    heading("Care", in: &writer)
    let first = writer.finish()
    heading("Care", in: &writer)
    #expect(writer.finish() == first)
  }

  private func heading(_ words: String, in writer: inout ProseWriter) {
    let open = writer.startHeading(level: 2)
    writer.text(words)
    writer.endHeading(open)
  }

  private func names(_ prose: Prose) -> [String] {
    var names: [String] = []
    prose.forEach { names.append(String("\($0)".prefix { $0 != "(" })) }
    return names
  }
}

extension String {
  fileprivate var trimmingEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
