import ArgumentParser
import Foundation
import Testing

@testable import CommandLine

/// What `scrutable formats` reads and prints.
struct FormatsTests {
  private static let register = """
    {"asAt": "2026-11-20", "publications": [
      {"kind": "review", "title": "Review: Foster care", "page": "reviews/foster-care/index.html", "files": [
        {"format": "epub", "path": "reviews/foster-care/review.epub", "size": 6100,
          "results": [{"check": "epubcheck", "outcome": "passed"}, {"check": "axe-formats", "outcome": "not-run"}]},
        {"format": "braille", "path": "reviews/foster-care/review.brf", "size": 9000, "pages": 12, "results": []}]},
      {"kind": "response", "title": "Answer on foster care", "page": "reviews/foster-care/response/index.html",
        "files": []}]}
    """

  private func read(_ text: String = register) throws -> (SiteRegister, URL) {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("scrutable-\(UUID().uuidString)")
    let folder = root.appendingPathComponent("accessibility/formats")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appendingPathComponent("register.json"))
    defer { try? FileManager.default.removeItem(at: root) }
    return (try SiteRegister(in: root.path), root)
  }

  @Test(arguments: [
    ("foster", 2), ("FOSTER CARE", 2), ("review: foster care", 1), ("response", 1),
    ("reviews/foster-care/review.epub", 1),
    ("flooding", 0),
  ])
  func findsByAddressAndTitle(_ words: String, _ count: Int) throws {
    #expect(try read().0.publications(like: words).count == count)
  }

  @Test func listsFormatsWithSizePagesAndWhatWasChecked() throws {
    let found = try read().0.publications(like: "Review: Foster care")
    let lines = FormatsText(publications: found, folder: "site").text.split(separator: "\n")
    #expect(lines.first == "Review: Foster care")
    #expect(lines[1].contains("epub") && lines[1].contains("6 kB") && lines[1].hasSuffix("(epubcheck passed)"))
    #expect(lines[2].contains("9 kB, 12 pages") && lines[2].hasSuffix("site/reviews/foster-care/review.brf"))
  }

  @Test func withoutADesktopItSaysWhereTheFileIs() {
    #expect(Opening.obstacle([:]) == "there is no desktop here" && Opening.obstacle(["DISPLAY": ""]) != nil)
    #expect(Opening.obstacle(["DISPLAY": ":0"]) == nil && Opening.obstacle(["BROWSER": "w3m"]) == nil)
    let lines = Opening.complaint("there is no desktop here", "/tmp/site/a.epub").split(separator: "\n")
    #expect(lines[0] == "scrutable: there is no desktop here, so the file was not opened. It is")
    #expect(lines[1] == "  /tmp/site/a.epub" && lines[2].hasPrefix("Open it yourself"))
  }

  @Test func aFolderWithoutARegisterIsToldNotCrashed() throws {
    #expect(throws: ValidationError.self) { try SiteRegister(in: "/nowhere") }
    #expect(throws: ValidationError.self) { try read("[]") }
  }
}
