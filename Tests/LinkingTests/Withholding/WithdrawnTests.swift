import Compiling
import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// What was published and is taken back.
@Suite struct WithdrawnTests {
  @Test func keepsOnlyTheAddressTheDayAndTheReasonOfWhatIsWithdrawn() throws {
    let compiled = Self.report("withdrawn: { on: 2026-11-01, reason: It named a family. }")
    let withdrawn = try #require(compiled.record.withdrawn.first)
    #expect(withdrawn.folder == "reports/a/" && compiled.record.withdrawn.count == 1)
    #expect(
      WithheldWords(withdrawn.withheld).ground == "It was published before, and was taken back on 1 November 2026.")
    #expect(!compiled.record.holds("SECRET"))
  }

  @Test func keepsTheAddressOfARowThatHadAPage() {
    let rows =
      "recommendations:\n  - number: \"1\"\n    text: SECRET\n    withdrawn: { on: 2026-11-01, reason: Wrong. }"
    let compiled = Compiled(Small.with(["reviews/foster-care/recommendations.md": "---\n\(rows)\n---\n"]))
    #expect(compiled.record.withdrawn.map(\.folder) == ["reviews/foster-care/rec-1/"])
    #expect(!compiled.record.holds("SECRET"))
  }

  @Test func showsItInNoPreview() {
    let compiled = Self.report("withdrawn: { on: 2026-11-01, reason: It named a family. }", drafts: true)
    #expect(!compiled.record.holds("SECRET"))
  }

  @Test(arguments: ["{ on: 2026-11-01 }", "{ reason: Wrong. }", "{ on: 2026-11-01, reason: … }", "yes", "{}"])
  func asksForTheDayAndTheReason(value: String) {
    let compiled = Self.report("withdrawn: \(value)")
    #expect(compiled.diagnostics.contains { $0.severity == .error && $0.range.start.line == 3 })
    #expect(!compiled.record.holds("SECRET"))
  }

  @Test(arguments: ["draft: yes", "embargoed-until: 2027-01-01"])
  func asksWhyWhatTheLastBuildPublishedIsOpenNoMore(ground: String) {
    let first = Self.report(ground, published: true)
    #expect(first.found(.withdrawnUntold).map(\.range.start.line) == [3])
    #expect(first.record.withdrawn == [])
    #expect(Self.report(ground).found(.withdrawnUntold) == [])
  }

  @Test func saysOfADraftNothingThatWouldBeUntrueOfAPaperThatWasOpen() {
    let words = WithheldWords(Withheld(.draft))
    #expect("\(words.kind) \(words.ground)" == "Not published It is marked as a draft.")
  }

  private static func report(_ ground: String, drafts: Bool = false, published: Bool = false) -> Compiled {
    let text = "---\ntitle: SECRET\n\(ground)\nbackground-papers: none identified\n---\nSECRET\n"
    return Compiled(Small.with(["reports/a.md": text]), drafts: drafts, published: published ? ["a"] : [])
  }
}
