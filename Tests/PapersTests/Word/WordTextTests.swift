import Testing

@testable import Papers

struct WordTextTests {
  @Test func headingsAreToldByStyleThroughWhatItIsBasedOn() throws {
    var file = WordFile(
      p("Title", style("T")) + p("One", style("H")) + p("Two", style("Own")) + p("Three", "<w:outlineLvl w:val=\"2\"/>")
        + p("Four", style("H") + "<w:outlineLvl w:val=\"9\"/>") + p(r("Bold", "<w:b/>")))
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/><w:rPr><w:b/></w:rPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"H\"/></w:style>"
    let paper = file.paper
    #expect(paper.outline == ["# 1 Title", "# 2 One", "# 2 Two", "# 3 Three", "Four", "Bold"])
    let bold = try paper.textBlock(5)
    let heading = try paper.textBlock(1)
    #expect(bold.text.isWholly(.bold))
    #expect(!heading.text.isWholly(.bold))
  }

  @Test func looksComeFromStylesAndAreTakenBack() throws {
    var file = WordFile(
      p(
        r("a") + r("b", "<w:rStyle w:val=\"S\"/>") + r("c", "<w:rStyle w:val=\"S\"/><w:b w:val=\"0\"/>")
          + r("2", "<w:vertAlign w:val=\"superscript\"/>"), style("P")))
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:name w:val=\"P\"/><w:rPr><w:i/></w:rPr></w:style>"
      + "<w:style w:type=\"character\" w:styleId=\"S\"><w:name w:val=\"S\"/><w:rPr><w:b/></w:rPr></w:style>"
    let text = try file.paper.textBlock(0)
    #expect(text.text.runs.map(\.text) == ["a", "b", "c", "2"])
    #expect(text.text.runs.map(\.style) == [.italic, [.italic, .bold], .italic, [.italic, .superscript]])
  }

  @Test func breaksTabsHyphensAndSymbolsAreWords() {
    let body =
      p(
        "<w:r><w:t>1</w:t><w:tab/><w:t>One</w:t><w:br/><w:t>co</w:t><w:noBreakHyphen/><w:t>op re</w:t><w:softHyphen/>"
          + "<w:t>ad \u{A0} x\u{AD}y </w:t></w:r>")
      + p(r("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>") + r("ü", "<w:rFonts w:ascii=\"Wingdings\"/>") + r(" done"))
    #expect(WordFile(body).outline == ["1\tOne\nco-op read xy", "✓✓ done"])
    let unknown = WordFile(p(r("<w:sym w:font=\"Wingdings\" w:char=\"F031\"/>") + r("a"))).paper
    #expect(unknown.outline == ["a"])
    #expect(unknown.remarkTexts.first?.contains("Wingdings F031") == true)
  }

  @Test func fieldsShowTheirResultAndNotTheirInstruction() throws {
    let mark: (String) -> String = { "<w:r><w:fldChar w:fldCharType=\"\($0)\"/></w:r>" }
    let code: (String) -> String = { "<w:r><w:instrText> \($0) </w:instrText></w:r>" }
    let nested =
      mark("begin") + code("IF") + mark("begin") + code("DATE") + mark("separate") + r("hidden") + mark("end")
      + mark("separate") + r("shown") + mark("end")
    let link =
      mark("begin") + code("HYPERLINK &quot;https://example.org/a&quot;") + mark("separate") + r("here") + mark("end")
    let box =
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
      + code("FORMCHECKBOX") + mark("end")
    let simple = "<w:fldSimple w:instr=\" PAGE \">\(r("7"))</w:fldSimple>"
    let paper = WordFile(p(nested) + p(link) + p(box + r(" yes")) + p(r("page ") + simple)).paper
    #expect(paper.outline == ["shown", "here", "☒ yes", "page 7"])
    let text = try paper.textBlock(1)
    #expect(text.text.runs.map(\.link) == ["https://example.org/a"])
  }

  @Test func aFieldThatNeverEndsHidesNothingAfterItsParagraph() {
    let open = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
    #expect(WordFile(p(open) + p("after")).outline.last == "after")
  }

  @Test func linksLeadWhereTheyLead() throws {
    var file = WordFile(p("<w:hyperlink r:id=\"l1\">\(r("a site"))</w:hyperlink>" + r(" of ours")))
    file.links = [("l1", "https://example.org/")]
    let text = try file.paper.textBlock(0)
    #expect(text.text.runs.map(\.link) == ["https://example.org/", nil])
    #expect(text.plain == "a site of ours")
  }

