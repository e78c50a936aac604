import Compiling
import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// The minute of an item that is withheld is not in the text of the minutes.
@Suite struct MinutesRedactionTests {
  static let exempt = "exempt: { paragraph: 3, reason: Prices. }"

  @Test(arguments: [exempt, "draft: yes", "embargoed-until: 2027-01-01"])
  func takesTheMinuteOfAWithheldItemOutAndLeavesItsNumber(ground: String) throws {
    let compiled = Self.compiled(
      ground,
      "## 15. Open {item 8}\n\nBefore.\n\n## 16. SECRET {item 9}\n\nRESOLVED: SECRET\n\n## 17. Other\n\nAfter.\n")
    let minutes = try #require(compiled.record.minutes.first)
    #expect(minutes.minutes.map(\.number.words) == ["15", "17"])
    #expect(minutes.withheld.map(\.number.words) == ["16"] && minutes.withheld.first?.item == ItemRef(Handle(0), 1))
    #expect(minutes.body.prose.plainText == "Open\nBefore.\nOther\nAfter.")
    #expect(!compiled.record.holds("SECRET"))
    #expect(compiled.found(.withheldAlong).map(\.range.start.line) == [9])
  }

  @Test(arguments: [
    ("the number in the fields", "items: { \"16\": \"9\" }", "## 16. SECRET of another name"),
    ("the same title", "present: []", "## 16. The bids SECRET"),
    ("the title that may be shown", "present: []", "## 16. award of contract"),
    ("the item and no number", "present: []", "## SECRET {item 9}"),
  ])
  func knowsTheMinuteBy(_ what: String, fields: String, heading: String) {
    let compiled = Self.compiled(
      "exempt: { paragraph: 3, reason: Prices., public-title: Award of contract }", "\(heading)\n\nSECRET\n", fields)
    #expect(compiled.record.minutes.first?.withheld.count == 1, "\(what)")
    #expect(!compiled.record.holds("SECRET"), "\(what)")
  }

  @Test func takesAllUpToTheNextMinuteAndTellsAHeadingWithoutANumber() {
    let compiled = Self.compiled(
      Self.exempt,
      "## 16. A {item 9}\n\n### SECRET part\n\nSECRET\n\n## SECRET list\n\nSECRET\n\n## 17. B {item 8}\n\nOpen.\n")
    #expect(compiled.record.minutes.first?.body.prose.plainText == "B\nOpen.")
    #expect(compiled.found(.withheldAlong).map(\.severity) == [.advice, .warning])
  }

  @Test func leavesNothingInTheTables() {
    let compiled = Self.compiled(
      Self.exempt,
      "## 16. A {item 9}\n\n1. SECRET [[foster-care|SECRET]] and [SECRET](bids.pdf) as recommendation 10 says.\n\n**RESOLVED:** SECRET\n",
      more: ["meetings/2026-10-07-children/bids.pdf": "%PDF"])
    #expect(compiled.record.attachments.isEmpty)
    #expect(compiled.record.mentions.values.flatMap { $0 }.allSatisfy { $0.from.ref.kind != .minutes })
    #expect(!compiled.record.holds("SECRET"))
    #expect(compiled.found(.resolutionWithoutItem) == [])
  }

  @Test func keepsPlacesAndLinksOfWhatIsLeft() throws {
    let compiled = Self.compiled(
      Self.exempt,
      "## 15. A {item 9}\n\n[[foster-care]]\n\n## 16. B {item 8}\n\n1. See [[kay-porter]] and [a file](map.pdf).\n\n**RESOLVED:** That it be noted.\n",
      more: ["meetings/2026-10-07-children/map.pdf": "%PDF"])
    let minutes = try #require(compiled.record.minutes.first)
    #expect(minutes.body.prose.plainText == "B\nSee Kay Porter and a file.\nRESOLVED: That it be noted.")
    #expect(minutes.minutes.first?.resolutions.first?.text.contains("be noted") == true)
    #expect(compiled.record.attachments.map(\.source) == ["meetings/2026-10-07-children/map.pdf"])
  }

