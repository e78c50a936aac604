import Record

extension Publications {
  func actionPlan(_ handle: Handle<ActionPlan>) -> Composed {
    let plan = record[handle]
    var facts = Facts()
    facts.add(fieldsOf: plan, wording)
    facts.add("How far it has come", tally(plan.actions.map { record[$0].status.status }))
    let actions: Block =
      plan.actions.isEmpty
      ? .words("No action of this plan has been published.")
      : actionTable(plan.actions, caption: "Actions, who leads on them, by when, and how far they are", prefix: "")
    return Composed(
      plan.document.title, date: plan.asAt ?? plan.meeting.map { record[$0].date }, summary: plan.document.summary,
      scopes: (plan.review.map { [$0.ref] } ?? []) + [handle.ref],
      blocks: summary(plan.document) + facts.blocks + wording.prose(plan.body) + [actions]
        + withheld(plan.withheldActions, "Actions that are withheld"),
      sheets: [actionSheet(plan.actions, withheld: plan.withheldActions)])
  }

  /// Grounds under a heading of their own.
  func withheld(_ all: [Withheld], _ title: String) -> [Block] {
    all.isEmpty ? [] : [.heading(2, title, anchor: "part--withheld")] + all.flatMap { wording.withheld($0) }
  }
}
