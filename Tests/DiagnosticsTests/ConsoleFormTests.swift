import Testing

@testable import Diagnostics

@Suite struct ConsoleFormTests {
  let source = Array("---\ncommitee: children\n---\n".utf8)
  let fault = Diagnostic(
    .unknownKey, .error, "“commitee” is not a field of a meeting",
    at: SourceRange(
      path: "meetings/a/meeting.md", start: SourcePosition(line: 2, column: 1), end: SourcePosition(line: 2, column: 9)),
    fixes: [.advise("write “committee”")])

  @Test func printsPlaceLineCaretReasonAndFix() {
    let text = ConsoleForm(colour: false).text(of: [fault]) { _ in source }
    #expect(
      text == """
        meetings/a/meeting.md:2:1: error: “commitee” is not a field of a meeting [unknown-key]
            commitee: children
            ^^^^^^^^
          why: A misspelt field would be left out of the page without a word.
          fix: write “committee”


        """)
  }

  @Test func namesTheOtherPlaceThatTheFaultIsAbout() {
    let other = SourceRange(
      path: "meetings/b/meeting.md", start: SourcePosition(line: 7, column: 1),
      end: SourcePosition(line: 7, column: 2))
    var clash = fault
    clash.related = [.init("the other meeting", at: other)]
    let text = ConsoleForm(colour: false).text(of: [clash]) { _ in source }
    #expect(text.contains("  see: meetings/b/meeting.md:7: the other meeting\n"))
  }

  @Test func usesNoEscapeCodesWithoutColour() {
    let plain = ConsoleForm(colour: false).text(of: [fault]) { _ in source }
    let coloured = ConsoleForm(colour: true).text(of: [fault]) { _ in source }
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[31merror"))
  }

  @Test func cutsALongLineAroundTheFaultAndKeepsTheCaretUnderIt() throws {
    let line = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
    let range = SourceRange(
      path: "x", start: SourcePosition(line: 1, column: 301), end: SourcePosition(line: 1, column: 302))
    let excerpt = try #require(Excerpt(of: range, in: Array(line.utf8)))
    let caret = try #require(excerpt.carets.firstIndex(of: "^"))
    let column = excerpt.carets.distance(from: excerpt.carets.startIndex, to: caret)
    #expect(Array(excerpt.line)[column] == "X")
    #expect(excerpt.line.count < 110)
  }

  @Test func letsNoControlCharacterReachTheTerminal() {
    let range = SourceRange(path: "a\u{1B}[2Jb.md")
    let fault = Diagnostic(
      .unknownReference, .error, "nothing has the id “\u{7}\u{9B}x\u{202E}”", at: range, fixes: [.advise("write “\r”")],
      related: [.init("here\u{8}", at: range)])
    let text = ConsoleForm(colour: false).text(of: [fault]) { _ in Array("---\rtitle: \u{1B}]0;x\u{7}\n".utf8) }
    let unsafe = text.unicodeScalars.filter { $0 != "\n" && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value)) }
    #expect(unsafe.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test(arguments: [("Gw\u{302}yl X", 7, 5), ("日本 X", 4, 5), ("a\tX", 3, 2), ("é X", 3, 2)])
  func countsTheColumnsOfATerminal(line: String, column: Int, lead: Int) throws {
    let range = SourceRange(
      path: "x", start: SourcePosition(line: 1, column: column), end: SourcePosition(line: 1, column: column + 1))
    let excerpt = try #require(Excerpt(of: range, in: Array(line.utf8)))
    #expect(excerpt.carets == String(repeating: " ", count: lead) + "^")
  }

  @Test func showsNoLineOfAFileThatHasNone() {
    let excerpt = Excerpt(of: SourceRange(path: "x"), in: [])
    #expect(excerpt?.line == nil)
  }

  @Test func sortsByFileThenPlace() {
    func at(_ path: String, _ line: Int) -> Diagnostic {
      Diagnostic(
        .unknownKey, .error, "m",
        at: SourceRange(path: path, start: .init(line: line, column: 1), end: .init(line: line, column: 2)))
    }
    let sorted = [at("b", 1), at("a", 10), at("a", 9)].sorted()
    #expect(sorted.map { "\($0.range.path)\($0.range.start.line)" } == ["a9", "a10", "b1"])
  }
}
