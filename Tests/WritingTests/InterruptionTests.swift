import Glibc
import Testing

@testable import Writing

/// What a killed build leaves, and what the next one makes of it.
struct InterruptionTests {
  let scratch = Scratch()
  static let old: KeyValuePairs = ["a.html": "old a", "b/b.html": "old b", "c.html": "old c"]
  static let new: KeyValuePairs = ["a.html": "new a", "b/b.html": "new b", "d/d.html": "new d", "e.html": "new e"]

  @Test(arguments: 0...4)
  func leavesOldOrNewBytesOfEachFileAndTheNextBuildHeals(killedAfter count: Int) throws {
    try scratch.build(Self.old)
    try scratch.buildAndDie(Self.new, after: count)
    for (path, text) in Self.old where scratch.text(path) != text {
      #expect(Self.new.contains { $0.key == path && $0.value == scratch.text(path) })
    }
    try scratch.build(Self.new)
    #expect(try scratch.files() == ["a.html", "b/b.html", "d/d.html", "e.html"])
    for (path, text) in Self.new { #expect(scratch.text(path) == text) }
  }

  @Test(arguments: 0...4)
  func knowsTheFilesOfAKilledBuildAsItsOwn(killedAfter count: Int) throws {
    try scratch.buildAndDie(Self.new, after: count)
    try scratch.buildAndDie(["f.html": "f"], after: 1)
    try scratch.build(Self.old)
    #expect(try scratch.files() == ["a.html", "b/b.html", "c.html"])
  }

  @Test func doesNotTakeAForeignFileForItsOwnAfterAKill() throws {
    scratch.makeFolder("")
    scratch.put("by hand", at: "e.html")
    try scratch.buildAndDie(Self.new, after: 3)
    try scratch.build(Self.old)
    #expect(scratch.text("e.html") == "by hand")
  }

  @Test func clearsHalfWrittenFilesOfAKilledBuild() throws {
    try scratch.buildAndDie(Self.new, after: 3)
    scratch.put("half a p", at: PathRules.temporaryPrefix + "7")
    scratch.put("half a p", at: "b/" + PathRules.temporaryPrefix + "8")
    try scratch.build(Self.new)
    #expect(try scratch.files() == ["a.html", "b/b.html", "d/d.html", "e.html"])
  }

  @Test func leavesNoJournalWhenItFinishes() throws {
    try scratch.buildAndDie(Self.new, after: 2)
    #expect(scratch.exists(Journal.path))
    try scratch.build(Self.new)
    #expect(!scratch.exists(Journal.path))
  }

  /// The kernel closes a killed process's files, which is all that letting go of a writer does.
  @Test func freesTheFolderWhenABuildEndsWithoutFinishing() throws {
    do {
      let writer = try Writer.begin(in: scratch.site, planning: ["a.html"])
      #expect(throws: WritingError.busy(folder: scratch.site, holder: "process \(getpid())")) {
        try scratch.build(["a.html": "a"])
      }
      withExtendedLifetime(writer) {}
    }
    #expect(try scratch.build(["a.html": "a"]).written == 1)
  }
}
