import Building
import Diagnostics
import Testing

/// Names of files through the whole build: what is not read is told for what it is, and for nothing else.
@Suite struct FileNameBuildTests {
  private static let agenda = "---\ncommittee: children\ndate: 2026-12-09\nagenda-published: 2026-11-19\n---\n"
  private static let programme = [
    "work-programme/children.md":
      "---\ncommittee: children\nentries:\n  - item: Roads\n    meeting: 2026-12-09-children\n---\n"
  ]

  @Test(arguments: ["Meeting.md", "agenda.md", "MEETING.MD", "meeting.markdown", "meeting.md.txt", "meeting 09-12.md"])
  func aMeetingWithAnotherNameIsToldAloneWithTheRightOne(name: String) async throws {
    let path = "meetings/2026-12-09-children/\(name)"
    let site = try TestSite(
      SmallCouncil.with(FileNameBuildTests.programme).merging([path: FileNameBuildTests.agenda]) { $1 })
    let found = try await site.build().diagnostics.filter { $0.severity > .advice }
    #expect(found.map(\.rule) == [.wrongFileName] && found.first?.range.path == path, "\(found)")
    #expect(found.first?.fixes.first?.summary.contains("meeting.md") == true)
    #expect(try site.files().isEmpty)
  }

  @Test func aCopyBesideTheOriginalIsToldAsACopy() async throws {
    let folder = "meetings/2026-12-09-children/"
    let files = [
      folder + "meeting.md": FileNameBuildTests.agenda, folder + "meeting-PC7.md": FileNameBuildTests.agenda,
    ]
    let found = try await TestSite(SmallCouncil.with(files)).build().diagnostics.filter { $0.severity > .advice }
    #expect(found.map(\.rule) == [.wrongFileName] && found.first?.range.path == folder + "meeting-PC7.md", "\(found)")
  }

  @Test(arguments: ["council.yaml", "Council.yml", "council.yml.txt"])
  func theSettingsWithAnotherNameStopTheBuild(name: String) async throws {
    let site = try TestSite(SmallCouncil.with([name: "name: Testshire\n"]))
    try site.remove("council.yml")
    let found = try await site.build().diagnostics
    #expect(found.filter { $0.severity == .error }.map(\.rule) == [.wrongFileName], "\(found)")
    #expect(found.first { $0.rule == .wrongFileName }?.fixes.map(\.summary) == ["rename it council.yml"])
  }
}
