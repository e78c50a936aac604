import Glibc
import Testing

@testable import Writing

/// Which files a build may replace and remove: those an earlier one wrote, and no others.
struct OwnershipTests {
  let scratch = Scratch()

  @Test func removesWhatIsNoLongerMadeAndTheFoldersItLeavesEmpty() throws {
    try scratch.build(["index.html": "home", "m/2014/a.html": "a", "m/b.html": "b"])
    let summary = try scratch.build(["index.html": "home", "m/b.html": "b"])
    #expect(summary == Summary(unchanged: 2, removed: 1, bytes: 5))
    #expect(!scratch.exists("m/2014"))
    #expect(scratch.exists("m/b.html"))
  }

  @Test func removesAWithdrawnPageEvenWhenSomeoneChangedIt() throws {
    try scratch.build(["a.html": "withdrawn", "b.html": "b"])
    scratch.put("withdrawn, and edited by hand", at: "a.html")
    #expect(try scratch.build(["b.html": "b"]).removed == 1)
    #expect(!scratch.exists("a.html"))
  }

  @Test func neverRemovesAFileItDidNotWrite() throws {
    scratch.makeFolder(".git")
    scratch.put("*", at: ".gitignore")
    scratch.put("ref", at: ".git/HEAD")
    try scratch.build(["m/a.html": "a"])
    scratch.put("www.example.org", at: "CNAME")
    scratch.put("mine", at: "m/notes.txt")
    try scratch.build(["b.html": "b"])
    #expect(try scratch.files() == [".git/HEAD", ".gitignore", "CNAME", "b.html", "m/notes.txt"])
  }

  @Test func refusesToOverwriteAForeignFile() throws {
    scratch.makeFolder("")
    scratch.put("by hand", at: "index.html")
    #expect(throws: WritingError.foreign("index.html")) { try scratch.build(["index.html": "made"]) }
    #expect(throws: WritingError.foreign("index.html"), "not after a failed build either") {
      try scratch.build(["index.html": "made"])
    }
    #expect(scratch.text("index.html") == "by hand")
  }

  @Test func refusesAForeignFileBeforeAnythingIsWritten() async throws {
    scratch.makeFolder("")
    scratch.put("by hand", at: "z.html")
    let files = [PlannedFile(path: "a.html", text: "a"), PlannedFile(path: "z.html", text: "made")]
    let writer = try Writer.begin(in: scratch.site, planning: files.map(\.path))
    await #expect(throws: WritingError.foreign("z.html")) { try await writer.write(files, jobs: 2) }
    #expect(try scratch.files() == ["z.html"])
  }

  @Test func takesOverAForeignFileWithTheSameBytes() throws {
    scratch.makeFolder("")
    scratch.put("same", at: "robots.txt")
    #expect(try scratch.build(["robots.txt": "same"]).unchanged == 1)
    #expect(try scratch.build(["robots.txt": "new"]).written == 1)
  }

  // MARK: Links

  @Test func followsNoLinkOutOfTheFolder() throws {
    scratch.makeFolder("")
    scratch.link("outside", to: scratch.path)
    #expect(throws: WritingError.inTheWay("outside")) { try scratch.build(["outside/a.html": "a"]) }
    #expect(access(scratch.path + "/a.html", F_OK) != 0)
  }

  @Test func writesThroughNoLinkThatTookAPagesPlace() throws {
    try scratch.build(["a.html": "one"])
    unlink(scratch.site + "/a.html")
    scratch.link("a.html", to: "/etc/hostname")
    #expect(throws: WritingError.inTheWay("a.html")) { try scratch.build(["a.html": "two"]) }
  }

  @Test func removesNothingThroughALink() throws {
    try scratch.build(["m/a.html": "a", "b.html": "b"])
    rename(scratch.site + "/m", scratch.path + "/moved")
    scratch.link("m", to: scratch.path + "/moved")
    #expect(try scratch.build(["b.html": "b"]).removed == 0)
    #expect(scratch.text("m/a.html") == "a")
  }

  @Test func refusesAFolderWhereAPageShouldGo() throws {
    scratch.makeFolder("a.html")
    #expect(throws: WritingError.inTheWay("a.html")) { try scratch.build(["a.html": "a"]) }
  }
}
