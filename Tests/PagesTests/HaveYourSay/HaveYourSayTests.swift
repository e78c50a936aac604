import Foundation
import Testing

@testable import Pages
@testable import Record

struct HaveYourSayTests {
  private func html(_ change: (inout Record) throws -> Void = { _ in }) throws -> String {
    var record = try MadePeople.record()
    record.council.email = "scrutiny@example.org"
    try change(&record)
    return DefaultTheme.html(try #require(Site(record).pages().first { $0.path == "have-your-say/index.html" }))
  }

  private func page(_ id: String, _ slot: PageSlot, _ words: String) throws -> SitePage {
    var page = SitePage(document: try Made.document(id, id, in: "pages"))
    page.slot = slot
    page.body = LinkedProse(.plain(words))
    return page
  }

  @Test func leadsWithTheNextDeadline() throws {
    let page = try html { $0.committees[0].questionsDeadline = "noon, three working days before the meeting" }
    #expect(page.contains("The next deadline for questions is noon on Friday 30 January 2026: 10 days left."))
    #expect(page.contains("?subject=Question%3A%20Children"))
  }

  @Test func saysThatAMeetingNamesNoDeadline() throws {
    let page = try html()
    #expect(page.contains("No meeting to come names a deadline for questions."))
    #expect(page.contains("Nothing says by when a question must arrive."))
  }

  @Test func hasTheCouncilsOwnWordsOnTakingPart() throws {
    #expect(try html().contains("Suggest a subject: a sentence is enough."))
    let own = try html {
      $0.pages = [try page("part", .takingPart, "The tea is free."), try page("ask", .questions, "Write.")]
    }
    #expect(own.contains("The tea is free.") && own.contains("Write."))
    #expect(!own.contains("a sentence is enough"))
  }

  @Test func tellsWhatBecameOfWhatThePublicSuggested() throws {
    let page = try html { record in
      var (held, refused, officers) = (
        WorkProgrammeEntry(item: "Floods", route: .meeting, status: .held),
        WorkProgrammeEntry(item: "Car parks", route: .meeting, status: .notTakenUp),
        WorkProgrammeEntry(item: "Budget", route: .meeting, status: .planned)
      )
      (held.suggestedBy, refused.suggestedBy, officers.suggestedBy) = (.public, .public, .officer)
      held.meeting = Handle(0)
      refused.suggestedByWords = "Ms K Ostrow"
      refused.outcome = LinkedProse(.plain("They belong to the railway."))
      var programme = WorkProgramme(
        document: try Made.document("children-2025", "Children: programme", in: "work-programme"), committee: Handle(0))
      programme.entries = [.open(held), .open(refused), .open(officers)]
      record.workProgrammes = [programme]
    }
    #expect(page.contains("<span class=\"state state-done\">Held</span>"))
    #expect(page.contains("meetings/2025-12-10-children/index.html"))
    #expect(page.contains("<span class=\"state state-not-happening\">Not taken up</span>"))
    #expect(page.contains("Ms K Ostrow") && page.contains("They belong to the railway."))
    #expect(!page.contains(">Budget</th>"))
  }
}
