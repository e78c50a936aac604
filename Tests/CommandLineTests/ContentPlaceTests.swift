import Diagnostics
import Foundation
import Testing

@testable import CommandLine

/// What `scrutable check` is given: a content folder, or one paper of it.
@Suite struct ContentPlaceTests {
  /// A content folder, removed when the test is over.
  private final class Council {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("scrutable-\(UUID().uuidString)").path

    init() throws {
      try FileManager.default.createDirectory(atPath: path + "/content/meetings/a", withIntermediateDirectories: true)
      for file in ["content/council.yml", "content/meetings/a/minutes.md"] {
        try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/" + file))
      }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  @Test(
    arguments: [
      ("content", "content", nil), ("content/meetings/a", "content", "meetings/a"),
      ("content/meetings/a/minutes.md", "content", "meetings/a/minutes.md"),
      ("content/meetings/none.md", "content", "meetings/none.md"), ("elsewhere", "elsewhere", nil),
    ] as [(String, String, String?)])
  func findsTheContentFolderThatAFileLiesIn(_ path: String, _ content: String, _ part: String?) throws {
    let council = try Council()
    let place = ContentPlace("\(council.path)/\(path)")
    #expect(ContentPlace("\(council.path)/content/") == ContentPlace("\(council.path)/content"))
    #expect(place.content == "\(council.path)/\(content)" && place.part == part)
  }

  @Test(arguments: [
    ("meetings/a/minutes.md", true), ("meetings/a/meeting.md", false), ("meetings/a/minutes.md.txt", false),
  ]) func faultsOfOtherFilesAreLeftUntold(_ path: String, _ isTold: Bool) throws {
    let council = try Council()
    let place = ContentPlace("\(council.path)/content/meetings/a/minutes.md")
    let range = SourceRange(path: path)
    #expect(place.concerns(Diagnostic(.unknownKey, .error, "m", at: range)) == isTold)
    let other = Diagnostic(
      .duplicateID, .error, "m", at: SourceRange(path: "x.md"), related: [.init("here", at: range)])
    #expect(place.concerns(other) == isTold)
  }
}
