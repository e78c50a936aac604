import Diagnostics
import Testing

@testable import Papers

struct OpenTextTests {
  private let bold =
    "<style:style style:family=\"text\" style:name=\"T1\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"

  @Test func readsHeadingsParagraphsAndTheirLooks() throws {
    var file = OpenTextFile(
      "<text:p text:style-name=\"P1\">Title</text:p><text:h text:outline-level=\"2\">Two</text:h>"
        + "<text:p>One <text:span text:style-name=\"T1\">bold</text:span><text:s text:c=\"4\"/>word<text:tab/>x<text:line-break/>y"
        + "<text:a xlink:href=\"https://example.org/\">link</text:a></text:p><text:p/>",
      automatic: bold + "<style:style style:family=\"paragraph\" style:name=\"P1\" style:parent-style-name=\"Title\"/>")
    file.common = "<style:style style:family=\"paragraph\" style:name=\"Title\"/>"
    let paper = file.paper
    #expect(paper.outline == ["# 1 Title", "# 2 Two", "One bold word\tx\nylink"])
    let text = try paper.textBlock(2)
    #expect(text.text.runs.map(\.style) == [[], .bold, [], []])
    #expect(text.text.runs.last?.link == "https://example.org/")
  }

  @Test func recordedDeletionsAreLeftOutAndTold() {
    let paper = OpenTextFile(
      "<text:tracked-changes><text:changed-region xml2:id=\"c1\"><text:deletion><text:p>gone</text:p></text:deletion>"
        + "</text:changed-region><text:changed-region xml2:id=\"c2\"><text:insertion/></text:changed-region></text:tracked-changes>"
        + "<text:p>Mend <text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>four"
        + "<text:change-end text:change-id=\"c2\"/> gates</text:p>"
    ).paper
    #expect(paper.outline == ["Mend four gates"])
    #expect(paper.remarkTexts.map { $0.contains(": 1 (paragraph 1)") } == [true, true])
  }

  @Test func notesFollowWhatCallsThem() {
    let note: (String, String, String) -> String = {
      "<text:note text:note-class=\"\($0)\"><text:note-citation>\($1)</text:note-citation><text:note-body><text:p>\($2)</text:p>"
        + "</text:note-body></text:note>"
    }
    let file = OpenTextFile(
      "<text:p>Gates\(note("endnote", "i", "End.")) and\(note("footnote", "1", "Foot.")) more</text:p><text:p>After</text:p>"
    )
    #expect(file.outline == ["Gates and more", "1: Foot.", "After", "i: End."])
  }

  @Test func hiddenWordsAndCommentsAreLeftOutAndTold() {
    let paper = OpenTextFile(
      "<text:p>seen<text:span text:style-name=\"H\">secret</text:span><office:annotation><text:p>private</text:p>"
        + "</office:annotation></text:p><text:section text:display=\"none\"><text:p>no</text:p></text:section>",
      automatic:
        "<style:style style:family=\"text\" style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style>"
    ).paper
    #expect(paper.outline == ["seen"])
    #expect(
      paper.remarkTexts == [
        "hidden words are left out: 2 (paragraph 1, paragraph 2)", "comments are left out: 1 (paragraph 1)",
      ])
  }

  @Test func contentsAndPageMarginsAreFurniture() {
    var file = OpenTextFile(
      "<text:table-of-content><text:index-body><text:p>Gates 3</text:p></text:index-body></text:table-of-content><text:p>A</text:p>"
    )
    file.master =
      "<style:master-page style:name=\"Standard\"><style:header><text:p>Anytown</text:p></style:header>"
      + "<style:footer><text:p>Page 1</text:p></style:footer></style:master-page>"
      + "<style:master-page style:name=\"Other\"><style:header><text:p>Not used</text:p></style:header></style:master-page>"
    #expect(file.outline == ["~ Anytown", "~ Gates 3", "A", "~ Page 1"])
  }

  @Test func picturesBoxesAndPages() {
    var file = OpenTextFile(
      "<text:p>A<draw:frame><draw:image xlink:href=\"Pictures/a.png\"/><svg:title>t</svg:title><svg:desc>A gate</svg:desc>"
        + "</draw:frame></text:p><text:p text:style-name=\"B\">B<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box>"
        + "</draw:frame></text:p><text:soft-page-break/><text:p>C</text:p>",
      automatic:
        "<style:style style:family=\"paragraph\" style:name=\"B\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>"
    )
    file.pictures = [("Pictures/a.png", "bytes")]
    #expect(file.outline == ["A", "(picture image/png A gate)", "B", "boxed", "C"])
    #expect(file.paper.blocks.map(\.page) == [1, 1, 2, 2, 3])
  }

  @Test func titleAndLanguage() {
    var file = OpenTextFile("<text:p text:style-name=\"W\">Cofnodion</text:p>")
    file.automatic =
      "<style:style style:family=\"paragraph\" style:name=\"W\"><style:text-properties fo:language=\"cy\" fo:country=\"GB\"/></style:style>"
    file.meta = "<dc:title>Cofnodion</dc:title><dc:language>en-GB</dc:language>"
    #expect(file.paper.title == "Cofnodion")
    #expect(file.paper.language == "cy-GB")
  }

  @Test func aLockedTextIsNamed() {
    var file = OpenTextFile("<text:p>A</text:p>")
    file.pictures = [("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")]
    let result = PaperReader.read(file.bytes, name: "paper.odt")
    #expect(result.diagnostics.first?.message.contains("locked with a password") == true)
  }
}
