import Record

/// Fields of a recommendation that say what became of it, besides its status.
extension RecommendationDraft {
  /// What officers say, by what it can be tested, and what scrutiny found.
  static var claimFields: [Field<Self>] {
    [
      Field(
        "claims", .rows(of: ClaimDraft.self), \.claims,
        "What officers say has become of it, each time they said so; the latest counts, and the earlier ones stay"),
      Field("claim", .rows(of: ClaimDraft.self), \.claim, "The same where officers have said so once"),
      Field("evidence", .rows(of: EvidenceDraft.self), \.evidence, "By what anybody can test what officers say"),
      Field(
        "assessments", .rows(of: AssessmentDraft.self), \.assessments,
        "What scrutiny found, each time it looked; the latest counts, and the earlier ones stay"),
      Field("assessment", .rows(of: AssessmentDraft.self), \.assessment, "The same where scrutiny has looked once"),
    ]
  }

  /// How it was closed, by whom, and what remains.
  static var closureFields: [Field<Self>] {
    [
      Field("closed-as", .choice, \.closedAs, "How it was closed, when nobody follows it any more", example: "done"),
      Field(
        "closed-at", .reference(to: "a meeting or agenda item"), \.closedAt,
        "The meeting or item whose minute closed it", example: "2026-09-16-children/item-8"),
      Field(
        "closed-on", .day, \.closedOn, "The day it was closed, where it is not the meeting's", example: "2026-09-16"),
      Field(
        "risk", .text, \.risk, "Which risk remains, when it was closed unmet",
        example: "Carers have nobody to call after midnight."),
      Field(
        "risk-owner", .list(of: .words), \.riskOwner, "Who bears that risk, as written",
        example: "[executive-director-children]"),
      Field(
        "superseded-by", .reference(to: "a recommendation"), \.supersededBy, "The recommendation that took its place",
        example: "foster-care-2025/rec-4"),
    ]
  }

  /// Its parts, its weight, the steps on the way, and what it has brought.
  static var deliveryFields: [Field<Self>] {
    [
      Field(
        "parts", .rows(of: RecommendationPartDraft.self), \.parts,
        "Its parts (a), (b), (c), where it asks for several things that can be done one without the other"),
      Field("priority", .text, \.priority, "Its priority, as the council writes it", example: "High"),
      Field(
        "priority-reason", .text, \.priorityReason, "Why it has this priority",
        example: "Children are being placed outside the county."),
      Field("milestones", .rows(of: MilestoneDraft.self), \.milestones, "Steps on the way"),
      Field("effects", .rows(of: EffectDraft.self), \.effects, "What it has brought, and who confirmed it"),
      Field(
        "contact", .words, \.contact, "Whom to ask about it: a name, or the id of a person or post",
        example: "head-of-fostering"),
    ]
  }
}
