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
    #expect(lean(script) == "const a = 1; // beside code\nfunction f(){\nreturn\"// no comment\";\n}\n")
  }

  @Test func knowsAGraveAccentInQuotationMarks() {
    #expect(lean("  const a = \"\\\"`\";\n  // Why.\n") == "const a=\"\\\"`\";\n")
  }

  @Test(arguments: ["f(`\n  // text\n`);\n", "a = \"b\\\n  c\";\n", "/* a */ b();\n", "/*\n a */ b();\n"])
  func leavesAFileAloneWhereALineMayBeText(script: String) {
    #expect(lean(script) == script)
  }

  @Test(arguments: [
    ("a = b + 1;", "a=b+1;"), ("a + +b - -c", "a+ +b- -c"), ("if (a in b) return c;", "if(a in b)return c;"),
    ("f(\"a = b\", 'c + d');", "f(\"a = b\",'c + d');"), ("f(`a ${b + c} d`, e);", "f(`a ${b + c} d`,e);"),
    ("x = /a b[/ ] c/g.exec(y)", "x=/a b[/ ] c/g.exec(y)"), ("x = a / b / c", "x=a/b/c"),
    ("1 .toString()", "1 .toString()"),
    ("({ a, b } = c)", "({a,b}=c)"), ("a = b  ?? c", "a=b??c"),
  ])
  func leavesOutBlanksBetweenSigns(line: String, wanted: String) {
    #expect(lean(line + "\n") == wanted + "\n")
  }

  @Test(arguments: ["if (a) / b /.test(c);", "a = 1; // b = c", "return / a /;", "f(`a ${g(\"b\")} `, c = d);"])
  func leavesALineAloneWhereItIsNotCertain(line: String) {
    #expect(lean(line + "\n") == line + "\n")
  }
}
