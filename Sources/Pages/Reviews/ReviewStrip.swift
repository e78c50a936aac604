import Record
import Theme

/// One of the five steps of a review: begun, recommended, answered, being done, closed.
struct ReviewStepView: Viewable {
  enum Kind: String, CaseIterable, Sendable {
    case past, late, now, ahead
  }

  let title: String
  let when: String
  /// How late it is or was.
  var late: String?
  let kind: Kind

  static let vocabulary = Vocabulary<ReviewStepView>(
    "review-step",
    [
      .text("title", \.title, "The step: “Begun”, “11 recommendations”"),
      .text("when", \.when, "When it was, or how far it is"),
      .text("late", \.late, "How late, where it is or was"),
      .choice("kind", among: Kind.allCases.map(\.rawValue), \.kind.rawValue, "Whether it is past, late, now or ahead"),
    ])
}

extension RecordPage<Review> {
  /// What is not recorded of a step is said to be so; nothing is taken for done because a later step was.
  var strip: [ReviewStepView] { it.recommendations.isEmpty ? [] : [begun, recommended, answered, beingDone, closed] }

  private var counts: StateCounts { site.counts(of: it.recommendations) }
  private var isEnded: Bool { counts[.done] + counts[.notHappening] == counts.total }

  private var begun: ReviewStepView {
    ReviewStepView(title: say(.stepBegun), when: it.started?.told ?? say(.stepNoDate), kind: .past)
  }

  private var recommended: ReviewStepView {
    let day = it.agreedAt.map { site.record[$0].date.text } ?? it.finished?.told
    return ReviewStepView(
      title: say(.recommendations, count: it.recommendations.count), when: day ?? say(.stepNoDate), kind: .past)
  }

  private var answered: ReviewStepView {
    guard let clock else { return ReviewStepView(title: say(.stepNotAnswered), when: say(.stepNoDate), kind: .ahead) }
    let day = clock.responded?.text
    switch clock.state(asOf: site.record.asAt) {
    case .late(let days):
      return ReviewStepView(
        title: say(.stepAnswered), when: day ?? "", late: say(.daysLate, count: days), kind: .late)
    case .overdue(let days):
      return ReviewStepView(
        title: say(.stepNotAnswered), when: say(.stepDue, day: clock.due?.text ?? ""),
        late: say(.daysLate, count: days), kind: .late)
    case .met: return ReviewStepView(title: say(.stepAnswered), when: day ?? "", kind: .past)
    case .running, .notStarted:
      return ReviewStepView(title: say(.stepNotAnswered), when: say(.stepDue, day: clock.due?.text ?? ""), kind: .now)
    case .noStatutoryClock:
      return ReviewStepView(
        title: say(day == nil ? .stepNotAnswered : .stepAnswered), when: day ?? say(.stepNoDate),
        kind: day == nil ? .now : .past)
    }
  }

  private var beingDone: ReviewStepView {
    let open = [RecommendationState.done, .onTrack, .late, .waiting].filter { counts[$0] > 0 }
    let words = open.map { site.words(of: counts[$0], $0) }.joined(separator: ", ")
    let isBegun = !it.responses.isEmpty || counts[.done] + counts[.onTrack] > 0
    return ReviewStepView(
      title: say(.stepDoing), when: words.isEmpty ? site.words(of: counts) : words,
      kind: isEnded ? .past : isBegun ? .now : .ahead)
  }

  private var closed: ReviewStepView {
    guard isEnded else { return ReviewStepView(title: say(.stepClosed), when: say(.stepOpen), kind: .ahead) }
    let days = it.recommendations.compactMap { site.states.now(of: $0)?.day }
    let isDated = days.count == it.recommendations.count
    return ReviewStepView(
      title: say(.stepClosed), when: isDated ? days.max()?.text ?? say(.stepNoDate) : say(.stepNoDate), kind: .past)
  }
}
