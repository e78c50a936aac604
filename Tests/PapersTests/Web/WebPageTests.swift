import Diagnostics
import Testing

@testable import Papers

private func paper(_ page: String) -> SourcePaper { PaperReader.read(Array(page.utf8), name: "paper.html").value }
private func outline(_ page: String) -> [String] { paper(page).outline }

struct WebPageTests {
  @Test func readsHeadingsParagraphsAndTheirLooks() throws {
    let page = paper(
      "<html lang=cy><title>T</title><body><h1>One</h1><p>a <b>bold</b> <span style='font-style:italic'>it</span>\n word<sup>2</sup>"
        + "<p>b<br>c<div>d<br><br>e</div>loose<p><a href='https://example.org/'>x</a></html>")
    #expect(page.outline == ["# 1 One", "a bold it word2", "b\nc", "d", "e", "loose", "x"])
    #expect(page.title == "T")
    #expect(page.language == "cy")
    let text = try page.textBlock(1)
    let link = try page.textBlock(6)
    #expect(text.text.runs.map(\.style) == [[], .bold, [], .italic, [], .superscript])
    #expect(link.text.runs.first?.link == "https://example.org/")
  }

  @Test func listsAreCountedAsBrowsersDo() {
    #expect(
      outline(
        "<ol start=3><li>a<ul><li>b<ul><li>c</ul></ul><li value=9>d</ol><ol type=a><li>e</ol><ol reversed><li>f<li>g</ol>"
          + "<ol style='list-style-type:upper-roman'><li><p>h<p>i</ol><ul style='list-style:none'><li>j</ul>")
        == [
          "3. a", " ◦ b", "  ▪ c", "9. d", "a. e", "2. f", "1. g", "I. h", "i", "j",
        ])
  }

  @Test func whatSurroundsThePaperIsFurniture() {
    #expect(
      outline(
        "<header>Site</header><nav><ul><li>Home</ul></nav><article><header>Head</header>A</article><footer>Foot</footer>"
      )
        == ["~ Site", "~ • Home", "Head", "A", "~ Foot"])
    #expect(outline("<div title=header><p>Head</div><p>A") == ["~ Head", "A"])
    #expect(
      outline("<div>Menu</div><div role=main><p>A</p></div><table><tr><td>x</td><td>y</td></tr></table>")
        == ["~ Menu", "A", "~ x", "~ y"])
  }

  @Test func hiddenAndDeletedPartsAreLeftOutAndTold() {
    let page = paper(
      "<p>a<span style='display: none'>b</span></p><p hidden>c</p><p>d<del>e</del><ins>f</ins></p><script>g</script><p><s>h</s></p>"
    )
    #expect(page.outline == ["a", "df", "h"])
    #expect(page.remarks.count == 4)
  }

  @Test func picturesHaveTheirWords() throws {
    let page = paper(
      "<p>a<img src='data:image/png;base64,AQID' alt='A gate'><p><img src=b.png alt='A fence'><p>c<img src=d.png alt=''>"
    )
    #expect(page.outline == ["a", "(picture image/png A gate)", "(picture image/png A fence)", "c"])
    let picture = try page.picture()
    #expect(picture.bytes == [1, 2, 3])
  }

  static let notes = [
    "<p>Gates<a href='#fn1' id='fnref1' role='doc-noteref'><sup>1</sup></a> x</p><section><ol><li id='fn1'><p>Of wood."
      + "<a href='#fnref1'>↩</a></p></li></ol></section>",
    "<p>Gates<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> x</p><div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a>"
      + " Of wood.</p></div>",
    "<p>Gates<a class=sdfootnoteanc name=sdfootnote1anc href='#sdfootnote1sym'><sup>1</sup></a> x</p><div id=sdfootnote1><p>"
      + "<a class=sdfootnotesym name=sdfootnote1sym href='#sdfootnote1anc'>1</a> Of wood.</p></div>",
    "<p>Gates<sup id=r1><a href='#n1'>1</a></sup> x</p><p id=n1>Of wood. <a href='#r1'>back</a></p>",
  ]

  @Test(arguments: 0..<4) func notesAreToldByTheLinksBetweenThem(_ index: Int) throws {
    let page = paper(Self.notes[index])
    #expect(page.outline == ["Gates x", "1: Of wood."])
    let text = try page.textBlock(0)
    #expect(text.text.runs.compactMap(\.note) == ["1"])
  }

  @Test func aTableOfContentsIsNoNote() {
    #expect(
      outline("<p><a id=t1 href='#s1'>Gate</a></p><h2 id=s1><a href='#t1'>Gate</a></h2>") == ["Gate", "# 2 Gate"])
  }

  @Test func wordsOwnPagesHaveTheirListMarks() {
    #expect(
      outline(
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.1<span "
          + "style='font:7.0pt \"Times New Roman\"'>&nbsp; </span></span><![endif]>Gates</p>"
          + "<p class=MsoListParagraph><span style='font-family:Symbol'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; "
          + "</span></span>Fences</p><p class=MsoNormal>(a)<span style='font:7.0pt \"Times New Roman\"'>&nbsp;</span>Posts<o:p></o:p></p>"
      )
        == [" 1.1 Gates", "• Fences", "(a) Posts"])
  }

  static let letters: [([UInt8], String)] = [
    (Array("<p>ŵ</p>".utf8), "ŵ"), ([0xEF, 0xBB, 0xBF] + Array("<p>ŵ</p>".utf8), "ŵ"),
    (Array("<p>".utf8) + [0x93, 0x80, 0x94], "“€”"),
    (Array("<meta charset=iso-8859-1><p>".utf8) + [0x96], "–"),
    (Array("<meta charset='windows-1250'><p>".utf8) + [0xB9], "ą"),
    (Array("<meta charset=iso-8859-14><p>".utf8) + [0xF0], "ŵ"),
    (Array("<p>a".utf8) + [0x81] + Array("b</p>".utf8), "a b"),
    ([0xFF, 0xFE] + "<p>ŵ</p>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, "ŵ"),
  ]

  @Test(arguments: 0..<8) func lettersAreReadAsTheyWereMeant(_ index: Int) {
    let (bytes, words) = Self.letters[index]
    #expect(PaperReader.read(bytes, name: "a.html").value.outline == [words])
  }
}

