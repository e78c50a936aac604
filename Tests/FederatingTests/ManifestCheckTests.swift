import Foundation
import Reading
import Testing

@testable import Federating

/// Whether a copy is whole, by the rules of docs/harvesting.md. The hash was made by sha256sum.
@Suite struct ManifestCheckTests {
  private static let month =
    #"{"records": [{"page": "a/index.html#x", "files": [{"path": "a/a.txt", "bytes": 3}]}], "files": [{"path": "b.csv", "bytes": 2}]}"#
  private static let hash = "c328ce371dd179047bb38566d41d6b61b9252a4c81c996f9dfaf4e354b7710ce"
  private static let whole = ["record/2026-11.json": month, "a/index.html": "<p>", "a/a.txt": "abc", "b.csv": "1\n"]

  private func check(_ files: [String: String]) throws -> Completeness {
    let manifest = try ManifestFile(
      Array(#"{"months": [{"path": "record/2026-11.json", "sha256": "\#(Self.hash)"}]}"#.utf8))
    var check = ManifestCheck(MemoryFiles(files))
    return check.check(manifest)
  }

  @Test func countsEveryFileOfAWholeCopy() throws { #expect(try check(Self.whole) == .whole(4)) }

  @Test(arguments: ["a/index.html", "a/a.txt", "b.csv"])
  func namesTheFileThatIsNotThere(path: String) throws {
    #expect(try check(Self.whole.filter { $0.key != path }) == .missing([path], of: 4))
  }

  @Test func namesTheFileOfAnotherSize() throws {
    #expect(try check(Self.whole.merging(["b.csv": "1"]) { $1 }) == .missing(["b.csv"], of: 4))
  }

  /// What a changed month says of its files is worth nothing, so none of them is looked for.
  @Test func believesNoMonthThatIsNotTheOneOfTheManifest() throws {
    let changed = Self.whole.merging(["record/2026-11.json": Self.month + " "]) { $1 }
    #expect(try check(changed) == .missing(["record/2026-11.json"], of: 1))
  }

  @Test func looksAtNoPathThatLeadsOutOfTheCopy() throws {
    let manifest = try ManifestFile(Array(#"{"months": [{"path": "../x.json", "sha256": "\#(Self.hash)"}]}"#.utf8))
    var check = ManifestCheck(MemoryFiles(["../x.json": Self.month]))
    #expect(check.check(manifest) == .missing(["../x.json"], of: 1))
  }
}
