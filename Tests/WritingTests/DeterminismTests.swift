import Glibc
import Testing

@testable import Writing

/// The same site is the same bytes, whatever the order and the number of tasks.
struct DeterminismTests {
  static let files = (0..<300).map { number in
    PlannedFile(path: "m/\(number % 17)/\(number).html", text: String(repeating: "page \(number) ", count: number))
  }

  private func manifest(of files: [PlannedFile], jobs: Int) async throws -> String {
    let scratch = Scratch()
    let writer = try Writer.begin(in: scratch.site, planning: files.map(\.path))
    try await writer.write(files, jobs: jobs)
    #expect(try writer.finish().written == 300)
    return try #require(scratch.text(Manifest.path))
  }

  @Test func writesTheSameManifestForAnyOrderAndAnyNumberOfTasks() async throws {
    let one = try await manifest(of: Self.files, jobs: 1)
    #expect(try await manifest(of: Self.files.reversed(), jobs: 1) == one)
    #expect(try await manifest(of: Self.files, jobs: 8) == one)
  }

  @Test func leavesNoNameOfTheProcessInTheFolder() throws {
    let scratch = Scratch()
    try scratch.build(["a.html": "a"])
    #expect(scratch.text(BuildLock.path) == "")
  }

  @Test func throwsTheFailureWhosePathSortsFirst() async throws {
    struct Fault: Error {}
    let scratch = Scratch()
    let files = ["b", "a"].map { PlannedFile(path: $0) { _ in throw Fault() } }
    let writer = try Writer.begin(in: scratch.site, planning: ["a", "b"])
    await #expect(throws: WritingError.unmade(path: "a", reason: "Fault()")) { try await writer.write(files, jobs: 2) }
  }

  @Test func readsBackTheManifestItWrites() throws {
    var manifest = Manifest()
    for name in ["a.html", "with \"marks\".html", "Llŷn/adroddiad.html", "z"] {
      manifest.entries[name] = Fingerprint(high: 1, low: .max, size: name.utf8.count)
    }
    #expect(Manifest(text: String(decoding: manifest.text, as: UTF8.self)) == manifest)
    #expect(Manifest(text: String(decoding: Manifest().text, as: UTF8.self)) == Manifest())
  }

  @Test(arguments: [
    "", "[]", "{\"version\": 2, \"files\": [\n]}\n",
    "{\"version\": 1, \"hash\": \"XXH3-128\", \"files\": [\n{\"path\": \"../a\", \"hash\": \"00000000000000000000000000000000\", \"bytes\": 1}\n]}\n",
    "{\"version\": 1, \"hash\": \"XXH3-128\", \"files\": [\n{\"path\": \"a\", \"hash\": \"zz\", \"bytes\": 1}\n]}\n",
  ])
  func takesNothingElseForAManifest(text: String) {
    #expect(Manifest(text: text) == nil)
  }

  @Test func saysThatADamagedManifestIsDamaged() throws {
    let scratch = Scratch()
    try scratch.build(["a.html": "a"])
    scratch.put("nonsense", at: Manifest.path)
    #expect(throws: WritingError.unreadableManifest(Manifest.path)) { try scratch.build(["a.html": "a"]) }
  }

  /// From the library's own definition: the empty input with seed 0.
  @Test func hashesAsTheLibraryDoes() {
    #expect(Fingerprint(of: UnsafeRawBufferPointer(start: nil, count: 0)).hex == "99aa06d3014798d86001c324468d497f")
  }
}
