/// One document as read, of whatever kind.
package enum DraftPart: Sendable {
  case council(CouncilDraft)
  case committee(DraftDocument<CommitteeDraft>)
  case person(DraftDocument<PersonDraft>)
  case post(DraftDocument<PostDraft>)
  case subject(DraftDocument<SubjectDraft>)
  case meeting(DraftDocument<MeetingDraft>)
  case minutes(DraftDocument<MinutesDraft>)
  case report(DraftDocument<ReportDraft>)
  case review(DraftDocument<ReviewDraft>)
  case recommendations(DraftDocument<RecommendationSetDraft>)
  case recommendation(DraftDocument<RecommendationDraft>)
  case response(DraftDocument<ResponseDraft>)
  case actionPlan(DraftDocument<ActionPlanDraft>)
  case indicators(DraftDocument<IndicatorSetDraft>)
  case workProgramme(DraftDocument<WorkProgrammeDraft>)
  case forwardPlan(DraftDocument<ForwardPlanDraft>)
  case glossary(DraftDocument<GlossaryDraft>)
  case page(DraftDocument<SitePageDraft>)
}

extension Drafts {
  /// Puts a part in its place; parts come in the order of paths.
  package mutating func append(_ part: DraftPart) {
    switch part {
    case .council(let draft): council = draft
    case .committee(let document): committees.append(document)
    case .person(let document): people.append(document)
    case .post(let document): posts.append(document)
    case .subject(let document): subjects.append(document)
    case .meeting(let document): meetings.append(document)
    case .minutes(let document): minutes.append(document)
    case .report(let document): reports.append(document)
    case .review(let document): reviews.append(document)
    case .recommendations(let document): recommendationSets.append(document)
    case .recommendation(let document): recommendations.append(document)
    case .response(let document): responses.append(document)
    case .actionPlan(let document): actionPlans.append(document)
    case .indicators(let document): indicatorSets.append(document)
    case .workProgramme(let document): workProgrammes.append(document)
    case .forwardPlan(let document): forwardPlans.append(document)
    case .glossary(let document): glossaries.append(document)
    case .page(let document): pages.append(document)
    }
  }
}
