import Building
import Diagnostics
import Testing

@testable import Drafting

/// What `scrutable new` writes goes all the way to a page, as it stands.
@Suite struct NewFileBuildTests {
  @Test(arguments: DocumentKind.allCases)
  func everyNewFileBuildsAtOnce(kind: DocumentKind) async throws {
    let file = try NewFile(
      NewFile.Wish(
        type: kind.rawValue, title: "It’s “new”: a \\ title #1", committee: "children", date: "2026-12-09",
        meeting: kind == .minutes || kind == .report ? "2026-10-07-children" : nil, review: "foster-care"))
    let site = try TestSite(SmallCouncil.with([file.path: file.text]))
    if kind == .recommendations || kind == .recommendation { try site.remove("reviews/foster-care/recommendations.md") }
    if kind == .recommendations { try site.write([file.path: file.text]) }
    #expect(errors(of: try await site.build()) == [])
    #expect(try site.files()["index.html"] != nil)
  }

  /// In the order of `scrutable --help`, with nothing else there.
  @Test func aCouncilCanBeStartedFromNothing() async throws {
    let wishes = [
      NewFile.Wish(type: "council", title: "Anytown Council"),
      NewFile.Wish(type: "committee", name: "children", title: "Children’s Scrutiny Committee"),
      NewFile.Wish(type: "meeting", committee: "children", date: "2026-12-09"),
      NewFile.Wish(type: "review", name: "school-travel", title: "School travel", committee: "children"),
      NewFile.Wish(type: "response", review: "school-travel"),
      NewFile.Wish(type: "action-plan", review: "school-travel"),
    ]
    let site = try TestSite([:])
    for wish in wishes {
      let file = try NewFile(wish)
      try site.write([file.path: file.text])
      if wish.type == "council" { continue }
      #expect(errors(of: try await site.build()) == [], "after \(file.path)")
    }
    #expect(try site.files()["meetings/2026-12-09-children/index.html"] != nil)
    #expect(try site.files()["reviews/school-travel/index.html"] != nil)
  }

  private func errors(of report: BuildReport) -> [String] {
    report.diagnostics.filter { $0.severity == .error }
      .map { "\($0.range.path):\($0.range.start.line) \($0.message)" }
  }
}
