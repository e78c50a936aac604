import Building
import Diagnostics
import Testing

/// Settings that only the machine and the theme can judge.
@Suite struct CouncilSettingsTests {
  private func told(_ settings: String, _ files: [String: String] = [:]) async throws -> [Diagnostic] {
    let council = SmallCouncil.files["council.yml", default: ""] + settings + "\n"
    let site = try TestSite(SmallCouncil.with(files).merging(["council.yml": council]) { $1 })
    return try await site.build().diagnostics.filter { $0.range.path == "council.yml" }
  }

  @Test(
    arguments: [
      ("UTC", nil), ("Europe/London", nil), ("America/St_Johns", nil), ("BST", "Europe/London"),
      ("Europe/Pariss", "Europe/Paris"),
    ] as [(String, String?)])
  func aTimeZoneIsOneThatThereIs(zone: String, meant: String?) async throws {
    let told = try await told("time-zone: \(zone)")
    #expect(told.map(\.rule) == (meant == nil ? [] : [.unknownValue]))
    #expect(told.allSatisfy { $0.severity == .error && $0.fixes[0].summary.contains(meant ?? "") })
  }

  @Test(arguments: [
    ("assets/icon.svg", true), ("pages/crest.PNG", true), ("assets/crest.svg", false), ("assets/site.css", false),
    ("pages/unnamed.png", false),
  ])
  func aLogoIsAnImageThatIsPublished(logo: String, isThere: Bool) async throws {
    let page = "---\ntitle: A\n---\n![Crest](crest.PNG)\n"
    let files = ["pages/a.md": page, "pages/crest.PNG": "1", "pages/unnamed.png": "1"]
    let told = try await told("theme: { logo: \(logo) }", files)
    #expect(told.map(\.rule) == (isThere ? [] : [.attachmentMissing]))
  }
}
