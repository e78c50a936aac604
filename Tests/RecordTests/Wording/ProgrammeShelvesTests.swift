import Testing

@testable import Record

@Suite struct ProgrammeShelvesTests {
  private func shelves(_ entries: [WorkProgrammeEntry]) throws -> ProgrammeShelves {
    let programme = WorkProgramme(
      document: try Made.document("children", "work-programme"), committee: Handle(0),
      entries: entries.map { .open($0) })
    return ProgrammeShelves(programme, try Made.record())
  }

  private func entry(
    _ item: String, _ status: ProgrammeStatus, date: String? = nil, by source: SuggestionSource? = nil,
    route: ProgrammeRoute = .meeting
  ) -> WorkProgrammeEntry {
    WorkProgrammeEntry(
      item: item, date: date.map { FuzzyDate(words: $0) }, suggestedBy: source, route: route, status: status)
  }

  @Test func putsWorkInTheOrderOfItsDays() throws {
    let shelves = try shelves([
      entry("Roads", .planned, date: "March 2026"), entry("Homes", .planned),
      entry("Buses", .held, date: "January 2026"),
    ])
    #expect(shelves.dated.map(\.item) == ["Buses", "Roads"])
    #expect(shelves.undated.map(\.item) == ["Homes"])
  }

  @Test func leavesASuggestionOfThePublicAmongSuggestionsWhateverBecameOfIt() throws {
    let shelves = try shelves([
      entry("Dogs", .notTakenUp, by: .public), entry("Ferries", .withdrawn), entry("Bins", .suggested, by: .public),
    ])
    #expect(shelves.suggestions.map(\.item) == ["Dogs", "Bins"])
    #expect(shelves.dropped.map(\.item) == ["Ferries"])
    #expect(shelves.undated.isEmpty)
  }

  @Test func keepsBriefingNotesApart() throws {
    let shelves = try shelves([entry("Lamps", .planned, date: "May 2026", route: .briefingNote)])
    #expect(shelves.briefings.map(\.item) == ["Lamps"] && shelves.dated.isEmpty)
  }
}
