import Testing

@testable import Theme

@Suite struct LeanStyleTests {
  private func lean(_ style: String) -> String {
    String(decoding: LeanStyle.bytes(of: Array(style.utf8)), as: UTF8.self)
  }

  @Test func leavesOutCommentsAndBlanksWithoutMeaning() {
    let style = """
      /* Why. */
      .a > .b, .c { color: red; margin: 0 1px; }

      @media (min-width: 40rem) {
        .d { top: calc(1px + 2px); }
      }
      """
    #expect(
      lean(style)
        == ".a>.b,.c{color:red;margin:0 1px}@media (min-width:40rem){.d{top:calc(1px + 2px)}}")
  }

  @Test func keepsTheBlankThatMeansADescendant() {
    #expect(lean(".a :hover { top: 0 }") == ".a :hover{top:0}")
    #expect(lean(".a /* b */ .c{}") == ".a .c{}")
  }

  @Test func leavesTextAsItIs() {
    #expect(lean(#"li::before { content: ",  /* } \" ;" / ""; }"#) == #"li::before{content:",  /* } \" ;" / ""}"#)
    #expect(lean("a { content: \"open") == "a{content:\"open")
  }
}
