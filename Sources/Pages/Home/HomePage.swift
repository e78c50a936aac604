import Record
import Theme

extension Site {
  func homePages() -> [PlannedPage] { [page("index.html", .home, HomeView.vocabulary)] }

  var homeFrame: FrameView {
    frame(
      .home, path: "index.html", title: record.council.siteTitle,
      description: [say(.homeDescription, name: record.council.name), stateCounts].compactMap(\.self)
        .joined(separator: " "))
  }

  /// “8 done, 9 on track, 7 late.” Nil where nothing was recommended.
  private var stateCounts: String? {
    let all = record.recommendations.indices.compactMap { states.now(of: Handle($0))?.state }
    let counts = RecommendationState.allCases.compactMap { state -> String? in
      let count = all.count { $0 == state }
      return count == 0 ? nil : say(.stateCount, number: String(count), words: say.state[state].lowercased())
    }
    return counts.isEmpty ? nil : say(.statesNow, words: say.list(counts))
  }

  var welcome: [UInt8]? {
    markupIfAny(record.pages.first { $0.slot == .welcome }?.body, headingShift: 1, root: "", anchors: false)
  }

  var nextMeetings: [ComingMeetingView] { comingMeetings(2) }

  /// Three topics, those with the most recommendations first.
  var searchSuggestions: [LinkView] {
    var counts: [Handle<Subject>: Int] = [:]
    for recommendation in record.recommendations {
      for subject in recommendation.document.subjects { counts[subject, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { link(to: $0.key.ref) }
  }

  /// One or two indicators with values, those that measure a recommendation first.
  var leadingFigures: [SparklineView] {
    let measuring = Set(record.recommendations.flatMap { $0.measures.compactMap { $0.indicator?.open } })
    let drawn = record.indicators.indices.map { Handle<Indicator>($0) }.filter { record[$0].series.count > 1 }
    let first = drawn.filter(measuring.contains)
    return (first + drawn.filter { !measuring.contains($0) }).prefix(2).map { sparkline(of: $0) }
  }

  var firstNotLookedAt: [LinkView] { Array(decisionsNotLookedAt.prefix(3)) }

  var moreNotLookedAt: String? {
    let others = decisionsNotLookedAt.count - 3
    return others > 0 ? say(.moreMatters, count: others) : nil
  }
}
