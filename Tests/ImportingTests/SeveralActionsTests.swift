import Diagnostics
import Record
import Testing

@testable import Importing

/// Lists side by side in the cells of a row, dates that were moved, and positions.
@Suite struct SeveralActionsTests {
  private func table(_ action: String, _ lead: String, _ day: String) -> Checked<ImportedPaper> {
    csv("No,Recommendation,Action,Lead,Timescale\n1,That lamps be lit,\"\(action)\",\"\(lead)\",\"\(day)\"\n")
  }

  @Test func partsListsThatAgree() {
    let lettered = table("(a) Ask walkers\n(b) Buy oil", "Ann\nCy", "June 2026\nMay 2027")
    #expect(lettered.actions.column("lead") == ["Ann", "Cy"])
    #expect(lettered.actions.column("by-when") == ["June 2026", "May 2027"])
    #expect(lettered.actions.column("recommendations") == ["1", "1"])
    let bullets = table("• Ask walkers\n• Buy oil", "Ann", "June 2026\ntbc")
    #expect(bullets.actions.column("text") == ["Ask walkers", "Buy oil"])
    #expect(bullets.actions.column("lead") == ["Ann", "Ann"])
    #expect(table("Ask walkers; buy oil", "Ann; Cy", "June 2026; May 2027").actions.column("lead") == ["Ann", "Cy"])
  }

  @Test func tellsListsThatDoNot() {
    let result = table("(a) Ask walkers\n(b) Buy oil\n(c) Report", "Ann\nCy", "June 2026")
    #expect(result.actions.count == 1)
    #expect(result.actions.column("lead") == ["Ann; Cy"])
    #expect(result.doubtfulLines.contains(2))
  }

  @Test func takesNoWrappedLinesForAList() {
    let result = table("Light the lamps on\nthe north side", "Head of\nLamps", "March\n2027")
    #expect(result.actions.column("by-when") == ["March 2027"])
    #expect(result.doubtfulLines == [])
  }

  static let moved: [(String, [String])] = [
    ("30/06/2025 (revised 31/12/2026)", ["30/06/2025", "31/12/2026"]),
    ("June 2026, now March 2027", ["June 2026", "March 2027"]),
    ("30/09/2026 (was 31/03/2026)", ["31/03/2026", "30/09/2026"]),
    ("June 2025 revised May 2026 revised May 2027", ["June 2025", "May 2026", "May 2027"]),
    ("March 2026 (subject to funds)", ["March 2026 (subject to funds)"]), ("revised plan", ["revised plan"]),
  ]

  @Test(arguments: moved.indices) func findsTheDatesOfACellThatWasRevised(_ index: Int) {
    #expect(RevisedDate.dates(in: Self.moved[index].0) == Self.moved[index].1)
  }

  @Test func keepsTheOriginalDateBesideTheRevisedOne() {
    let text =
      "No,Action,Lead,Original Target Date,Revised Target Date\n1,Light,Ann,30/06/2025,31/12/2026\n2,Dim,Ann,30/09/2026,-\n"
    let result = csv(text)
    #expect(result.actions.column("by-when") == ["31/12/2026", "30/09/2026"])
    #expect(result.actions.column("due") == ["30/06/2025 > 31/12/2026", ""])
    #expect(result.leftovers(.unaccounted) == [])
    let record = LinkedImport(result.value.files).record().value
    #expect(record.actions.first?.deadline.lastDay?.iso == "2026-12-31")
    #expect(record.actions.first?.ledger.isMoved == true)
  }

  @Test func tellsADeadlineThatCannotBeRead() {
    #expect(csv("No,Action,By When\n1,Light,at full moon\n").doubtfulLines == [2])
  }

  private func answered(_ readsPositions: Bool) -> Checked<ImportedPaper> {
    var options = ImportOptions(reviewID: "lamps")
    options.readsPositions = readsPositions
    let text =
      "No,Recommendation,Response\n1,That lamps be lit,Accepted\n2,That they be dim,Rejected 12/03/2026\n"
      + "3,That oil be bought,\"Agreed, if there is money\"\n4,Bod lampau,Gwrthodwyd\n"
    return Importer.import(table: Array(text.utf8), name: "t.csv", options: options)
  }

  @Test func readsPositionsInSoManyWordsWhereThisIsAskedFor() {
    #expect(answered(true).positions.column("position") == ["accepted", "rejected", "not-stated", "rejected"])
    #expect(answered(false).positions.column("position") == ["not-stated", "not-stated", "not-stated", "not-stated"])
  }

  @Test func tellsTheCommandThatReadsThem() {
    let told = answered(false).diagnostics.first { $0.rule == .doubtfulReading }
    #expect(told?.message.contains("position") == true)
    #expect(told?.fixes == [.advise("take them: scrutable import table t.csv --review lamps --positions")])
  }
}
