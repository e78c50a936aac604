import Record

extension Site {
  /// What officers said, each time they said so.
  func claims(_ recommendation: Recommendation) -> [TimelineStep] {
    recommendation.claims.map { claim in
      switch claim {
      case .open(let claim): step(of: claim)
      case .withheld(let withheld): step(say(.timelineClaim), withheld)
      }
    }
  }

  private func step(of claim: Claim) -> TimelineStep {
    let who = claim.by.isEmpty ? nil : say.list(claim.by.map(\.words))
    var step = step(claim.date, say(.timelineClaim), who: who)
    step.entry.status = StatusView(RecordedStatus(claim.status, words: claim.words), say)
    step.entry.source = claim.source.map { view(of: $0) }
    return step
  }

  /// What scrutiny found, each time it looked.
  func assessments(_ recommendation: Recommendation, _ root: String) -> [TimelineStep] {
    recommendation.assessments.map { assessment in
      switch assessment {
      case .open(let assessment): step(of: assessment, root)
      case .withheld(let withheld): step(say(.timelineAssessment), withheld)
      }
    }
  }

  private func step(of assessment: Assessment, _ root: String) -> TimelineStep {
    var step = step(
      assessment.date, say(.timelineAssessment), link: assessment.at.map { address(of: $0) }, who: assessment.at?.label)
    step.entry.status = StatusView(assessment.finding, say)
    step.entry.text = markupIfAny(assessment.text, headingShift: 2, root: root)
    return step
  }

  /// That it was closed, and how.
  func closing(_ recommendation: Recommendation) -> [TimelineStep] {
    guard let closure = recommendation.closure, let how = closure.how else { return [] }
    var step = step(closure.on, say(.timelineClosed), link: closure.at.map { address(of: $0) }, who: closure.at?.label)
    step.entry.status = StatusView(how, say)
    return [step]
  }

  private func step(_ title: String, _ withheld: Withheld) -> TimelineStep {
    TimelineStep(entry: TimelineEntryView(title: title, withheld: WithheldView(withheld)))
  }
}
