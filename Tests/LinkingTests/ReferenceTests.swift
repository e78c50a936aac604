import Diagnostics
import Testing

@testable import Linking
@testable import Record

@Suite struct ReferenceTests {
  @Test func reportsADanglingReferenceAtItsPlaceWithTheNearestId() throws {
    let compiled = Compiled(
      Small.with(["reviews/foster-care/review.md": "---\ntitle: Foster care\ncommittee: ⟦childen⟧\n---\n"]))
    let fault = try #require(compiled.found(.unknownReference).first)
    #expect(fault.range == compiled.marks[0])
    #expect(fault.fixes.first?.replacement?.text == "children")
  }

  @Test(arguments: [
    "reviews/foster-care/review.md": "---\ntitle: Foster care\ncommittee: childen\n---\n",
    "work-programme/children.md": "---\ncommittee: childen\nentries: []\n---\n",
  ])
  func givesWhatNamesAnUnknownCommitteeToNoneOfThoseThereAre(path: String, text: String) throws {
    for committees in [["committees/places.md": "---\ntitle: Places\n---\n"], [:]] {
      let compiled = Compiled(committees.merging([path: text]) { $1 })
      #expect(!compiled.found(.unknownReference).isEmpty)
      let record = compiled.record
      let owners = record.reviews.map(\.committee) + record.workProgrammes.map(\.committee)
      let owner = try #require(owners.first)
      #expect(record[owner].document.id.text == "unknown-committee")
      #expect(record.committees.count == committees.count + 1)
    }
  }

  @Test func suggestsWhatLiesInTheSameFolderWithoutTheFoldersName() throws {
    let compiled = Compiled(
      Small.with([
        "meetings/2026-03-04-children/meeting.md":
          "---\ncommittee: children\ndate: 2026-03-04\nitems:\n  - title: Budget\n    papers:\n      - report: ⟦bugdet⟧\n---\n",
        "meetings/2026-03-04-children/budget.md": "---\ntitle: Budget\n---\nWords.\n",
      ]))
    let fault = try #require(compiled.found(.unknownReference).first)
    #expect(fault.range == compiled.marks[0])
    #expect(fault.fixes.first?.replacement?.text == "budget")
  }

  @Test func reportsADanglingReferenceInProse() throws {
    let compiled = Compiled(
      Small.with([
        "reviews/foster-care/review.md":
          "---\ntitle: Foster care\ncommittee: children\n---\nSee ⟦[[foster-care/rec-9]]⟧.\n"
      ]))
    let fault = try #require(compiled.found(.unknownReference).first)
    #expect(fault.range == compiled.marks[0])
    #expect(fault.fixes.first?.replacement?.text.hasPrefix("foster-care/rec-") == true)
  }

  @Test func followsAReferenceInProseAndPutsABacklinkOnTheOtherSide() throws {
    let compiled = Compiled(
      Small.with([
        "reviews/foster-care/review.md":
          "---\ntitle: Foster care\ncommittee: children\n---\nFirst words. The target in [[rec-1]] came first. Last words.\n"
      ]))
    let review = try #require(compiled.record.reviews.first)
    let target = try #require(compiled.record.recommendations.first)
    #expect(review.body.references == [.found(Target(RecordRef(.recommendation, 0), label: "recommendation 1"))])
    let mention = try #require(compiled.record.mentions[RecordRef(.recommendation, 0)]?.first)
    #expect(mention.from.ref == RecordRef(.review, 0))
    #expect(mention.sentence == "The target in recommendation 1 came first.")
    #expect(target.document.id.text == "foster-care/rec-1")
  }

  @Test func asksForTheFolderWhenAnIdMeansTwoThings() throws {
    let compiled = Compiled(
      Small.with([
        "subjects/children.md": "---\ntitle: Children\n---\n",
        "pages/welcome.md": "---\ntitle: Welcome\n---\nSee ⟦[[children]]⟧ and [[committees/children]].\n",
      ]))
    #expect(compiled.found(.ambiguousReference).map(\.range) == [compiled.marks[0]])
  }

  @Test func reportsTwoRecordsWithOneId() {
    let compiled = Compiled(
      Small.with([
        "reviews/foster-care/recommendations/rec-1.md": "---\nnumber: \"1\"\ntext: Again.\n---\n"
      ]))
    #expect(compiled.found(.duplicateID).count == 1)
  }

  @Test func joinsThreadsBothWays() throws {
    let later = """
      ---
      committee: children
      date: 2026-11-04
      items:
        - number: "5"
          title: Foster homes again
          continues: 2026-10-07-children/item-3
      ---
      """
    let first = Small.meeting("  - number: \"3\"\n    title: Foster homes")
    let compiled = Compiled(Small.with(first.merging(["meetings/2026-11-04-children/meeting.md": later]) { $1 }))
    #expect(compiled.record.meetings[1].items[0].continues == ItemRef(Handle(0), 0))
    #expect(compiled.record.meetings[0].items[0].continuedBy == [ItemRef(Handle(1), 0)])
    #expect(compiled.record.meetings[0].next == Handle(1))
    #expect(compiled.record.meetings[1].previous == Handle(0))
  }
}
