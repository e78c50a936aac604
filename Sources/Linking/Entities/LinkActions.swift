import Diagnostics
import Drafting
import Record

extension LinkPass {
  mutating func actionPlan(_ source: RedactedDocument<ActionPlanDraft>, _ position: Int, _ record: Record) -> ActionPlan
  {
    let draft = source.draft
    let owner = source.id.parent?.text ?? ""
    let review = handle(inOwner: owner, Review.self)
    let subject = review.map { record[$0].document.title } ?? owner
    let (document, referrer) = document(
      source, .actionPlan, position, title: draft.title?.value ?? "Action plan: \(subject)")
    var plan = ActionPlan(document: document)
    plan.review = review
    plan.asAt = draft.asAt
    plan.meeting = source.path.hasPrefix("meetings/") ? handle(inOwner: owner, Meeting.self) : nil
    plan.monitoredBy = draft.monitoredBy.map { lead($0, from: referrer) }
    plan.body = linked(source.body, from: referrer)
    return plan
  }

  /// The rows of all plans, then the actions arising from minutes; a ditto mark stands for the row above it in the same table.
  mutating func linkActions(_ redacted: Redacted, into record: inout Record) {
    var above: Action?
    for (position, row) in redacted.actions.enumerated() {
      let isArising = position >= redacted.arisingFrom
      if let last = above, last.id.parent != row.id.parent { above = nil }
      let action = action(row, position, isArising: isArising, above: above)
      record.actions.append(action)
      if let plan = action.plan { record.actionPlans[Int(plan.index)].actions.append(Handle(position)) }
      if let minutes = action.minutes { record.minutes[Int(minutes.index)].actionsArising.append(Handle(position)) }
      above = action
    }
  }

  private mutating func action(
    _ row: RedactedRow<ActionDraft>, _ position: Int, isArising: Bool, above: Action?
  ) -> Action {
    let draft = row.draft
    let referrer = self.referrer(of: row, position, isArising: isArising)
    var action = Action(
      id: row.id, number: draft.number?.value ?? Numbering(""), text: linked(draft.text ?? .empty, from: referrer),
      status: status(draft.status, draft.statusWords, draft.statusReason))
    if isArising { action.minutes = row.document.map(Handle.init) } else { action.plan = row.document.map(Handle.init) }
    action.item = item(of: draft, in: row.owner)
    action.recommendations = handles(draft.recommendations, to: Recommendation.self, from: referrer)
    for recommendation in action.recommendations { mention(recommendation.ref, as: .serves, from: referrer) }
    action.leads = leads(
      draft.leads, ids: draft.ledBy, above: above?.leads ?? [], rowAbove: above.map { "action \($0.number.words)" },
      from: referrer)
    inherit(&action, draft, above)
    describe(&action, draft, from: referrer)
    return action
  }

  /// The item of its own meeting that an action arises from; one that is not there is told.
  private mutating func item(of draft: ActionDraft, in meeting: String) -> ItemRef? {
    guard let number = draft.item else { return nil }
    let item = handle(inOwner: meeting, Meeting.self).flatMap { itemNumbered(number.value, of: Int($0.index)) }
    if item == nil { diagnostics.append(.noSuchItem(number)) }
    return item
  }

  private func referrer(of row: RedactedRow<ActionDraft>, _ position: Int, isArising: Bool) -> Referrer {
    let words = row.draft.number.map { "action \($0.value.words)" } ?? "an action"
    let fields =
      isArising
      ? row.document.map { directory.redacted.minutes[$0].draft.document }
      : row.document.map { directory.redacted.actionPlans[$0].draft.document }
    let ref = RecordRef(.action, Int32(clamping: position))
    return Referrer(
      target: Target(ref, label: words), owner: row.owner, path: row.path, cites: fields?.cites,
      initials: fields?.initials ?? [])
  }

  /// “As above” in the deadline takes the deadline of the row above, and says so.
  private mutating func inherit(_ action: inout Action, _ draft: ActionDraft, _ above: Action?) {
    action.byWhen = draft.byWhen
    action.due = draft.due?.day
    action.dates = draft.due?.promised ?? []
    action.inherited = draft.inherited.map {
      InheritedField(field: $0.name.value, provenance: Provenance("taken over from \($0.value.value)"))
    }
    guard draft.byWhen?.kind == .inherits, draft.due == nil, let above else { return }
    let note = "“\(draft.byWhen?.words ?? "")”: the deadline of action \(above.number.words)"
    action.byWhen = above.byWhen
    action.due = above.due
    action.dates = above.dates
    action.inherited.append(InheritedField(field: "by-when", provenance: Provenance(note)))
  }

  private mutating func describe(_ action: inout Action, _ draft: ActionDraft, from referrer: Referrer) {
    action.area = linked(draft.area, from: referrer)
    action.areaNumber = draft.areaNumber
    action.measures = draft.measures.map { linked($0, from: referrer) }
    action.capacity = linked(draft.capacity, from: referrer)
    action.partners = draft.partners.map { lead($0, from: referrer) }
    action.monitoring = linked(draft.monitoring, from: referrer)
    action.milestones = milestones(draft.milestones, from: referrer)
    action.contact = draft.contact.map { lead($0, from: referrer) }
    action.rag = rag(draft.rag, draft.ragMeaning)
    action.progress = progress(draft.progress, from: referrer)
  }
}

extension Diagnostic {
  fileprivate static func noSuchItem(_ number: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownReference, .error, "there is no agenda here with an item \(number.value)", at: number.range,
      fixes: [.advise("write the number of the item as the agenda has it")])
  }
}
