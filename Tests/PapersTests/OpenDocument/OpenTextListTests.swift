import Testing

@testable import Papers

struct OpenTextListTests {
  private let style =
    "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
    + "style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"1\" "
    + "text:display-levels=\"2\"/><text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"–\"/></text:list-style>"

  private func list(_ items: String, _ attributes: String = "") -> String {
    "<text:list text:style-name=\"L\" \(attributes)>\(items)</text:list>"
  }
  private func item(_ content: String, _ attributes: String = "") -> String {
    "<text:list-item \(attributes)>\(content.hasPrefix("<") ? content : "<text:p>\(content)</text:p>")</text:list-item>"
  }
  private func outline(_ body: String...) -> [String] { OpenTextFile(body.joined(), automatic: style).outline }

  @Test func countsLevelsWithinEachOther() {
    #expect(
      outline(list(item("<text:p>A</text:p><text:list>\(item("B"))\(item("C"))</text:list>") + item("D")))
        == ["1. A", " 1.1 B", " 1.2 C", "2. D"])
  }

  @Test func aNewListBeginsAnewUnlessItGoesOn() {
    #expect(
      outline(
        list(item("A"), "xml2:id=\"a\""), list(item("B")), list(item("C"), "text:continue-numbering=\"true\""),
        list(item("D"), "text:continue-list=\"a\"")) == ["1. A", "1. B", "2. C", "2. D"])
  }

  @Test func itemsMayBeginElsewhereAndHaveSeveralParagraphs() {
    #expect(
      outline(
        list(
          item("A", "text:start-value=\"4\"") + item("<text:p>B</text:p><text:p>more</text:p>")
            + "<text:list-header><text:p>head</text:p></text:list-header>")) == ["4. A", "5. B", "more", "head"])
  }

  @Test func itemsThatOnlyHoldAListAreNotCounted() {
    #expect(
      outline(
        list(item("A")), list(item("<text:list>\(item("B"))</text:list>"), "text:continue-numbering=\"true\""))
        == ["1. A", " 1.1 B"])
  }

  @Test func libreOfficesOwnFormsAreRead() {
    let style =
      "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"A\" "
      + "loext:num-list-format=\"[%1%]\"/></text:list-style>"
    #expect(OpenTextFile(list(item("x")), automatic: style).outline == ["[A] x"])
  }

  @Test func headingsAreCountedByTheOutline() {
    var file = OpenTextFile(
      "<text:h text:outline-level=\"1\">A</text:h><text:h text:outline-level=\"2\">B</text:h>"
        + "<text:h text:outline-level=\"2\" text:is-list-header=\"true\">C</text:h><text:h text:outline-level=\"2\">D</text:h>"
    )
    file.common =
      "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\"/><text:outline-level-style "
      + "text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/></text:outline-style>"
    #expect(file.outline == ["# 1 1 A", "# 2 1.1 B", "# 2 C", "# 2 1.2 D"])
  }
}
