import ArgumentParser
import Foundation
import Testing

@testable import CommandLine

/// `scrutable import work-programme` and `import forward-plan`, from file to files.
@Suite struct ImportPaperTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("scrutable-\(UUID().uuidString)")

  private func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  private func withFiles(_ files: [String: String], _ body: () throws -> Void) throws {
    for (name, text) in files {
      let url = root.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    defer { try? FileManager.default.removeItem(at: root) }
    try body()
  }

  private func run(_ arguments: String...) throws {
    var command = try Scrutable.parseAsRoot(
      ["import"] + arguments + ["--content", path("content"), "--report", path("report.md")])
    try command.run()
  }

  private func written(_ name: String) -> String? { try? String(contentsOfFile: path(name), encoding: .utf8) }

  @Test func writesAProgrammeAndLeavesAMeetingThatIsThereAlone() throws {
    let meeting = "content/meetings/2026-09-07-children/meeting.md"
    try withFiles(["paper.txt": "7 September 2026\nFerries\n8 October 2026\nPools\n", meeting: "mine"]) {
      try run("work-programme", path("paper.txt"), "--committee", "children", "--title", "What we look at")
      #expect(written(meeting) == "mine")
      #expect(written("content/meetings/2026-10-08-children/meeting.md")?.contains("status: provisional") == true)
      let programme = written("content/work-programme/children-2026-27.md")
      #expect(programme?.contains("title: What we look at") == true)
      #expect(programme?.contains("meeting: \"2026-09-07-children\"") == true)
      #expect(written("report.md")?.contains("which is there already") == true)
    }
  }

  @Test func writesAPlanAndRefusesToWriteItTwice() throws {
    try withFiles(["plan.csv": "Title,Date\nFerries,TBC\n"]) {
      try run("forward-plan", path("plan.csv"), "--name", "2026-11", "--notice-published", "30 October 2026")
      let plan = written("content/forward-plan/2026-11.md")
      #expect(plan?.contains("notice-published: \"2026-10-30\"") == true)
      #expect(plan?.contains("on-or-after: TBC") == true)
      try FileManager.default.removeItem(atPath: path("report.md"))
      let error = #expect(throws: (any Error).self) {
        try run("forward-plan", path("plan.csv"), "--name", "2026-11")
      }
      #expect(error.map(Scrutable.code(for:)) == .misused)
      #expect(written("report.md") == nil)
    }
  }

  @Test func writesNothingWhereNothingIsUnderstood() throws {
    try withFiles(["paper.txt": "A talk\nabout nothing\n"]) {
      for arguments in [["work-programme", "--committee"], ["forward-plan", "--name"]] {
        let error = #expect(throws: (any Error).self) {
          try run(arguments[0], path("paper.txt"), arguments[1], "children")
        }
        #expect(error.map(Scrutable.code(for:)) == .contentErrors)
      }
      let left = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      #expect(left == ["paper.txt"])
    }
  }
}
