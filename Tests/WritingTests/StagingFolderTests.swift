import Glibc
import Testing

@testable import Writing

/// Files that are made before the site is planned.
struct StagingFolderTests {
  let scratch = Scratch()

  @discardableResult
  private func build(_ text: String, mark: String, also paths: [String: String] = [:]) throws -> Summary {
    let output = try Output(scratch.site)
    let made = try StagingFolder(in: output).put(Array(text.utf8), at: "papers/a.epub", mark: mark)
    let files = [made] + paths.sorted { $0.key < $1.key }.map { PlannedFile(path: $0.key, text: $0.value) }
    return try finish(files, output)
  }

  private func finish(_ files: [PlannedFile], _ output: Output) throws -> Summary {
    let writer = try Writer.begin(in: output, planning: files.map(\.path))
    var buffer: [UInt8] = []
    for file in files { try writer.write(file, buffer: &buffer) }
    return try writer.finish()
  }

  @Test func putsWhatWasMadeInItsPlaceAndLeavesNothingBehind() throws {
    #expect(try build("one", mark: "k1", also: ["index.html": "home"]) == Summary(written: 2, bytes: 7))
    #expect(scratch.text("papers/a.epub") == "one")
    #expect(access(scratch.site + "/.scrutable/making", F_OK) != 0)
  }

  @Test func leavesAFileAloneThatIsTheSameAgain() throws {
    try build("one", mark: "k1")
    let before = scratch.inode("papers/a.epub")
    #expect(try build("one", mark: "k2").unchanged == 1)
    #expect(scratch.inode("papers/a.epub") == before)
  }

  @Test func tellsTheMarkOfAFileThatStandsAsItWasLeft() throws {
    try build("one", mark: "k1 14")
    try keep(size: 3, mark: "k1 14")
    #expect(scratch.text("papers/a.epub") == "one")
    #expect(try StagingFolder(in: Output(scratch.site)).standing(at: "papers/a.epub")?.mark == "k1 14")
  }

  private func keep(size: Int, mark: String) throws {
    let output = try Output(scratch.site)
    let staging = StagingFolder(in: output)
    let standing = try #require(try staging.standing(at: "papers/a.epub"))
    #expect(standing.mark == mark && standing.size == size)
    let kept = try #require(staging.keep("papers/a.epub"))
    #expect(try finish([kept], output) == Summary(unchanged: 1, bytes: size))
  }

  @Test func knowsNothingOfAFileThatWasChangedFromOutsideOrIsGone() throws {
    try build("one", mark: "k1")
    scratch.put("eno", at: "papers/a.epub")
    #expect(try StagingFolder(in: Output(scratch.site)).standing(at: "papers/a.epub") == nil)
    unlink(scratch.site + "/papers/a.epub")
    #expect(try StagingFolder(in: Output(scratch.site)).standing(at: "papers/a.epub") == nil)
  }

  @Test func throwsAwayWhatABuildThatStoppedHadMade() throws {
    try build("one", mark: "k1")
    do { _ = try StagingFolder(in: Output(scratch.site)).put(Array("two".utf8), at: "papers/a.epub", mark: "k2") }
    #expect(access(scratch.site + "/.scrutable/making", F_OK) == 0)
    _ = try Output(scratch.site)
    #expect(access(scratch.site + "/.scrutable/making", F_OK) != 0)
    #expect(scratch.text("papers/a.epub") == "one")
  }

  @Test func keepsEveryOtherBuildOutUntilItIsDone() throws {
    let output = try Output(scratch.site)
    #expect(throws: WritingError.self) { _ = try Output(scratch.site) }
    _ = output
  }
}
