import Diagnostics
import Testing

@testable import Linking
@testable import Record

@Suite struct LeadTests {
  func plan(_ actions: String, initials: String = "") -> Compiled {
    Compiled(Small.with(["reviews/foster-care/action-plan.md": "---\n\(initials)actions:\n\(actions)\n---\n"]))
  }

  @Test func keepsTheWordsBesideWhomTheyMean() throws {
    let compiled = plan(
      "  - number: \"1\"\n    text: Visit.\n    lead: Head of Fieldwork (KP)",
      initials: "initials: { KP: kay-porter }\n")
    let lead = try #require(compiled.record.actions.first?.leads.first)
    #expect(lead.words == "Head of Fieldwork (KP)")
    #expect(lead.refs == [RecordRef(.post, 0), RecordRef(.person, 1)])
  }

  @Test func findsBothLeadsOfAJointAction() {
    let compiled = plan("  - text: Visit.\n    lead: Head of Fieldwork and Anwen Price")
    #expect(compiled.record.actions.first?.leads.first?.refs == [RecordRef(.post, 0), RecordRef(.person, 0)])
  }

  @Test func inheritsADittoMarkFromTheRowAboveAndSaysSo() throws {
    let compiled = plan(
      "  - number: \"1\"\n    text: Visit.\n    lead: Head of Fieldwork\n  - number: \"2\"\n    text: Call.\n    lead: '\"'"
    )
    let lead = try #require(compiled.record.actions.last?.leads.first)
    #expect(lead.words == "Head of Fieldwork")
    #expect(lead.provenance == Provenance("from the row above (action 1)"))
    #expect(lead.refs == [RecordRef(.post, 0)])
  }

  @Test func reportsADittoMarkInTheFirstRow() {
    let compiled = plan("  - number: \"1\"\n    text: Visit.\n    lead: ⟦'\"'⟧")
    #expect(compiled.found(.nothingToInherit).map(\.range) == compiled.marks)
  }

  @Test func warnsOfInitialsNobodyExplains() {
    let compiled = plan("  - number: \"1\"\n    text: Visit.\n    lead: SF")
    #expect(compiled.found(.undefinedInitials).count == 1)
    #expect(compiled.record.actions.first?.leads.first?.words == "SF")
  }

  @Test func readsTheSameInitialsDifferentlyInTwoDocuments() {
    let compiled = Compiled(
      Small.with([
        "reviews/foster-care/action-plan.md":
          "---\ninitials: { AP: anwen-price }\nactions:\n  - number: \"1\"\n    lead: AP\n---\n",
        "reviews/foster-care/action-plan-2.md":
          "---\ninitials: { AP: kay-porter }\nactions:\n  - number: \"1\"\n    lead: AP\n---\n",
      ]))
    #expect(
      Set(compiled.record.actions.flatMap(\.leads).flatMap(\.refs)) == [RecordRef(.person, 0), RecordRef(.person, 1)])
  }

  @Test func takesTheDeadlineOfTheRowAboveForAsAbove() throws {
    let compiled = plan(
      "  - number: \"1\"\n    text: Visit.\n    by-when: March 2027\n  - number: \"2\"\n    text: Call.\n    by-when: As above"
    )
    let action = try #require(compiled.record.actions.last)
    #expect(action.byWhen?.words == "March 2027")
    #expect(action.inherited.first?.provenance.note.contains("action 1") == true)
  }
}
