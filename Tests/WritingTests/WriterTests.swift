import Glibc
import Testing

@testable import Writing

/// What a build promises of the folder it leaves.
struct WriterTests {
  let scratch = Scratch()

  @Test func writesEveryFileIntoItsFolder() throws {
    let summary = try scratch.build(["index.html": "home", "meetings/2014-08-01/index.html": "minutes"])
    #expect(summary == Summary(written: 2, bytes: 11))
    #expect(try scratch.files() == ["index.html", "meetings/2014-08-01/index.html"])
    #expect(scratch.text("meetings/2014-08-01/index.html") == "minutes")
  }

  @Test func leavesAFileAloneWhenItsBytesAreTheSame() throws {
    try scratch.build(["a.html": "one", "b.html": "two"])
    let before = scratch.inode("a.html")
    let summary = try scratch.build(["a.html": "one", "b.html": "TWO"])
    #expect(summary == Summary(written: 1, unchanged: 1, bytes: 6))
    #expect(scratch.inode("a.html") == before)
    #expect(scratch.text("b.html") == "TWO")
  }

  @Test(arguments: ["xxx", "longer than it was", ""])
  func mendsAFileThatWasChangedFromOutside(to text: String) throws {
    try scratch.build(["a.html": "one"])
    scratch.put(text, at: "a.html")
    #expect(try scratch.build(["a.html": "one"]).written == 1)
    #expect(scratch.text("a.html") == "one")
  }

  @Test func writesAgainAFileThatWasDeleted() throws {
    try scratch.build(["m/a.html": "one"])
    unlink(scratch.site + "/m/a.html")
    rmdir(scratch.site + "/m")
    #expect(try scratch.build(["m/a.html": "one"]).written == 1)
    #expect(scratch.text("m/a.html") == "one")
  }

  @Test func makesAPageInTheBufferItIsGiven() throws {
    let page = PlannedFile(path: "p.html") { $0 += Array("made".utf8) }
    let other = PlannedFile(path: "q.html") { $0 += Array("too".utf8) }
    try scratch.build([page, other])
    #expect(scratch.text("p.html") == "made")
    #expect(scratch.text("q.html") == "too")
  }

  @Test func saysWhichPageCouldNotBeMade() {
    struct Fault: Error {}
    let page = PlannedFile(path: "p.html") { _ in throw Fault() }
    #expect(throws: WritingError.unmade(path: "p.html", reason: "Fault()")) { try scratch.build([page]) }
  }

  @Test func refusesAFileThatWasNotPlanned() throws {
    let writer = try Writer.begin(in: scratch.site, planning: ["a.html"])
    var buffer: [UInt8] = []
    #expect(throws: WritingError.self) { try writer.write(PlannedFile(path: "b.html", text: ""), buffer: &buffer) }
  }

  @Test func writesAnEmptyFileOnce() throws {
    #expect(try scratch.build([".nojekyll": ""]).written == 1)
    #expect(try scratch.build([".nojekyll": ""]).unchanged == 1)
  }

  // MARK: Attachments

  @Test func copiesAnAttachmentAndKnowsItAgain() throws {
    scratch.makeFolder("")
    let source = scratch.path + "/plan.pdf"
    let original = String(repeating: "A page of a plan. ", count: 40_000)
    write(original, to: source)
    let plan = [PlannedFile(path: "papers/plan.pdf", copying: source)]
    #expect(try scratch.build(plan) == Summary(written: 1, bytes: 720_000))
    #expect(scratch.text("papers/plan.pdf") == original)
    #expect(try scratch.build(plan) == Summary(unchanged: 1, bytes: 720_000))
    write(original.replacing("A page", with: "A PAGE", maxReplacements: 1), to: source)
    #expect(try scratch.build(plan) == Summary(written: 1, bytes: 720_000))
    #expect(scratch.text("papers/plan.pdf")?.hasPrefix("A PAGE") == true)
  }

  @Test func givesACopyTheSameFingerprintAsItsBytes() throws {
    let source = scratch.path + "/note.txt"
    write("the same words", to: source)
    try scratch.build([PlannedFile(path: "note.txt", copying: source)])
    let copied = scratch.text(Manifest.path)
    try scratch.build(["note.txt": "the same words"])
    #expect(scratch.text(Manifest.path) == copied)
  }

  @Test func saysWhichAttachmentIsMissing() {
    let missing = scratch.path + "/missing.pdf"
    #expect(throws: WritingError.refused(.open, path: missing, code: ENOENT)) {
      try scratch.build([PlannedFile(path: "a.pdf", copying: missing)])
    }
  }

  private func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
