import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// One test for each rule about a whole record, with the nearest input that keeps it.
@Suite struct CheckTests {
  @Test(arguments: [("2", 0), ("3", 1)])
  func warnsOfAnItemThatSkipsANumber(second: String, count: Int) {
    let items = "  - number: \"1\"\n    title: A\n  - number: \"\(second)\"\n    title: B"
    #expect(Compiled(Small.with(Small.meeting(items))).found(.skippedNumber).count == count)
  }

  @Test func reportsANumberUsedTwice() {
    let items = "  - number: \"1\"\n    title: A\n  - number: ⟦\"1\"⟧\n    title: B"
    let compiled = Compiled(Small.with(Small.meeting(items)))
    #expect(compiled.found(.repeatedNumber).map(\.range) == compiled.marks)
  }

  @Test(arguments: [("\n    id: rec-kerbs-1", 0), ("", 1)])
  func allowsANumberUsedTwiceToARowWithAnIDOfItsOwn(id: String, count: Int) {
    let rows = "recommendations:\n  - number: \"1\"\n    text: A\n  - number: \"1\"\(id)\n    text: B\n"
    let compiled = Compiled(Small.with(["reviews/foster-care/recommendations.md": "---\n\(rows)---\n"]))
    #expect(compiled.found(.repeatedNumber).count == count)
    #expect(compiled.found(.duplicateID).count == count)
  }

  @Test(arguments: [("\n    id: action-kerbs-1", 0), ("", 1)])
  func allowsTheSameToAnAction(id: String, count: Int) {
    let rows = "actions:\n  - number: \"1\"\n    text: A\n  - number: \"1\"\(id)\n    text: B\n"
    let compiled = Compiled(Small.with(["reviews/foster-care/action-plan.md": "---\n\(rows)---\n"]))
    #expect(compiled.found(.repeatedNumber).count == count)
    #expect(compiled.found(.duplicateID).count == count)
  }

  @Test(arguments: [("{item 1}", 0), ("", 1)])
  func reportsAResolutionWithoutAnItem(attribute: String, count: Int) {
    let files = Small.meeting("  - number: \"1\"\n    title: Foster homes").merging([
      "meetings/2026-10-07-children/minutes.md":
        "---\n---\n## 16. Care leavers \(attribute)\n\n**RESOLVED:** That it be noted.\n"
    ]) { $1 }
    #expect(Compiled(Small.with(files)).found(.resolutionWithoutItem).count == count)
  }

  @Test func matchesAMinuteToItsItemByTitleAndSaysSo() throws {
    let files = Small.meeting("  - number: \"7\"\n    title: Foster homes").merging([
      "meetings/2026-10-07-children/minutes.md": "---\n---\n## 16. FOSTER HOMES\n\nRESOLVED: That it be noted.\n"
    ]) { $1 }
    let minute = try #require(Compiled(Small.with(files)).record.minutes.first?.minutes.first)
    #expect(minute.items == [ItemRef(Handle(0), 0)])
    #expect(minute.provenance == Provenance("matched to item 7 by its title"))
    #expect(minute.resolutions.first?.text.contains("be noted") == true)
  }

  @Test(arguments: [("{ added: 2026-10-05 }", 1), ("{ reason: The letter came late. }", 0)])
  func asksWhyAnItemIsLate(late: String, count: Int) {
    let items = "  - number: \"1\"\n    title: A\n    late: \(late)"
    #expect(Compiled(Small.with(Small.meeting(items))).found(.lateItemWithoutReason).count == count)
  }

  @Test(arguments: [("10:00", 1), ("11:30", 0)])
  func reportsAMeetingThatEndsBeforeItStarts(end: String, count: Int) {
    let files = Small.meeting("  - number: \"1\"\n    title: A", extra: "start: 10:30\nend: \(end)\n")
    #expect(Compiled(Small.with(files)).found(.endBeforeStart).count == count)
  }

  @Test(arguments: [("2026-10-06", 1), ("2026-10-08", 0)])
  func reportsAMeetingHeldInTheFuture(asAt: String, count: Int) {
    let compiled = Compiled(Small.with(Small.meeting("  - number: \"1\"\n    title: A")), asAt: asAt)
    #expect(compiled.found(.heldInTheFuture).count == count)
  }

  @Test(arguments: [("", 1), ("note: Withdrawn.", 0)])
  func warnsOfAPaperThatIsStillToFollow(note: String, count: Int) {
    let items =
      "  - number: \"1\"\n    title: A\n    papers:\n      - title: B\n        to-follow: yes\n        \(note)"
    #expect(Compiled(Small.with(Small.meeting(items))).found(.stillToFollow).count == count)
  }

  @Test(arguments: [("", 1), ("background-papers: none identified\n", 0)])
  func asksForBackgroundPapers(papers: String, count: Int) {
    let compiled = Compiled(Small.with(["reports/a.md": "---\ntitle: A\n\(papers)---\n"]))
    #expect(compiled.found(.backgroundPapersMissing).count == count)
  }

  @Test func warnsOfARecommendationAResponsePassesOver() {
    let compiled = Compiled(
      Small.with([
        "reviews/foster-care/response.md":
          "---\ndecision-maker: Cabinet\npositions:\n  - recommendation: \"1\"\n    position: accepted\n---\n"
      ]))
    #expect(compiled.found(.responseWithoutPosition).map(\.message) == ["no position is given on recommendation 2"])
    #expect(compiled.record.recommendations[0].answers.map(\.position) == [.accepted])
  }

  @Test(arguments: [("missing.pdf", Rule.attachmentMissing), ("run.exe", .attachmentType)])
  func reportsAFileThatIsNotThereOrNotSafe(name: String, rule: Rule) {
    let items = "  - number: \"1\"\n    title: A\n    papers: [{ title: B, file: \(name) }]"
    let files = Small.meeting(items).merging(["meetings/2026-10-07-children/run.exe": "MZ"]) { $1 }
    #expect(Compiled(Small.with(files)).found(rule).count == 1)
  }

  @Test func keepsAnImpossibleProgressDateAsWrittenWithTheReason() throws {
    let compiled = Compiled(
      Small.with([
        "reviews/foster-care/action-plan.md":
          "---\nactions:\n  - number: \"1\"\n    progress:\n      - date: 31 02 06\n        text: Asked.\n---\n"
      ]))
    let entry = try #require(compiled.record.actions.first?.progress.first?.open)
    #expect(entry.dateWords == "31 02 06")
    #expect(entry.date == nil)
    #expect(entry.impossibility?.contains("28 days") == true)
  }

  @Test func readsAStatusOnlyFromWordsThatSayIt() {
    let compiled = Compiled(
      Small.with([
        "reviews/foster-care/action-plan.md": """
        ---
        actions:
          - number: "1"
            status-words: Completed. Health now sits with social work.
          - number: "2"
            status-words: Further work has been undertaken.
        ---
        """
      ]))
    #expect(compiled.record.actions.map(\.status.status) == [.done, .notStated])
    #expect(compiled.record.actions[0].status.provenance != nil)
  }

  @Test(arguments: [("", 1), ("\n    scope: foster-care", 0)])
  func reportsATermThatTheGlossaryExplainsTwice(scope: String, count: Int) {
    let glossary =
      "---\nentries:\n  - term: KP\n    stands-for: Kay Porter\n  - term: KP\n    stands-for: key partners\(scope)\n---\n"
    #expect(Compiled(Small.with(["glossary.md": glossary])).found(.clashingInitials).count == count)
  }
}
