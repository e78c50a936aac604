import Diagnostics
import Testing

@testable import Papers

struct WordNoteTests {
  private let call = "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"

  @Test func footnotesFollowWhatCallsThemAndEndnotesStandAtTheEnd() throws {
    var file = WordFile(
      p(r("Gates") + call + r(" and fences") + "<w:r><w:endnoteReference w:id=\"5\"/></w:r>")
        + tbl(tr(tc("A"), tc(p(r("B") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")))) + p("After"))
    file.footnotes =
      "<w:footnote w:id=\"0\" w:type=\"separator\">\(p("line"))</w:footnote>"
      + "<w:footnote w:id=\"1\">\(p("<w:r><w:footnoteRef/></w:r>" + r(" Of wood.")))\(p("More."))</w:footnote>"
      + "<w:footnote w:id=\"2\">\(p("Of iron."))</w:footnote>"
    file.endnotes = "<w:endnote w:id=\"5\">\(p("At the end."))</w:endnote>"
    let paper = file.paper
    #expect(
      paper.outline == ["Gates and fences", "1: Of wood.\nMore.", "[A | B]", "2: Of iron.", "After", "i: At the end."])
    let text = try paper.textBlock(0)
    #expect(text.text.runs.compactMap(\.note) == ["1", "i"])
  }

  @Test func aNoteMayHaveAMarkOfItsOwn() {
    let own = "<w:r><w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>"
    var file = WordFile(p(r("Gates") + own + r(" here")))
    file.footnotes = "<w:footnote w:id=\"1\">\(p("Note."))</w:footnote>"
    #expect(file.outline == ["Gates here", "*: Note."])
  }

  @Test func notesAreCountedAsTheSettingsSay() {
    var file = WordFile(p(r("A") + call) + p(r("B") + call))
    file.footnotes = "<w:footnote w:id=\"1\">\(p("Note."))</w:footnote>"
    file.settings = "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/></w:footnotePr>"
    #expect(file.outline == ["A", "c: Note.", "B", "d: Note."])
  }

  @Test func headersAndFootersAreFurnitureOnce() {
    var file = WordFile(
      p("A", "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>") + p("B")
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/><w:headerReference w:type=\"first\" r:id=\"f\"/>"
        + "<w:footerReference w:type=\"default\" r:id=\"t\"/></w:sectPr>")
    file.others = [
      ("h", "header", "header1.xml", WordFile.root("hdr", p("Anytown Council"))),
      ("f", "header", "header2.xml", WordFile.root("hdr", p("Not shown"))),
      ("t", "footer", "footer1.xml", WordFile.root("ftr", p("Page 1"))),
    ]
    #expect(file.outline == ["~ Anytown Council", "A", "B", "~ Page 1"])
  }

  @Test func picturesHaveTheWordsTheAuthorGaveThem() {
    let drawing = { (alternative: String) in
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"n\" \(alternative)</wp:docPr><a:graphic>"
        + "<a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"i\"/></pic:blipFill></pic:pic></a:graphicData>"
        + "</a:graphic></wp:inline></w:drawing></w:r>"
    }
    var file = WordFile(
      p(r("before ") + drawing("descr=\"A gate\">")) + p(drawing("descr=\"x\"><adec:decorative val=\"1\"/>"))
        + p(drawing(">")))
    file.others = [("i", "image", "media/image1.png", "bytes")]
    #expect(
      file.outline == [
        "before", "(picture image/png A gate)", "(picture image/png )", "(picture image/png without words)",
      ])
  }

  @Test func aDamagedPartIsAnErrorAndNothingElse() {
    var file = WordFile(p("A"))
    file.footnotes = "<w:footnote>"
    let result = PaperReader.read(file.bytes, name: "paper.docx")
    #expect(result.value.blocks.isEmpty)
    #expect(
      result.diagnostics.map(\.message) == [
        "“paper.docx” is a Word document whose part “word/footnotes.xml” is damaged"
      ])
  }
}
