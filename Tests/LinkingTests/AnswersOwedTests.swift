import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// Who owes an answer to what, and since when. As at 20 November 2026.
@Suite struct AnswersOwedTests {
  private static let bodies = [
    "committees/cabinet.md": "---\ntitle: Cabinet\nkind: executive\n---\n",
    "committees/audit.md": "---\ntitle: Audit\nkind: audit\n---\n",
    "posts/trust.md": "---\ntitle: The Trust\nkind: partner\n---\n",
    "council.yml": "name: Testshire\nown-response-weeks: 8\nown-response-rule: Rule 14\n",
  ]

  private func compiled(_ set: String, _ row: String = "", _ more: [String: String] = [:]) -> Compiled {
    let recommendations =
      "---\n\(set)\nrecommendations:\n  - number: \"1\"\n    text: That a target is set.\n\(row)\n---\n"
    return Compiled(
      Small.with(
        Self.bodies.merging([
          "reviews/foster-care/review.md": "---\ntitle: Foster care\ncommittee: children\n---\n",
          "reviews/foster-care/recommendations.md": recommendations,
        ]) { $1 }.merging(more) { $1 }))
  }

  private static func response(by maker: String) -> [String: String] {
    [
      "reviews/foster-care/response.md":
        "---\ndecision-maker: \(maker)\ndate: 2026-09-01\npositions: [{ recommendation: \"1\", position: accepted }]\n---\n"
    ]
  }

  private static let notice = "report-received: 2026-05-11\nnotice-received: 2026-05-11"

  @Test(arguments: [
    (set: "addressed-to: [cabinet]", row: "", maker: nil as String?, owed: ["cabinet"]),
    ("addressed-to: [cabinet]", "", "cabinet", []), ("addressed-to: [cabinet]", "    status: done", nil, []),
    ("addressed-to: [cabinet]", "    status: under-way", nil, ["cabinet"]),
    ("addressed-to: [cabinet, trust]", "", nil, ["cabinet", "trust"]),
    ("addressed-to: [cabinet, trust]", "", "cabinet", ["trust"]),
    ("addressed-to: [cabinet, trust]", "", "trust", ["cabinet"]),
    // Nobody can tell for whom somebody else answered.
    ("addressed-to: [cabinet, trust]", "", "The leader", []),
    ("addressed-to: [The Board]", "", "the board", []), ("addressed-to: [The Board]", "", nil, ["The Board"]),
    ("", "", nil, ["nobody"]), ("", "", "cabinet", []),
  ])
  func knowsWhoHasNotAnswered(set: String, row: String, maker: String?, owed: [String]) {
    let record = compiled(set, row, maker.map(Self.response) ?? [:]).record
    let names = record.answersOwed.map { owed in
      owed.addressee.map { lead in lead.refs.first.flatMap { record.id(of: $0)?.text } ?? lead.words } ?? "nobody"
    }
    #expect(names == owed)
  }

  /// Two months by the Act from report and notice; eight weeks of the council's own from the report alone; and for others no day.
  @Test(arguments: [
    (set: "\(notice)\naddressed-to: [cabinet]", day: "2026-07-10" as String?, isByLaw: true, late: 133 as Int?),
    ("\(notice)", "2026-07-10", true, 133),
    ("report-received: 2026-05-11\naddressed-to: [cabinet]", "2026-07-06", false, 137),
    ("report-received: 2026-11-01\nnotice-received: 2026-11-02", "2027-01-01", true, nil),
    ("addressed-to: [cabinet]", nil, false, nil), ("\(notice)\naddressed-to: [trust]", nil, false, nil),
    ("\(notice)\naddressed-to: [audit]", nil, false, nil),
  ])
  func countsFromADayThatALawOrARuleSets(set: String, day: String?, isByLaw: Bool, late: Int?) throws {
    let record = compiled(set).record
    let owed = try #require(record.answersOwed.first)
    #expect(owed.due?.day.iso == day)
    #expect(owed.due?.isByLaw ?? false == isByLaw)
    #expect(owed.daysLate(asOf: record.asAt) == late)
    #expect(owed.due.map { $0.working.contains("Local Government Act 2000, s.9FE") == isByLaw } ?? true)
  }

  /// What is told as overdue is what a reader is shown as overdue.
  @Test(arguments: [("cabinet", 1), ("trust", 0)])
  func nobodyIsToldOverdueWhomNoRuleBinds(addressee: String, count: Int) {
    let compiled = compiled("\(Self.notice)\naddressed-to: [\(addressee)]")
    #expect(compiled.found(.responseOverdue).count == count)
  }

  // MARK: Letters

  private static func letter(_ number: Int, _ step: String, to: String = "cabinet", _ more: String = "") -> [String:
    String]
  {
    [
      "reviews/foster-care/letter-\(number).md":
        "---\nstep: \(step)\nfrom: anwen-price\nto: [\(to)]\ndate: 2026-08-0\(number)\nabout: [rec-1]\n\(more)\n---\nPlease.\n"
    ]
  }

  @Test func eachHasTheLettersThatAskedForItTheOldestFirst() throws {
    let letters = Self.letter(2, "reminder").merging(Self.letter(1, "chair")) { $1 }
      .merging(Self.letter(3, "reminder", to: "trust")) { $1 }.merging(Self.letter(4, "council", to: "audit")) { $1 }
    let record = compiled("addressed-to: [cabinet, trust]", "", letters).record
    #expect(record.recommendations[0].letters.map { record[$0].document.id.last.text }.count == 4)
    let byAddressee = record.answersOwed.map { $0.letters.map { record[$0].document.id.last.text } }
    #expect(byAddressee == [["letter-1", "letter-2", "letter-4"], ["letter-3", "letter-4"]])
    let first = try #require(record.letters.first)
    #expect(
      first.document.title == "Letter from the chair: Foster care" && first.from.words == "Councillor Anwen Price")
    #expect(first.review == Handle(0) && record.committees(of: Handle<Letter>(0).ref) == [record.reviews[0].committee])
  }

  @Test func aLetterThatIsADraftIsNotInTheRecord() {
    let record = compiled("addressed-to: [cabinet]", "", Self.letter(1, "reminder", "draft: yes")).record
    #expect(record.letters.isEmpty && record.recommendations[0].letters.isEmpty)
    #expect(record.answersOwed[0].letters.isEmpty)
  }

  @Test func aLetterNamesARecommendationThatIsThere() throws {
    let files = [
      "reviews/foster-care/letter-1.md":
        "---\nstep: reminder\nfrom: The officer\nto: [cabinet]\ndate: 2026-08-01\nabout: [⟦rec-9⟧]\n---\n"
    ]
    let compiled = compiled("addressed-to: [cabinet]", "", files)
    #expect(compiled.found(.unknownReference).map(\.range) == compiled.marks)
  }
}
