import Diagnostics
import Record
import Testing

@testable import Linking

/// A file that could not be read is told once; what names it or misses it is not at fault.
@Suite struct UnreadTests {
  private static let files: [String: String] = Small.with([
    "glossary.md": "---\nentries:\n  - term: KP\n    stands-for: Kay Porter\n---\n",
    "committees/cabinet.md": "---\ntitle: Cabinet\nkind: executive\n---\n",
    "subjects/homes.md": "---\ntitle: Homes\n---\n",
    "meetings/2026-03-04-children/meeting.md":
      "---\ncommittee: children\ndate: 2026-03-04\nstatus: held\ncontact: head-of-fieldwork\nsubjects: [homes]\nitems:\n  - number: \"1\"\n    title: Homes\n    papers:\n      - report: homes\n---\n",
    "meetings/2026-03-04-children/homes.md": "---\ntitle: Homes\nbackground-papers: none identified\n---\n1. Words.\n",
    "meetings/2026-03-04-children/minutes.md":
      "---\npresent: [anwen-price]\napproved-at: 2026-04-01-children\n---\n## 1. Homes {item 1}\n\nSee [[2026-03-04-children/homes#para-1]].\n\nRESOLVED: That it be noted.\n",
    "meetings/2026-04-01-children/meeting.md": "---\ncommittee: children\ndate: 2026-04-01\nstatus: held\n---\n",
    "meetings/2026-04-01-children/minutes.md": "---\npresent: [anwen-price]\n---\n",
    "reviews/foster-care/review.md":
      "---\ntitle: Foster care\ncommittee: children\nreport: 2026-03-04-children/homes\nagreed-at: 2026-03-04-children\ncites: 2026-03-04-children/homes\n---\nSee para 1.\n",
    "reviews/foster-care/response.md":
      "---\ndecision-maker: cabinet\npositions:\n  - recommendation: \"1\"\n    position: accepted\n  - recommendation: foster-care/rec-2\n    position: accepted\n---\n",
    "reviews/foster-care/action-plan.md":
      "---\nactions:\n  - text: Visit\n    lead: Head of Fieldwork (KP)\n    recommendations: [\"1\"]\n---\n",
    "meetings/2026-04-01-children/figures.pdf": "pdf",
  ])

  /// Also told without any fault: a file that nothing names.
  @Test func theRecordOfTheseTestsIsSound() {
    #expect(Compiled(UnreadTests.files).diagnostics.map(\.rule) == [.fileNotNamed])
  }

  @Test(
    arguments: files.keys.filter { $0.hasSuffix(".md") }.sorted(),
    ["", "---\ntitle: A\n", "---\na: b: c\n---\n", "---\na: b\n<<<<<<< x\n---\n"])
  func tellsOneFaultForEachFile(path: String, text: String) {
    let found = Compiled(UnreadTests.files.merging([path: text]) { $1 }).diagnostics
    #expect(found.map { "\($0.range.path) \($0.rule.rawValue)" }.count == 1, "\(found.map(\.message))")
    #expect(found.first?.range.path == path && found.first?.severity == .error)
  }

  @Test(arguments: ["", nil])
  func minutesOfAMeetingThatIsNotReadBelongToNoOther(text: String?) throws {
    var files = UnreadTests.files
    files["meetings/2026-04-01-children/meeting.md"] = text
    let record = Compiled(files).record
    #expect(record.meetings.count == 1)
    #expect(record.minutes.map(\.document.id.text) == ["2026-03-04-children/minutes"])
  }

  @Test func stillTellsAReferenceToWhatNeverWas() {
    let files = UnreadTests.files.merging(
      [
        "reviews/foster-care/review.md": "---\ntitle: A\ncommittee: nobody\nagreed-at: 2026-03-04-children\n---\n",
        "meetings/2026-03-04-children/meeting.md": "",
      ]) { $1 }
    #expect(Compiled(files).found(.unknownReference).map(\.range.path) == ["reviews/foster-care/review.md"])
  }
}
