import Diagnostics
import Foundation
import Testing

@testable import Importing
@testable import Papers

/// What a paper is, told from its words.
@Suite struct PaperSenseTests {
  private func sense(_ text: String, _ name: String = "paper.txt") -> PaperSense {
    PaperSense(PaperReader.read(Array(text.utf8), name: name, expecting: .paper).value)
  }

  private static let papers: [(PaperKind, String)] = [
    (
      .minutes,
      "Minutes of the Works Committee\nPresent: Councillor A Reed\n12. Gates\nRESOLVED: that they be mended.\n"
    ),
    (
      .minutes, "Works Committee\nHeld on 7 May 2026\nAgreed: that the report be noted.\nThe meeting ended at 4.05 pm\n"
    ),
    (.minutes, "COFNODION\nPresennol: Y Cynghorydd A Reed\nPenderfynwyd derbyn yr adroddiad.\n"),
    (
      .agenda,
      "AGENDA\nA meeting of the Works Committee will be held on 7 May 2026\n1. Apologies\n2. Gates (pages 3 to 9)\n"
    ),
    (.agenda, "Notice of meeting\nYou are summoned to attend\n1. Minutes of the last meeting\n2. Weirs – to follow\n"),
    (
      .report,
      "Report of the Head of Gates\nPurpose of report\n1.1 This report tells the committee how many gates were mended.\n"
        + "1.2 It asks the committee to note the figures for the year that is past.\nFinancial implications\nNone.\n"
    ),
    (
      .pack,
      "Public document pack\nAGENDA\n1. Gates\nAgenda item 1\nReport of the Head of Gates\nAgenda item 2\nReport of the "
        + "Head of Weirs\nAgenda item 3\nMinutes of the Works Committee\n"
    ),
    (
      .report,
      "Annual letter\n"
        + (1...25).map {
          "\($0). The matter of the gate was resolved by the warden in the spring of the year, and the council has "
            + "since then asked whether the other gates on the towpath stick as that one did.\n"
        }.joined()
    ),
    (
      .indicators,
      "Figures for the quarter\n" + (1...5).map { "G\($0)\tGates mended\nTarget\t10\nActual\t4\n" }.joined()
    ),
    (
      .table,
      "Recommendation\tDeeds to be done\tLead\tBy When\tProgress to Date\tPeople/ Partners\tAdditional Capacity Requirement\n"
        + "Mend\tBuy wood\tAnn\tMay\tNone\tNone\tNone\n"
    ),
    (.workProgramme, "Work programme 2026-27\n7 September 2026\nFerries\n8 October 2026\nPools\n"),
    (
      .forwardPlan,
      "Forward plan\nDecision maker: Cabinet\nKey decision: Yes\nDecision maker: Leader\nKey decision: No\n"
    ),
  ]

  @Test(arguments: PaperSenseTests.papers) func knowsAPaperByItsWords(_ kind: PaperKind, _ text: String) {
    #expect(sense(text).best?.kind == kind)
  }

  @Test(arguments: CorpusPaper.all) func knowsEveryPaperOfTheCorpus(_ paper: CorpusPaper) throws {
    let bytes = Array(try Data(contentsOf: paper.url))
    let read = PaperReader.read(bytes, name: "paper." + paper.url.pathExtension, expecting: .table)
    if read.diagnostics.hasErrors { return }
    #expect(PaperSense(read.value).best?.kind == paper.kind)
  }

  @Test func tellsTheEvidence() {
    let sense = sense("No,Recommendation,Lead officer\n1,That gates be mended,Warden\n", "a.csv")
    #expect(sense.best?.evidence == ["line 1: headings “No”, “Recommendation”, “Lead officer”"])
    #expect(sense.rival == nil)
  }

  @Test func namesARivalWhereNearlyAsMuchSpeaksForIt() {
    let sense = sense("Work programme\nForward plan\n")
    #expect(sense.best?.kind == .workProgramme)
    #expect(sense.rival?.kind == .forwardPlan)
  }

  @Test(arguments: ["Dear all\nplease find nothing here\n", "a,b\n1,2\n", ""])
  func saysNothingOfAPaperThatSaysNothing(_ text: String) { #expect(sense(text).best == nil) }
}
