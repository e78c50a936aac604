import Testing

@testable import Diagnostics

/// How many faults are told: once each, errors first, those that are alike together, and not more than somebody reads.
@Suite struct TellingTests {
  private func fault(
    _ message: String, _ path: String = "a.md", line: Int = 1, _ severity: Severity = .warning,
    _ rule: Rule = .unknownKey
  ) -> Diagnostic {
    let (start, end) = (SourcePosition(line: line, column: 1), SourcePosition(line: line, column: 2))
    return Diagnostic(rule, severity, message, at: SourceRange(path: path, start: start, end: end))
  }

  private func text(_ faults: [Diagnostic], _ change: (inout ConsoleForm) -> Void = { _ in }) -> String {
    var form = ConsoleForm(colour: false)
    change(&form)
    return form.text(of: faults) { _ in Array("one\ntwo\n".utf8) }
  }

  private func heads(_ text: String) -> [Substring] { text.split(separator: "\n").filter { !$0.hasPrefix(" ") } }

  @Test func errorsComeFirstAndEachOnce() {
    let told = heads(text([fault("b"), fault("b"), fault("z", "z.md", .error), fault("c", "a.md", .advice)]))
    #expect(told.map { $0.split(separator: " ")[1] } == ["error:", "warning:", "advice:"])
  }

  @Test func whatIsSaidOfManyPlacesIsToldOnceWithThem() {
    let faults = (1...20).map { fault("“AB” is not explained", $0 < 4 ? "a.md" : "b.md", line: $0) }
    let told = text(faults)
    #expect(heads(told).count == 1)
    #expect(told.contains("  also: a.md:2, 3; b.md:4, 5, 6, 7, 8, 9 and 11 more\n"))
  }

  @Test(arguments: [(50, 30, 30, false), (10, 30, 10, true), (nil, 80, 80, false)] as [(Int?, Int, Int, Bool)])
  func ofARuleSoManyAreTold(_ most: Int?, _ count: Int, _ told: Int, _ isCut: Bool) {
    let text = text((1...count).map { fault("“\($0)” is no field", line: $0) }) { $0.most = most }
    let more = "and \(count - told) more of [unknown-key] in a.md; --max 0 tells all\n"
    #expect(heads(text).count { $0.contains(" warning: ") } == told)
    #expect(text.hasSuffix(more) == isCut)
  }

  @Test func whatIsCutIsCountedWithAllItsPlacesAndFiles() {
    let faults = [fault("a"), fault("b", line: 2), fault("b", "b.md", line: 3)]
    #expect(text(faults) { $0.most = 1 }.hasSuffix("and 2 more of [unknown-key] in 2 files; --max 0 tells all\n"))
  }

  @Test func whatLeadsToAnotherPlaceIsNotAlike() {
    var other = fault("a", line: 2)
    other.related = [.init("the first", at: SourceRange(path: "c.md"))]
    #expect(heads(text([fault("a"), other])).count == 2)
  }

  /// One rule that is broken often hides no other.
  @Test func theLimitIsOfEachRule() {
    let faults = (1...9).map { fault("m\($0)", line: $0) } + [fault("other", "z.md", .warning, .rawHTML)]
    #expect(text(faults) { $0.most = 2 }.contains("z.md:1:1: warning: other [raw-html]"))
  }

  @Test func aLineForEachIsEnoughForSomebodyInAHurry() {
    let told = text([fault("b"), fault("b", line: 2), fault("c")]) { $0.isBrief = true }
    #expect(
      told == "a.md:1:1: warning: b (and in 1 more place) [unknown-key]\na.md:1:1: warning: c [unknown-key]\n")
  }

  @Test(arguments: [40, 60, 80]) func linesAreFoldedToTheTerminal(_ width: Int) {
    let long = "a word after a word and no end " + String(repeating: "of them all ", count: 12)
    let told = text([fault(long)]) { $0.width = width }
    let lines = told.split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= width } && lines.count > 5)
    let wide = text([fault(long)])
    #expect(told.split(whereSeparator: \.isWhitespace) == wide.split(whereSeparator: \.isWhitespace))
  }

  /// Only what is shown of a line is decoded, however long it is.
  @Test(.timeLimit(.minutes(5))) func thousandsOfFaultsOnOneLineAreSoonTold() {
    let line = Array(String(repeating: "![x](é.png) ", count: 16_000).utf8)
    let faults = (0..<16_000).map { place in
      let start = SourcePosition(line: 1, column: 12 * place + 6)
      let range = SourceRange(path: "a.md", start: start, end: SourcePosition(line: 1, column: 12 * place + 11))
      return Diagnostic(.attachmentMissing, .error, "“é\(place).png” is not there", at: range)
    }
    let told = ConsoleForm(colour: false).text(of: faults) { _ in line }
    #expect(told.split(separator: "\n").count { $0.hasPrefix("a.md:") } == 50)
    #expect(told.contains("and 15950 more of [attachment-missing] in a.md"))
  }
}
