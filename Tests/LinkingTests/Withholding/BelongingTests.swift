import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// A verdict travels from what is withheld to what belongs to it.
@Suite struct BelongingTests {
  static let exempt = "exempt: { paragraph: 3, reason: Prices of bidders. }"
  static let draft = "draft: yes"
  static let embargo = "embargoed-until: 2027-01-01"

  // MARK: Reports

  @Test func namesBothPlacesWhereTheReportOfAnExemptItemIsOpen() throws {
    let files = Self.meeting(
      "  - number: \"9\"\n    title: T\n    papers: [{ report: bids }]\n    \(Self.exempt)",
      ["meetings/2026-10-07-children/bids.md": Self.report()])
    let compiled = Compiled(files)
    let found = try #require(compiled.found(.openAndWithheld).first)
    #expect(found.severity == .error && found.range.path == "meetings/2026-10-07-children/bids.md")
    #expect(found.related.map(\.range.start.line) == [8, 9])
    #expect(compiled.record.reports.isEmpty)
  }

  @Test(arguments: [draft, embargo])
  func withholdsTheReportOfAnItemThatIsNotReadyAndSaysSo(ground: String) {
    let files = Self.meeting(
      "  - number: \"9\"\n    title: T\n    papers: [{ report: bids }]\n    \(ground)",
      ["meetings/2026-10-07-children/bids.md": Self.report()])
    #expect(Compiled(files).record.reports.isEmpty)
    #expect(Compiled(files).found(.withheldAlong).map(\.severity) == [.advice])
    #expect(Compiled(files, drafts: true).record.reports.count == 1)
  }

  @Test(arguments: [exempt, draft])
  func leavesAReportOpenThatAnOpenItemNamesToo(ground: String) {
    let files = Self.meeting(
      "  - number: \"8\"\n    title: S\n    papers: [{ report: bids }]\n  - number: \"9\"\n    title: T\n    papers: [{ report: bids }]\n    \(ground)",
      ["meetings/2026-10-07-children/bids.md": Self.report()])
    #expect(Compiled(files).record.reports.count == 1)
    #expect(Compiled(files).found(.openAndWithheld) == [])
  }

  @Test func leavesAPublishedReportOpenThatADraftForAnotherMeetingTakesUp() {
    let files = Self.meeting(
      "  - number: \"9\"\n    title: T\n    papers: [{ report: old }]\n    draft: yes",
      ["reports/old.md": Self.report("published: 2026-01-10")])
    #expect(Compiled(files).record.reports.count == 1)
  }

  @Test(arguments: [
    ("a paper that is exempt itself", "papers: [{ report: bids, \(exempt) }]", ""),
    ("an appendix of an exempt report", "papers: [{ report: main }]", "appendices: [{ report: bids }]\n\(exempt)"),
  ])
  func withholdsAReportThatOnlySomethingExemptNames(_ what: String, item: String, main: String) {
    let files = Self.meeting(
      "  - number: \"9\"\n    title: T\n    \(item)",
      [
        "meetings/2026-10-07-children/bids.md": Self.report(),
        "meetings/2026-10-07-children/main.md": Self.report(main),
      ])
    let compiled = Compiled(files)
    #expect(compiled.found(.openAndWithheld).map(\.range.path) == ["meetings/2026-10-07-children/bids.md"], "\(what)")
  }

  @Test func withholdsAReportForAnExemptMeetingAlone() {
    let files = [
      "meetings/2026-10-14-children/meeting.md":
        "---\ncommittee: children\ndate: 2026-10-14\n\(Self.exempt)\n---\n",
      "reports/bids.md": Self.report("meetings: [2026-10-14-children]"),
    ]
    #expect(Compiled(Small.with(files)).found(.openAndWithheld).count == 1)
  }

  // MARK: Files

  @Test(arguments: [exempt, draft, embargo, "withdrawn: { on: 2026-10-01, reason: Wrong. }"])
  func copiesNoFileOutOfAFolderThatIsWithheld(ground: String) {
    let files = [
      "meetings/2026-10-14-children/meeting.md": "---\ncommittee: children\ndate: 2026-10-14\n\(ground)\n---\n",
      "meetings/2026-10-14-children/plan.png": "PNG",
      "pages/a.md": "---\ntitle: A\n---\nSee ![a ⟦plan]⟧(../meetings/2026-10-14-children/plan.png).\n",
    ]
    let compiled = Compiled(Small.with(files))
    let found = compiled.found(.openAndWithheld)
    #expect(found.map(\.range.start.line) == compiled.marks.map(\.start.line))
    #expect(found.first?.related.map(\.range.path) == ["meetings/2026-10-14-children/meeting.md"])
    #expect(compiled.record.attachments.isEmpty)
  }

