import Building
import Diagnostics
import Foundation
import Record
import Testing

/// The e-book to be heard with a voice, as a build makes it.
@Suite struct SoundTests {
  private static let files = SmallCouncil.with(["reports/falls.md": "---\ntitle: Falls\n---\n1. They rose.\n"])
  private let book = "reports/falls/report-audio.epub"

  private func site(_ setting: String = "") throws -> TestSite {
    let site = try TestSite(Self.files)
    if !setting.isEmpty {
      try site.write(["council.yml": SmallCouncil.files["council.yml", default: ""] + setting + "\n"])
    }
    return site
  }

  @Test func thereIsNoneUnlessItIsAskedFor() async throws {
    let silent = try site()
    try await silent.build(formats: [.audio])
    let heard = try site("sound: report")
    try await heard.build(formats: [.audio])
    let before = try silent.files()
    let after = try heard.files()
    #expect(before[book].map { $0.count < 10_000 } == true && after[book].map { $0.count > 10_000 } == true)
    for (path, bytes) in before where path.hasSuffix(".epub") && path != book { #expect(after[path] == bytes) }
    #expect(before.keys.sorted() == after.keys.sorted())
  }

  @Test func pageAndRegisterTellHowLongItLasts() async throws {
    let site = try site("sound: all")
    try await site.build(formats: [.audio])
    let files = try site.files()
    let page = String(decoding: try #require(files["reports/falls/index.html"]), as: UTF8.self)
    #expect(page.contains("audio EPUB with a synthetic voice (1 minute, "))
    let register = String(decoding: try #require(files["accessibility/formats/register.json"]), as: UTF8.self)
    #expect(
      register.contains("\"seconds\"") && register.contains("\"name\":\"sound\"")
        || register.contains("\"name\": \"sound\""))
  }

  @Test func itIsMadeAnewOnlyWhenSomethingChanged() async throws {
    let site = try site("sound: report")
    try await site.build(formats: [.audio])
    let heard = try site.files()
    let again = try await site.build(formats: [.audio])
    #expect(again.written?.written == 0)
    try site.write(["council.yml": SmallCouncil.files["council.yml", default: ""]])
    try await site.build(formats: [.audio])
    #expect(try site.files()[book] != heard[book])
    try site.write(["council.yml": SmallCouncil.files["council.yml", default: ""] + "sound: report\n"])
    try await site.build(formats: [.audio])
    // It is read aloud again, and later than the silent one that readers may have by now.
    #expect(try site.files()[book].map { $0.count > 10_000 } == true)
  }

  @Test func theNumberOfTasksDoesNotMatter() async throws {
    let one = try site("sound: all")
    let four = try site("sound: all")
    try await one.build(jobs: 1, formats: [.audio])
    try await four.build(jobs: 4, formats: [.audio])
    #expect(try one.files() == four.files())
  }

  @Test(arguments: [
    ("sound: reprot", "“reprot” is no kind of publication"), ("sound: yes", "“yes” is no kind of publication"),
    ("sound: \"report,\"", "“” is no kind of publication"),
    ("sound: report\nformats: {all: text}", "“report” is to have sound, but is not made as audio"),
    ("sound: all\nformats: {all: text}", "“report” is to have sound, but is not made as audio"),
  ])
  func whatCannotBeHeardIsTold(_ setting: String, _ message: String) async throws {
    let built = try await site(setting).build(formats: nil)
    #expect(built.diagnostics.contains { $0.rule == .unknownValue && $0.message == message && $0.severity == .error })
  }

  @Test func allIsAllThatIsMadeAsAudio() async throws {
    let site = try site("sound: all\nformats: {all: text, report: audio}")
    let built = try await site.build(formats: nil)
    #expect(built.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(try site.files()[book].map { $0.count > 10_000 } == true)
  }
}
