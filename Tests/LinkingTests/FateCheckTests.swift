import Diagnostics
import Record
import Testing

@testable import Linking

/// Closures that lack something or contradict the rest, asks that share a state, and days that have not come.
@Suite struct FateCheckTests {
  private func compiled(_ fields: String, text: String = "That a line is opened.") -> Compiled {
    let lines = fields.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let file = "---\nrecommendations:\n  - number: \"1\"\n    text: \(text)\n\(lines)\n---\n"
    let meeting = Small.meeting("  - number: \"5\"\n    title: The line")
    return Compiled(Small.with(meeting).merging(["reviews/foster-care/recommendations.md": file]) { $1 })
  }

  private static let closed = "closed-at: 2026-10-07-children/item-5"

  @Test(arguments: [
    ("closed-as: ⟦done⟧", Rule.closureWithoutMinute, 1), ("closed-as: done\n\(closed)", .closureWithoutMinute, 0),
    ("status: closed-by-committee", .closureWithoutMinute, 0),
    ("closed-as: ⟦replaced⟧\n\(closed)", .replacedByNothing, 1),
    ("closed-as: done\n\(closed)", .replacedByNothing, 0),
    ("closed-as: ⟦closed-unmet⟧\n\(closed)", .closureWithoutRisk, 1),
    ("closed-as: ⟦closed-unmet⟧\n\(closed)\nrisk: Floods.", .closureWithoutRisk, 1),
    ("closed-as: closed-unmet\n\(closed)\nrisk: Floods.\nrisk-owner: [Kay Porter]", .closureWithoutRisk, 0),
    ("closed-as: done\n\(closed)\nstatus: ⟦not-started⟧", .closureContradicted, 1),
    ("closed-as: done-otherwise\n\(closed)\nstatus: ⟦under-way⟧", .closureContradicted, 1),
    ("closed-as: closed-unmet\n\(closed)\nstatus: ⟦done⟧", .closureContradicted, 1),
    ("closed-as: done\n\(closed)\nstatus: done", .closureContradicted, 0),
    ("closed-as: reconsidered\n\(closed)\nstatus: under-way", .closureContradicted, 0),
    ("closed-as: ⟦done⟧\n\(closed)\nassessment: { finding: not-accepted }", .closureContradicted, 1),
    (
      "closed-as: done\n\(closed)\nassessments: [{ finding: not-accepted, date: 2026-05-01 }, { finding: confirmed, date: 2026-06-01 }]",
      .closureContradicted, 0
    ),
    (
      "closed-as: ⟦done⟧\n\(closed)\nassessments: [{ finding: confirmed, date: 2026-05-01 }, { finding: not-accepted, date: 2026-06-01 }]",
      .closureContradicted, 1
    ),
  ])
  func tellsWhatAClosureLacksAtItsPlace(fields: String, rule: Rule, count: Int) {
    let compiled = compiled(fields)
    #expect(compiled.found(rule).map(\.range) == compiled.marks)
    #expect(compiled.found(rule).count == count)
  }

  @Test(arguments: [
    ("⟦That the cabinet (a) opens the line at weekends; and (b) publishes how often it rings⟧", 2),
    ("⟦That (i) the line is open at night, (ii) somebody answers it, and (iii) the calls are counted⟧", 3),
    ("⟦\"That (1) the line is open at night and (2) the calls are counted at once\"⟧", 2),
    ("That paragraphs (a) and (b) of the contract are changed", 0),
    ("That (a) the line is open at weekends", 0), ("That section 9F(2)(a) and (b) are read out to every member", 0),
    ("That the line is opened; and that it is published", 0),
  ])
  func advisesToGiveEachAskAState(text: String, asks: Int) {
    let compiled = compiled("", text: text)
    #expect(compiled.found(.bundledRecommendation).map(\.range) == compiled.marks)
    #expect(compiled.found(.bundledRecommendation).allSatisfy { $0.message.hasPrefix("\(asks) asks") })
    #expect(compiled.found(.bundledRecommendation).allSatisfy { $0.severity == .advice })
  }

  @Test func warnsOfAShortTitleThatIsLong() {
    let long = compiled("short: ⟦\(String(repeating: "a", count: 61))⟧")
    #expect(long.found(.shortTitleTooLong).map(\.range) == long.marks)
    #expect(long.found(.shortTitleTooLong).first?.message == "short: has 61 characters, and 60 are the most")
    #expect(compiled("short: \(String(repeating: "é", count: 60))").found(.shortTitleTooLong).isEmpty)
  }

  @Test func asksNothingOfARecommendationWithParts() {
    let parts = "parts: [{ number: (a), text: opens }, { number: (b), text: counts }]"
    let text = "That the cabinet (a) opens the line at weekends; and (b) publishes how often it rings"
    #expect(compiled(parts, text: text).found(.bundledRecommendation).isEmpty)
  }

  @Test(arguments: [
    "claims: [{ status: done, date: ⟦2026-11-21⟧ }]", "assessment: { finding: confirmed, date: ⟦2026-11-21⟧ }",
    "closed-as: done\n\(closed)\nclosed-on: ⟦2026-11-21⟧",
    "milestones: ⟦[{ text: Open, done: 2026-11-21 }]⟧", "evidence: ⟦[{ text: Open, date: 2026-11-21 }]⟧",
  ])
  func warnsOfADayThatHasNotCome(fields: String) {
    let compiled = compiled(fields)
    #expect(compiled.found(.dayToCome).map(\.range) == compiled.marks)
  }

  @Test func theDayOfTheSiteHasCome() {
    #expect(compiled("claims: [{ status: done, date: 2026-11-20 }]").found(.dayToCome).isEmpty)
  }
}
