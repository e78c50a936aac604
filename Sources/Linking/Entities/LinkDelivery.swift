import Diagnostics
import Drafting
import Record

extension LinkPass {
  /// Its parts, its weight, the steps on the way, and what it has brought.
  mutating func deliver(
    _ recommendation: inout Recommendation, _ draft: RecommendationDraft, from referrer: Referrer
  ) {
    recommendation.parts = rows(draft.parts) { $0.part($1, from: referrer) }
    recommendation.priority = draft.priority
    recommendation.priorityReason = draft.priorityReason
    recommendation.milestones = milestones(draft.milestones, from: referrer)
    recommendation.effects = rows(draft.effects) { $0.effect($1, from: referrer) }
    recommendation.contact = draft.contact.map { lead($0, from: referrer) }
  }

  mutating func milestones(_ drafts: [MilestoneDraft], from referrer: Referrer) -> [Disclosed<Milestone>] {
    rows(drafts) { pass, draft in
      var milestone = Milestone(text: pass.linked(draft.text ?? .empty, from: referrer))
      milestone.byWhen = draft.byWhen
      milestone.done = draft.done
      return milestone
    }
  }

  private mutating func part(_ draft: RecommendationPartDraft, from referrer: Referrer) -> RecommendationPart {
    var part = RecommendationPart(
      number: draft.number?.value ?? Numbering(""), text: linked(draft.text ?? .empty, from: referrer),
      status: status(draft.status, draft.statusWords, draft.statusReason))
    part.byWhen = draft.byWhen
    part.due = draft.due
    return part
  }

  private mutating func effect(_ draft: EffectDraft, from referrer: Referrer) -> Effect {
    var effect = Effect(what: draft.what?.value ?? "")
    effect.amount = draft.amount
    effect.date = draft.date
    effect.confirmedBy = draft.confirmedBy.map { lead($0, from: referrer) }
    return effect
  }
}
