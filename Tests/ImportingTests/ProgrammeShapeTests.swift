import Diagnostics
import Record
import Testing

@testable import Importing

/// Work programmes set out as tables: with leads and witnesses, with a date in each row, with months as columns.
struct ProgrammeShapeTests {
  private func programme(_ text: String, columns: [ColumnOverride] = []) -> Checked<ImportedPaper> {
    importedProgramme(text, name: "programme.csv", columns: columns)
  }

  @Test func keepsLeadsWitnessesAndNotes() {
    let result = programme(
      """
      Date,Item,Purpose,Lead Officer,Witnesses,Notes
      9 September 2026,Ferries,To ask why,Head of Ferries,Passengers’ Forum,Visit first
      """)
    let row = result.rows.first ?? [:]
    #expect(row["lead"] == "Head of Ferries")
    #expect(row["witnesses"] == "Passengers’ Forum")
    #expect(row["notes"] == "Notes: Visit first")
    #expect(row["meeting"] == "2026-09-09-children")
    #expect(result.leftovers(.unaccounted) == [])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func readsHeadingsWithMoreWords() {
    let result = programme(
      """
      Meeting,Lead Member(s),Item (description / title),,Purpose of report,Expected Outcomes,Author,Date Entered
      11 June 2026,Cllr A Perrin,1.,Ferries,To see how they run,Advice,Head of Ferries,March 2026
      ,Cllr B Wynter,2.,Piers,To see them,,Head of Piers,April 2026
      """)
    #expect(result.column("item") == ["Ferries", "Piers"])
    #expect(result.column("lead") == ["Cllr A Perrin; Head of Ferries", "Cllr B Wynter; Head of Piers"])
    #expect(result.column("notes").first == "Expected Outcomes: Advice\n\nDate Entered: March 2026")
    #expect(result.leftovers(.label) == ["1.", "2."])
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "Sitting,Rapporteur,Affair,Why,Whither\n11 June 2026,Cllr A Perrin,Ferries,To see,North\n",
    "Sitting\tRapporteur\tAffair\n11 June 2026\tCllr A Perrin\tFerries\n",
    "Rapporteur,Affair,Hour\nCllr A Perrin,Ferries,11 June 2026\nCllr B Sand,Piers,12 June 2026\n",
  ]) func refusesColumnsThatNobodyKnowsAndNamesThem(text: String) {
    let result = importedProgramme(text, name: text.contains("\t") ? "p.tsv" : "p.csv")
    #expect(result.hasErrors)
    #expect(result.diagnostics.first?.message.contains("“Rapporteur”") == true)
    #expect(result.value.files.isEmpty)
  }

  @Test func obeysTheClerkWhoNamesAColumn() {
    let columns = [("Sitting", "date"), ("Rapporteur", "lead"), ("Affair", "item"), ("Whither", "not-placed")]
    let result = programme(
      "Sitting,Rapporteur,Affair,Whither\n11 June 2026,Cllr A Perrin,Ferries,North\n",
      columns: columns.map { ColumnOverride(heading: $0.0, field: $0.1) })
    #expect(result.column("item") == ["Ferries"])
    #expect(result.column("lead") == ["Cllr A Perrin"])
    #expect(result.leftovers(.unmapped) == ["North"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func warnsOfAMatterThatBeginsLikeAMember() {
    let result = importedProgramme("11 June 2026\nCllr A Perrin\tFerries\n")
    #expect(result.diagnostics.map(\.severity) == [.warning])
    #expect(result.diagnostics.first?.range.start.line == 2)
  }

  @Test func warnsOfAHeadingThatNobodyKnows() {
    let result = programme("Date,Item,Zebra\n9 September 2026,Ferries,striped\n")
    #expect(result.diagnostics.map(\.message) == ["the heading “Zebra” is not known: 1 cell under it found no place"])
    #expect(result.leftovers(.unmapped) == ["striped"])
  }

  @Test(arguments: [
    ("Moved from June", "planned"), ("Deferred to March", "moved"), ("Completed", "held"), ("Withdrawn", "withdrawn"),
    ("On track", "planned"), ("Not agreed", "not-taken-up"), ("Symudwyd o Mehefin", "planned"),
  ]) func readsWhatBecameOfAMatter(words: String, status: String) {
    let result = programme("Date,Item,Status\n13.07.26,Ferries,\(words)\n")
    #expect(result.column("status") == [status])
    #expect(result.column("notes") == (words == "Withdrawn" ? [nil] : ["Status: \(words)"]))
  }

  @Test func readsHowAMatterIsDealtWith() {
    let result = programme(
      "Date,Item,Route,Notes\n9 September 2026,Ferries,Task and finish group,\n,Piers,,\"Briefing, 16/04/26\"\n,Locks,,\n"
    )
    #expect(result.column("route") == ["task-group", "briefing-note", "meeting"])
    #expect(result.column("notes") == [nil, "Notes: Briefing, 16/04/26", nil])
  }

  @Test func readsMonthsAsColumns() {
    let result = programme(
      "Topic,June 2026,July 2026,9 September 2026,Lead\nFerries,X,,X,A Reed\nPiers,,Briefing note,,B Sand\nLocks,,,,\n")
    #expect(result.column("item") == ["Ferries", "Piers", "Ferries", "Locks"])
    #expect(result.column("date") == ["June 2026", "July 2026", nil, nil])
    #expect(result.column("meeting") == [nil, nil, "2026-09-09-children", nil])
    #expect(result.column("route") == ["meeting", "briefing-note", "meeting", nil])
    #expect(result.column("lead") == ["A Reed", "B Sand", "A Reed", nil])
    #expect(result.leftovers(.unaccounted) == [])
    #expect(result.decisions(.split).count == 1)
  }

  @Test func readsMattersBelowMonths() {
    let result = programme("June 2026,July 2026\n\"Ferries\nPiers\",Locks\n,Buoys\n")
    #expect(result.column("item") == ["Ferries", "Piers", "Locks", "Buoys"])
    #expect(result.column("date") == ["June 2026", "June 2026", "July 2026", "July 2026"])
  }

  @Test func readsADateInEachRowWhereverItStands() {
    let result = programme(
      "Item,Purpose,Meeting\nFerries,To ask,9 September 2026\nPiers,To see,14 October 2026\nLocks,To hear,9 September 2026\n"
    )
    #expect(result.column("item") == ["Ferries", "Locks", "Piers"])
    #expect(result.value.meetingCount == 2)
  }

  @Test func takesATimeBesideADayForPartOfTheHeading() {
    let result = importedProgramme("9 September 2026\t2.00pm\nFerries\tTo ask\n", name: "programme.tsv")
    #expect(result.file("2026-09-09-children/meeting.md").contains("start: \"2.00pm\""))
  }

  @Test func findsNothingInDatesWithoutMatters() {
    #expect(importedProgramme("9 September 2026\n").diagnostics.map(\.message) == ["no matter was found"])
  }

  @Test(arguments: [
    "MEETING: 9 SEPTEMBER 2026", "Meeting on 9 September 2026", "Meeting 1 – 9 September 2026",
    "Dydd Mercher 9 Medi 2026", "Cyfarfod: Dydd Mercher 9 Medi 2026 am 2pm",
    "Date of next meeting: Wednesday 9 September 2026", "Cyfarfod 9 Medi 2026",
    "1st meeting, 9 Sept 2026", "Works Scrutiny Committee meeting – 09/09/2026", "Formal meeting of 9th September 2026",
    "Cyfarfod 2: Dydd Mercher 9 Medi 2026",
  ]) func beginsAMeeting(line: String) {
    #expect(DateHeading(line)?.day.iso == "2026-09-09")
  }

  @Test(arguments: [
    "Report to the meeting on 9 September 2026",
    "Report to Works Committee Meeting – 9 September 2026", "Minutes of the meeting of 9 September 2026",
    "Ferries 9 September 2026",
    "The meeting on 9 September 2026 heard members", "Meeting with ferrymen 9 September 2026",
  ]) func takesASentenceWithADayForNone(line: String) { #expect(DateHeading(line) == nil) }

  @Test func keepsOfWhatKindAMeetingIs() {
    let heading = DateHeading("Special meeting: 9 September 2026 at 2pm")
    #expect(heading?.note == "Special meeting")
    #expect(heading?.start == "2pm")
  }
}
