import Diagnostics
import Record
import Testing

@testable import Reading

/// Minutes as councils write them: their numbers, the items they name, their decisions.
@Suite struct MinutesTests {
  @Test(arguments: [
    ("16. Lamps", "16", "Lamps"), ("45/26 Lamps", "45/26", "Lamps"), ("45/26. Lamps", "45/26", "Lamps"),
    ("45/2025-26 – Lamps", "45/2025-26", "Lamps"), ("CH16. Lamps", "CH16", "Lamps"),
    ("OSC/16. Lamps", "OSC/16", "Lamps"), ("PSTC/16. Lamps", "PSTC/16", "Lamps"), ("(16. Lamps", nil, "(16._Lamps"),
    ("16A. Lamps", "16A", "Lamps"), ("(16) Lamps", "16", "Lamps"), ("16) Lamps", "16", "Lamps"),
    ("Minute 16: Lamps", "16", "Lamps"), ("Minute No. 16 Lamps", "16", "Lamps"), ("Cofnod 16 Lampau", "16", "Lampau"),
    ("16: Lamps", "16", "Lamps"), ("16 – Lamps", "16", "Lamps"), ("**16. Lamps**", "16", "Lamps"),
    ("**16.** Lamps", "16", "Lamps"), ("16.\u{A0}Lamps", "16", "Lamps"), ("4.1 Lamps", "4.1", "Lamps"),
    ("2026 – the year", nil, "2026_–_the_year"), ("20 mph zones", nil, "20_mph_zones"),
    ("COVID-19: news", nil, "COVID-19:_news"),
    ("24/7 care", nil, "24/7_care"), ("A40 closed", nil, "A40_closed"), ("16\\. Lamps", nil, "16._Lamps"),
    ("1 – 3 years", nil, "1_–_3_years"),
  ])
  func readsTheNumberOfAMinute(heading: String, number: String?, title: String) {
    let prose = read("## \(heading)\n\nWords.", .minutes).value
    #expect(prose.headings.map(\.number) == [number])
    #expect(words(prose).contains(") \(title) /h2"), "\(words(prose))")
  }

  @Test(arguments: [
    (["16. A", "17 B", "20 mph zones"], ["16", "17", "20"]), (["16. A", "17 B", "30 mph zones"], ["16", "17", nil]),
    (["16 A", "17 B", "18 C"], ["16", "17", "18"]), (["CH1 A", "CH2 B"], ["CH1", "CH2"]),
    (["2026 budget", "17. B"], [nil, "17"]), (["16 A", "19. B"], ["16", "19"]),
  ])
  func aNumberWithoutAStopIsOneBesideItsNeighbours(headings: [String], numbers: [String?]) {
    let prose = read(headings.map { "## \($0)\n\nWords.\n\n" }.joined(), .minutes).value
    #expect(prose.headings.map(\.number) == numbers)
  }

  @Test(arguments: [
    ("A {item 2}", ["2"]), ("A {Item 2}", ["2"]), ("A { items 2, 3 }", ["2", "3"]), ("A {item 2 and 3}", ["2", "3"]),
    ("A {item 2 and item 3}", ["2", "3"]),
    ("A {item 2}{item 3}", ["2", "3"]), ("A {items 2–4}", ["2", "3", "4"]), ("A {items 2 to 4}", ["2", "3", "4"]),
    ("A {item 2} (verbal)", ["2"]), ("**A {item 2}**", ["2"]), ("A {eitem 2}", ["2"]), ("A {item: 12a}", ["12a"]),
  ])
  func readsTheItemsAHeadingNames(heading: String, items: [String]) {
    let prose = read("## \(heading)\n", .minutes)
    #expect(prose.value.headingItems.map(\.items) == [items])
    #expect(prose.value.headings.map(\.items) == [items])
    #expect(prose.value.headings[0].text.hasPrefix("A") && !prose.value.headings[0].text.contains("{"))
    #expect(prose.diagnostics.filter { $0.rule != .headingWithoutWords } == [])
  }

  @Test(arguments: [
    "{itm 3}", "{item}", "{item three four}", "{agenda item 3}", "{3}", "{items 1-99}",
  ])
  func tellsAMarkerThatIsNotUnderstoodAndDoesNotPrintIt(marker: String) {
    let prose = read("## 3. Lamps \(marker)\n\nWords.", .minutes)
    #expect(prose.diagnostics.map(\.rule) == [.unreadMark])
    #expect(prose.value.headings.map(\.text) == ["Lamps"])
  }

  @Test func leavesAMarkerOfALanguageAlone() {
    let prose = read("## 3. Lamps {lang cy: Eitem 3}\n\nWords.", .minutes)
    #expect(prose.diagnostics == [])
    #expect(prose.value.headingItems == [])
  }