  @Test func refusesAMinuteThatCannotBeTakenOut() {
    let compiled = Self.compiled(Self.exempt, "> ## 16. A {item 9}\n>\n> SECRET\n")
    #expect(compiled.found(.openAndWithheld).map(\.severity) == [.error])
    let isOpen = compiled.record.holds("SECRET")
    #expect(!isOpen)
  }

  @Test func tellsAReferenceToItAsOneToSomethingWithheld() throws {
    let compiled = Self.compiled(
      Self.exempt, "## 16. SECRET {item 9}\n\nSECRET\n",
      more: [
        "pages/a.md":
          "---\ntitle: A\ncites: 2026-10-07-children\n---\nSee [[2026-10-07-children/minutes#secret]], [[2026-10-07-children/item-9]] and minute 16.\n"
      ])
    let body = try #require(compiled.record.pages.first?.body)
    #expect(body.prose.plainText == "See a paper that is withheld, item 9 and minute 16.")
    #expect(compiled.found(.unknownReference) == [] && compiled.found(.unresolvedCitation) == [])
  }

  @Test(arguments: [(" {item 8}", 0), ("", 1)])
  func asksWhichItemAMinuteRecordsWhereNoneIsThatOfTheExemptItem(marker: String, count: Int) {
    let compiled = Self.compiled(Self.exempt, "## 16. Something else\(marker)\n\nWords.\n")
    #expect(compiled.found(.minuteUnplaced).map(\.severity) == Array(repeating: .warning, count: count))
  }

  // MARK: What may be open

  @Test func showsWithTheMinuteWhatTheItemOpens() throws {
    let ground =
      "exempt: { paragraph: 3, reason: Prices., public-title: Award, public-summary: Bids were compared., public-decision: That it be awarded. }"
    let minute = try #require(
      Self.compiled(ground, "## 16. SECRET {item 9}\n\nSECRET\n").record.minutes.first?.withheld.first)
    #expect(minute.title == "Award")
    #expect(minute.withheld.publicSummary == "Bids were compared.")
    #expect(minute.withheld.publicDecision == "That it be awarded.")
  }

  // MARK: Minutes kept apart

  static let row = "withheld:\n  - number: ⟦\"16\"⟧\n    item: \"9\"\n    text: SECRET\n"

  @Test func asksForTheGroundOfAMinuteKeptApart() {
    let compiled = Self.compiled(Self.exempt, "", Self.row)
    #expect(compiled.found(.blankGround).map(\.range) == compiled.marks)
    #expect(compiled.record.minutes.first?.withheld.count == 1)
  }

  @Test(arguments: [("2026-10-01", 1), ("2027-01-01", 0)])
  func keepsAMinuteApartWhoseEmbargoIsOverAndSaysSo(day: String, count: Int) {
    let compiled = Self.compiled(Self.exempt, "", Self.row + "    embargoed-until: \(day)\n")
    #expect(compiled.found(.openAgain).count == count)
    #expect(compiled.record.minutes.first?.withheld.count == 1)
  }

  @Test func tellsAMinuteOnceThatStandsInTheTextAndApart() {
    let compiled = Self.compiled(Self.exempt, "## 16. A {item 9}\n\nSECRET\n", Self.row + "    \(Self.exempt)\n")
    #expect(compiled.record.minutes.first?.withheld.count == 1)
  }

  @Test func aMinuteKeptApartShowsWhatItsItemMayShow() throws {
    let ground = "exempt: { paragraph: 3, reason: Prices., public-title: Award, public-summary: One firm. }"
    let minutes = try #require(Self.compiled(ground, "", Self.row + "    \(Self.exempt)\n").record.minutes.first)
    #expect(minutes.withheld.map(\.withheld.publicTitle) == ["Award"])
    #expect(minutes.withheld.map { $0.withheld.publicSummary == nil } == [false])
  }

  private static func compiled(
    _ ground: String, _ body: String, _ fields: String = "present: [anwen-price]", more: [String: String] = [:]
  ) -> Compiled {
    let items =
      "  - number: \"8\"\n    title: An open item\n  - number: \"9\"\n    title: The bids SECRET\n    \(ground)"
    var files = Small.meeting(items).merging(more) { $1 }
    files["meetings/2026-10-07-children/minutes.md"] = "---\n\(fields)\n---\n\n\(body)"
    return Compiled(Small.with(files))
  }
}
