import Diagnostics
import Testing

@testable import Linking
@testable import Record

@Suite struct CitationTests {
  func report(cites: String, _ text: String) -> [String: String] {
    ["reports/progress.md": "---\ntitle: Progress\nbackground-papers: none identified\n\(cites)---\n\(text)\n"]
  }

  @Test func resolvesACitationIntoTheDocumentThatCitesNames() throws {
    let compiled = Compiled(Small.with(report(cites: "cites: foster-care\n", "1. On recommendation 2 much was done.")))
    let body = try #require(compiled.record.reports.first?.body)
    #expect(body.citations == [.found(Target(RecordRef(.recommendation, 1), label: "recommendation 2"))])
    #expect(compiled.record.mentions[RecordRef(.recommendation, 1)]?.first?.relation == .cites)
  }

  @Test func leavesACitationAloneWhenNobodySaysWhatItRefersTo() throws {
    let compiled = Compiled(Small.with(report(cites: "", "1. On recommendation 2 much was done.")))
    #expect(compiled.record.reports.first?.body.citations == [.unresolved])
    #expect(compiled.found(.unresolvedCitation).isEmpty)
  }

  @Test func warnsOfACitationThatLeadsNowhereAndMakesNoLink() throws {
    let compiled = Compiled(
      Small.with(report(cites: "cites: foster-care\n", "1. On ⟦recommendation 9⟧ much was done.")))
    #expect(compiled.record.reports.first?.body.citations == [.unresolved])
    let warning = try #require(compiled.found(.unresolvedCitation).first)
    #expect(warning.severity == .warning)
    #expect(warning.range == compiled.marks[0])
    #expect(compiled.record.ledger.contains { $0.kind == .unresolvedCitation })
  }

  @Test func landsOnTheParagraphThatASourceNames() throws {
    let files = report(cites: "", "## Findings\n\n6.8 There are too few homes.").merging([
      "reviews/foster-care/recommendations.md": """
      ---
      report: progress
      recommendations:
        - number: "1"
          text: That the cabinet sets a target.
          source: p18 – para 6.8
      ---
      """
    ]) { $1 }
    let compiled = Compiled(Small.with(files))
    let source = try #require(compiled.record.recommendations.first?.source)
    #expect(source.words == "p18 – para 6.8")
    guard case .found(let target) = source.resolution else {
      Issue.record("the source does not resolve: \(compiled.diagnostics)")
      return
    }
    #expect(target.anchor == "para-6.8")
  }
}
