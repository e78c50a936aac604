import Compiling
import Diagnostics
import Testing

@testable import Linking
@testable import Record

@Suite struct WithholdingTests {
  let exempt = "    exempt: { paragraph: 3, reason: Prices of bidders. }"

  @Test func keepsNothingOfAnExemptItemButItsNumberAndGround() throws {
    let items = "  - number: \"9\"\n    title: SECRET title\n    purpose: SECRET purpose\n    pages: SECRET\n\(exempt)"
    let compiled = Compiled(Small.with(Small.meeting(items)))
    let item = try #require(compiled.record.meetings.first?.items.first)
    #expect(item.number.words == "9")
    #expect(
      item.content == .withheld(Withheld(.exempt(paragraphs: [3], reason: "Prices of bidders.", publicInterest: nil))))
    #expect(!compiled.record.holds("SECRET"))
  }

  @Test func showsThePublicTitleOfAnExemptPaper() throws {
    let items =
      "  - number: \"9\"\n    title: SECRET\n    exempt: { paragraph: [1, 3], reason: Prices., public-title: Award of contract }"
    let item = try #require(Compiled(Small.with(Small.meeting(items))).record.meetings.first?.items.first)
    guard case .withheld(let withheld) = item.content else {
      Issue.record("the item is open")
      return
    }
    #expect(withheld.publicTitle == "Award of contract")
  }

  @Test func tellsWhyThePublicInterestDoesNotOutweighIt() throws {
    let items =
      "  - number: \"9\"\n    exempt: { paragraph: 3, reason: Prices., public-interest: Bids are still to come. }"
    let item = try #require(Compiled(Small.with(Small.meeting(items))).record.meetings.first?.items.first)
    #expect(
      item.content
        == .withheld(
          Withheld(.exempt(paragraphs: [3], reason: "Prices.", publicInterest: "Bids are still to come."))))
  }

  @Test(arguments: [("2026-11-20", true), ("2026-11-19", false)])
  func opensWhenTheEmbargoEnds(asAt: String, isOpen: Bool) {
    let compiled = Compiled(
      Small.with([
        "reports/a.md": "---\ntitle: A\nembargoed-until: 2026-11-20\nbackground-papers: none identified\n---\n"
      ]), asAt: asAt)
    #expect(compiled.record.reports.count == (isOpen ? 1 : 0))
  }

  @Test func withholdsEverythingInTheFolderOfADraftReview() {
    let compiled = Compiled(
      Small.with(["reviews/foster-care/review.md": "---\ntitle: Foster care\ncommittee: children\ndraft: yes\n---\n"]))
    #expect(compiled.record.reviews.isEmpty)
    #expect(compiled.record.recommendations.isEmpty)
  }

  @Test func showsDraftsButNothingExemptWhenAsked() {
    let compiled = Compiled(
      Small.with([
        "reports/a.md": "---\ntitle: A\ndraft: yes\nbackground-papers: none identified\n---\n",
        "reports/b.md":
          "---\ntitle: SECRET\nexempt: { paragraph: 1, reason: A person. }\nbackground-papers: none identified\n---\n",
      ]), drafts: true)
    #expect(compiled.record.reports.map(\.document.title) == ["A"])
    #expect(compiled.record.reports.first?.document.isPreview == true)
  }

  @Test func tellsAReferenceToAWithheldReportWithoutItsId() throws {
    let compiled = Compiled(
      Small.with([
        "reports/secret-word.md": "---\ntitle: T\nexempt: { paragraph: 1, reason: A person. }\n---\n",
        "pages/a.md": "---\ntitle: A\n---\nSee [[secret-word]].\n",
      ]))
    let body = try #require(compiled.record.pages.first?.body)
    #expect(body.references == [.withheld])
    #expect(body.prose.plainText == "See a paper that is withheld.")
    #expect(!compiled.diagnostics.contains { $0.severity == .error })
  }

  @Test func asksForTheParagraphAndReasonOfAnExemption() {
    let compiled = Compiled(Small.with(Small.meeting("  - number: \"9\"\n    title: T\n    exempt: { paragraph: 3 }")))
    #expect(compiled.found(.exemptReason).count == 1)
  }

  @Test func copiesNoFileThatOnlyAnExemptItemHas() {
    let items = "  - number: \"9\"\n    title: T\n    papers: [{ file: secret.pdf }]\n\(exempt)"
    let files = Small.meeting(items).merging(["meetings/2026-10-07-children/secret.pdf": "%PDF"]) { $1 }
    #expect(Compiled(Small.with(files)).record.attachments.isEmpty)
  }
}
