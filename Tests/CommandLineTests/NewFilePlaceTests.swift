import ArgumentParser
import Drafting
import Foundation
import Testing

@testable import CommandLine

/// A new file joins what is there; a slip of the hand makes up no folder.
@Suite struct NewFilePlaceTests {
  private static let files = [
    "council.yml": "name: Testshire\nas-at: 2026-11-20\n",
    "committees/children.md": "---\ntitle: Children\nkind: scrutiny\n---\n",
    "meetings/2026-12-08-children/meeting.md": "---\ncommittee: children\ndate: 2026-12-08\n---\n",
    "reviews/school-travel/review.md": "---\ntitle: School travel\ncommittee: children\n---\n",
    "reviews/school-travel/recommendations.md":
      "---\nrecommendations:\n  - number: \"1\"\n    text: One.\n  - number: 2a\n    text: Two.\n  - number: \"3\"\n    text: Three.\n---\n",
    "reviews/school-travel/response.md":
      "---\ndecision-maker: Cabinet\npositions:\n  - recommendation: \"1\"\n    position: accepted\n---\n",
  ]

  /// Calls `body` with a content folder that is removed afterwards.
  private func with(_ body: (String) async throws -> Void) async throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("scrutable-new-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in NewFilePlaceTests.files {
      let url = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try await body(root.path)
  }

  private func run(_ arguments: String, in content: String) async throws {
    let command = try Scrutable.parseAsRoot(
      ["new"] + arguments.split(separator: " ").map(String.init) + ["--content", content])
    var waiting = try #require(command as? any AsyncParsableCommand)
    try await waiting.run()
  }

  @Test(arguments: [
    "report --meeting nosuch --title A", "minutes --meeting 2026-12-08-childern", "response --review school-travle",
    "recommendation --review nosuch", "action-plan --meeting nosuch", "recommendations --review nosuch",
    "meeting --committee childern --date 2026-12-09", "review --committee chidlren --title A",
    "work-programme --committee childre",
  ])
  func refusesWhatIsToBelongToNothing(arguments: String) async throws {
    try await with { content in
      let before = try FileManager.default.subpathsOfDirectory(atPath: content).sorted()
      let error = await #expect(throws: (any Error).self) { try await run(arguments, in: content) }
      #expect(error.map(Scrutable.code(for:)) == .misused)
      #expect(try FileManager.default.subpathsOfDirectory(atPath: content).sorted() == before)
    }
  }

  @Test(arguments: [
    ("report --meeting 2026-12-08-children --title A", "meetings/2026-12-08-children/a.md"),
    ("meeting --committee children --date 2026-12-09", "meetings/2026-12-09-children/meeting.md"),
    ("review --committee children --title A", "reviews/a/review.md"), ("report --title A", "reports/a.md"),
  ])
  func writesWhatBelongsToSomething(arguments: String, path: String) async throws {
    try await with { content in
      try await run(arguments, in: content)
      #expect(FileManager.default.fileExists(atPath: content + "/" + path))
    }
  }

  @Test func hasARowForEachRecommendationThatWaitsForAnAnswer() async throws {
    try await with { content in
      try await run("response --review school-travel --name 2", in: content)
      let text = try String(contentsOfFile: content + "/reviews/school-travel/response-2.md", encoding: .utf8)
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("  - recommendation:") }
      #expect(rows == ["  - recommendation: \"2a\"", "  - recommendation: \"3\""])
    }
  }

  @Test func saysNothingOfAReportThatNobodyWrote() async throws {
    try await with { content in
      try await run("report --meeting 2026-12-08-children --title A", in: content)
      let text = try String(contentsOfFile: content + "/meetings/2026-12-08-children/a.md", encoding: .utf8)
      #expect(!text.contains("\nbackground-papers:") && !text.contains("\nclassification:"))
    }
  }
}
