import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// Lists of dates that were promised; the day of the site is 20 November 2026.
@Suite struct PromisedDatesTests {
  private func compiled(_ lines: String, status: String = "under-way") -> Compiled {
    let text = """
      ---
      recommendations:
        - number: "1"
          text: That the cabinet sets a target.
          status: \(status)
      \(lines.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
      ---
      """
    return Compiled(Small.with(["reviews/foster-care/recommendations.md": text]))
  }

  private static let disordered: [(String, Rule)] = [
    ("due:\n  - {date: June 2026, set: ⟦2026-11-21⟧}", .dayToCome),
    (
      "due:\n  - {date: June 2026, set: 2026-03-01}\n  - {date: July 2026, set: ⟦2026-02-01⟧, reason: A.}",
      .daysOutOfOrder
    ),
    ("due:\n  - {date: June 2026}\n  - {date: ⟦June 2026⟧, reason: A.}", .promisedDates),
    ("due:\n  - {date: June 2026}\n  - {date: ⟦30 June 2026⟧, reason: A.}", .promisedDates),
    ("by-when: ⟦August 2026⟧\ndue:\n  - {date: June 2026}\n  - {date: July 2026, reason: A.}", .promisedDates),
    ("due:\n  - {date: June 2026}\n  - {date: ⟦July 2026⟧}", .dateMovedWithoutReason),
    ("due:\n  - {date: June 2026}\n  - {date: July 2026, reason: A.}\n  - {date: ⟦May 2026⟧}", .dateMovedWithoutReason),
    ("by-when: April 2026\ndue:\n  - {date: ⟦June 2026⟧}", .dateMovedWithoutReason),
    ("due:\n  - {date: ⟦Next flood⟧}", .deadlineNotUnderstood),
  ]

  @Test(arguments: disordered)
  func tellsOfADisorderedListAtItsField(lines: String, rule: Rule) {
    let found = compiled(lines)
    #expect(found.diagnostics.map(\.rule) == [rule])
    #expect(found.diagnostics.map(\.range) == found.marks)
  }

  @Test(arguments: [
    "due: 2026-06-30", "by-when: June 2026", "by-when: June 2026\ndue: 2026-06-30",
    "due:\n  date: June 2026", "due:\n  - {date: June 2026, set: 2026-11-20}",
    "by-when: June 2026\ndue:\n  - {date: June 2026}\n  - {date: July 2026, reason: A.}",
    "due:\n  - {date: tbc}\n  - {date: June 2026}",
  ])
  func tellsNothingOfAListInOrder(lines: String) {
    #expect(compiled(lines).diagnostics.map(\.rule) == [])
  }

  @Test func asksForNoReasonOnceNothingMoreIsExpected() {
    #expect(compiled("due:\n  - {date: June 2026}\n  - {date: July 2026}", status: "done").diagnostics.isEmpty)
  }

  @Test func asksForTheReasonAtAnActionToo() {
    let plan =
      "---\nactions:\n  - text: Do it.\n    due:\n      - {date: June 2026}\n      - {date: ⟦July 2026⟧}\n---\n"
    let found = Compiled(Small.with(["reviews/foster-care/action-plan.md": plan]))
    #expect(found.found(.dateMovedWithoutReason).map(\.range) == found.marks)
  }

  @Test func asksForTheReasonOfADateThatWasWrittenOver() throws {
    var files = Small.with([:])
    files["reviews/foster-care/recommendations.md"] =
      "---\nrecommendations:\n  - number: \"1\"\n    text: A.\n    by-when: July 2026\n---\n"
    let seen = try #require(Day(iso: "2026-02-01"))
    let found = Compiled(files) { record in
      record.recommendations[0].remembered = [
        RememberedDate(words: "June 2026", seen: seen), RememberedDate(words: "July 2026", seen: record.asAt),
      ]
    }
    let told = try #require(found.found(.dateMovedWithoutReason).first)
    #expect(told.range.start == SourcePosition(line: 5, column: 14))
    #expect(told.message.contains("“June 2026”, then “July 2026”"))
  }

  @Test func takesTheLastOfTheListForTheDeadline() {
    let own = compiled("by-when: April 2026\ndue:\n  - {date: June 2026}\n  - {date: January 2027, reason: A.}")
      .record.recommendations[0]
    #expect(own.deadline.lastDay?.iso == "2027-01-31")
    #expect(own.deadline.first?.words == "April 2026")
    #expect(own.byWhen?.words == "April 2026" && own.due == nil)
  }

  @Test func givesARowBelowTheWholeListOfTheRowAbove() {
    let plan = """
      ---
      actions:
        - number: "1"
          text: A.
          due: [{date: June 2026}, {date: July 2026, reason: B.}]
        - number: "2"
          text: C.
          by-when: As above
      ---
      """
    let record = Compiled(Small.with(["reviews/foster-care/action-plan.md": plan])).record
    #expect(record.actions[1].ledger.moves == 1)
  }
}

/// What is looked for after a recommendation was accepted.
@Suite struct DeedsTests {
  private func deeds(_ lines: String = "", position: String = "accepted", actions: String? = nil) -> Deeds? {
    var files = Small.with([
      "reviews/foster-care/recommendations.md":
        "---\nrecommendations:\n  - number: \"1\"\n    text: A.\n\(lines.isEmpty ? "" : "    \(lines)\n")---\n",
      "reviews/foster-care/response.md":
        "---\ndecision-maker: Cabinet\ndate: 2026-02-03\npositions:\n  - recommendation: \"1\"\n    position: \(position)\n---\n",
    ])
    if let actions { files["reviews/foster-care/action-plan.md"] = "---\nactions:\n  - \(actions)\n---\n" }
    let record = Compiled(files).record
    return record.deeds(of: record.recommendations[0])
  }