struct WebTableTests {
  @Test func mergedCellsAreFacts() throws {
    let page = paper(
      "<table><caption>Actions</caption><thead><tr><th>No<th>Who<th>When</thead><tr><td rowspan=2>1<td colspan=2>A"
        + "<tr><td>B<td>C<tfoot><tr><td>end<td>of<td>it</tfoot><tbody><tr><td>2<td>D<td rowspan=9>E</tbody></table>")
    #expect(
      page.outline == [
        "Actions", "[[No | Who | When]]", "[1 | A | <]", "[^ | B | C]", "[2 | D | E]", "[end | of | it]",
      ])
    let cell = try page.cell(row: 3, column: 2)
    #expect(try page.table().name == "Actions")
    #expect(cell.rows == 1)
  }

  @Test func anItemThatIsOnlyANumberKeepsIt() {
    #expect(outline("<table><tr><td><ol start=2><li><p></p></ol><td>a</table><ul><li></ul>") == ["[2. | a]"])
  }

  @Test func cellsHaveParagraphsAndLists() {
    #expect(
      outline("<table><tr><td><p>a<p>b<ol><li>c</ol><td>x<br>y</table>") == ["[a / b / 1. c | x / y]"])
  }

  @Test func aTableThatOnlySetsOutThePageIsReadThrough() {
    #expect(
      outline("<table><tr><td>Menu<td><h1>Title</h1><table><tr><td>a<td>b<tr><td>c<td>d</table></table>")
        == ["Menu", "# 1 Title", "[a | b]", "[c | d]"])
    #expect(outline("<table role=presentation><tr><td>a<td>b</table>") == ["a", "b"])
  }
}
