import Diagnostics
import Testing

@testable import Linking
@testable import Record

/// Names that two people bear.
@Suite struct NamesakeTests {
  private func compiled(_ members: String, _ files: [String: String]) -> Compiled {
    var all = Small.with(Small.meeting("  - number: \"1\"\n    title: A")).merging(files) { $1 }
    all["committees/children.md"] = "---\ntitle: Children\nkind: scrutiny\nmembers:\n\(members)\n---\n"
    all["people/hob-marl.md"] = "---\nname: Hob Marl\ntitle: Councillor\n---\n"
    all["people/hob-marl-of-fen.md"] = "---\nname: Hob Marl\ntitle: Councillor\n---\n"
    return Compiled(all)
  }

  private static let minutes = "meetings/2026-10-07-children/minutes.md"

  @Test(arguments: ["present", "apologies"])
  func takesTheOneWhoSatOnTheCommitteeThatDay(field: String) throws {
    let found = compiled("  - person: hob-marl-of-fen", [Self.minutes: "---\n\(field): [Councillor Hob Marl]\n---\n"])
    let minutes = try #require(found.record.minutes.first)
    let lead = try #require((minutes.present + minutes.apologies).first)
    #expect(lead.refs.map { found.record.people[Int($0.index)].document.id.text } == ["hob-marl-of-fen"])
    #expect(found.found(.ambiguousName).isEmpty)
  }

  @Test(arguments: [
    ("  - person: hob-marl\n  - person: hob-marl-of-fen", "present"),
    ("  - person: hob-marl\n    until: 2026-10-06", "present"), ("  - person: hob-marl", "officers"),
    ("  - person: hob-marl", "in-attendance"),
  ])
  func linksToNeitherWhereNoSeatDecides(members: String, field: String) throws {
    let found = compiled(members, [Self.minutes: "---\n\(field): ⟦Hob Marl⟧\n---\n"])
    let minutes = try #require(found.record.minutes.first)
    let leads = minutes.present + minutes.officers + minutes.inAttendance
    #expect(leads.map(\.words) == ["Hob Marl"] && leads.allSatisfy(\.refs.isEmpty))
    let fault = try #require(found.found(.ambiguousName).first)
    #expect(found.marks == [fault.range])
    #expect(fault.message.contains("hob-marl or hob-marl-of-fen"))
  }

  @Test(arguments: [
    (
      "reviews/foster-care/action-plan.md", "---\nactions:\n  - number: \"1\"\n    text: A\n    lead: ⟦Hob Marl⟧\n---\n"
    ),
    (
      "reviews/foster-care/action-plan.md",
      "---\nactions:\n  - number: \"1\"\n    text: A\n    lead: ⟦Hob Marl and Kay Porter⟧\n---\n"
    ),
    ("reports/a.md", "---\ntitle: A\nauthor: ⟦Hob Marl⟧\nbackground-papers: none identified\n---\n"),
    (
      "reviews/foster-care/action-plan.md",
      "---\ninitials: { HM: ⟦Hob Marl⟧ }\nactions:\n  - number: \"1\"\n    text: A\n    lead: HM\n---\n"
    ),
    (minutes, "---\ndeclarations: [{ person: ⟦Hob Marl⟧, interest: A }]\n---\n"),
  ])
  func holdsNobodyResponsibleByGuess(path: String, text: String) {
    let found = compiled("  - person: anwen-price", [path: text])
    #expect(found.found(.ambiguousName).map(\.range) == found.marks)
    let named = found.record.actions.flatMap(\.leads) + found.record.reports.flatMap(\.authors)
    #expect(
      !named.flatMap(\.refs).contains { $0.kind == .person && found.record.people[Int($0.index)].name == "Hob Marl" })
  }

  @Test func takesATitleBeforeAnotherPostsOtherName() {
    let found = compiled(
      "  - person: anwen-price",
      [
        "posts/a-warden.md": "---\ntitle: Warden\nknown-as: [Lock Keeper]\n---\n",
        "posts/b-keeper.md": "---\ntitle: Lock Keeper\n---\n",
        "reports/a.md": "---\ntitle: A\nauthor: Lock Keeper\nbackground-papers: none identified\n---\n",
      ])
    let refs = found.record.reports.flatMap(\.authors).flatMap(\.refs)
    #expect(refs.map { found.record.posts[Int($0.index)].document.id.text } == ["b-keeper"])
  }

  @Test func findsACommitteeByTheNameItHad() {
    var files = Small.with([
      "reviews/foster-care/action-plan.md": "---\nmonitored-by: [Learning Panel]\nactions: [{ text: A }]\n---\n"
    ])
    files["committees/children.md"] =
      "---\ntitle: Children\nkind: scrutiny\nformerly: [{ name: Learning Panel, until: 2024-05-01 }]\n---\n"
    #expect(Compiled(files).record.actionPlans.first?.monitoredBy.flatMap(\.refs) == [RecordRef(.committee, 0)])
  }

  @Test(arguments: [
    ("meetings/2026-10-07-children/meeting.md", "---\ncommittee: [children, ⟦children⟧]\ndate: 2026-10-07\n---\n"),
    (minutes, "---\npresent: [anwen-price, ⟦Anwen Price⟧]\n---\n"),
    ("subjects/a.md", "---\ntitle: A\nrelated: [b, ⟦b⟧]\n---\n"),
  ])
  func tellsOfOneWhoIsNamedTwice(path: String, text: String) {
    let found = compiled("  - person: anwen-price", [path: text, "subjects/b.md": "---\ntitle: B\n---\n"])
    #expect(found.found(.namedTwice).map(\.range) == found.marks)
    #expect(found.record.meetings.first?.committees.count == 1)
  }
}
