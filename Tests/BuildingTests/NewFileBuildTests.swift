import Building
import Compiling
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

  /// A clerk takes the # from one line of what is offered to withhold a paper: then it is withheld, or told, and never open.
  @Test(
    arguments: DocumentKind.allCases.filter { $0 != .council }, ["draft", "embargoed-until", "exempt", "withdrawn"])
  func uncommentingAGroundCannotGoWrong(kind: DocumentKind, key: String) throws {
    let file = try NewFile(
      NewFile.Wish(
        type: kind.rawValue, title: "Planted", committee: "children", date: "2026-12-09",
        meeting: kind == .minutes || kind == .report ? "2026-10-07-children" : nil, review: "foster-care"))
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    // A letter is a draft as soon as it is made.
    let line = try #require(lines.firstIndex { $0.hasPrefix("# \(key):") || $0.hasPrefix("\(key): yes") })
    let text = lines.enumerated().map { $0 == line && $1.first == "#" ? String($1.dropFirst(2)) : String($1) }
      .joined(separator: "\n")
    let compiled = Compiling.record(of: SmallCouncil.with([file.path: text]))
    let isTold = compiled.diagnostics.contains {
      $0.severity == .error && $0.range.path == file.path && Int($0.range.start.line) == line + 1
    }
    let isWithheld = !compiled.value.holds(file.path)
    #expect(isTold == (key != "draft") && isWithheld)
  }

  private func errors(of report: BuildReport) -> [String] {
    report.diagnostics.filter { $0.severity == .error }
      .map { "\($0.range.path):\($0.range.start.line) \($0.message)" }
  }
}