  @Test func findsNothingPromised() throws {
    let deeds = try #require(self.deeds())
    #expect(deeds.isNothing && !deeds.isFollowed)
    #expect(deeds.accepted?.iso == "2026-02-03")
    #expect(try deeds.days(asOf: #require(Day(iso: "2026-02-13"))) == 10)
    #expect(deeds.words == "Nothing promised yet: no action, no owner, no date, no progress is recorded")
  }

  private static let recorded: [(lines: String, actions: String?, found: Set<Deeds.Deed>)] = [
    ("lead: [Kay Porter]", nil, [.owner]), ("by-when: June 2026", nil, [.date]),
    ("due: [{date: June 2026}]", nil, [.date]), ("by-when: tbc", nil, []), ("by-when: 3 monthly", nil, [.date]),
    ("status: under-way", nil, [.progress]), ("status: not-started", nil, []),
    ("progress: [{text: Begun.}]", nil, [.progress]),
    ("", "{text: B., recommendations: [\"1\"]}", [.action]),
    ("", "{text: B., recommendations: [\"1\"], lead: [Kay Porter], by-when: June 2026}", [.action, .owner, .date]),
    ("", "{text: B., recommendations: [\"1\"], progress: [{text: Begun.}]}", [.action, .progress]),
  ]

  @Test(arguments: recorded)
  func countsWhatIsRecordedSince(lines: String, actions: String?, found: Set<Deeds.Deed>) throws {
    #expect(try #require(deeds(lines, actions: actions)).found == found)
  }

  @Test(arguments: ["rejected", "noted", "deferred", "not-stated"])
  func asksForDeedsOnlyWhereItWasAccepted(position: String) {
    #expect(deeds(position: position) == nil)
  }

  @Test(arguments: ["done", "closed-by-committee"])
  func asksForNoDeedsOnceNothingMoreIsExpected(status: String) { #expect(deeds("status: \(status)") == nil) }

  @Test func standsAmongTheGapsOfTheRecord() {
    let files = Small.with([
      "reviews/foster-care/response.md":
        "---\ndecision-maker: Cabinet\ndate: 2026-02-03\npositions:\n  - recommendation: \"1\"\n    position: partly-accepted\n---\n"
    ])
    let gaps = Compiled(files).record.ledger.filter { $0.kind == .nothingPromised }
    #expect(gaps.map(\.words) == ["accepted on 3 February 2026"])
  }
}

/// Figures by which recommendations are measured.
@Suite struct MeasureTests {
  private func compiled(_ measure: String) -> Compiled {
    Compiled(
      Small.with([
        "reviews/foster-care/recommendations.md":
          "---\nrecommendations:\n  - number: \"1\"\n    text: A.\n    measures:\n      - \(measure)\n---\n",
        "indicators/figures.md":
          "---\ntitle: Figures\nindicators:\n  - code: CF 02\n    name: Visits\n    value: 57%\n"
          + "    last-update: October 2026\n    series:\n"
          + "      - {period: Nov-25, value: \"22\"}\n      - {period: Dec-25, value: \"19\"}\n---\n",
      ]))
  }

  private static let figures: [(measure: String, rule: Rule?)] = [
    ("{indicator: figures/cf-02, baseline: ⟦\"22\"⟧, baseline-date: December 2025}", .measureDiffers),
    ("{indicator: figures/cf-02, baseline: ⟦\"22\"⟧, baseline-date: 10 December 2025}", .measureDiffers),
    ("{indicator: ⟦figures/cf-03⟧, baseline: \"19\"}", .unknownReference),
    ("{indicator: figures/cf-02, baseline: 19%, baseline-date: December 2025}", nil),
    ("{indicator: figures/cf-02, baseline: \"7\", baseline-date: December 2024}", nil),
    ("{indicator: figures/cf-02, baseline: \"22\", baseline-date: Autumn 2025}", nil),
    ("{indicator: figures/cf-02, baseline: hardly any, baseline-date: December 2025}", nil),
  ]

  @Test(arguments: figures)
  func tellsOfAFigureThatTheIndicatorDoesNotHave(measure: String, rule: Rule?) {
    let found = compiled(measure)
    let faults = found.diagnostics.filter { $0.rule == .measureDiffers || $0.rule == .unknownReference }
    #expect(faults.map(\.rule) == (rule.map { [$0] } ?? []))
    #expect(faults.map(\.range) == found.marks)
  }

  @Test func leadsThereAndBack() throws {
    let record = compiled("{indicator: figures/cf-02, baseline: 19%, baseline-date: December 2025, wanted: 95%}").record
    let measure = try #require(record.recommendations[0].measures.first)
    #expect(measure.indicator == .open(Handle(0)))
    #expect(record.mentions[Handle<Indicator>(0).ref]?.map(\.relation) == [.measures])
    let steps = MeasureStep.all(measure, record.indicators[0]).map { "\($0.label) \($0.value), \($0.when)" }
    #expect(steps == ["It stood at 19%, December 2025", "It stands at 57%, October 2026", "Wanted 95%, Not stated"])
  }
}
