import ArgumentParser
import Foundation
import Testing

@testable import CommandLine

@Suite struct OutputPlaceTests {
  private let root = FileManager.default.temporaryDirectory.appendingPathComponent("scrutable-\(UUID().uuidString)")

  private func path(_ name: String) -> String { root.appendingPathComponent(name).path }

  private func withContent(_ body: () throws -> Void) throws {
    try FileManager.default.createDirectory(atPath: path("content/pages"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path("alias"), withDestinationPath: path("content"))
    defer { try? FileManager.default.removeItem(at: root) }
    try body()
  }

  @Test(arguments: [
    "content", "content/", "content/pages", "content/new/deep", "alias", "alias/new", "", "..", "x/../content",
  ])
  func refusesAFolderThatHoldsTheContentOrLiesInIt(output: String) throws {
    try withContent {
      for content in ["content", "alias"] {
        let place = OutputPlace(content: path(content), output: path(output))
        #expect(throws: ValidationError.self) { try place.check() }
      }
    }
  }

  @Test(arguments: ["site", "content-site", "deep/site", "content/../site"])
  func takesAFolderBesideTheContent(output: String) throws {
    try withContent { try OutputPlace(content: path("content"), output: path(output)).check() }
  }

  /// What a build for the public leaves in its folder tells it from a preview.
  @Test(arguments: [("site", true), ("site-drafts", false)])
  func laysNoDraftsOverThePublishedSite(output: String, isRefused: Bool) throws {
    try withContent {
      try FileManager.default.createDirectory(atPath: path("site/.scrutable"), withIntermediateDirectories: true)
      try Data().write(to: URL(fileURLWithPath: path("site/.scrutable/published.txt")))
      let place = OutputPlace(content: path("content"), output: path(output))
      try place.check()
      let preview = OutputPlace(content: path("content"), output: path(output), showsDrafts: true)
      let isTaken = (try? preview.check()) != nil
      #expect(isTaken != isRefused)
    }
  }

  @Test(arguments: [
    ["--review", "../evil"], ["--review", "a b"], ["--review", "a", "--committee", "../b"],
    ["--review", "a", "--report", "/dev/null"],
  ])
  func anImportRefusesNamesThatLeadElsewhere(arguments: [String]) throws {
    try withContent {
      let table = path("table.csv")
      try Data("No,Recommendation\n1,That it be done\n".utf8).write(to: URL(fileURLWithPath: table))
      let error = #expect(throws: (any Error).self) {
        var command = try Scrutable.parseAsRoot(["import", "table", table, "--content", path("content")] + arguments)
        try command.run()
      }
      #expect(error.map(Scrutable.code(for:)) == .misused)
      #expect(try FileManager.default.subpathsOfDirectory(atPath: path("content")) == ["pages"])
    }
  }
}
