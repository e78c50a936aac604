import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// Minutes and the agenda items they record.
@Suite struct MinuteTests {
  private static let items =
    "  - number: \"1\"\n    title: Lamps\n  - number: \"2\"\n    title: Ramps\n  - number: \"3\"\n    title: Gates"

  private func compiled(_ minutes: String, items: String = MinuteTests.items, fields: String = "") -> Compiled {
    let path = "meetings/2026-10-07-children/minutes.md"
    let files = Small.meeting(items).merging([path: "---\n\(fields)---\n" + minutes]) { $1 }
    return Compiled(Small.with(files))
  }

  private func items(_ minutes: String) throws -> [[Int]] {
    try #require(compiled(minutes).record.minutes.first).minutes.map { $0.items.map { Int($0.item) } }
  }

  @Test func oneMinuteMayRecordSeveralItems() throws {
    #expect(try items("## 7. A {items 1, 3}\n\nWords.\n\n## 8. B {item 2}\n") == [[0, 2], [1]])
    #expect(try items("## 7. A {items 1, 1}\n") == [[0]])
    let meeting = compiled("## 7. A {items 1, 3}\n").record.meetings[0]
    #expect(meeting.items.map { $0.minute?.label } == ["minute 7", nil, "minute 7"])
  }

  @Test func theFieldsMayNameTheItemsOfAMinute() throws {
    let compiled = compiled("## 7. Else\n\nRESOLVED: x\n", fields: "items: { \"7\": \"3\" }\n")
    #expect(compiled.record.minutes.first?.minutes.map { $0.items.map { Int($0.item) } } == [[2]])
    #expect(compiled.found(.resolutionWithoutItem) == [])
  }

  @Test func twoWhoAreNotKnownAreTwo() {
    let fields = "officers: [Jo Bloggs, Jan Bloggs]\n"
    #expect(compiled("", fields: fields).record.minutes.first?.officers.map(\.words) == ["Jo Bloggs", "Jan Bloggs"])
  }

  @Test func aHeadingMayNameItsItemWithoutANumber() throws {
    let minutes = try #require(
      compiled("## 7. A {item 1}\n\nx\n\n## Ramps as they are {item 2}\n\nRESOLVED: y\n").record.minutes.first)
    #expect(minutes.minutes.map(\.number.words) == ["7", ""])
    #expect(minutes.minutes[1].resolutions.map(\.text) == ["RESOLVED: y"])
    #expect(minutes.minutes[1].label == "Ramps as they are")
  }

  @Test func aHeadingOfTheSameRankIsNoPartOfTheMinuteBefore() throws {
    let record = compiled("## 7. A {item 1}\n\nx\n\n## Gates\n\nRESOLVED: y\n\n### Below\n\nRESOLVED: z\n").record
    #expect(record.minutes[0].minutes.map(\.title) == ["A", "Gates"])
    #expect(record.minutes[0].minutes.map { $0.resolutions.map(\.text) } == [[], ["RESOLVED: y", "RESOLVED: z"]])
    #expect(record.minutes[0].minutes[1].provenance == Provenance("matched to item 3 by its title"))
  }

  @Test func aPartOfAMinuteIsNoMinute() throws {
    #expect(try items("## 16. A {item 1}\n\n### 16.1 B\n\nRESOLVED: y\n\n### 17. C {item 2}\n") == [[0], [1]])
  }

  @Test(arguments: [
    ("## 7. Ramps ⟦{item 8}⟧\n\nRESOLVED: x\n", "{item 2}"), ("## 7. Else ⟦{items 1, 8}⟧\n", "1, 2, 3"),
  ])
  func tellsAnItemThatTheAgendaDoesNotHave(minutes: String, mend: String) {
    let compiled = compiled(minutes)
    #expect(compiled.found(.unknownReference).map(\.message) == ["the agenda has no item 8"])
    #expect(compiled.found(.unknownReference).map(\.range) == compiled.marks)
    #expect(compiled.found(.unknownReference)[0].fixes[0].summary.contains(mend))
    #expect(compiled.found(.resolutionWithoutItem) == [])
  }

  @Test func asksOnlyAgendasWithItemsForThoseOfResolutions() {
    let files = [
      "meetings/2026-10-07-children/meeting.md": "---\ncommittee: children\ndate: 2026-10-07\nstatus: held\n---\n",
      "meetings/2026-10-07-children/minutes.md": "---\n---\nRESOLVED: w\n\n## 7. A {item 4}\n\nRESOLVED: x\n",
    ]
    #expect(Compiled(Small.with(files)).diagnostics.filter { $0.severity == .error } == [])
    #expect(compiled("RESOLVED: w\n\n## Else\n\nRESOLVED: x\n").found(.resolutionWithoutItem).count == 2)
  }

  @Test func anItemWithoutAKindHasNone() {
    #expect(compiled("").record.meetings[0].items.map(\.kind) == [nil, nil, nil])
  }
}
