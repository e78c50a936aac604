import Diagnostics
import Drawing
import Foundation
import Record
import Testing
import Theme

@testable import Building

/// Share pictures as a build makes them.
@Suite struct SharePicturesTests {
  static let paths = [
    "meetings/2026-10-07-children/share.png", "reviews/foster-care/share.png", "subjects/foster-care/share.png",
  ]

  private func build(_ site: TestSite, jobs: Int = 2) async throws -> BuildReport {
    var options = site.options(jobs: jobs)
    options.formats = FormatChoices([], sharesPictures: true)
    return try await Builder(options).build()
  }

  private func pictures(of site: TestSite) throws -> [String: Data] {
    try site.files().filter { $0.key.hasSuffix("share.png") }
  }

  @Test func everyReviewTopicAndMeetingHasOne() async throws {
    let site = try TestSite(SmallCouncil.files)
    let report = try await build(site)
    #expect(!report.diagnostics.contains { $0.rule == .sharePicture })
    #expect(try pictures(of: site).keys.sorted() == Self.paths)
  }

  @Test func theBytesDoNotDependOnHowManyDraw() async throws {
    let (one, four) = (try TestSite(SmallCouncil.files), try TestSite(SmallCouncil.files))
    _ = try await build(one, jobs: 1)
    _ = try await build(four, jobs: 4)
    #expect(try pictures(of: one) == pictures(of: four))
  }

  /// The mark beside its hash tells what it was drawn from: a picture that shows the same is not drawn again.
  @Test func isDrawnAgainOnlyWhenItShowsAnother() async throws {
    let site = try TestSite(SmallCouncil.files)
    _ = try await build(site)
    let before = try pictures(of: site)
    #expect(try await build(site).written?.written == 0)
    try site.write(["reviews/foster-care/review.md": "---\ntitle: Foster homes\ncommittee: children\n---\nWords.\n"])
    _ = try await build(site)
    let after = try pictures(of: site)
    #expect(Self.paths.filter { before[$0] != after[$0] } == ["reviews/foster-care/share.png"])
    try site.write(["council.yml": (SmallCouncil.files["council.yml"] ?? "") + "theme: { accent: \"#5a1846\" }\n"])
    _ = try await build(site)
    #expect(try Self.paths.filter { try after[$0] != pictures(of: site)[$0] } == Self.paths)
  }

  @Test func noneWithoutFormatsOrAnAddress() async throws {
    let plain = try TestSite(SmallCouncil.files)
    try await plain.build(formats: [])
    #expect(try pictures(of: plain).isEmpty)
    let homeless = try TestSite(
      SmallCouncil.with(["council.yml": "name: Testshire County Council\nas-at: 2026-11-20\n"]))
    let report = try await build(homeless)
    #expect(try pictures(of: homeless).isEmpty)
    #expect(!report.diagnostics.contains { $0.rule == .sharePicture })
  }

  @Test(arguments: [
    ("", true), ("formats: all\n", true), ("formats: none\n", false), ("formats: text\n", false),
    ("formats: text, share\n", true), ("formats: { agenda: text }\n", true), ("formats: { all: none }\n", false),
  ])
  func aCouncilChoosesThemAmongItsFormats(words: String, has: Bool) async throws {
    let council = (SmallCouncil.files["council.yml"] ?? "") + words
    let site = try TestSite(SmallCouncil.with(["council.yml": council]))
    let report = try await Builder(site.options(formats: nil)).build()
    #expect(report.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(try pictures(of: site).isEmpty != has)
  }

  @Test func shareBelongsToNoKindOfPublication() async throws {
    let council = (SmallCouncil.files["council.yml"] ?? "") + "formats: { agenda: \"text, share\" }\n"
    let site = try TestSite(SmallCouncil.with(["council.yml": council]))
    let report = try await Builder(site.options(formats: nil)).build()
    #expect(report.diagnostics.contains { $0.rule == .unknownValue && $0.message.contains("not of one kind") })
  }

  @Test func tellsOfBoxesAtTheFileOfThePage() async throws {
    let site = try TestSite(SmallCouncil.with(["subjects/foster-care.md": "---\ntitle: Foster care 照護\n---\n"]))
    for _ in 0..<2 {
      let told = try await build(site).diagnostics.filter { $0.rule == .sharePicture }
      #expect(told.map(\.severity) == [.warning])
      #expect(told.map(\.range.path) == ["subjects/foster-care.md"])
    }
  }

  @Test func withoutTheLibraryTheSiteIsWholeAndSaysSo() {
    let opened = SharePictures.library { () throws(DrawingError) in throw .noLibrary(reason: "no such file") }
    #expect(opened.value == nil)
    #expect(opened.diagnostics.map(\.severity) == [.warning])
    #expect(opened.diagnostics.first?.message.contains("libpangocairo") == true)
  }

  @Test func noColourIsTooFaintToRead() {
    let colours = ShareColours(theme: [
      "paper": "#ffffff", "ink": "#eeeeee", "accent": "#ffe9a8", "on-accent": "#ffffff",
    ])
    #expect(colours.ink == .init(0, 0, 0))
    #expect(colours.onAccent == .init(0, 0, 0))
    #expect(colours.accent == .init(0xff, 0xe9, 0xa8))
  }
}

extension ShareColours {
  fileprivate init(theme: [String: String]) { self.init(theme.compactMapValues { ThemeColour($0) }) }
}
