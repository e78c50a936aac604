import Testing

@testable import Theme

@Suite struct LeanScriptTests {
  private func lean(_ script: String) -> String {
    String(decoding: LeanScript.bytes(of: Array(script.utf8)), as: UTF8.self)
  }

  @Test func leavesOutCommentsAndIndentation() {
    let script = """
      // Why.
      const a = 1; // beside code

        /** What it promises.
         *  More. */
        function f() {
          /* short */
          return "// no comment";
        }
      """
    #expect(lean(script) == "const a = 1; // beside code\nfunction f() {\nreturn \"// no comment\";\n}\n")
  }

  @Test func knowsAGraveAccentInQuotationMarks() {
    #expect(lean("  const a = \"\\\"`\";\n  // Why.\n") == "const a = \"\\\"`\";\n")
  }

  @Test(arguments: ["f(`\n  // text\n`);\n", "a = \"b\\\n  c\";\n", "/* a */ b();\n", "/*\n a */ b();\n"])
  func leavesAFileAloneWhereALineMayBeText(script: String) {
    #expect(lean(script) == script)
  }
}