  @Test func copiesNoFileThatIsAlsoThePaperOfAnExemptItem() {
    let files = Self.meeting(
      "  - number: \"9\"\n    title: T\n    papers: [{ file: bids.pdf }]\n    \(Self.exempt)",
      [
        "meetings/2026-10-07-children/bids.pdf": "%PDF",
        "pages/a.md": "---\ntitle: A\n---\nSee [the bids](../meetings/2026-10-07-children/bids.pdf).\n",
      ])
    #expect(Compiled(files).record.attachments.isEmpty)
    #expect(Compiled(files).found(.openAndWithheld).count == 1)
  }

  @Test(arguments: [("attachments", 1), ("meetings/2026-10-07-children", 0)])
  func copiesAFileThatADraftNamesTooUnlessItLiesBesideIt(folder: String, count: Int) {
    let files = Self.meeting(
      "  - number: \"9\"\n    title: T\n    papers: [{ file: map.pdf }]\n    draft: yes",
      ["\(folder)/map.pdf": "%PDF", "pages/a.md": "---\ntitle: A\n---\nSee [the map](../\(folder)/map.pdf).\n"])
    #expect(Compiled(files).record.attachments.count == count)
  }

  // MARK: Actions and answers

  @Test func withholdsAnActionThatArisesFromAWithheldItem() {
    let files = Self.meeting(
      "  - number: \"8\"\n    title: S\n  - number: \"9\"\n    title: T\n    \(Self.exempt)",
      [
        "meetings/2026-10-07-children/minutes.md":
          "---\nactions-arising:\n  - text: Open words.\n    item: \"8\"\n  - text: SECRET\n    item: \"9\"\n---\n"
      ])
    let compiled = Compiled(files)
    #expect(compiled.record.actions.map(\.text.prose.plainText) == ["Open words."])
    #expect(compiled.record.actions.first?.item == ItemRef(Handle(0), 0))
  }

  @Test func tellsAnItemThatTheAgendaDoesNotHave() {
    let files = Self.meeting(
      "  - number: \"8\"\n    title: S",
      ["meetings/2026-10-07-children/minutes.md": "---\nactions-arising:\n  - text: A\n    item: ⟦\"12\"⟧\n---\n"])
    let compiled = Compiled(files)
    #expect(compiled.found(.unknownReference).map(\.range) == compiled.marks)
  }

  @Test(arguments: [(exempt, Severity.error), (draft, .advice)])
  func withholdsAnActionThatServesNothingButWhatIsWithheld(ground: String, severity: Severity) {
    let compiled = Compiled(Self.plan(ground))
    #expect(compiled.record.actions.map(\.text.prose.plainText) == ["Open words."])
    let found = compiled.found(.openAndWithheld) + compiled.found(.withheldAlong)
    #expect(found.map(\.severity) == [severity])
  }

  @Test func tellsAPositionOnAWithheldRecommendationAsWithheld() {
    var files = Self.plan(Self.draft)
    files["reviews/foster-care/response.md"] =
      "---\ndecision-maker: Cabinet\npositions:\n  - recommendation: \"2\"\n    text: SECRET\n---\n"
    let compiled = Compiled(files)
    #expect(compiled.record.responses.first?.positions == [.withheld(Withheld(.draft))])
  }

  private static func plan(_ ground: String) -> [String: String] {
    Small.with([
      "reviews/foster-care/recommendations.md":
        "---\nrecommendations:\n  - number: \"1\"\n    text: A\n  - number: \"2\"\n    text: B\n    \(ground)\n---\n",
      "reviews/foster-care/action-plan.md":
        "---\nactions:\n  - text: Open words.\n    recommendations: [\"1\", \"2\"]\n  - text: SECRET\n    recommendations: [\"2\"]\n---\n",
    ])
  }

  private static func meeting(_ items: String, _ more: [String: String]) -> [String: String] {
    Small.with(Small.meeting(items).merging(more) { $1 })
  }

  private static func report(_ fields: String = "author: head-of-fieldwork") -> String {
    "---\ntitle: The bids\nbackground-papers: none identified\n\(fields)\n---\nSECRET\n"
  }
}
