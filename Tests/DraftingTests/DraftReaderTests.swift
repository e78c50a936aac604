import Diagnostics
import Reading
import Record
import Testing

@testable import Drafting

@Suite struct DraftReaderTests {
  func read(_ text: String, _ path: String = "meetings/a/meeting.md") -> Checked<Drafts> {
    let part = ContentReader().read(Array(text.utf8), path: path)
    var drafts = Drafts()
    if let value = part.value { drafts.append(value) }
    return Checked(drafts, part.diagnostics)
  }

  @Test func reportsAMisspeltFieldWithItsPlaceAndTheNearestName() throws {
    let found = read("---\ncommitee: children\ncommittee: children\ndate: 2026-01-14\n---\n").diagnostics
    let fault = try #require(found.first)
    #expect(found.count == 1)
    #expect(fault.rule == .unknownKey)
    #expect(fault.range.start == SourcePosition(line: 2, column: 1))
    #expect(fault.fixes.first?.replacement?.text == "committee")
  }

  @Test func asksForARequiredFieldWithAnExample() throws {
    let found = read("---\ncommittee: children\n---\n").diagnostics
    #expect(found.map(\.rule) == [.missingKey])
    #expect(found.first?.fixes.first?.summary == "add a line such as “date: 2026-01-14”")
  }

  @Test(arguments: [
    ("date: 2026-02-31", Rule.impossibleDate), ("date: some day", .unreadableDate), ("date: [1]", .wrongType),
    ("date: 2026-01-14\nstart: 25:00", .impossibleTime), ("date: 2026-01-14\nstatus: helt", .unknownValue),
    ("date: 2026-01-14\ntitle: { a: b }", .wrongType), ("date: 2026-01-14\nitems: words", .wrongType),
    ("date: Monday 14 January 2026", .impossibleDate),
  ])
  func reportsAValueItCannotUse(line: String, rule: Rule) {
    let found = read("---\ncommittee: children\n\(line)\n---\n").diagnostics
    #expect(found.map(\.rule) == [rule])
  }

  @Test(arguments: [("1", 1), ("30", 30), ("31", nil), ("0", nil), ("ten", nil)])
  func takesAWholeNumberOnlyWithinItsRange(written: String, days: Int?) {
    let found = read("name: Testshire\ncall-in-days: \(written)\n", "council.yml")
    #expect(found.value.council.callInDays == days)
    #expect(found.diagnostics.map(\.rule) == (days == nil ? [.wrongType] : []))
  }

  @Test func leavesOutARowThatIsEmpty() {
    let found = read(
      "---\ncommittee: children\ndate: 2026-01-14\nitems:\n  - number: \"1\"\n    title: Roads\n  -\n---\n")
    #expect(found.value.meetings.first?.draft.items.count == 1 && found.diagnostics.isEmpty)
  }

  @Test func keepsWordsAsWrittenBesideWhatWasUnderstood() throws {
    let words = "December 2008 (subject to response from Ofsted re: 10)"
    let drafts = read(
      "---\nactions:\n  - number: \"13.1.2\"\n    by-when: \"\(words)\"\n---\n", "reviews/a/action-plan.md"
    ).value
    let action = try #require(drafts.actionPlans.first?.draft.actions.first)
    #expect(action.number?.value.words == "13.1.2")
    #expect(action.byWhen?.words == words)
    #expect(action.byWhen?.latest == Day(iso: "2008-12-31"))
    #expect(action.byWhen?.condition != nil)
  }

  @Test func takesOneValueWhereAListIsMeant() {
    let one = read("---\ncommittee: children\ndate: 2026-01-14\n---\n").value.meetings
    let two = read("---\ncommittee: [children, health]\ndate: 2026-01-14\n---\n").value.meetings
    #expect(one.map { $0.draft.committees.map(\.value) } == [["children"]])
    #expect(two.map { $0.draft.committees.map(\.value) } == [["children", "health"]])
  }

  @Test func losesNoDocumentWithoutFields() {
    let minutes = read("---\n---\nWords.\n", "meetings/a/minutes.md").value.minutes
    #expect(minutes.map(\.body.plainText) == ["Words."])
  }
}
