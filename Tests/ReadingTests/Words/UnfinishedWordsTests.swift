import Diagnostics
import Testing

@testable import Reading

/// Paragraphs that hold the place of words, and an agenda that is nothing but words.
@Suite struct UnfinishedWordsTests {
  @Test(arguments: [
    ("## 1. A\n\nWords.\n\n## 2. B\n\n‸…\n", 1), ("1. ‸...\n2. …\n3. Words\n", 2), ("‸TBC\n", 1), ("- ‸**TBC**\n", 1),
    ("Words.\n\n‸[insert the figures]\n\nWords.\n", 1), ("> ‸To be completed.\n", 1), ("   ‸…\r\n\r\nWords\r\n", 1),
    ("<!-- … -->\n\n‸…\n", 1), ("(a) ‸…\n", 0),
  ])
  func tellsAPlaceForWordsOnceWithTheCountOfAll(marked: String, count: Int) {
    let found = placeholders(marked.replacing("‸", with: ""))
    guard count > 0 else { return #expect(found.map(\.rule) == []) }
    let before = marked.prefix { $0 != "‸" }.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(found.map(\.rule) == [.placeholder])
    #expect(found.first?.range.start == SourcePosition(line: before.count + 10, column: (before.last?.count ?? 0) + 1))
    #expect(found.first?.message.contains("one more place") == (count == 2))
  }

  @Test(arguments: [
    "Words\n…\nmore words\n", "To do\nmore of it\n", "Waited…\n", "| … | … |\n", "<!--\n…\n-->\n",
    "The minister said:\nTBC\nand left.\n", "",
    "## …\n",
  ])
  func leavesWordsAlone(text: String) {
    #expect(placeholders(text) == [])
  }

  @Test(arguments: [
    "Agenda\n\n1. ‸Welcome\n2. Roads\n", "## AGENDA\n\n- ‸Welcome\n- Roads\n", "1. ‸Apologies for absence\n2. Roads\n",
    "**Agenda**\n\n(1) ‸Welcome\n(2) Roads\n", "Agenda for the day\n\n• ‸Welcome\n• Roads\n",
    "Agenda\n\n1 ‸Welcome\n2 Roads\n",
    "‸Item 1: Apologies\n\nItem 2: Roads\n", "Agenda\n\n| No. | Item |\n|---|---|\n‸| 1 | Welcome |\n| 2 | Roads |\n",
  ])
  func tellsAnAgendaInWordsAtItsFirstItem(marked: String) throws {
    let found = AgendaLines.diagnostics(inText: marked.replacing("‸", with: ""))
    let fault = try #require(found.first)
    #expect(found.count == 1 && fault.rule == .fieldInWords && fault.severity == .warning)
    let before = marked.prefix { $0 != "‸" }.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(fault.range.start == SourcePosition(line: before.count + 10, column: (before.last?.count ?? 0) + 1))
    #expect(fault.message.contains("agenda of 2 items"))
    #expect(fault.fixes.first?.summary.contains("“items:”") == true)
  }

  @Test(arguments: [
    "How to take part:\n\n1. Write to us.\n2. Come early.\n", "The agenda will follow.\n", "Agenda\n\n1. Welcome\n", "",
  ])
  func leavesOtherListsAlone(text: String) {
    #expect(AgendaLines.diagnostics(inText: text) == [])
  }

  @Test func asksOnlyAMeetingWithoutItems() {
    let fields = "---\ncommittee: a\ndate: 2026-01-14\n"
    let body = "---\nAgenda\n\n1. Welcome\n2. Roads\n"
    #expect(rules(fields + body, "meetings/a/meeting.md") == [.fieldInWords])
    #expect(rules(fields + "items:\n  - number: 1\n    title: Welcome\n" + body, "meetings/a/meeting.md") == [])
    #expect(rules("---\ntitle: A\n" + body, "pages/a.md") == [])
  }

  private func rules(_ text: String, _ path: String) -> [Rule] {
    ContentReader().read(Array(text.utf8), path: path).diagnostics.map(\.rule)
  }

  private func placeholders(_ text: String) -> [Diagnostic] {
    Array(text.utf8).withUnsafeBufferPointer { PlaceholderLines.diagnostics(in: $0, path: "a.md", firstLine: 11) }
  }
}

extension AgendaLines {
  fileprivate static func diagnostics(inText text: String) -> [Diagnostic] {
    Array(text.utf8).withUnsafeBufferPointer { diagnostics(in: $0, path: "a.md", firstLine: 11) }
  }
}
