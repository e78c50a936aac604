import Diagnostics
import Testing

@testable import Importing

/// Papers nobody would write, made by a fixed recipe: no word of them is lost or invented either.
struct AnyPaperTests {
  private static let dates = [
    "TBC", "23.10.2026", "28/11/26", "October TBC", "MARCH 15", "Monday 7 September 2026 at 10:00am",
    "7 September 2026 (brought forward from 9 October 2026)", "31 February 2026", "2 December 2026 – CANCELLED",
    "5 May 2027 2pm - 4pm",
    "12 th December 2026", "June 2027", "Tuesday 8 June 2027, 10 am", "soon",
  ]
  private static let matters = [
    "Ferries", "Winter fares To set them", "<i>To ask why</i> Piers", "Locks <i>To mend them</i>", "that go on",
    "Budget 2026/27",
    "KEY Harbour", "Non Key Quay dues", "To begin with", "- Street lamps", "--", "• Buoys", "N/A", "£3m in all",
    "Sea <b>wall</b> a:b #c",
    "*bold* [link](x) &amp; `code`", "yes", "Briefing note on tides", "Portfolio Holder", "Ship to", "\"", "船 ship",
  ]
  private static let others = [
    "", "", "KEY", "Non Key", "B&PF", "Key", "Maybe", "Place / A Reed", "Place – B Sand", "Councillor C Kelp",
    "a.reed@example.org",
    "Coast /", "Directorate, Lead Officer & Contact information",
  ]
  private static let headings = [
    "The following are suggestions from the public", "Briefing notes:", "Not yet scheduled", "Item\tPurpose\tDate",
    "Some prose stands here.",
    "DECISION MAKER", "DECISION MAKER CABINET", "DECISION MAKER\t\t\t", "CABINET MEMBER FERRIES:\t\t\t",
    "AUDIT COMMITTEE\t\t",
    "Decision Date (on or after)\tIssue Type\tPurpose & Report Title\tDirectorate, Lead Officer & Contact information",
    "Issue Type\tPurpose & Report Title\tPortfolio Holder",
    "Meeting Date\tPurpose & Report Title\tPortfolio Holder\tLead Officer\t\t",
    "\t\tDirectorate, Lead Officer & Contact information", "DECISION MAKER COUNCIL\t\t\tPortfolio Holder", "", "", "",
  ]

  /// A linear congruential generator (Knuth, MMIX): the same papers on every machine.
  private struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(sides))
    }

    mutating func pick(_ words: [String]) -> String { words[roll(words.count)] }
  }

  private static func line(_ dice: inout Dice) -> String {
    switch dice.roll(6) {
    case 0: dice.pick(headings)
    case 1: dice.pick(dates) + (dice.roll(2) == 0 ? "\t" : "")
    case 2: dice.pick(matters) + (dice.roll(2) == 0 ? "\t" + dice.pick(matters) : "")
    case 3: String(repeating: "\t", count: dice.roll(5)) + dice.pick(matters) + "\t" + dice.pick(others)
    case _: row(&dice)
    }
  }

  /// Date, type, sometimes a stray tab, title, officer.
  private static func row(_ dice: inout Dice) -> String {
    var cells = [dice.pick(dates + [""]), dice.pick(others)]
    if dice.roll(4) == 0 { cells.append("") }
    return (cells + [dice.pick(matters), dice.pick(others)]).joined(separator: "\t")
  }

  private static func paper(_ seed: Int) -> String {
    var dice = Dice(state: UInt64(seed) &* 7919)
    return (0..<(6 + dice.roll(30))).map { _ in line(&dice) }.joined(separator: "\n") + "\n"
  }

  @Test(arguments: 0..<150) func losesNoWordOfAWorkProgramme(_ seed: Int) {
    let text = "7 September 2026\n" + Self.paper(seed)
    for meetings in [true, false] { check(text, importedProgramme(text, meetings: meetings)) }
  }

  @Test(arguments: 0..<150) func losesNoWordOfAForwardPlan(_ seed: Int) {
    let text = "Title\tDate\n" + Self.paper(seed)
    check(text, importedPlan(text))
  }

  private func check(_ text: String, _ result: Checked<ImportedPaper>) {
    #expect(difference(text, result) == ([], []), "\(text)")
    #expect(result.leftovers(.unaccounted) == [], "\(text)")
    #expect(result.hasErrors == (result.value.entryCount == 0), "\(text)")
    let faults = LinkedImport(result.value.files).record().diagnostics.filter { $0.severity == .error }
    #expect(faults.map(\.message) == [], "\(text)")
  }
}