  @Test(arguments: [
    "RESOLVED: x", "**Resolved** – that x", "*Resolved:* x", "***RESOLVED*** that x", "AGREED: that x", "Agreed: x",
    "AGREED that x", "IT WAS AGREED that x", "It was AGREED that x", "It was resolved that x",
    "It was unanimously RESOLVED x",
    "The Committee RESOLVED to ask x", "On the motion of Cllr. Price, it was RESOLVED that x", "DECISION: that x",
    "RESOLUTION: That x", "Resolution 1: that x", "Decision: x", "UNANIMOUSLY RESOLVED: x",
    "RECOMMENDED to Cabinet that x", "**RECOMMENDED:** x", "NOTED.", "NOTED the report",
    "RESOLVED (unanimously) x",
    "Resolved that x", "DEFERRED to May", "PENDERFYNWYD: x", "Penderfynwyd derbyn x", "CYTUNWYD x", "**Nodwyd:** x",
    "ARGYMHELLWYD i’r Cabinet x", "“RESOLVED that x”", "‘It was resolved that x’",
  ])
  func findsADecision(paragraph: String) {
    let prose = read("## 1. A\n\n\(paragraph)\n\nAfter.", .minutes)
    #expect(prose.value.resolutions.count == 1)
    #expect(words(prose.value).hasSuffix("/res p After. /p"))
    #expect(prose.diagnostics == [])
  }

  @Test(arguments: [
    ("Members ‸agreed that parking was a problem.", true), ("The committee ‸resolved to ask.", true),
    ("It was ‸agreed that x.", true), ("The chair spoke. The committee ‸RESOLVED to ask.", true),
    ("She asked who had decided that.", false), ("It was noted that few came.", false),
    ("It was proposed and ‸agreed to ask.", true), ("Everybody agreed.", false),
    ("Recommendation 1: more lamps.", false),
    ("Decision making is slow.", false), ("Noted that few came.", false), ("The agreed plan was read.", false),
    ("The decision was late.", false), ("Agreed-upon words.", false),
  ])
  func neverMakesADecisionOfAStory(marked: String, isTold: Bool) {
    let prose = read(marked.replacing("‸", with: ""), .minutes)
    #expect(prose.value.resolutions == [])
    #expect(prose.diagnostics.map(\.rule) == (isTold ? [.decisionUnread] : []))
    #expect(prose.diagnostics.allSatisfy { $0.severity == .advice })
    if isTold { #expect(prose.diagnostics[0].range.start.column == marked.prefix { $0 != "‸" }.count + 1) }
  }

  @Test func tellsAPossibleDecisionOnlyWhereNothingElseIsOne() {
    #expect(read("## 1. A\n\nMembers agreed that x.\n\nRESOLVED: y", .minutes).diagnostics == [])
    #expect(read("## 1. A\n\nRESOLVED: y\n\nMembers agreed that x.", .minutes).diagnostics == [])
    #expect(read("## 1. A\n\nMembers agreed that x.\n\n## 2. B\n\nRESOLVED: y", .minutes).diagnostics.count == 1)
  }

  @Test(arguments: [
    ("- **RESOLVED:** x", "ul li res0 p strong RESOLVED: /strong _x /p /res /li /ul"),
    ("> RESOLVED: x", "quote res0 p RESOLVED:_x /p /res /quote"),
    (
      "**RESOLVED:**\n\n1. x;\n\n2. y.\n\nz",
      "res0 p strong RESOLVED: /strong /p ol1 li1 p x; /p /li li2 p y. /p /li /ol /res p z /p"
    ),
    ("RESOLVED\n\nThat x.\n\nThat y.\n\nz", "res0 p RESOLVED /p p That_x. /p p That_y. /p /res p z /p"),
    ("RESOLVED\n\nTHAT x.\n\nTHAT y.\n\nz", "res0 p RESOLVED /p p THAT_x. /p p THAT_y. /p /res p z /p"),
    ("RESOLVED that:\n\n> x\n\nz", "res0 p RESOLVED_that: /p quote p x /p /quote /res p z /p"),
    ("RESOLVED: x\n\n1. y", "res0 p RESOLVED:_x /p /res p1(para-1) y /p"),
    ("RESOLVED:\n\n- x\n\n- RESOLVED: y", "res0 p RESOLVED: /p ul li p x /p /li li p RESOLVED:_y /p /li /ul /res"),
    ("RESOLVED: x\n\n- AGREED: y", "res0 p RESOLVED:_x /p /res ul li res1 p AGREED:_y /p /res /li /ul"),
  ])
  func aDecisionHoldsItsWords(markdown: String, expected: String) {
    #expect(words(read(markdown, .minutes).value) == expected)
  }

  @Test func tellsADecisionWithoutWordsAndOneThatIsAHeading() {
    #expect(read("RESOLVED:\n\n## 2. B", .minutes).diagnostics.map(\.rule) == [.decisionUnread])
    #expect(read("## 1. A\n\n### RESOLVED\n\nthat x", .minutes).diagnostics.map(\.rule) == [.decisionUnread])
    #expect(read("## 1. A\n\n### Decisions\n\nRESOLVED: x", .minutes).diagnostics == [])
  }
}
