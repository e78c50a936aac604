import Diagnostics
import Testing

@testable import Drafting

@Suite struct MisnamedFileTests {
  /// What lies in every folder of these tests.
  static let there: Set<String> = [
    "meetings/a/meeting.md", "meetings/a/budget.md", "meetings/b/budget.md", "reviews/r/review.md", "people/jo.md",
  ]

  @Test(arguments: [
    ("council.yaml", "council.yml"), ("Council.yml", "council.yml"), ("council.yml.txt", "council.yml"),
    ("COUNCIL.YAML.TXT", "council.yml"), ("council.txt", "council.yml"), ("Glossary.md", "glossary.md"),
    ("glossary.markdown", "glossary.md"), ("meetings/b/Meeting.md", "meetings/b/meeting.md"),
    ("meetings/b/MEETING.MD", "meetings/b/meeting.md"), ("meetings/b/meeting.txt", "meetings/b/meeting.md"),
    ("meetings/b/Minutes.md.txt", "meetings/b/minutes.md"), ("meetings/b/Action Plan.md", "meetings/b/action-plan.md"),
    ("meetings/b/action_plan.md", "meetings/b/action-plan.md"), ("reviews/r/Response-2.md", "reviews/r/response-2.md"),
    ("meetings/b/parks.markdown", "meetings/b/parks.md"), ("meetings/b/Parks.MD", "meetings/b/parks.md"),
    ("meetings/b/parks.md.txt", "meetings/b/parks.md"), ("people/Kim Vale.Md", "people/kim-vale.md"),
    ("meetings/b/Copy of parks.md", "meetings/b/parks.md"),
    ("reviews/r/recommendations/rec-1.MD", "reviews/r/recommendations/rec-1.md"),
  ])
  func givesTheRightName(path: String, right: String) throws {
    let file = try #require(MisnamedFile(path, among: MisnamedFileTests.there.union([path])))
    #expect(file.right == right)
    #expect(!file.isCopy && file.document != nil)
    #expect(file.diagnostic.severity == .error && file.diagnostic.range == SourceRange(path: path))
    #expect(file.diagnostic.fixes.map(\.summary) == ["rename it \(right.split(separator: "/").last ?? "")"])
  }

  @Test(arguments: [
    ("meetings/a/meeting-PC12.md", "meetings/a/meeting.md"), ("meetings/a/Meeting.md", "meetings/a/meeting.md"),
    ("meetings/a/meeting (conflicted copy 2026-01-02).md", "meetings/a/meeting.md"),
    ("meetings/a/budget (Kim's conflicted copy).md", "meetings/a/budget.md"),
    ("meetings/a/budget - Copy.md", "meetings/a/budget.md"),
    ("meetings/a/budget - Copy (2).md", "meetings/a/budget.md"),
    ("meetings/a/budget (3).md", "meetings/a/budget.md"), ("meetings/a/budget 2.md", "meetings/a/budget.md"),
    ("meetings/a/Copy of budget.md", "meetings/a/budget.md"), ("meetings/a/budget copy.md", "meetings/a/budget.md"),
    ("meetings/a/budget.sync-conflict-20260102-0304-AB.md", "meetings/a/budget.md"),
    ("meetings/a/budget-conflict-20260102.md", "meetings/a/budget.md"),
    ("meetings/a/budget.markdown", "meetings/a/budget.md"),
    ("people/jo-LAPTOP.md", "people/jo.md"), ("reviews/r/review~2.md", "reviews/r/review.md"),
  ])
  func knowsACopyBesideItsOriginal(path: String, original: String) throws {
    let file = try #require(MisnamedFile(path, among: MisnamedFileTests.there.union([path])))
    #expect(file.isCopy && file.right == original && file.document == nil)
    #expect(file.diagnostic.message.contains("copy of “\(original.split(separator: "/").last ?? "")”"))
  }

  @Test(arguments: [
    "council.yml", "glossary.md", "readme.md", "notes.txt", "meetings/a/meeting.md", "meetings/a/response-2.md",
    "meetings/a/budget-2.md", "meetings/a/budget-conflict-of-interest.md", "meetings/a/budget-copy-editing.md",
    "meetings/a/agenda.md", "meetings/a/Parks.md", "meetings/a/figures.csv", "meetings/a/notes.txt",
    "meetings/a/meeting.txt",
    "meetings/a/Minutes Appendix.txt", "meetings/a/sub/Meeting.MD", "attachments/Meeting.MD", "meetings/a/meeting.pdf",
    "people/meeting.md", "meetings/a/.md",
  ])
  func leavesOtherNamesAlone(path: String) {
    #expect(MisnamedFile(path, among: MisnamedFileTests.there.union([path])) == nil)
  }

  @Test(arguments: [
    (["committee", "date", "start", "items"], "meetings", DocumentKind.meeting),
    (["committee", "date"], "meetings", .meeting),
    (["present", "apologies"], "meetings", .minutes), (["decision-maker", "positions"], "reviews", .response),
    (["title", "committee", "scope", "chair", "agreed-at"], "reviews", .review),
    (["monitored-by", "actions"], "reviews", .actionPlan),
    (["title", "made-by", "made-at", "addressed-to", "recommendations"], "reviews", .recommendations),
  ])
  func knowsADocumentByItsFields(keys: [String], folder: String, kind: DocumentKind) {
    #expect(DocumentKind.meant(by: keys, inFolder: folder) == kind)
  }

  @Test(arguments: [
    ["title", "author", "published"], ["title", "committee", "date"], ["titel", "autor"], [],
    ["title", "purpose", "recommendations"],
    ["author", "committee"],
  ])
  func takesAReportForAReport(keys: [String]) {
    #expect(DocumentKind.meant(by: keys, inFolder: "meetings") == nil)
  }
}
