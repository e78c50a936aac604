import Diagnostics
import Testing

@testable import Record

@Suite struct ProseSectionsTests {
  @Test func cutsBeforeTheNamedHeadingsOnly() {
    let sections = document().sections(at: ["foster-care", "home-care"])
    #expect(sections.map(\.anchor) == [nil, "foster-care", "home-care"])
    #expect(sections.map(\.heading.plainText) == ["", "Foster care", "Home care"])
    #expect(sections.map(\.body.plainText) == ["Before", "Members heard.\nAside\nMore.", "Noted."])
  }

  @Test func thePiecesTogetherAreTheWhole() {
    let whole = document()
    let pieces = whole.sections(at: ["foster-care", "home-care"]).flatMap { $0.heading.stream + $0.body.stream }
    #expect(pieces == whole.stream)
  }

  @Test func withoutAHeadingToCutAtThereIsOnePiece() {
    let sections = document().sections(at: [])
    #expect(sections.map(\.anchor) == [nil])
    #expect(sections.first?.body == document())
    #expect(Prose.empty.sections(at: ["x"]).isEmpty)
  }

  @Test func aHeadingInAQuotationCutsNothing() {
    var writer = ProseWriter()
    writer.startQuote()
    heading("Foster care", in: &writer)
    writer.endQuote()
    let sections = writer.finish().sections(at: ["foster-care"])
    #expect(sections.map(\.anchor) == [nil])
  }

  @Test func referencesKeepTheirPlaces() {
    var writer = ProseWriter()
    for (title, target) in [("One", "a"), ("Two", "b")] {
      heading(title, in: &writer)
      writer.startParagraph()
      writer.reference(ProseReference(target: target, label: nil, range: SourceRange(path: "minutes.md")))
      writer.endParagraph()
    }
    let sections = writer.finish().sections(at: ["two"])
    #expect(sections.last?.body.plainText == "b")
    #expect(sections.last?.body.references.count == 2)
  }

  private func document() -> Prose {
    var writer = ProseWriter()
    paragraph("Before", in: &writer)
    heading("Foster care", in: &writer)
    paragraph("Members heard.", in: &writer)
    heading("Aside", in: &writer)
    paragraph("More.", in: &writer)
    heading("Home care", in: &writer)
    paragraph("Noted.", in: &writer)
    return writer.finish()
  }

  private func heading(_ words: String, in writer: inout ProseWriter) {
    let open = writer.startHeading(level: 2)
    writer.text(words)
    writer.endHeading(open)
  }

  private func paragraph(_ words: String, in writer: inout ProseWriter) {
    writer.startParagraph()
    writer.text(words)
    writer.endParagraph()
  }
}