  @Test func hiddenWordsAreLeftOutAndStruckOnesKeptAndBothTold() {
    let paper = WordFile(
      p(r("seen") + r(" secret", "<w:vanish/>")) + p(r("gone", "<w:strike/>")) + p(r("all", "<w:vanish/>"))
    ).paper
    #expect(paper.outline == ["seen", "gone"])
    #expect(paper.remarks.map(\.line) == [1, 2])
    #expect(!paper.remarkTexts.joined().contains("secret"))
    #expect(paper.lines.source(of: "paper.docx").map { String(decoding: $0, as: UTF8.self) } == "seen\ngone")
  }

  @Test func oneBranchOfAlternativesIsRead() {
    let box: (String) -> String = { "<w:txbxContent>\(p($0))</w:txbxContent>" }
    let body = p(
      r("before")
        + r(
          "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box("boxed"))</wps:txbx></w:drawing>"
            + "</mc:Choice><mc:Fallback><w:pict><v:textbox>\(box("boxed"))</v:textbox></w:pict></mc:Fallback>"
            + "</mc:AlternateContent>"))
    #expect(WordFile(body).outline == ["before", "boxed"])
  }

  @Test func contentControlsAreReadUnlessOnlyTheirPromptStands() {
    let control: (String, String) -> String = {
      "<w:sdt><w:sdtPr>\($0)</w:sdtPr><w:sdtContent>\($1)</w:sdtContent></w:sdt>"
    }
    let paper = WordFile(
      control("", p("whole")) + p(r("part ") + control("", r("inside")))
        + p(r("date: ") + control("<w:showingPlcHdr/>", r("Click here")))
        + control(
          "<w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>", p("1. Gates 3"))
    ).paper
    #expect(paper.outline == ["whole", "part inside", "date:", "~ 1. Gates 3"])
    #expect(paper.remarkTexts.count == 1)
  }

  @Test func commentsAreCountedAndNeverRead() {
    var file = WordFile(p(r("words") + r("<w:commentReference w:id=\"0\"/>") + r("<w:commentReference w:id=\"1\"/>")))
    file.comments = "<w:comment w:id=\"0\">\(p("private"))</w:comment>"
    let paper = file.paper
    #expect(paper.outline == ["words"])
    #expect(paper.remarkTexts == ["comments are left out: 2 (paragraph 1)"])
  }

  @Test func pagesAreCountedWhereTheFileSaysSo() {
    let rendered = "<w:r><w:lastRenderedPageBreak/><w:t>C</w:t></w:r>"
    let paper = WordFile(
      p("A") + p(r("<w:br w:type=\"page\"/>")) + p("<w:r><w:lastRenderedPageBreak/><w:t>B</w:t></w:r>") + p(rendered)
        + p("D", "<w:pageBreakBefore/>")
    ).paper
    let texts = paper.blocks.filter { if case .text = $0.content { true } else { false } }
    #expect(texts.map(\.page) == [1, 2, 3, 4])
    #expect(WordFile(p("A")).paper.blocks.map(\.page) == [nil])
  }

  @Test func sectionsBeginPagesUnlessTheyGoOn() {
    let section: (String) -> String = { "<w:sectPr><w:type w:val=\"\($0)\"/></w:sectPr>" }
    let paper = WordFile(
      p("A", section("nextPage")) + p("B", section("continuous")) + p("C", section("nextPage")) + p("D")
        + section("nextPage")
    ).paper
    #expect(paper.blocks.map(\.page) == [1, 1, 2, 3])
  }

  @Test func titleAndLanguageAreTheFilesAndTheWordsOwn() {
    var file = WordFile(p(r("Cofnodion y pwyllgor", "<w:lang w:val=\"cy-GB\"/>")) + p("No"))
    file.core = "<dc:title>Cofnodion</dc:title><dc:language>en-GB</dc:language>"
    file.styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>"
    #expect(file.paper.title == "Cofnodion")
    #expect(file.paper.language == "cy-GB")
  }

  @Test func aLargeFirstLetterBelongsToItsParagraph() {
    let file = WordFile(p("T", "<w:framePr w:dropCap=\"drop\"/>") + p("he council"))
    #expect(file.outline == ["The council"])
  }
}
