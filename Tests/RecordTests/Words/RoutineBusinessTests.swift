import Testing

@testable import Record

@Suite struct RoutineBusinessTests {
  @Test(arguments: [
    ("Apologies", true), ("Apologies for absence", true), ("Declarations of interest, including employment", true),
    ("DECLARATIONS OF INTEREST (if any)", true), ("Chair's announcements", true), ("Minutes of the last meeting", true),
    ("Minutes of the meeting held on 7 October 2026", true), ("Exclusion of the press and public", true),
    ("Date of next meeting.", true), ("Cofnodion", true), ("Minutes of a disaster", false), ("Urgent care", false),
    ("Work programme", false), ("Apology to foster carers", false), ("", false),
  ])
  func onlyTitlesOfTheListAreRoutine(_ title: String, _ isRoutine: Bool) {
    #expect(RoutineBusiness.isRoutine(title: title) == isRoutine)
  }

  private func item(_ title: String, _ kind: ItemKind?, late: LateItem? = nil) throws -> AgendaItem {
    var item = AgendaItem(
      id: try #require(RecordID("a/item-1")), number: Numbering("1"), content: .open(AgendaItemContent(title: title)),
      kind: kind)
    item.late = late
    return item
  }

  /// The kind that a clerk wrote goes before every title; what is withheld or late is never put behind anything.
  @Test func theKindDecidesBeforeTheTitle() throws {
    #expect(try item("Buses", .standing).shelf == .routine)
    #expect(try item("Apologies", nil).shelf == .routine)
    #expect(try item("Apologies", .report).shelf == .matters)
    #expect(try item("Questions", .public).shelf == .fromThePublic)
    #expect(try item("Buses", nil).shelf == .matters)
    #expect(try item("Apologies", .standing, late: LateItem(reason: "It snowed.")).shelf == .matters)
    var withheld = try item("Apologies", .standing)
    withheld.content = .withheld(Withheld(.draft))
    #expect(withheld.shelf == .matters)
  }
}

@Suite struct DecisionLineTests {
  @Test func whatFitsStaysWhole() {
    #expect("that it be noted".cutAtClause(within: 20) == "that it be noted")
  }

  @Test func whatDoesNotFitIsCutAtAClauseAndMarked() {
    #expect("that the report be agreed; that it be sent".cutAtClause(within: 30) == "that the report be agreed …")
  }

  @Test func aLongClauseIsCutBetweenWords() {
    #expect("a, then the committee went on".cutAtClause(within: 20) == "a, then the …")
  }
}

@Suite struct RecordingTimeTests {
  @Test(arguments: [
    ("12:30", 750, "12:30"), ("1:02:30", 3750, "1:02:30"), ("0:05", 5, "0:05"), ("00:07:00", 420, "7:00"),
  ])
  func readsMinutesAndHours(_ words: String, _ seconds: Int, _ text: String) {
    #expect(RecordingTime(words)?.seconds == seconds)
    #expect(RecordingTime(words)?.text == text)
  }

  @Test(arguments: ["12", "12:60", "a:10", "1:2:3:4", "", ":10", "-1:10"])
  func whatIsNoTimeIsNone(_ words: String) { #expect(RecordingTime(words) == nil) }

  @Test func leadsIntoTheRecordingUnlessItsAddressDoes() {
    #expect(RecordingTime("1:00")?.address(in: "https://a.example/b") == "https://a.example/b#t=60")
    #expect(RecordingTime("1:00")?.address(in: "https://a.example/b#c") == "https://a.example/b#c")
  }
}
