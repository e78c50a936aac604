import Diagnostics
import Testing

@testable import Linking
@testable import Record

@Suite struct VoteTests {
  private static let items =
    "  - number: \"1\"\n    title: Lamps\n  - number: \"2\"\n    exempt:\n      paragraph: 3\n      reason: It shows bids.\n"

  private func minutes(_ votes: String, council: String = "") throws -> Minutes {
    var files = Small.with(Small.meeting(Self.items))
    files["meetings/2026-10-07-children/minutes.md"] = "---\nvotes:\n\(votes)---\n## 7. Lamps {item 1}\n\nWords.\n"
    files["council.yml"] = "name: Testshire County Council\n" + council
    return try #require(Compiled(files).record.minutes.first)
  }

  @Test func namesAreCountedWhereNoNumberIsWritten() throws {
    let vote = try #require(
      try minutes("  - item: \"1\"\n    names-for: [Jo Bloggs, Jan Bloggs]\n    against: 4\n").votes.first?.open)
    #expect(vote.item == ItemRef(Handle(0), 0))
    #expect(vote.inFavour.count == 2 && vote.inFavour.names.map(\.words) == ["Jo Bloggs", "Jan Bloggs"])
    #expect(vote.against == VoteCount(count: 4))
    #expect(vote.abstained.count == nil)
  }

  @Test func aVoteOnAnItemThatIsWithheldIsWithheldWithIt() throws {
    let vote = try #require(
      try minutes("  - item: \"2\"\n    motion: That the bid be taken.\n    for: 2\n").votes.first)
    #expect(vote.withheld?.isExempt == true)
  }

  @Test func aCouncilMayLeaveVotesAndRecordingsOut() throws {
    let row = "  - item: \"1\"\n    for: 2\n"
    #expect(try minutes(row).votes.count == 1)
    #expect(try minutes(row, council: "votes: no\n").votes.isEmpty)
    var files = Small.with(
      Small.meeting("  - number: \"1\"\n    title: Lamps\n    recording-at: \"1:10\"\nrecording: https://a.example/b"))
    #expect(Compiled(files).record.meetings[0].recording == "https://a.example/b")
    #expect(Compiled(files).record.meetings[0].items[0].content.open?.recordingTime?.seconds == 70)
    files["council.yml"] = "name: Testshire County Council\nrecordings: no\n"
    #expect(Compiled(files).record.meetings[0].recording == nil)
    #expect(Compiled(files).record.meetings[0].items[0].content.open?.recordingTime == nil)
  }
}
