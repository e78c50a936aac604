import Glibc
import Testing

@testable import Writing

/// What is refused before or while writing, and the words it is refused with.
struct RefusalTests {
  let scratch = Scratch()

  @Test(arguments: [
    "", "/etc/passwd", "../a", "a/../../b", "a//b", "a/", "./a", "a\\b", "a\nb", ".scrutable/manifest.json",
    "m/.scrutable-new-1", String(repeating: "n", count: 256),
  ])
  func refusesAPathThatCouldLandElsewhere(path: String) {
    #expect(throws: WritingError.self) { try scratch.build([path: "x"]) }
    #expect(access(scratch.site, F_OK) != 0, "the folder was made")
  }

  @Test(arguments: ["a", ".well-known/security.txt", "Llŷn/adroddiad.html", "a b/c..d.html"])
  func acceptsAnOrdinaryPath(path: String) throws {
    #expect(try scratch.build([path: "x"]).written == 1)
  }

  @Test(arguments: [
    ("a.html", "a.html"), ("Plan.pdf", "plan.pdf"), ("Ŵ.html", "ŵ.html"), ("a", "a/b.html"), ("x/a", "x/A/b"),
  ])
  func reportsPathsThatAreOneFileOnSomeDisk(one: String, other: String) {
    #expect(throws: WritingError.collision(one, other)) { try PathRules.check([one, other]) }
  }

  @Test func letsTwoFoldersDifferInCapitals() throws {
    try PathRules.check(["A/one.html", "a/two.html"])
  }

  @Test func saysWhoHoldsTheFolder() throws {
    let writer = try Writer.begin(in: scratch.site, planning: [])
    let refusal = #expect(throws: WritingError.self) { try scratch.build([:]) }
    #expect(
      refusal?.description
        == "another build is writing “\(scratch.site)” (process \(getpid())); wait until it has finished, or stop it")
    _ = try writer.finish()
  }

  @Test func saysThatAPartOfThePathIsAFile() {
    let refusal = #expect(throws: WritingError.self) {
      try Writer.begin(in: "/etc/hostname/site", planning: [])
    }
    #expect(refusal?.description == "cannot create “/etc/hostname/site”: a part of the path is a file, not a folder")
  }

  @Test(arguments: [
    (EACCES, "cannot create “site/a”: permission denied; check who owns the folder, or choose another with --output"),
    (EROFS, "cannot create “site/a”: the disk is read-only; choose another folder with --output"),
    (ENOSPC, "cannot create “site/a”: the disk is full; make room and build again"),
    (EIO, "cannot create “site/a”: input/output error"),
  ])
  func saysWhatTheMachineRefused(code: Int32, words: String) {
    #expect(WritingError.refused(.create, path: "site/a", code: code).description == words)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
  func saysThatTheFolderIsReadOnly() throws {
    scratch.makeFolder("")
    chmod(scratch.site, 0o555)
    defer { chmod(scratch.site, 0o755) }
    let refusal = #expect(throws: WritingError.self) { try scratch.build(["a.html": "a"]) }
    #expect(refusal?.description.contains("permission denied; check who owns the folder") == true)
  }

  @Test func makesTheFoldersAboveTheOutput() throws {
    let writer = try Writer.begin(in: scratch.path + "/public/council/site", planning: [])
    #expect(try writer.finish() == Summary())
  }
}
